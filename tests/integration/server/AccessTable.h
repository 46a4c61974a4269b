// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Message.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace hearth::test {

//! How somebody stands to the room that a command names.
enum class Place {
    General,
    PublicOwner,
    PrivateOwner,
    PrivateModerator,
    PrivateMember,
    PublicMember,
    ReadOnlyOwner,
    ReadOnlyModerator,
    ReadOnlyMember,
    Direct,
    SomebodysDirect,
    SomebodysPrivate,
    SomebodysPublic,
    BannedPublic,
    BannedPrivate,
    Nowhere
};

inline constexpr std::size_t places = 16;

//! What there is in such a room for a command to name.
struct Stage
{
    RoomId room{QStringLiteral("nowhere")};
    MessageId own{QStringLiteral("none")}; //!< by the asker, where they could write one
    MessageId ownToDelete{QStringLiteral("none")};
    MessageId theirs{QStringLiteral("none")};
    MessageId theirsToDelete{QStringLiteral("none")};
    UserId host{QStringLiteral("nobody")}; //!< an owner of it
    UserId moderator{QStringLiteral("nobody")};
    UserId victim{QStringLiteral("nobody")}; //!< a plain member
    UserId publisher{QStringLiteral("nobody")}; //!< a plain member, too
    UserId outsider{QStringLiteral("nobody")};
    UserId banned{QStringLiteral("nobody")};
    UserId nobody{QStringLiteral("nobody")}; //!< wherever it is
    Visibility visibility = Visibility::Public;
    bool canJoin = false; //!< and is no member yet
};

//! What there is to be read besides.
FeedId openFeed();
FeedId privateFeed();

//! One command and what it comes to, written down by hand and never computed.
struct AccessRow
{
    const char *name;
    Message (*make)(const Stage &);
    //! By Role. A letter for each Place, in groups; one letter alone where no room is named:
    //! A ack, B bad_request, F forbidden, N not_found, U unavailable; G an ack of sync that says
    //! `gone`, - an ack of room.list without the room.
    std::array<const char *, 5> expected;

    [[nodiscard]] QByteArray lettersFor(Role role) const;
};

//! In the order in which they may be given: what ends a membership comes last.
const std::vector<AccessRow> &accessTable();

} // namespace hearth::test
