// SPDX-License-Identifier: MIT
#include "tests/support/server/FakeGateway.h"

#include <QTest>

#include <algorithm>

namespace hearth::server {

void FakeGateway::attach(const SessionId &session, const UserId &user,
                         const std::vector<RoomId> &rooms, Sight sight)
{
    m_sessions[session] = Session{user, {rooms.begin(), rooms.end()}, {}, sight, {}, {}, false};
}

void FakeGateway::welcome(const SessionId &session, const Welcome &welcome)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return;
    found->second.isWelcome = true;
    found->second.seen.emplace_back(welcome);
    for (const Message &message : std::exchange(found->second.waiting, {}))
        found->second.seen.push_back(message);
}

void FakeGateway::inspect(const SessionId &after, std::size_t most,
                          std::function<void(std::vector<Connection>)> done)
{
    ++inspections;
    std::vector<Connection> connections;
    for (auto it = m_sessions.upper_bound(after);
         it != m_sessions.end() && connections.size() < most; ++it) {
        connections.emplace_back();
        connections.back().session = it->first;
        connections.back().user = it->second.user;
    }
    m_inspections.push_back(
        [connections = std::move(connections), done = std::move(done)] { done(connections); });
    if (!inspectsLater)
        finishInspections();
}

void FakeGateway::finishInspections()
{
    for (const auto &finish : std::exchange(m_inspections, {}))
        finish();
}

void FakeGateway::close(const SessionId &session, CloseCode code)
{
    m_closed[session] = code;
    if (const auto found = m_sessions.find(session); found != m_sessions.end())
        m_lastSeen[session] = std::move(found->second.seen);
    m_sessions.erase(session);
}

void FakeGateway::answer(const SessionId &session, const Message &answer)
{
    const auto found = m_sessions.find(session);
    if (found != m_sessions.end())
        give(found->second, answer);
}

void FakeGateway::replay(const SessionId &, const ReplayPlan &plan)
{
    plans.push_back(plan);
}

void FakeGateway::publish(const RoomEvent &event)
{
    published.push_back(event);
    for (auto &[id, session] : m_sessions) {
        if (session.rooms.count(event.room) == 0)
            continue;
        const bool isAuthor = event.author == session.user && event.authorsEvent;
        give(session, isAuthor ? *event.authorsEvent : event.event);
    }
}

void FakeGateway::publishEphemeral(const RoomId &room, const UserId &sender, const Message &message)
{
    for (auto &[id, session] : m_sessions) {
        if (session.rooms.count(room) > 0 && session.user != sender)
            give(session, message);
    }
}

void FakeGateway::sendToUsers(const std::vector<UserId> &users, const Message &message)
{
    for (auto &[id, session] : m_sessions) {
        const bool sees =
            session.sight == Sight::Rooms || std::holds_alternative<UserNotify>(message);
        if (sees && std::count(users.begin(), users.end(), session.user) > 0)
            give(session, message);
    }
}

void FakeGateway::addToRoom(const UserId &user, const RoomId &room)
{
    for (auto &[id, session] : m_sessions) {
        if (session.user == user && session.sight == Sight::Rooms)
            session.rooms.insert(room);
    }
}

void FakeGateway::removeFromRoom(const UserId &user, const RoomId &room)
{
    for (auto &[id, session] : m_sessions) {
        if (session.user == user)
            session.rooms.erase(room);
    }
}

void FakeGateway::subscribe(const SessionId &session, const FeedPlan &plan)
{
    feedPlans.push_back(plan);
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return;
    found->second.feeds.insert(plan.feed);
    Ack ack;
    ack.ref = plan.ref;
    ack.lastSeq = plan.upTo;
    ack.gap = plan.gap;
    give(found->second, ack);
}

void FakeGateway::unsubscribe(const SessionId &session, const FeedId &feed)
{
    if (const auto found = m_sessions.find(session); found != m_sessions.end())
        found->second.feeds.erase(feed);
}

void FakeGateway::publishToFeed(const FeedBatch &batch)
{
    ++feedBatches;
    for (auto &[id, session] : m_sessions) {
        if (session.feeds.count(batch.feed) == 0)
            continue;
        for (const FeedEntry &entry : batch.events)
            give(session, FeedEvent{batch.feed, entry.seq, entry.event, entry.data, entry.key});
    }
}

std::vector<Message> FakeGateway::take(const SessionId &session)
{
    const auto found = m_sessions.find(session);
    return std::exchange(found == m_sessions.end() ? m_lastSeen[session] : found->second.seen, {});
}

QStringList FakeGateway::takeTypes(const SessionId &session)
{
    QStringList types;
    for (const Message &message : take(session)) {
        const std::string_view name = wireName(typeOf(message));
        types.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    return types;
}

std::optional<CloseCode> FakeGateway::closeCode(const SessionId &session) const
{
    const auto found = m_closed.find(session);
    return found == m_closed.end() ? std::nullopt : std::optional(found->second);
}

void FakeGateway::complainUnless(bool good, MessageType type)
{
    if (!good)
        QTest::qFail(wireName(type).data(), __FILE__, __LINE__);
}

void FakeGateway::give(Session &session, const Message &message)
{
    (session.isWelcome ? session.seen : session.waiting).push_back(message);
}

} // namespace hearth::server
