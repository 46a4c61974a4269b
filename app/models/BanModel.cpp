// SPDX-License-Identifier: MIT
#include "app/models/BanModel.h"

#include "app/models/Appearance.h"
#include "app/models/UserDirectory.h"
#include "shared/protocol/Message.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

BanModel::BanModel(PatientSender &commands, UserDirectory &users, QObject *parent)
    : QAbstractListModel(parent)
    , m_users(users)
    , m_listing(commands)
    , m_lifting(commands)
{}

int BanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserId &user = m_rows[static_cast<size_t>(index.row())].id;
    switch (role) {
    case UserIdRole:
        return user.toString();
    case Qt::DisplayRole:
    case Name:
        return m_users.displayName(user);
    case Initials:
        return m_users.initials(user);
    case ColorIndex:
        return colorIndexOf(user);
    default:
        return {};
    }
}

QHash<int, QByteArray> BanModel::roleNames() const
{
    return {
        {UserIdRole, "userId"}, {Name, "name"}, {Initials, "initials"}, {ColorIndex, "colorIndex"}};
}

void BanModel::setRoom(const RoomId &room)
{
    m_room = room;
    m_listing.reset();
    m_lifting.reset();
    show({}, false);
}

void BanModel::refresh()
{
    if (m_listing.isBusy())
        return;
    m_told.clear();
    ask(std::nullopt);
}

void BanModel::lift(const QString &userId)
{
    m_lifting.run(RoomUnban{m_room, UserId(userId)}, [this, user = UserId(userId)](const Ack &) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const User &banned) { return banned.id == user; });
        if (row == m_rows.end())
            return;
        const int place = static_cast<int>(row - m_rows.begin());
        beginRemoveRows({}, place, place);
        m_rows.erase(row);
        endRemoveRows();
        Q_EMIT countChanged();
    });
}

void BanModel::ask(const std::optional<UserId> &after)
{
    m_listing.run(RoomBans{m_room, after}, [this](const Ack &ack) { take(ack); });
}

void BanModel::take(const Ack &ack)
{
    const auto users = ack.users.value_or(std::vector<User>());
    m_told.insert(m_told.end(), users.begin(), users.end());
    for (const auto &user : users)
        m_users.put(user);
    if (ack.more.value_or(false) && !users.empty())
        ask(users.back().id);
    else
        show(std::exchange(m_told, {}), true);
}

void BanModel::show(std::vector<User> users, bool known)
{
    std::sort(users.begin(), users.end(), [this](const User &a, const User &b) {
        return QString::localeAwareCompare(m_users.displayName(a.id).toLower(),
                                           m_users.displayName(b.id).toLower())
            < 0;
    });
    beginResetModel();
    m_rows = std::move(users);
    m_known = known;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth::app
