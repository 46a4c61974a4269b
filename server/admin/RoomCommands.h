// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminGroup.h"
#include "server/chat/RoomDirectory.h"

namespace hearth::server {

class RoomAdministration;
class UserDirectory;

//! hearthd room …
class RoomCommands final : public AdminGroup
{
public:
    //! All of them outlive it.
    RoomCommands(const RoomDirectory &rooms, const UserDirectory &users,
                 RoomAdministration &administration);

    bool carryOut(const AdminCommand &command, const AdminReplyDone &reply) override;

private:
    [[nodiscard]] AdminReply list() const;
    void setOwner(const AdminCommand &command, const RoomDirectory::Entry &room,
                  const AdminReplyDone &reply);
    void remove(const RoomDirectory::Entry &room, const AdminReplyDone &reply);
    //! By its id, or by a name that no other one has. The error is one line for a person.
    [[nodiscard]] Result<const RoomDirectory::Entry *, QString> find(const QString &room) const;

    const RoomDirectory &m_rooms;
    const UserDirectory &m_users;
    RoomAdministration &m_administration;
};

} // namespace hearth::server
