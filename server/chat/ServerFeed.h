// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "shared/base/TokenBucket.h"
#include "shared/protocol/ServerFeedBodies.h"

#include <QHash>

namespace hearth::server {

class FeedDirectory;
class RoomDirectory;
class ServerFeedStore;
struct ServerReading;

//! The server's own feeds: how it does, and what happens to sessions and rooms (docs/protocol.md,
//! "The server's own feeds"). What comes too often is counted instead of told. Lives on the core's
//! thread.
class ServerFeed
{
public:
    // Within any second twice as much news as at once, and as many samples as both together.
    static constexpr int newsAtOnce = 50;
    static constexpr int newsPerSecond = 50;
    static constexpr int newsOfUser = 10; //!< between two readings
    static constexpr int samplesAtOnce = 5;
    static constexpr int samplesPerSecond = 15;
    static constexpr std::size_t mostRooms = 5;

    //! All of them outlive it. The listener may be there later than this, as long as nothing is
    //! told before.
    struct Ports
    {
        const Clock &clock;
        ServerFeedStore &store;
        FeedDirectory &feeds;
        RoomDirectory &rooms;
        FeedListener &listener;
    };

    //! Its feeds are in the directory from here on.
    explicit ServerFeed(const Ports &ports);

    void sessionOpened(const SessionId &session, const UserId &user);
    void sessionResumed(const SessionId &session, const UserId &user);
    //! Nothing: without a close frame.
    void sessionClosed(const SessionId &session, const UserId &user, std::optional<int> code);
    void accountAdded(const UserId &user);
    //! By whom is told of public ones alone.
    void roomCreated(const RoomId &room, const UserId &by);

    //! Something of a room's log: a few of public rooms are told, never what was said.
    void happened(const RoomEvent &event);

    //! To be called about every second.
    void publish(const ServerReading &reading);

private:
    void tell(const char *event, const ServerNews &news);
    [[nodiscard]] bool mayTell(const ServerNews &news);
    void passOn(const FeedId &feed, const FeedEntry &entry);

    Ports m_ports;
    TokenBucket m_news{newsPerSecond, newsAtOnce};
    QHash<UserId, int> m_newsOf; //!< told since the last reading
    TokenBucket m_samples{samplesPerSecond, samplesAtOnce};
    qint64 m_leftOut = 0; //!< not told since then
    qint64 m_leftOutOfMinute = 0;
    QHash<RoomId, qint64> m_roomsOfMinute;
};

} // namespace hearth::server
