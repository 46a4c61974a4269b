// SPDX-License-Identifier: MIT
#include "app/models/RoomRoles.h"

#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/session/PatientSender.h"

#include <QPointer>

#include <algorithm>

namespace hearth::app {

RoomRoles::RoomRoles(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
                     QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_rooms(rooms)
    , m_users(users)
{
    connect(&m_users, &UserDirectory::roleChanged, this, [this] { Q_EMIT changed({}); });
    connect(&m_rooms, &RoomBook::removed, this, &RoomRoles::forget);
}

void RoomRoles::want(const RoomId &room)
{
    const auto *known = m_rooms.find(room);
    if (!known || known->kind == RoomKind::Direct || !m_asked.insert(room).second)
        return;
    m_commands.request(newCommandId(), RoomMembers{room, std::nullopt},
                       [guard = QPointer(this), room](const CommandResult &result) {
                           if (!guard)
                               return;
                           if (!result || !result->roles) {
                               guard->m_asked.erase(room);
                               return;
                           }
                           for (const auto &user : result->users.value_or(std::vector<User>()))
                               guard->m_users.put(user);
                           auto &roles = guard->m_roles[room];
                           roles.clear();
                           for (const auto &[user, role] : *result->roles)
                               roles[user] = role;
                           Q_EMIT guard->changed(room);
                       });
}

void RoomRoles::doubt()
{
    m_asked.clear();
}

void RoomRoles::set(const RoomId &room, const UserId &user, RoomRole role)
{
    if (user == m_users.self())
        m_rooms.setRole(room, role);
    if (role == RoomRole::Member)
        m_roles[room].erase(user);
    else
        m_roles[room][user] = role;
    Q_EMIT changed(room);
}

void RoomRoles::forget(const RoomId &room)
{
    m_roles.erase(room);
    m_asked.erase(room);
}

RoomRole RoomRoles::of(const RoomId &room, const UserId &user) const
{
    if (user == m_users.self()) {
        const auto *known = m_rooms.find(room);
        return known ? known->role.value_or(RoomRole::Member) : RoomRole::Member;
    }
    const auto roles = m_roles.find(room);
    if (roles == m_roles.end())
        return RoomRole::Member;
    const auto role = roles->second.find(user);
    return role == roles->second.end() ? RoomRole::Member : role->second;
}

std::vector<UserId> RoomRoles::holders(const RoomId &room) const
{
    std::vector<UserId> users;
    const auto roles = m_roles.find(room);
    if (roles == m_roles.end())
        return users;
    for (const auto &[user, role] : roles->second)
        users.push_back(user);
    return users;
}

bool RoomRoles::hasOtherOwner(const RoomId &room) const
{
    const auto all = holders(room);
    return std::any_of(all.begin(), all.end(), [&](const UserId &user) {
        return user != m_users.self() && of(room, user) == RoomRole::Owner;
    });
}

RoomStanding RoomRoles::standing(const RoomId &room, const UserId &user) const
{
    const auto *known = m_users.find(user);
    return {known ? known->role : Role::Member, of(room, user)};
}

RoomPermissions RoomRoles::permissions(const RoomId &room) const
{
    const auto *known = m_rooms.find(room);
    return known ? RoomPermissions(*known, standing(room, m_users.self()))
                 : RoomPermissions(Room{}, RoomStanding{});
}

} // namespace hearth::app
