// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Room.h"

namespace hearth::app {

//! Who somebody is where a room is concerned.
struct RoomStanding
{
    Role server = Role::Member;
    RoomRole room = RoomRole::Member;
};

//! The one place that knows what somebody may do in a room that they are in. The server decides
//! (docs/protocol.md, "Rooms" and "Moderation"); this is what the app offers.
class RoomPermissions
{
public:
    //! Its members are all accounts (docs/protocol.md, "Rooms").
    [[nodiscard]] static const RoomId &roomOfAll();

    //! `self` is who asks.
    RoomPermissions(const Room &room, const RoomStanding &self);

    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool mayPin() const;
    //! Name, topic and whether it is read-only.
    [[nodiscard]] bool mayUpdate() const;
    //! Say whether everybody finds it, who then reads what was said so far.
    [[nodiscard]] bool maySetVisibility() const;
    [[nodiscard]] bool mayInvite() const;
    [[nodiscard]] bool mayLeave() const;
    //! See who is banned, and lift that.
    [[nodiscard]] bool mayLiftBans() const;

    // What follows is done to another member.
    [[nodiscard]] bool mayWriteTo(const RoomStanding &other) const;
    [[nodiscard]] bool mayMakeModerator(const RoomStanding &other) const;
    [[nodiscard]] bool mayTakeModerator(const RoomStanding &other) const;
    [[nodiscard]] bool mayHandOver(const RoomStanding &other) const;
    //! With or without the way back.
    [[nodiscard]] bool mayRemove(const RoomStanding &other) const;

private:
    //! Whoever moderates rooms on the server counts as a moderator of those that they are in.
    [[nodiscard]] RoomRole rankOf(const RoomStanding &standing) const;
    [[nodiscard]] bool isModerator() const;
    [[nodiscard]] bool isAbove(const RoomStanding &other) const;

    RoomKind m_kind;
    RoomStanding m_self;
    bool m_isReadOnly;
    bool m_isForAll; //!< the room that everybody is in
};

} // namespace hearth::app
