// SPDX-License-Identifier: MIT
#include "server/accounts/Permissions.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace hearth::server {

namespace {

// In the order of Role: owner, admin, member, guest, publisher.
using ServerRow = std::array<bool, EnumWords<Role>::words.size()>;
// In the order of RoomRole: owner, moderator, member.
using RoomRow = std::array<bool, EnumWords<RoomRole>::words.size()>;

constexpr ServerRow rowOf(Action action)
{
    switch (action) {
    case Action::UseRooms:
        return {true, true, true, true, false};
    case Action::FindRooms:
    case Action::CreateRoom:
    case Action::OpenDirect:
    case Action::InviteToRoom:
    case Action::CallEverybody:
        return {true, true, true, false, false};
    case Action::ReadFeeds:
        return {true, true, true, false, true};
    case Action::PublishToFeeds:
    case Action::Notify:
        return {true, true, false, false, true};
    case Action::ModerateRooms:
    case Action::ManageFeeds:
    case Action::SeeMetrics:
    case Action::ManageSessions:
    case Action::ManageUsers:
    case Action::ManageInvites:
    case Action::ReadAudit:
        return {true, true, false, false, false};
    }
    return {};
}

constexpr RoomRow rowOf(RoomAction action)
{
    switch (action) {
    case RoomAction::Write:
        return {true, true, true};
    case RoomAction::WriteReadOnly:
    case RoomAction::Update:
    case RoomAction::RemoveMessage:
    case RoomAction::Pin:
    case RoomAction::Kick:
    case RoomAction::Ban:
        return {true, true, false};
    case RoomAction::SetRole:
    case RoomAction::SetVisibility:
        return {true, false, false};
    }
    return {};
}

//! The lower, the more one may.
constexpr int orderOf(Role role)
{
    switch (role) {
    case Role::Owner:
        return 0;
    case Role::Admin:
        return 1;
    case Role::Member:
        return 2;
    case Role::Publisher:
        return 3;
    case Role::Guest:
        return 4;
    }
    return 4;
}

//! Members, guests and publishers are no one's superiors.
constexpr int rankOf(Role role)
{
    return std::min(orderOf(role), orderOf(Role::Member));
}

} // namespace

bool allows(Role role, Action action)
{
    return rowOf(action).at(static_cast<std::size_t>(role));
}

bool allows(RoomRole role, RoomAction action)
{
    return rowOf(action).at(static_cast<std::size_t>(role));
}

bool mayActOn(Role actor, Role target)
{
    return actor == Role::Owner || rankOf(actor) < rankOf(target);
}

bool mayGrant(Role actor, Role role)
{
    return mayActOn(actor, role);
}

bool mayInvite(Role actor, Role role)
{
    return allows(actor, Action::ManageInvites) && mayGrant(actor, role);
}

std::optional<Role> lesser(Role one, Role other)
{
    if (one != other && std::min(orderOf(one), orderOf(other)) > orderOf(Role::Member))
        return std::nullopt;
    return orderOf(one) < orderOf(other) ? other : one;
}

bool mayActOn(RoomRole actor, RoomRole target)
{
    return static_cast<int>(actor) < static_cast<int>(target);
}

} // namespace hearth::server
