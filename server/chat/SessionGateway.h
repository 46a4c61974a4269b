// SPDX-License-Identifier: MIT
#pragma once

#include "server/feeds/FeedListener.h"
#include "shared/base/Ids.h"
#include "shared/model/Connection.h"
#include "shared/protocol/CloseCode.h"
#include "shared/protocol/Message.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace hearth::server {

//! A room event, and how it looks to its author: only they are told their own client id.
struct RoomEvent
{
    RoomId room;
    qint64 seq = 0;
    Message event;
    std::optional<UserId> author;
    std::optional<Message> authorsEvent;
    //! When the command came that it is the effect of, for measuring.
    std::optional<std::chrono::steady_clock::time_point> receivedAt{};
};

//! What a session still has to see before its `sync` is answered: of each range with `complete` and
//! no `gone`, the events (from, to], room by room.
struct ReplayPlan
{
    CommandId ref;
    SyncRanges ranges;
};

//! What a session still has to see of a feed before its `feed.subscribe` is answered: the events
//! with after < seq <= upTo.
struct FeedPlan
{
    enum class Kind {
        Events, //!< all that are kept
        Latest //!< those that are the latest of their key
    };

    CommandId ref;
    FeedId feed;
    Kind kind = Kind::Events;
    qint64 after = 0;
    qint64 upTo = 0; //!< the feed's last one
    std::optional<SeqRange> gap{}; //!< what is known to be missing
};

//! What an error that is over by itself says of when.
inline std::optional<qint64> retryAfterMs(const RequestError &error)
{
    constexpr qint64 pause = 1000;
    const bool passes =
        error.code == ErrorCode::Unavailable || error.code == ErrorCode::RateLimited;
    return passes ? std::optional(pause) : std::nullopt;
}

//! What of the rooms a session is told: all that its user's are, or nothing, whatever they are in.
enum class Sight { Rooms, NoRooms };

//! How the core speaks to sessions, wherever they live. Called on the core's thread only. For each
//! session the calls take effect in the order they were made; a call for a session that has ended
//! is ignored.
class SessionGateway
{
public:
    virtual ~SessionGateway() = default;

    //! The session is `user`'s and gets what is published to `rooms` from here on; all of it waits
    //! for welcome(). One with Sight::NoRooms has none, and of what goes to users it gets
    //! UserNotify alone.
    virtual void attach(const SessionId &session, const UserId &user,
                        const std::vector<RoomId> &rooms, Sight sight) = 0;
    //! Answers openSession(). Room events wait on for the first command (docs/protocol.md, "Opening
    //! a session"); nothing else does.
    virtual void welcome(const SessionId &session, const Welcome &welcome) = 0;
    //! `done` gets the first `most` of the sessions that are attached, by id, behind `after`: as
    //! their connections are now, without `device`. It is called on the core's thread, or not at
    //! all once the server ends.
    virtual void inspect(const SessionId &after, std::size_t most,
                         std::function<void(std::vector<Connection>)> done) = 0;
    //! Ends a session, whether it was attached or not.
    virtual void close(const SessionId &session, CloseCode code) = 0;

    //! The one ack, error or pong of a command.
    virtual void answer(const SessionId &session, const Message &answer) = 0;
    //! Sends what the plan says, then the ack of the sync, then what was published meanwhile with a
    //! seq beyond it. Room events of this session wait from the moment its `sync` was received.
    virtual void replay(const SessionId &session, const ReplayPlan &plan) = 0;

    //! To every session in the room.
    virtual void publish(const RoomEvent &event) = 0;
    //! Ephemeral: to every session in the room but those of `sender`; may be dropped for a slow
    //! reader.
    virtual void publishEphemeral(const RoomId &room, const UserId &sender,
                                  const Message &message) = 0;
    //! To every session of these users, each once.
    virtual void sendToUsers(const std::vector<UserId> &users, const Message &message) = 0;

    //! All sessions of the user get the room's events from here on, or no longer.
    virtual void addToRoom(const UserId &user, const RoomId &room) = 0;
    virtual void removeFromRoom(const UserId &user, const RoomId &room) = 0;

    //! Sends what the plan says, then the ack of the command, then what is published from here on.
    //! What the session had of the feed before ends with it.
    virtual void subscribe(const SessionId &session, const FeedPlan &plan) = 0;
    //! Nothing more of the feed. A subscription that is not answered yet is answered first.
    virtual void unsubscribe(const SessionId &session, const FeedId &feed) = 0;
    //! To every session that has subscribed; who is too slow for it gets a feed.gap instead.
    virtual void publishToFeed(const FeedBatch &batch) = 0;
};

} // namespace hearth::server
