// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/session/FrameCoder.h"
#include "server/session/WorkerMessage.h"
#include "shared/base/Executor.h"

#include <QHash>

#include <functional>
#include <map>
#include <vector>

namespace hearth::server {

class ServerMetrics;

//! Carries what the core says to the workers, of which each knows which of its sessions it
//! concerns. Lives on the core's thread. What goes to many is encoded once in each encoding that
//! some session speaks.
class WorkerGateway final : public SessionGateway
{
public:
    //! Callable from the core's thread.
    using Post = std::function<void(SessionMessage)>;

    //! `home` runs tasks in the core's thread.
    WorkerGateway(const Clock &clock, ServerMetrics &metrics, Executor home);

    //! Before the first session of that worker.
    void setWorkers(std::vector<Post> workers);

    //! Where the session lives; to be called before the core hears of it, and after it was closed.
    void sessionOpened(const SessionId &session, std::size_t worker, Encoding encoding);
    void sessionClosed(const SessionId &session);
    //! The same of a stream of a feed.
    void streamOpened(const SessionId &stream, std::size_t worker);
    void streamClosed(const SessionId &stream);

    void attach(const SessionId &session, const UserId &user, const std::vector<RoomId> &rooms,
                Sight sight) override;
    void welcome(const SessionId &session, const Welcome &welcome) override;
    void inspect(const SessionId &after, std::size_t most,
                 std::function<void(std::vector<Connection>)> done) override;
    void close(const SessionId &session, CloseCode code) override;
    void answer(const SessionId &session, const Message &answer) override;
    void replay(const SessionId &session, const ReplayPlan &plan) override;
    void publish(const RoomEvent &event) override;
    void publishEphemeral(const RoomId &room, const UserId &sender,
                          const Message &message) override;
    void sendToUsers(const std::vector<UserId> &users, const Message &message) override;
    void addToRoom(const UserId &user, const RoomId &room) override;
    void removeFromRoom(const UserId &user, const RoomId &room) override;
    void subscribe(const SessionId &session, const FeedPlan &plan) override;
    void unsubscribe(const SessionId &session, const FeedId &feed) override;
    void publishToFeed(const FeedBatch &batch) override;

private:
    [[nodiscard]] SharedFrame encodeForAll(const Message &message);
    void postToOne(const SessionId &session, SessionMessage message);
    void postToAll(const SessionMessage &message);

    struct Place
    {
        std::size_t worker = 0;
        Encoding encoding = Encoding::Json;
        UserId user; //!< once it is attached
    };

    void countSpoken();

    //! Whoever comes back within it comes back, and is not someone new.
    static constexpr std::chrono::minutes reconnectWindow{2};

    const Clock &m_clock;
    ServerMetrics &m_metrics;
    Executor m_home;
    FrameCoder m_frames;
    std::vector<Post> m_workers;
    QHash<SessionId, Place> m_places;
    int m_streams = 0; //!< of those, streams
    QHash<UserId, SteadyTime> m_leftAt; //!< the last session that ended
    std::map<Encoding, int> m_speakers;
    std::vector<Encoding> m_spoken; //!< by some session, each once
};

} // namespace hearth::server
