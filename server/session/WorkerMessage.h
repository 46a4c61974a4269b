// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/net/SharedFrame.h"
#include "server/session/EphemeralKey.h"
#include "server/session/FeedSink.h"

#include <chrono>
#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

// What other threads tell an I/O worker. The first part mirrors SessionGateway, with whatever goes
// to more than one session encoded already.
namespace hearth::server {

struct AttachSession
{
    SessionId session;
    UserId user;
    std::vector<RoomId> rooms;
    Sight sight = Sight::Rooms;
};

struct WelcomeSession
{
    SessionId session;
    Welcome welcome;
};

struct CloseSession
{
    SessionId session;
    CloseCode code;
};

//! `done` gets those of the worker, in its thread: the first `most` behind `after`, in any order.
struct InspectSessions
{
    SessionId after;
    std::size_t most = 0;
    std::function<void(std::vector<Connection>)> done;
};

struct AnswerSession
{
    SessionId session;
    Message answer;
};

struct ReplaySession
{
    SessionId session;
    ReplayPlan plan;
};

struct PublishEvent
{
    RoomId room;
    qint64 seq = 0;
    SharedFrame frame;
    std::optional<UserId> author;
    std::optional<SharedFrame> authorsFrame;
    //! When the command came that it is the effect of, for measuring.
    std::optional<std::chrono::steady_clock::time_point> receivedAt{};
};

//! To all in the key's room but its user.
struct PublishEphemeral
{
    EphemeralKey key;
    SharedFrame frame;
};

struct NotifyUsers
{
    //! Membership keeps its place among the room events, Ephemeral may be dropped.
    enum class Kind { Notice, Membership, Ephemeral };

    std::vector<UserId> users;
    SharedFrame frame;
    Kind kind = Kind::Notice;
    EphemeralKey ephemeral{}; //!< of an Ephemeral one
};

struct AddToRoom
{
    UserId user;
    RoomId room;
};

struct RemoveFromRoom
{
    UserId user;
    RoomId room;
};

struct SubscribeToFeed
{
    SessionId session;
    FeedPlan plan;
};

struct UnsubscribeFromFeed
{
    SessionId session;
    FeedId feed;
};

struct PublishToFeed
{
    FeedId feed;
    std::shared_ptr<const std::vector<FeedFrame>> events; //!< for all workers the same
    //! As PublishEvent's, of the first of them.
    std::optional<std::chrono::steady_clock::time_point> receivedAt{};
};

using AnySessionMessage =
    std::variant<AttachSession, WelcomeSession, CloseSession, InspectSessions, AnswerSession,
                 ReplaySession, PublishEvent, PublishEphemeral, NotifyUsers, AddToRoom,
                 RemoveFromRoom, SubscribeToFeed, UnsubscribeFromFeed, PublishToFeed>;

//! One of them, for std::visit and std::get_if; a class of its own for the same reason as Message.
struct SessionMessage : AnySessionMessage
{
    template <class M>

    requires(!std::is_base_of_v<AnySessionMessage, std::remove_cvref_t<M>>) SessionMessage(
        M &&message) // NOLINT(google-explicit-constructor): each of them is a message
        : AnySessionMessage(std::in_place_type<std::remove_cvref_t<M>>, std::forward<M>(message))
    {}

    SessionMessage(const SessionMessage &other);
    SessionMessage(SessionMessage &&other) noexcept;
    ~SessionMessage();

    SessionMessage &operator=(const SessionMessage &other);
    SessionMessage &operator=(SessionMessage &&other) noexcept;
};

//! A connection that was accepted; the worker owns its descriptor from here on.
struct NewConnection
{
    qintptr descriptor = -1;
};

using WorkerTask = std::function<void()>;

using WorkerMessage = std::variant<SessionMessage, NewConnection, WorkerTask>;

} // namespace hearth::server
