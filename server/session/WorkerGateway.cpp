// SPDX-License-Identifier: MIT
#include "server/session/WorkerGateway.h"

#include "server/http/ServerSentEvents.h"
#include "server/metrics/ServerMetrics.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <mutex>

namespace hearth::server {

namespace {

NotifyUsers::Kind kindOf(const Message &message)
{
    switch (typeOf(message)) {
    case MessageType::RoomAdded:
    case MessageType::RoomRemoved:
        return NotifyUsers::Kind::Membership;
    case MessageType::Presence:
        return NotifyUsers::Kind::Ephemeral;
    default:
        return NotifyUsers::Kind::Notice;
    }
}

//! What the workers bring together, each from its own thread.
class Gathering
{
public:
    Gathering(std::size_t parts, std::size_t most)
        : m_missing(parts)
        , m_most(most)
    {}

    //! The first of all of them, once this was the last part.
    std::optional<std::vector<Connection>> add(std::vector<Connection> &&part)
    {
        const std::scoped_lock lock(m_mutex);
        m_all.insert(m_all.end(), std::make_move_iterator(part.begin()),
                     std::make_move_iterator(part.end()));
        if (--m_missing > 0)
            return std::nullopt;
        std::sort(m_all.begin(), m_all.end(), [](const Connection &one, const Connection &other) {
            return one.session < other.session;
        });
        m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(std::min(m_most, m_all.size())),
                    m_all.end());
        return std::move(m_all);
    }

private:
    std::mutex m_mutex;
    std::size_t m_missing;
    std::size_t m_most;
    std::vector<Connection> m_all;
};

} // namespace

WorkerGateway::WorkerGateway(const Clock &clock, ServerMetrics &metrics, Executor home)
    : m_clock(clock)
    , m_metrics(metrics)
    , m_home(std::move(home))
    , m_frames(clock, QStringLiteral("c"))
{}

void WorkerGateway::setWorkers(std::vector<Post> workers)
{
    m_workers = std::move(workers);
}

void WorkerGateway::sessionOpened(const SessionId &session, std::size_t worker, Encoding encoding)
{
    m_places.insert(session, {worker, encoding, {}});
    if (++m_speakers[encoding] == 1)
        countSpoken();
}

void WorkerGateway::sessionClosed(const SessionId &session)
{
    const auto place = m_places.constFind(session);
    if (place == m_places.cend())
        return;
    if (--m_speakers[place->encoding] == 0)
        countSpoken();
    if (!place->user.isEmpty())
        m_leftAt.insert(place->user, m_clock.steadyNow());
    m_places.erase(place);
}

void WorkerGateway::streamOpened(const SessionId &stream, std::size_t worker)
{
    m_places.insert(stream, {worker, Encoding::Json, {}});
    ++m_streams;
}

void WorkerGateway::streamClosed(const SessionId &stream)
{
    if (m_places.remove(stream) > 0)
        --m_streams;
}

void WorkerGateway::countSpoken()
{
    m_spoken.clear();
    for (const auto &[encoding, speakers] : m_speakers) {
        if (speakers > 0)
            m_spoken.push_back(encoding);
    }
}

void WorkerGateway::attach(const SessionId &session, const UserId &user,
                           const std::vector<RoomId> &rooms, Sight sight)
{
    if (const auto place = m_places.find(session); place != m_places.end())
        place->user = user;
    const auto left = m_leftAt.constFind(user);
    if (left != m_leftAt.cend() && m_clock.steadyNow() - *left < reconnectWindow)
        m_metrics.reconnected();
    m_leftAt.remove(user);
    postToOne(session, AttachSession{session, user, rooms, sight});
}

void WorkerGateway::welcome(const SessionId &session, const Welcome &welcome)
{
    postToOne(session, WelcomeSession{session, welcome});
}

void WorkerGateway::inspect(const SessionId &after, std::size_t most,
                            std::function<void(std::vector<Connection>)> done)
{
    const auto gathering = std::make_shared<Gathering>(m_workers.size(), most);
    postToAll(InspectSessions{
        after, most,
        [gathering, home = m_home, done = std::move(done)](std::vector<Connection> part) {
            if (auto all = gathering->add(std::move(part)))
                home([done, all = std::move(*all)]() mutable { done(std::move(all)); });
        }});
}

void WorkerGateway::close(const SessionId &session, CloseCode code)
{
    postToOne(session, CloseSession{session, code});
}

void WorkerGateway::answer(const SessionId &session, const Message &answer)
{
    postToOne(session, AnswerSession{session, answer});
}

void WorkerGateway::replay(const SessionId &session, const ReplayPlan &plan)
{
    postToOne(session, ReplaySession{session, plan});
}

void WorkerGateway::publish(const RoomEvent &event)
{
    PublishEvent message{event.room, event.seq, encodeForAll(event.event), event.author,
                         std::nullopt};
    if (event.authorsEvent)
        message.authorsFrame = encodeForAll(*event.authorsEvent);
    message.receivedAt = event.receivedAt;
    postToAll(message);
}

void WorkerGateway::publishEphemeral(const RoomId &room, const UserId &sender,
                                     const Message &message)
{
    postToAll(PublishEphemeral{{sender, room}, encodeForAll(message)});
}

void WorkerGateway::sendToUsers(const std::vector<UserId> &users, const Message &message)
{
    NotifyUsers notice{users, encodeForAll(message), kindOf(message)};
    if (const auto *presence = std::get_if<Presence>(&message))
        notice.ephemeral = EphemeralKey{presence->user, {}};
    postToAll(notice);
}

void WorkerGateway::addToRoom(const UserId &user, const RoomId &room)
{
    postToAll(AddToRoom{user, room});
}

void WorkerGateway::removeFromRoom(const UserId &user, const RoomId &room)
{
    postToAll(RemoveFromRoom{user, room});
}

void WorkerGateway::subscribe(const SessionId &session, const FeedPlan &plan)
{
    postToOne(session, SubscribeToFeed{session, plan});
}

void WorkerGateway::unsubscribe(const SessionId &session, const FeedId &feed)
{
    postToOne(session, UnsubscribeFromFeed{session, feed});
}

void WorkerGateway::publishToFeed(const FeedBatch &batch)
{
    auto events = std::make_shared<std::vector<FeedFrame>>();
    events->reserve(batch.events.size());
    for (const FeedEntry &entry : batch.events)
        events->push_back(
            {entry.seq,
             m_frames.encode(FeedEvent{batch.feed, entry.seq, entry.event, entry.data, entry.key},
                             m_spoken, fromMillis(entry.timestamp)),
             m_streams > 0 ? ServerSentEvents::event(entry) : QByteArray()});
    postToAll(PublishToFeed{batch.feed, std::move(events), batch.receivedAt});
}

SharedFrame WorkerGateway::encodeForAll(const Message &message)
{
    return m_frames.encode(message, m_spoken);
}

void WorkerGateway::postToOne(const SessionId &session, SessionMessage message)
{
    if (const auto place = m_places.constFind(session); place != m_places.cend())
        m_workers[place->worker](std::move(message));
}

void WorkerGateway::postToAll(const SessionMessage &message)
{
    for (const Post &worker : m_workers)
        worker(message);
}

} // namespace hearth::server
