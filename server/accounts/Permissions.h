// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Enums.h"

#include <optional>

namespace hearth::server {

//! What somebody's role on the server decides. What one does in a room besides is a RoomAction.
enum class Action {
    UseRooms, //!< be in rooms, read and write there
    FindRooms, //!< see the public rooms and join them
    CreateRoom,
    OpenDirect,
    InviteToRoom,
    CallEverybody, //!< mention all who are there by `@here`
    ModerateRooms, //!< as a moderator, in the rooms that one is in
    ReadFeeds,
    PublishToFeeds,
    ManageFeeds,
    SeeMetrics,
    Notify, //!< raise a notification on somebody's devices
    ManageSessions,
    ManageUsers, //!< list, ban, change roles, within mayActOn()
    ManageInvites, //!< for roles that mayGrant()
    ReadAudit
};

//! What somebody's role in a room decides. Whoever may ModerateRooms counts as a moderator.
enum class RoomAction {
    Write, //!< where the room is not read-only
    WriteReadOnly,
    Update,
    RemoveMessage, //!< of others
    Pin, //!< in a direct it is a Write
    Kick,
    Ban,
    SetRole,
    SetVisibility //!< who joins a room sees its earlier history
};

//! The one table of roles and actions.
[[nodiscard]] bool allows(Role role, Action action);
[[nodiscard]] bool allows(RoomRole role, RoomAction action);

//! Whether `actor` may ban, kick or change somebody of `target`'s role: only a lesser one, but
//! owners may everybody.
[[nodiscard]] bool mayActOn(Role actor, Role target);
//! Whether `actor` may make somebody `role`: owners anything, others only what is below themselves.
[[nodiscard]] bool mayGrant(Role actor, Role role);
//! Whether an invite of `actor`'s makes accounts of `role`.
[[nodiscard]] bool mayInvite(Role actor, Role role);
//! As mayActOn(), within a room: only on a lesser one, for owners too.
[[nodiscard]] bool mayActOn(RoomRole actor, RoomRole target);

//! The one that may less: what a token is good for that was made for a role. Nothing between guests
//! and publishers, since each may what the other may not.
[[nodiscard]] std::optional<Role> lesser(Role one, Role other);

} // namespace hearth::server
