// SPDX-License-Identifier: MIT
#include "server/session/SessionTable.h"

#include "server/accounts/RandomText.h"
#include "server/metrics/WorkerMetrics.h"
#include "server/session/SessionFeeds.h"
#include "shared/base/Logging.h"

#include <algorithm>

namespace hearth::server {

namespace {
// 132 random bits: an id that nobody guesses.
constexpr int kSessionIdCharacters = 22;
constexpr std::size_t kAhead = 3;
} // namespace

SessionTable::SessionTable(const Clock &clock, CorePort &core, RoomLogReader &log,
                           FeedReader &feeds, FrameCoder &frames, WorkerMetrics &metrics,
                           Executor home, const ClientSession::Terms &terms)
    : m_clock(clock)
    , m_terms(terms)
    , m_surroundings{clock,
                     core,
                     log,
                     feeds,
                     frames,
                     metrics,
                     std::move(home),
                     [this](const SessionId &session) {
                         if (const auto found = m_entries.find(session); found != m_entries.end())
                             schedule(found->second);
                     },
                     [this](const SessionId &session) { ended(session); }}
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionTable::tick);
}

SessionTable::~SessionTable() = default;

SessionId SessionTable::open(SessionLink &link, const std::optional<TokenHash> &token)
{
    const SessionId id(newSecret().left(kSessionIdCharacters));
    Entry &entry = m_entries[id];
    entry.number = ++m_opened;
    entry.session = std::make_unique<ClientSession>(id, link, m_terms, m_surroundings, token);
    schedule(entry);
    qCDebug(lcSession) << "opened" << id.toString();
    return id;
}

ClientSession *SessionTable::find(const SessionId &session) const
{
    const auto found = m_entries.find(session);
    return found == m_entries.end() ? nullptr : found->second.session.get();
}

void SessionTable::handle(SessionMessage &&message)
{
    std::visit([this](const auto &content) { on(content); }, message);
}

void SessionTable::closeAll(CloseCode code)
{
    for (const auto &[id, entry] : m_entries)
        entry.session->close(code);
}

void SessionTable::written()
{
    if (m_unwritten.empty())
        return;
    const auto now = std::chrono::steady_clock::now();
    for (const auto receivedAt : m_unwritten)
        m_surroundings.metrics.deliveryTook(now - receivedAt);
    m_unwritten.clear();
}

void SessionTable::on(const AttachSession &message)
{
    const auto found = m_entries.find(message.session);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    entry.session->attach(message.user, message.sight);
    // One that has ended meanwhile takes no user, so that removeEnded() would not find it among the
    // user's sessions.
    if (entry.session->user() != message.user)
        return;
    m_surroundings.metrics.sessionOpened();
    m_byUser[message.user].insert(entry.session.get());
    for (const RoomId &room : message.rooms)
        enterRoom(entry, room);
}

void SessionTable::on(const WelcomeSession &message)
{
    if (ClientSession *session = find(message.session))
        session->welcome(message.welcome);
}

void SessionTable::on(const CloseSession &message)
{
    if (ClientSession *session = find(message.session))
        session->close(message.code);
}

void SessionTable::on(const InspectSessions &message)
{
    std::vector<const ClientSession *> sessions;
    for (const auto &[id, entry] : m_entries) {
        if (message.after < id && entry.session->isAttached())
            sessions.push_back(entry.session.get());
    }
    if (message.most < sessions.size()) {
        const auto end = sessions.begin() + static_cast<std::ptrdiff_t>(message.most);
        std::nth_element(sessions.begin(), end, sessions.end(),
                         [](const ClientSession *one, const ClientSession *other) {
                             return one->id() < other->id();
                         });
        sessions.erase(end, sessions.end());
    }
    std::vector<Connection> connections;
    connections.reserve(sessions.size());
    for (const ClientSession *session : sessions)
        connections.push_back(session->inspect());
    message.done(std::move(connections));
}

void SessionTable::on(const AnswerSession &message)
{
    if (ClientSession *session = find(message.session))
        session->answer(message.answer);
}

void SessionTable::on(const ReplaySession &message)
{
    if (ClientSession *session = find(message.session))
        session->replay(message.plan);
}

void SessionTable::on(const PublishEvent &message)
{
    // Most rooms have many members, and a user few sessions.
    const QSet<ClientSession *> own = message.authorsFrame && message.author
        ? m_byUser.value(*message.author)
        : QSet<ClientSession *>();
    const std::vector<ClientSession *> authors(own.begin(), own.end());
    const auto &members = membersOf(message.room);
    if (message.receivedAt && !members.empty())
        m_unwritten.push_back(*message.receivedAt);
    for (std::size_t i = 0; i < members.size(); ++i) {
        ClientSession *session = members[i].session;
        // With thousands of them none is in the processor's cache when its turn comes.
        if (i + kAhead < members.size())
            __builtin_prefetch(members[i + kAhead].session);
        const bool isOwn = std::find(authors.begin(), authors.end(), session) != authors.end();
        session->sendRoomEvent(message.room, message.seq,
                               isOwn ? *message.authorsFrame : message.frame);
    }
}

void SessionTable::on(const PublishEphemeral &message)
{
    for (const SessionSet::Member &member : membersOf(message.key.room)) {
        if (member.session->user() != message.key.user)
            member.session->sendEphemeral(message.key, message.frame);
    }
}

