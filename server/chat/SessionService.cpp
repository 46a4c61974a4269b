// SPDX-License-Identifier: MIT
#include "server/chat/SessionService.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/PresenceService.h"
#include "server/chat/ServerFeed.h"
#include "server/chat/TypingTracker.h"
#include "server/chat/WireSize.h"
#include "server/feeds/FeedSubscriptions.h"
#include "server/storage/RoomHistory.h"

#include <QSet>

#include <algorithm>

namespace hearth::server {

SessionService::SessionService(const Ports &ports, Greeting greeting, int maxPerUser)
    : m_ports(ports)
    , m_greeting(std::move(greeting))
    , m_maxPerUser(maxPerUser)
{}

bool SessionService::hasRoomFor(const UserId &user) const
{
    return m_maxPerUser == 0 || m_open.countOf(user) < m_maxPerUser;
}

void SessionService::open(const SessionId &session, const TokenHash &token)
{
    const auto holder = m_ports.tokens.holderOf(token, m_ports.clock.now());
    if (!holder || !m_ports.users.find(holder->user))
        return m_ports.sessions.close(session, CloseCode::InvalidToken);
    const UserId user = holder->user;
    if (!hasRoomFor(user))
        return m_ports.sessions.close(session, CloseCode::PolicyViolation);
    const SessionDirectory::Entry entry{user, token, holder->expiresAt};
    m_open.add(session, entry);
    // Before attach(), so that the new session doesn't hear of itself.
    m_ports.presence.sessionOpened(user, session);
    const Sight sight = allows(holder->role, Action::UseRooms) ? Sight::Rooms : Sight::NoRooms;
    const std::vector<RoomId> rooms =
        sight == Sight::Rooms ? m_ports.rooms.roomsOf(user) : std::vector<RoomId>();
    m_ports.sessions.attach(session, user, rooms, sight);
    welcome(session, *holder, rooms);
    m_ports.serverFeed.sessionOpened(session, user);
}

void SessionService::noteResumed(const SessionId &session)
{
    if (const SessionDirectory::Entry *entry = m_open.find(session))
        m_ports.serverFeed.sessionResumed(session, entry->user);
}

void SessionService::revoke(const TokenHash &token)
{
    end(m_open.sessionsOf(token), CloseCode::SessionRevoked);
}

void SessionService::end(const UserId &user, CloseCode code)
{
    end(m_open.sessionsOf(user), code);
}

void SessionService::end(const std::vector<SessionId> &sessions, CloseCode code)
{
    for (const SessionId &session : sessions) {
        m_ports.sessions.close(session, code);
        close(session, static_cast<int>(code));
    }
}

void SessionService::kick(const SessionId &session)
{
    end({session}, CloseCode::PolicyViolation);
}

void SessionService::renew(const TokenHash &token, UnixTime expiresAt)
{
    m_open.setExpiry(token, expiresAt);
}

std::optional<UserId> SessionService::userOf(const SessionId &session) const
{
    const SessionDirectory::Entry *entry = m_open.find(session);
    return entry ? std::optional(entry->user) : std::nullopt;
}

std::optional<TokenHash> SessionService::tokenOf(const SessionId &session) const
{
    const SessionDirectory::Entry *entry = m_open.find(session);
    return entry ? std::optional(entry->token) : std::nullopt;
}

void SessionService::sync(const Request &request, const Sync &command)
{
    ReplayPlan plan;
    plan.ref = request.id;
    for (const auto &[room, seen] : command.rooms) {
        if (seen < 0)
            return refuse(
                m_ports.sessions, request,
                badRequest(QStringLiteral("sync.rooms.%1 is below 0").arg(room.toString())));
        plan.ranges.emplace(room, rangeOf(request, command, room, seen));
    }
    m_ports.sessions.replay(request.session, plan);
}

void SessionService::describeUsers(const Request &request, const UserGet &command)
{
    std::vector<User> users;
    for (const UserId &id : command.users) {
        const StoredUser *user = m_ports.users.find(id);
        if (!user)
            return refuse(m_ports.sessions, request, noSuchUser(id));
        users.push_back(allows(request.role, Action::UseRooms)
                            ? m_ports.presence.asSeenBy(request.user, *user)
                            : publicUser(*user));
    }
    Ack ack;
    if (keepWithinAnswer(users) == Fit::Part)
        ack.more = true;
    ack.users = std::move(users);
    acknowledge(m_ports.sessions, request, std::move(ack));
}

std::optional<SteadyTime> SessionService::nextDeadline() const
{
    const auto expiry = m_open.nextExpiry();
    if (!expiry)
        return std::nullopt;
    return m_ports.clock.steadyNow()
        + std::max(*expiry - m_ports.clock.now(), std::chrono::milliseconds(0));
}

void SessionService::tick()
{
    end(m_open.expired(m_ports.clock.now()), CloseCode::SessionRevoked);
}

void SessionService::welcome(const SessionId &session, const TokenDirectory::Holder &holder,
                             const std::vector<RoomId> &rooms)
{
    const UserId &user = holder.user;
    // As things are now: whatever comes after waits behind the welcome.
    Welcome welcome;
    welcome.session = session;
    welcome.epoch = m_greeting.epoch;
    welcome.user = m_ports.presence.withStatus(user, *m_ports.users.find(user));
    welcome.user.role = holder.role;
    welcome.server = m_greeting.server;
    welcome.features = {
        QStringLiteral("edit"),    QStringLiteral("reactions"),  QStringLiteral("search"),
        QStringLiteral("members"), QStringLiteral("moderation"), QStringLiteral("accounts"),
        QStringLiteral("filters"), QStringLiteral("pins"),       QStringLiteral("edit_history"),
        QStringLiteral("here"),    QStringLiteral("groups"),     QStringLiteral("visibility"),
        QStringLiteral("status"),  QStringLiteral("feeds"),      QStringLiteral("admin")};
    welcome.heartbeatMs = m_greeting.heartbeat.count();
    std::vector<UnreadQuery> queries;
    for (const RoomId &room : rooms) {
        const RoomDirectory::Entry *entry = m_ports.rooms.find(room);
        const qint64 readSeq = entry->readSeqs.value(user);
        welcome.rooms.push_back(m_ports.rooms.asSeenBy(user, room, ReadState{readSeq, 0, 0}));
        queries.push_back(UnreadQuery{room, readSeq, entry->lastSeq});
    }
    welcome.users = usersOf(rooms, user);
    m_ports.history.countUnread(
        user, queries,
        [this, session,
         welcome](const Result<std::vector<UnreadCount>, RequestError> &counts) mutable {
            if (!m_open.find(session))
                return;
            if (!counts) {
                // Without its welcome it is no session; the client tries again.
                m_ports.sessions.close(session, CloseCode::GoingAway);
                return close(session, static_cast<int>(CloseCode::GoingAway));
            }
            for (std::size_t i = 0; i < welcome.rooms.size(); ++i) {
                welcome.rooms[i].unread = counts->at(i).messages;
                welcome.rooms[i].mentions = counts->at(i).mentions;
            }
            m_ports.sessions.welcome(session, welcome);
        });
}

std::vector<User> SessionService::usersOf(const std::vector<RoomId> &rooms,
                                          const UserId &viewer) const
{
    QSet<UserId> seen{viewer};
    std::vector<User> users{m_ports.presence.withStatus(viewer, *m_ports.users.find(viewer))};
    for (const RoomId &room : rooms) {
        const RoomDirectory::Entry *entry = m_ports.rooms.find(room);
        if (entry->isCrowded())
            continue;
        for (const UserId &member : entry->members) {
            const StoredUser *user = m_ports.users.find(member);
            if (user && !seen.contains(member)) {
                seen.insert(member);
                users.push_back(m_ports.presence.withStatus(viewer, *user));
            }
        }
    }
    return users;
}

SyncRange SessionService::rangeOf(const Request &request, const Sync &command, const RoomId &room,
                                  qint64 seen) const
{
    SyncRange range;
    range.from = seen;
    const RoomDirectory::Entry *entry = m_ports.rooms.findOwn(room, request.user);
    if (!entry || !allows(request.role, Action::UseRooms)) {
        range.gone = true;
        return range;
    }
    range.to = entry->lastSeq;
    range.complete = command.epoch == m_greeting.epoch && seen <= entry->lastSeq
        && entry->lastSeq - seen <= Limits::replayMax;
    return range;
}

void SessionService::close(const SessionId &session, std::optional<int> code)
{
    const SessionDirectory::Entry *entry = m_open.find(session);
    if (!entry)
        return;
    const UserId user = entry->user;
    m_open.remove(session);
    m_ports.subscriptions.forget(session);
    m_ports.typing.sessionClosed(user, session);
    m_ports.presence.sessionClosed(user, session);
    m_ports.serverFeed.sessionClosed(session, user, code);
}

} // namespace hearth::server
