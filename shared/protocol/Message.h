// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/AdminMessages.h"
#include "shared/protocol/ChatMessages.h"
#include "shared/protocol/FeedMessages.h"
#include "shared/protocol/ModerationMessages.h"
#include "shared/protocol/PinMessages.h"
#include "shared/protocol/PresenceMessages.h"
#include "shared/protocol/RoomMessages.h"
#include "shared/protocol/SessionMessages.h"
#include "shared/protocol/UserMessages.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace hearth {

//! One of each message of the protocol, in the order of MessageType.
using AnyMessage =
    std::variant<Auth, Welcome, Sync, Ack, Error, Ping, Pong, RoomCreate, RoomList, RoomJoin,
                 RoomAdded, RoomRemoved, MemberJoined, MemberLeft, UserGet, UserChanged, DirectOpen,
                 MessageSend, MessageNew, ReadMark, ReadMarked, HistoryGet, PresenceSet, Presence,
                 TypingStart, TypingStop, RoomLeave, RoomInvite, RoomMembers, MessageEdit,
                 MessageEdited, MessageDelete, MessageDeleted, ReactionAdd, ReactionAdded,
                 ReactionRemove, ReactionRemoved, Search, FeedCreate, FeedList, FeedSubscribe,
                 FeedUnsubscribe, FeedPublish, FeedEvent, FeedGap, SessionList, SessionKick,
                 UserNotify, RoomUpdate, RoomChanged, RoomKick, RoomBan, RoomUnban, RoomBans,
                 RoomSetRole, MemberChanged, UserList, UserBan, UserUnban, UserSetRole,
                 InviteCreate, InviteList, InviteRevoke, AuditList, MessagePin, MessageUnpin,
                 MessagePinned, MessageUnpinned, RoomPins, MessageHistory>;

template <class M>
concept MessageStruct = std::is_same_v<decltype(std::remove_cvref_t<M>::type), const MessageType>;

//! Any message of the protocol: what std::visit and std::get_if take. What copies, moves, compares
//! and ends one is compiled in one place, since for so many types it costs seconds in each file.
struct Message : AnyMessage
{
    Message(); //!< an empty Auth

    template <MessageStruct M>
    Message(M &&message) // NOLINT(google-explicit-constructor): each of them is a message
        : AnyMessage(std::in_place_type<std::remove_cvref_t<M>>, std::forward<M>(message))
    {}

    Message(const Message &other);
    Message(Message &&other) noexcept;
    ~Message();

    Message &operator=(const Message &other);
    Message &operator=(Message &&other) noexcept;

    friend bool operator==(const Message &one, const Message &other);
    //! Qt looks for one in every argument of a signal, and would find the variant's.
    friend bool operator<(const Message &one, const Message &other) = delete;
};

inline MessageType typeOf(const Message &message)
{
    return static_cast<MessageType>(message.index());
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
