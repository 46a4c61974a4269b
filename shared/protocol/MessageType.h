// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace hearth {

//! Who may send a type.
enum class Direction { FromClient, FromServer, Both };

//! Append-only: a value is never given another meaning, new types go to the end (and into the table
//! in the .cpp).
enum class MessageType {
    Auth,
    Welcome,
    Sync,
    Ack,
    Error,
    Ping,
    Pong,
    RoomCreate,
    RoomList,
    RoomJoin,
    RoomAdded,
    RoomRemoved,
    MemberJoined,
    MemberLeft,
    UserGet,
    UserChanged,
    DirectOpen,
    MessageSend,
    MessageNew,
    ReadMark,
    ReadMarked,
    HistoryGet,
    PresenceSet,
    Presence,
    TypingStart,
    TypingStop,
    RoomLeave,
    RoomInvite,
    RoomMembers,
    MessageEdit,
    MessageEdited,
    MessageDelete,
    MessageDeleted,
    ReactionAdd,
    ReactionAdded,
    ReactionRemove,
    ReactionRemoved,
    Search,
    FeedCreate,
    FeedList,
    FeedSubscribe,
    FeedUnsubscribe,
    FeedPublish,
    FeedEvent,
    FeedGap,
    SessionList,
    SessionKick,
    UserNotify,
    RoomUpdate,
    RoomChanged,
    RoomKick,
    RoomBan,
    RoomUnban,
    RoomBans,
    RoomSetRole,
    MemberChanged,
    UserList,
    UserBan,
    UserUnban,
    UserSetRole,
    InviteCreate,
    InviteList,
    InviteRevoke,
    AuditList,
    MessagePin,
    MessageUnpin,
    MessagePinned,
    MessageUnpinned,
    RoomPins,
    MessageHistory
};

//! The type's word on the wire, such as "message.send". Lives for ever.
std::string_view wireName(MessageType type);
Direction direction(MessageType type);
std::optional<MessageType> messageTypeOf(std::string_view wireName);

} // namespace hearth
