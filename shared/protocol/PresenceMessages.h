// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// Ephemeral: no seq, never replayed. docs/protocol.md, "Presence and typing".
namespace hearth {

struct PresenceSet
{
    static constexpr MessageType type = MessageType::PresenceSet;
    PresenceStatus status = PresenceStatus::Online; //!< Offline is refused by the server
    //! With DoNotDisturb: the account keeps it, until then (Unix ms) or, with 0, until it is turned
    //! off. With another status 0 alone, which turns it off.
    std::optional<qint64> until{};
    //! With either of these two the account's own words become those; both empty: there are none.
    std::optional<QString> statusText{};
    std::optional<QString> statusEmoji{};
    std::optional<qint64> statusUntil{}; //!< Unix ms; absent: they stay

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("status", self.status);
        v.optional("until", self.until);
        v.optional("status_text", self.statusText, TextRules::statusText);
        v.optional("status_emoji", self.statusEmoji, TextRules::emoji);
        v.optional("status_until", self.statusUntil);
    }

    friend bool operator==(const PresenceSet &, const PresenceSet &) = default;
};

struct Presence
{
    static constexpr MessageType type = MessageType::Presence;
    UserId user;
    PresenceStatus status = PresenceStatus::Offline;
    qint64 lastSeen = 0; //!< Unix ms
    std::optional<qint64> until{}; //!< as in User
    std::optional<QString> statusText{};
    std::optional<QString> statusEmoji{};
    std::optional<qint64> statusUntil{}; //!< as in User

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("user", self.user);
        v.required("status", self.status);
        v.required("last_seen", self.lastSeen);
        v.optional("until", self.until);
        v.optional("status_text", self.statusText, TextRules::any);
        v.optional("status_emoji", self.statusEmoji, TextRules::any);
        v.optional("status_until", self.statusUntil);
    }

    friend bool operator==(const Presence &, const Presence &) = default;
};

//! From a client without `user`; from the server with it.
struct TypingStart
{
    static constexpr MessageType type = MessageType::TypingStart;
    RoomId room;
    std::optional<UserId> user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.optional("user", self.user);
    }

    friend bool operator==(const TypingStart &, const TypingStart &) = default;
};

struct TypingStop
{
    static constexpr MessageType type = MessageType::TypingStop;
    RoomId room;
    std::optional<UserId> user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.optional("user", self.user);
    }

    friend bool operator==(const TypingStop &, const TypingStop &) = default;
};

} // namespace hearth
