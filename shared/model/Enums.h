// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace hearth {

//! The words of an enum on the wire, in the order of its values. Specialised beside each enum.
template <class E>
struct EnumWords;

enum class Role { Owner, Admin, Member, Guest, Publisher };

template <>
struct EnumWords<Role>
{
    static constexpr std::array<std::string_view, 5> words{"owner", "admin", "member", "guest",
                                                           "publisher"};
};

//! What one may in one room; whoever stands nowhere else is a member.
enum class RoomRole { Owner, Moderator, Member };

template <>
struct EnumWords<RoomRole>
{
    static constexpr std::array<std::string_view, 3> words{"owner", "moderator", "member"};
};

//! Offline is never sent by a client; it is what the server says of a user without a session.
enum class PresenceStatus { Online, Away, DoNotDisturb, Offline };

template <>
struct EnumWords<PresenceStatus>
{
    static constexpr std::array<std::string_view, 4> words{"online", "away", "dnd", "offline"};
};

enum class RoomKind { Room, Direct };

template <>
struct EnumWords<RoomKind>
{
    static constexpr std::array<std::string_view, 2> words{"room", "direct"};
};

enum class Visibility { Public, Private };

template <>
struct EnumWords<Visibility>
{
    static constexpr std::array<std::string_view, 2> words{"public", "private"};
};

} // namespace hearth
