// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// Rooms, their members, and users. docs/protocol.md, "Rooms".
namespace hearth {

struct RoomCreate
{
    static constexpr MessageType type = MessageType::RoomCreate;
    QString name;
    std::optional<QString> topic;
    std::optional<Visibility> visibility;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("name", self.name, TextRules::name);
        v.optional("topic", self.topic, TextRules::topic);
        v.optional("visibility", self.visibility);
    }

    friend bool operator==(const RoomCreate &, const RoomCreate &) = default;
};

struct RoomList
{
    static constexpr MessageType type = MessageType::RoomList;

    template <class Self, class V>
    static void fields(Self &, V &)
    {}

    friend bool operator==(const RoomList &, const RoomList &) = default;
};

struct RoomJoin
{
    static constexpr MessageType type = MessageType::RoomJoin;
    RoomId room;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
    }

    friend bool operator==(const RoomJoin &, const RoomJoin &) = default;
};

//! To all sessions of a user who became a member; precedes the room's events.
struct RoomAdded
{
    static constexpr MessageType type = MessageType::RoomAdded;
    Room room;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
    }

    friend bool operator==(const RoomAdded &, const RoomAdded &) = default;
};

//! To all sessions of a user who is no member any more; follows the room's events.
struct RoomRemoved
{
    static constexpr MessageType type = MessageType::RoomRemoved;
    RoomId room;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
    }

    friend bool operator==(const RoomRemoved &, const RoomRemoved &) = default;
};

struct MemberJoined
{
    static constexpr MessageType type = MessageType::MemberJoined;
    RoomId room;
    qint64 seq = 0;
    UserId user;
    std::optional<UserId> by; //!< who invited

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("user", self.user);
        v.optional("by", self.by);
    }

    friend bool operator==(const MemberJoined &, const MemberJoined &) = default;
};

struct MemberLeft
{
    static constexpr MessageType type = MessageType::MemberLeft;
    RoomId room;
    qint64 seq = 0;
    UserId user;
    std::optional<UserId> by; //!< who removed them; absent when they went by themselves
    std::optional<bool> banned; //!< true: they can't come back by themselves

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("seq", self.seq);
        v.required("user", self.user);
        v.optional("by", self.by);
        v.optional("banned", self.banned);
    }

    friend bool operator==(const MemberLeft &, const MemberLeft &) = default;
};

struct UserGet
{
    static constexpr MessageType type = MessageType::UserGet;
    std::vector<UserId> users;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("users", self.users, Limits::idsPerRequest);
    }

    friend bool operator==(const UserGet &, const UserGet &) = default;
};

struct UserChanged
{
    static constexpr MessageType type = MessageType::UserChanged;
    User user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("user", self.user);
    }

    friend bool operator==(const UserChanged &, const UserChanged &) = default;
};

//! Exactly one of the two is there.
struct DirectOpen
{
    static constexpr MessageType type = MessageType::DirectOpen;
    std::optional<UserId> user;
    std::optional<std::vector<UserId>> users{};

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("user", self.user);
        v.optional("users", self.users, Limits::directOthers);
    }

    friend bool operator==(const DirectOpen &, const DirectOpen &) = default;
};

struct RoomLeave
{
    static constexpr MessageType type = MessageType::RoomLeave;
    RoomId room;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
    }

    friend bool operator==(const RoomLeave &, const RoomLeave &) = default;
};

struct RoomInvite
{
    static constexpr MessageType type = MessageType::RoomInvite;
    RoomId room;
    UserId user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("user", self.user);
    }

    friend bool operator==(const RoomInvite &, const RoomInvite &) = default;
};

struct RoomMembers
{
    static constexpr MessageType type = MessageType::RoomMembers;
    RoomId room;
    std::optional<UserId> after; //!< the last user of the page before

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.optional("after", self.after);
    }

    friend bool operator==(const RoomMembers &, const RoomMembers &) = default;
};

} // namespace hearth
