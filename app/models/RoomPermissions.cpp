// SPDX-License-Identifier: MIT
#include "app/models/RoomPermissions.h"

#include "app/models/RoleRules.h"

namespace hearth::app {

const RoomId &RoomPermissions::roomOfAll()
{
    static const RoomId room{QStringLiteral("general")};
    return room;
}

RoomPermissions::RoomPermissions(const Room &room, const RoomStanding &self)
    : m_kind(room.kind)
    , m_self(self)
    , m_isReadOnly(room.readOnly.value_or(false))
    , m_isForAll(room.id == roomOfAll())
{}

bool RoomPermissions::mayWrite() const
{
    return !m_isReadOnly || isModerator();
}

bool RoomPermissions::mayPin() const
{
    // Both have a direct room in sight.
    return m_kind == RoomKind::Direct || isModerator();
}

bool RoomPermissions::mayUpdate() const
{
    return isModerator();
}

bool RoomPermissions::maySetVisibility() const
{
    return m_self.room == RoomRole::Owner && m_kind == RoomKind::Room && !m_isForAll;
}

bool RoomPermissions::mayInvite() const
{
    return m_kind == RoomKind::Room && RoleRules::meetsPeople(m_self.server);
}

bool RoomPermissions::mayLeave() const
{
    return m_kind == RoomKind::Room && !m_isForAll;
}

bool RoomPermissions::mayLiftBans() const
{
    return isModerator() && !m_isForAll;
}

bool RoomPermissions::mayWriteTo(const RoomStanding &other) const
{
    return RoleRules::meetsPeople(m_self.server) && other.server != Role::Publisher;
}

bool RoomPermissions::mayMakeModerator(const RoomStanding &other) const
{
    return m_self.room == RoomRole::Owner && other.room == RoomRole::Member
        && m_kind == RoomKind::Room;
}

bool RoomPermissions::mayTakeModerator(const RoomStanding &other) const
{
    return m_self.room == RoomRole::Owner && other.room == RoomRole::Moderator;
}

bool RoomPermissions::mayHandOver(const RoomStanding &other) const
{
    return m_self.room == RoomRole::Owner && m_kind == RoomKind::Room && isAbove(other);
}

bool RoomPermissions::mayRemove(const RoomStanding &other) const
{
    return isModerator() && !m_isForAll && isAbove(other);
}

RoomRole RoomPermissions::rankOf(const RoomStanding &standing) const
{
    const bool isRaised = standing.room == RoomRole::Member && m_kind == RoomKind::Room
        && RoleRules::mayAdminister(standing.server);
    return isRaised ? RoomRole::Moderator : standing.room;
}

bool RoomPermissions::isModerator() const
{
    return m_kind == RoomKind::Room && rankOf(m_self) != RoomRole::Member;
}

bool RoomPermissions::isAbove(const RoomStanding &other) const
{
    return static_cast<int>(rankOf(m_self)) < static_cast<int>(rankOf(other));
}

} // namespace hearth::app