void SessionTable::on(const NotifyUsers &message)
{
    for (const UserId &user : message.users) {
        for (ClientSession *session : m_byUser.value(user)) {
            // What else goes to users tells of the rooms that they are in.
            if (session->sight() == Sight::Rooms || message.frame.type == MessageType::UserNotify)
                notify(*session, message);
        }
    }
}

void SessionTable::notify(ClientSession &session, const NotifyUsers &message)
{
    switch (message.kind) {
    case NotifyUsers::Kind::Notice:
        return session.sendNotice(message.frame);
    case NotifyUsers::Kind::Membership:
        return session.sendMembership(message.frame);
    case NotifyUsers::Kind::Ephemeral:
        return session.sendEphemeral(message.ephemeral, message.frame);
    }
}

void SessionTable::on(const AddToRoom &message)
{
    for (ClientSession *session : m_byUser.value(message.user)) {
        if (session->sight() == Sight::Rooms)
            enterRoom(m_entries.at(session->id()), message.room);
    }
}

void SessionTable::on(const RemoveFromRoom &message)
{
    for (ClientSession *session : m_byUser.value(message.user)) {
        Entry &entry = m_entries.at(session->id());
        if (entry.rooms.remove(message.room))
            leaveRoom(entry, message.room);
        session->leaveRoom(message.room);
    }
}

void SessionTable::on(const SubscribeToFeed &message)
{
    const auto found = m_entries.find(message.session);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    entry.feeds.insert(message.plan.feed);
    m_byFeed[message.plan.feed].insert({entry.number, entry.session.get()});
    entry.session->feeds().subscribe(message.plan);
}

void SessionTable::on(const UnsubscribeFromFeed &message)
{
    const auto found = m_entries.find(message.session);
    if (found == m_entries.end() || !found->second.feeds.remove(message.feed))
        return;
    leaveFeed(found->second, message.feed);
    found->second.session->feeds().unsubscribe(message.feed);
}

void SessionTable::on(const PublishToFeed &message)
{
    const auto found = m_byFeed.find(message.feed);
    if (found == m_byFeed.end())
        return;
    if (message.receivedAt)
        m_unwritten.push_back(*message.receivedAt);
    // Whoever ends meanwhile stays until the next turn of the loop.
    for (const SessionSet::Member &member : found->second.members())
        member.session->feeds().publish(message.feed, *message.events);
}

const std::vector<SessionSet::Member> &SessionTable::membersOf(const RoomId &room) const
{
    static const std::vector<SessionSet::Member> nobody;
    const auto found = m_byRoom.find(room);
    return found == m_byRoom.end() ? nobody : found->second.members();
}

void SessionTable::enterRoom(Entry &entry, const RoomId &room)
{
    entry.rooms.insert(room);
    m_byRoom[room].insert({entry.number, entry.session.get()});
}

void SessionTable::leaveRoom(const Entry &entry, const RoomId &room)
{
    const auto found = m_byRoom.find(room);
    if (found == m_byRoom.end())
        return;
    found->second.remove(entry.number);
    if (found->second.isEmpty())
        m_byRoom.erase(found);
}

void SessionTable::leaveFeed(const Entry &entry, const FeedId &feed)
{
    const auto found = m_byFeed.find(feed);
    if (found == m_byFeed.end())
        return;
    found->second.remove(entry.number);
    if (found->second.isEmpty())
        m_byFeed.erase(found);
}

void SessionTable::ended(const SessionId &session)
{
    qCDebug(lcSession) << "ended" << session.toString();
    if (m_ended.empty())
        QMetaObject::invokeMethod(this, &SessionTable::removeEnded, Qt::QueuedConnection);
    m_ended.push_back(session);
}

void SessionTable::removeEnded()
{
    for (const SessionId &id : std::exchange(m_ended, {})) {
        const auto found = m_entries.find(id);
        if (found == m_entries.end())
            continue;
        ClientSession *session = found->second.session.get();
        for (const RoomId &room : found->second.rooms)
            leaveRoom(found->second, room);
        for (const FeedId &feed : found->second.feeds)
            leaveFeed(found->second, feed);
        if (!session->user().isEmpty())
            m_surroundings.metrics.sessionEnded();
        if (const auto ofUser = m_byUser.find(session->user()); ofUser != m_byUser.end()) {
            ofUser->remove(session);
            if (ofUser->isEmpty())
                m_byUser.erase(ofUser);
        }
        m_deadlines.remove(found->second.deadline);
        m_entries.erase(found);
    }
}

void SessionTable::schedule(Entry &entry)
{
    const auto deadline = entry.session ? entry.session->nextDeadline() : std::nullopt;
    if (deadline)
        m_deadlines.set(entry.deadline, entry.session.get(), *deadline);
    else
        m_deadlines.remove(entry.deadline);
    armTimer();
}

void SessionTable::armTimer()
{
    const auto next = m_deadlines.next();
    if (next == m_wakeUp)
        return;
    m_wakeUp = next;
    if (!next)
        return m_timer.stop();
    m_timer.start(std::max(*next - m_clock.steadyNow(), std::chrono::milliseconds(0)));
}

void SessionTable::tick()
{
    m_wakeUp.reset();
    for (ClientSession *session : m_deadlines.takeDue(m_clock.steadyNow())) {
        // A session that ends stays until the next turn of the loop.
        session->tick();
        schedule(m_entries.at(session->id()));
    }
    armTimer();
}

} // namespace hearth::server
