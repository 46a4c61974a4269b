// SPDX-License-Identifier: MIT
#include "server/session/WorkerGateway.h"

#include <algorithm>

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

} // namespace

WorkerGateway::WorkerGateway(const Clock &clock)
    : m_frames(clock, QStringLiteral("c"))
{}

void WorkerGateway::setWorkers(std::vector<Post> workers)
{
    m_workers = std::move(workers);
}

void WorkerGateway::sessionOpened(const SessionId &session, std::size_t worker, Encoding encoding)
{
    m_workerOf.insert(session, worker);
    if (std::find(m_spoken.begin(), m_spoken.end(), encoding) == m_spoken.end())
        m_spoken.push_back(encoding);
}

void WorkerGateway::sessionClosed(const SessionId &session)
{
    m_workerOf.remove(session);
}

void WorkerGateway::attach(const SessionId &session, const UserId &user,
                           const std::vector<RoomId> &rooms)
{
    postToOne(session, AttachSession{session, user, rooms});
}

void WorkerGateway::welcome(const SessionId &session, const Welcome &welcome)
{
    postToOne(session, WelcomeSession{session, welcome});
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
    postToAll(message);
}

void WorkerGateway::publishEphemeral(const RoomId &room, const UserId &sender,
                                     const Message &message)
{
    postToAll(PublishEphemeral{room, sender, encodeForAll(message)});
}

void WorkerGateway::sendToUsers(const std::vector<UserId> &users, const Message &message)
{
    postToAll(NotifyUsers{users, encodeForAll(message), kindOf(message)});
}

void WorkerGateway::addToRoom(const UserId &user, const RoomId &room)
{
    postToAll(AddToRoom{user, room});
}

void WorkerGateway::removeFromRoom(const UserId &user, const RoomId &room)
{
    postToAll(RemoveFromRoom{user, room});
}

SharedFrame WorkerGateway::encodeForAll(const Message &message)
{
    return m_frames.encode(message, m_spoken);
}

void WorkerGateway::postToOne(const SessionId &session, SessionMessage message)
{
    if (const auto worker = m_workerOf.constFind(session); worker != m_workerOf.cend())
        m_workers[*worker](std::move(message));
}

void WorkerGateway::postToAll(const SessionMessage &message)
{
    for (const Post &worker : m_workers)
        worker(message);
}

} // namespace hearth::server
