// SPDX-License-Identifier: MIT
#include "app/models/InviteeModel.h"

#include "app/models/Appearance.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "shared/protocol/Message.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace hearth::app {

InviteeModel::InviteeModel(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
                           QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
    , m_users(users)
    , m_errand(commands)
{
    connect(&m_rooms, &RoomBook::membersChanged, this, [this](const RoomId &room) {
        if (room == m_room)
            collect();
    });
    // People come in hundreds, by a welcome or with a large room.
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (!m_room.isEmpty() && !std::exchange(m_isStale, true))
            QMetaObject::invokeMethod(this, &InviteeModel::collect, Qt::QueuedConnection);
    });
}

int InviteeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InviteeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserId &user = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case UserIdRole:
        return user.toString();
    case Qt::DisplayRole:
    case Name:
        return m_users.displayName(user);
    case Username:
        return m_users.find(user)->username;
    case Initials:
        return m_users.initials(user);
    case ColorIndex:
        return colorIndexOf(user);
    default:
        return {};
    }
}

QHash<int, QByteArray> InviteeModel::roleNames() const
{
    return {{UserIdRole, "userId"},
            {Name, "name"},
            {Username, "username"},
            {Initials, "initials"},
            {ColorIndex, "colorIndex"}};
}

void InviteeModel::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    Q_EMIT filterChanged();
    list();
}

void InviteeModel::setRoom(const RoomId &room)
{
    m_room = room;
    m_errand.reset();
    setDone({});
    if (!std::exchange(m_filter, {}).isEmpty())
        Q_EMIT filterChanged();
    collect();
}

void InviteeModel::invite(const QString &userId)
{
    if (m_errand.isBusy())
        return;
    setDone({});
    m_errand.run(RoomInvite{m_room, UserId(userId)}, [this, user = UserId(userId)](const Ack &) {
        setDone(tr("%1 is in the room now.").arg(m_users.displayName(user)));
    });
}

void InviteeModel::collect()
{
    m_isStale = false;
    m_people.clear();
    const auto *room = m_rooms.find(m_room);
    const auto members =
        room ? room->members.value_or(std::vector<UserId>()) : std::vector<UserId>();
    const QSet<UserId> inside(members.begin(), members.end());
    for (const auto &id : room ? m_users.all() : QList<UserId>()) {
        const User &user = *m_users.find(id);
        if (inside.contains(id) || id == m_users.self() || user.role == hearth::Role::Publisher)
            continue;
        m_people.push_back({id, m_users.displayName(id).toLower(),
                            QStringLiteral(" %1\n %2")
                                .arg(user.displayName.simplified(), user.username)
                                .toCaseFolded()});
    }
    std::sort(m_people.begin(), m_people.end(), [](const Person &a, const Person &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    list();
}

void InviteeModel::list()
{
    const QString beginning = QLatin1Char(' ') + m_filter.simplified().toCaseFolded();
    std::vector<UserId> rows;
    for (const auto &person : m_people) {
        if (person.searched.contains(beginning))
            rows.push_back(person.id);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void InviteeModel::setDone(const QString &done)
{
    if (std::exchange(m_done, done) != done)
        Q_EMIT doneChanged();
}

} // namespace hearth::app
