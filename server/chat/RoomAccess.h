// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/Permissions.h"
#include "server/chat/Request.h"
#include "server/chat/RoomDirectory.h"
#include "shared/base/Result.h"

namespace hearth::server {

class UserDirectory;

//! Who may what in which room. Lives on the core's thread.
class RoomAccess
{
public:
    //! Both outlive it.
    RoomAccess(const RoomDirectory &rooms, const UserDirectory &users);

    //! The room of a command, for the asker to do this there: else `not_found` where it is none of
    //! theirs, and `forbidden` where their role in it is not enough. Never null; valid as
    //! RoomDirectory::find() says.
    [[nodiscard]] Result<const RoomDirectory::Entry *, RequestError>
    find(const Request &request, const RoomId &room, RoomAction action) const;
    [[nodiscard]] bool allows(const Request &request, const RoomDirectory::Entry &room,
                              RoomAction action) const;
    //! Whether the asker stands above the other one in this room.
    [[nodiscard]] bool standsAbove(const Request &request, const RoomDirectory::Entry &room,
                                   const UserId &other) const;

private:
    //! Whoever may ModerateRooms counts as a moderator of those that they are in.
    static RoomRole rankIn(const RoomDirectory::Entry &room, const UserId &user, Role role);

    const RoomDirectory &m_rooms;
    const UserDirectory &m_users;
};

} // namespace hearth::server
