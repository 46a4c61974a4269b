// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminGroup.h"

namespace hearth::server {

class RoomDirectory;

//! hearthd room …
class RoomCommands final : public AdminGroup
{
public:
    //! The rooms outlive it.
    explicit RoomCommands(const RoomDirectory &rooms);

    bool carryOut(const AdminCommand &command, const AdminReplyDone &reply) override;

private:
    [[nodiscard]] AdminReply list() const;

    const RoomDirectory &m_rooms;
};

} // namespace hearth::server
