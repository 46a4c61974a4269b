// SPDX-License-Identifier: MIT
#include "server/chat/Core.h"

#include "server/chat/CoreParts.h"

#include <algorithm>

namespace hearth::server {

Core::Core(const CorePorts &ports, const CoreConfig &config, const StoredState &state)
    : m_parts(std::make_unique<CoreParts>(ports, config, state))
{}

Core::~Core() = default;

Result<Done, RequestError> Core::admit(const TokenHash &token)
{
    const auto session = describe(token);
    if (!session)
        return Failure{session.error()};
    if (!m_parts->sessions.hasRoomFor(session->user.id))
        return Failure{RequestError{ErrorCode::RateLimited,
                                    QStringLiteral("this account has too many sessions")}};
    return Done();
}

void Core::openSession(const SessionId &session, const TokenHash &token)
{
    m_parts->keeper.used(token);
    m_parts->sessions.open(session, token);
}

void Core::closeSession(const SessionId &session, std::optional<int> code)
{
    m_parts->sessions.close(session, code);
}

void Core::handle(const SessionId &session, const CommandId &id, const Message &command,
                  std::optional<std::chrono::steady_clock::time_point> receivedAt)
{
    const UnixTime now = m_parts->clock.now();
    const auto token = m_parts->sessions.tokenOf(session);
    const auto holder = token ? m_parts->tokens.holderOf(*token, now) : std::nullopt;
    // Without one its time is over, which tick() is about to tell it.
    if (!holder)
        return;
    if (TokenKeeper::isNews(holder->lastUsedAt, now))
        m_parts->keeper.used(*token);
    const Request request{session, holder->user, holder->role, id, receivedAt};
    std::visit([&](const auto &known) { m_parts->handle(request, known); }, command);
}

void Core::noteResumed(const SessionId &session)
{
    m_parts->sessions.noteResumed(session);
}

void Core::feedLost(const SessionId &session, const FeedId &feed, const CommandId &subscribe)
{
    m_parts->feeding.lost(session, feed, subscribe);
}

Result<SessionInfo, RequestError> Core::describe(const TokenHash &token)
{
    m_parts->keeper.used(token);
    return m_parts->accounts.describe(token);
}

void Core::publish(const TokenHash &token, const Publication &publication,
                   FeedService::PublishDone done)
{
    const auto session = describe(token);
    if (!session)
        return done(Failure{session.error()});
    m_parts->feedService.publish({session->user.id, session->user.role}, publication,
                                 std::move(done));
}

void Core::publish(const ServerReading &reading)
{
    m_parts->serverFeed.publish(reading);
}

FeedStreams &Core::feedStreams()
{
    return m_parts->streams;
}

OwnAccountService &Core::ownAccounts()
{
    return m_parts->ownAccounts;
}

CoreDomain Core::domain()
{
    return {m_parts->clock,   m_parts->users,
            m_parts->tokens,  m_parts->rooms,
            m_parts->keeper,  m_parts->store,
            m_parts->audit,   m_parts->administration,
            m_parts->invites, m_parts->roomAdministration,
            m_parts->feeds,   m_parts->feedService,
            m_parts->sessions};
}

AccountService &Core::accounts()
{
    return m_parts->accounts;
}

void Core::setLimits(const CoreLimits &limits)
{
    m_parts->sessions.setMaxPerUser(limits.maxSessionsPerUser);
    m_parts->inviteBudget.setPerMinute(limits.invitesPerMinute);
    m_parts->throttle.setMode(limits.throttle);
}

int Core::peopleHere() const
{
    return m_parts->sessions.peopleHere();
}

SteadyTime Core::nextDeadline() const
{
    // A token lives longer than a timer can count, and the wall clock may jump meanwhile.
    const SteadyTime latest = m_parts->keeper.nextPrune();
    return std::min({latest, m_parts->sessions.nextDeadline().value_or(latest),
                     m_parts->presence.nextDeadline().value_or(latest),
                     m_parts->typing.nextDeadline().value_or(latest),
                     m_parts->streams.nextDeadline().value_or(latest)});
}

void Core::tick()
{
    m_parts->sessions.tick();
    m_parts->presence.tick();
    m_parts->typing.expire();
    m_parts->streams.tick();
    m_parts->keeper.prune();
}

} // namespace hearth::server
