// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenHash.h"
#include "shared/base/Clock.h"
#include "shared/base/Ids.h"
#include "shared/model/Enums.h"
#include "shared/model/Feed.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// All that is kept but the rooms' logs and what was published to feeds, as the server finds it when
// it starts.
namespace hearth::server {

//! "Do not disturb" without a time at which it ends by itself.
inline constexpr UnixTime untilTurnedOff{};

//! What a user chose for all their devices; each part until it ends.
struct StoredStatus
{
    std::optional<UnixTime> dndUntil; //!< nothing: they may be disturbed
    QString text;
    QString emoji;
    std::optional<UnixTime> textUntil; //!< of text and emoji; nothing: they don't end by themselves

    friend bool operator==(const StoredStatus &, const StoredStatus &) = default;
};

struct StoredUser
{
    UserId id;
    QString username;
    QString foldedName; //!< unique
    QString displayName;
    Role role = Role::Member;
    QByteArray passwordHash; //!< empty: nobody signs in with a password
    UnixTime lastSeen;
    bool isBanned = false;
    bool isDeleted = false; //!< their name stays taken
    StoredStatus status{};

    friend bool operator==(const StoredUser &, const StoredUser &) = default;
};

struct StoredToken
{
    TokenHash hash;
    UserId user;
    UnixTime expiresAt;
    QString device;
    DeviceId id;
    UnixTime createdAt;
    UnixTime lastUsedAt;
    std::optional<Role> role; //!< where it may do less than its user

    friend bool operator==(const StoredToken &, const StoredToken &) = default;
};

struct StoredInvite
{
    InviteId id;
    TokenHash hash; //!< of the code
    Role role = Role::Member; //!< of the accounts that come of it
    qint64 usesLeft = 1;
    std::optional<UnixTime> expiresAt; //!< nothing: it does not expire
    UnixTime createdAt;
    std::optional<UserId> by; //!< nothing: it was made on the server's machine

    friend bool operator==(const StoredInvite &, const StoredInvite &) = default;
};

struct StoredMember
{
    UserId user;
    qint64 readSeq = 0;
    RoomRole role = RoomRole::Member;

    friend bool operator==(const StoredMember &, const StoredMember &) = default;
};

struct StoredRoom
{
    RoomId id;
    QString name;
    RoomKind kind = RoomKind::Room;
    QString topic;
    Visibility visibility = Visibility::Public;
    qint64 lastSeq = 0;
    std::vector<StoredMember> members; //!< in the order of joining
    bool isReadOnly = false;
    std::vector<UserId> banned;

    friend bool operator==(const StoredRoom &, const StoredRoom &) = default;
};

struct StoredState
{
    QString epoch;
    std::vector<StoredUser> users;
    std::vector<StoredToken> tokens;
    std::vector<StoredRoom> rooms;
    std::vector<StoredInvite> invites;
    std::vector<Feed> feeds;

    friend bool operator==(const StoredState &, const StoredState &) = default;
};

//! The room that every account is a member of; a new server has it.
inline RoomId generalRoom()
{
    return RoomId(QStringLiteral("general"));
}

} // namespace hearth::server
