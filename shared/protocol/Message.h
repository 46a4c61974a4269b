// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/AdminMessages.h"
#include "shared/protocol/ChatMessages.h"
#include "shared/protocol/FeedMessages.h"
#include "shared/protocol/ModerationMessages.h"
#include "shared/protocol/PresenceMessages.h"
#include "shared/protocol/RoomMessages.h"
#include "shared/protocol/SessionMessages.h"
#include "shared/protocol/UserMessages.h"

#include <variant>

namespace hearth {

//! Any message of the protocol, in the order of MessageType.
using Message =
    std::variant<Auth, Welcome, Sync, Ack, Error, Ping, Pong, RoomCreate, RoomList, RoomJoin,
                 RoomAdded, RoomRemoved, MemberJoined, MemberLeft, UserGet, UserChanged, DirectOpen,
                 MessageSend, MessageNew, ReadMark, ReadMarked, HistoryGet, PresenceSet, Presence,
                 TypingStart, TypingStop, RoomLeave, RoomInvite, RoomMembers, MessageEdit,
                 MessageEdited, MessageDelete, MessageDeleted, ReactionAdd, ReactionAdded,
                 ReactionRemove, ReactionRemoved, Search, FeedCreate, FeedList, FeedSubscribe,
                 FeedUnsubscribe, FeedPublish, FeedEvent, FeedGap, SessionList, SessionKick,
                 UserNotify, RoomUpdate, RoomChanged, RoomKick, RoomBan, RoomUnban, RoomBans,
                 RoomSetRole, MemberChanged, UserList, UserBan, UserUnban, UserSetRole,
                 InviteCreate, InviteList, InviteRevoke, AuditList>;

inline MessageType typeOf(const Message &message)
{
    return std::visit([](const auto &m) { return std::remove_cvref_t<decltype(m)>::type; },
                      message);
}

//! What every frame carries beside the fields of its type.
struct FrameHeader
{
    CommandId id;
    std::optional<qint64> timestamp; //!< Unix ms; never trusted from a client

    friend bool operator==(const FrameHeader &, const FrameHeader &) = default;
};

struct Frame
{
    FrameHeader header;
    Message message;

    friend bool operator==(const Frame &, const Frame &) = default;
};

} // namespace hearth
