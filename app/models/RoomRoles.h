// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/RoomPermissions.h"
#include "shared/model/RoomMember.h"

#include <QObject>

#include <map>
#include <set>
#include <vector>

namespace hearth::app {

class PatientSender;
class RoomBook;
class UserDirectory;

//! Who owns and moderates which room. One's own role is known from the start, those of others are
//! asked for where they are wanted, and kept by the room's events.
class RoomRoles : public QObject
{
    Q_OBJECT

public:
    //! All three outlive it.
    RoomRoles(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
              QObject *parent = nullptr);

    //! Asks the server, unless that is known or asked already. Needs a connection.
    void want(const RoomId &room);
    //! Events may have been missed: what is known stays, and is asked for again where it is wanted.
    void doubt();
    void set(const RoomId &room, const UserId &user, RoomRole role);
    void forget(const RoomId &room);

    [[nodiscard]] RoomRole of(const RoomId &room, const UserId &user) const;
    //! Those with a role, in no order; of a room that was not asked for, nobody.
    [[nodiscard]] std::vector<UserId> holders(const RoomId &room) const;
    //! Whether somebody else owns it, as far as is known.
    [[nodiscard]] bool hasOtherOwner(const RoomId &room) const;
    [[nodiscard]] RoomStanding standing(const RoomId &room, const UserId &user) const;
    //! One's own. In a room that is not one's own nothing is allowed that needs a role.
    [[nodiscard]] RoomPermissions permissions(const RoomId &room) const;

Q_SIGNALS:
    //! Empty: of every room, since somebody's role on the server is another.
    void changed(const hearth::RoomId &room);

private:
    PatientSender &m_commands;
    RoomBook &m_rooms;
    UserDirectory &m_users;
    std::map<RoomId, std::map<UserId, RoomRole>> m_roles;
    std::set<RoomId> m_asked;
};

} // namespace hearth::app
