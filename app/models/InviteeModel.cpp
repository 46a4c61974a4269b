// SPDX-License-Identifier: MIT
#include "app/models/InviteeModel.h"

#include "app/models/Appearance.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "shared/protocol/Message.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

bool hasWordLike(const User &user, const QString &beginning)
{
    const auto begins = [&](const QString &word) {
        return word.startsWith(beginning, Qt::CaseInsensitive);
    };
    const QStringList words = user.displayName.simplified().split(QLatin1Char(' '));
    return begins(user.username) || begins(user.displayName)
        || std::any_of(words.begin(), words.end(), begins);
}

} // namespace

InviteeModel::InviteeModel(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
                         QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
    , m_users(users)
    , m_errand(commands)
{
    connect(&m_rooms, &RoomBook::membersChanged, this, [this](const RoomId &room) {
        if (room == m_room)
            list();
    });
    // People come in hundreds, by a welcome or with a large room.
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (!m_room.isEmpty() && !std::exchange(m_isStale, true))
            QMetaObject::invokeMethod(this, &InviteeModel::list, Qt::QueuedConnection);
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
    list();
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

void InviteeModel::list()
{
    m_isStale = false;
    const auto *room = m_rooms.find(m_room);
    const auto inside =
        room ? room->members.value_or(std::vector<UserId>()) : std::vector<UserId>();
    const QString beginning = m_filter.simplified();
    std::vector<UserId> rows;
    for (const auto &id : room ? m_users.all() : QList<UserId>()) {
        const User &user = *m_users.find(id);
        const bool isInside = std::find(inside.begin(), inside.end(), id) != inside.end();
        if (!isInside && id != m_users.self() && user.role != hearth::Role::Publisher
            && hasWordLike(user, beginning))
            rows.push_back(id);
    }
    std::sort(rows.begin(), rows.end(), [this](const UserId &a, const UserId &b) {
        const int order = QString::localeAwareCompare(m_users.displayName(a).toLower(),
                                                      m_users.displayName(b).toLower());
        return order != 0 ? order < 0 : a < b;
    });
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
