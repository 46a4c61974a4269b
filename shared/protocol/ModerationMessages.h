// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// What owners and moderators of a room may ask, and what everybody in it sees of that.
// docs/protocol.md, "Moderation".
namespace hearth {

//! At least one of the optional fields is there.
struct RoomUpdate
{
    static constexpr MessageType type = MessageType::RoomUpdate;
    RoomId room;
    std::optional<QString> name;
    std::optional<QString> topic;
    std::optional<bool> readOnly;
    std::optional<Visibility> visibility{};

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.optional("name", self.name, TextRules::name);
        v.optional("topic", self.topic, TextRules::topic);
        v.optional("read_only", self.readOnly);
        v.optional("visibility", self.visibility);
    }

    friend bool operator==(const RoomUpdate &, const RoomUpdate &) = default;
};

//! A room event. Holds what is another now.
struct RoomChanged
{
    static constexpr MessageType type = MessageType::RoomChanged;
    RoomId room;
    qint64 seq = 0;
    UserId by;
    std::optional<QString> name;
    std::optional<QString> topic;
    std::optional<bool> readOnly;
    std::optional<Visibility> visibility{};

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("by", self.by);
        v.optional("name", self.name, TextRules::any);
        v.optional("topic", self.topic, TextRules::any);
        v.optional("read_only", self.readOnly);
        v.optional("visibility", self.visibility);
    }

    friend bool operator==(const RoomChanged &, const RoomChanged &) = default;
};

struct RoomKick
{
    static constexpr MessageType type = MessageType::RoomKick;
    RoomId room;
    UserId user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("user", self.user);
    }

    friend bool operator==(const RoomKick &, const RoomKick &) = default;
};

struct RoomBan
{
    static constexpr MessageType type = MessageType::RoomBan;
    RoomId room;
    UserId user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("user", self.user);
    }

    friend bool operator==(const RoomBan &, const RoomBan &) = default;
};

struct RoomUnban
{
    static constexpr MessageType type = MessageType::RoomUnban;
    RoomId room;
    UserId user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("user", self.user);
    }

    friend bool operator==(const RoomUnban &, const RoomUnban &) = default;
};

struct RoomBans
{
    static constexpr MessageType type = MessageType::RoomBans;
    RoomId room;
    std::optional<UserId> after; //!< the last user of the page before

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.optional("after", self.after);
    }

    friend bool operator==(const RoomBans &, const RoomBans &) = default;
};

struct RoomSetRole
{
    static constexpr MessageType type = MessageType::RoomSetRole;
    RoomId room;
    UserId user;
    RoomRole role = RoomRole::Member;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("user", self.user);
        v.required("role", self.role);
    }

    friend bool operator==(const RoomSetRole &, const RoomSetRole &) = default;
};

//! A room event.
struct MemberChanged
{
    static constexpr MessageType type = MessageType::MemberChanged;
    RoomId room;
    qint64 seq = 0;
    UserId user;
    RoomRole role = RoomRole::Member;
    UserId by;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("user", self.user);
        v.required("role", self.role);
        v.required("by", self.by);
    }

    friend bool operator==(const MemberChanged &, const MemberChanged &) = default;
};

} // namespace hearth
