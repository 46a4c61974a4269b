// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

namespace hearth::server {

CoreFixture::CoreFixture(AccountPolicy policy)
    : m_policy(policy)
{
    restart();
}

void CoreFixture::advance(std::chrono::milliseconds by)
{
    clock.advance(by);
    core->tick();
    run();
}

void CoreFixture::restart()
{
    run();
    for (const SessionId &session : std::exchange(m_sessions, {}))
        gateway.forget(session);
    const CorePorts ports{clock,     gateway, storage, storage, storage,
                          passwords, storage, storage, feeds,   serverFeeds};
    const CoreConfig config{
        {QStringLiteral("Hearth"), QStringLiteral("1.2.3")}, std::chrono::seconds(25), m_policy};
    StoredState state = storage.state();
    state.feeds = feeds.stored();
    core = std::make_unique<Core>(ports, config, state);
}

QString CoreFixture::signUp(const QString &name)
{
    QString token;
    core->accounts().registerAccount(
        RegisterRequest{name, QStringLiteral("correct horse"), std::nullopt, std::nullopt},
        Origin::Loopback,
        [&token](const Result<Credentials, RequestError> &made) { token = made->token; });
    run();
    return token;
}

QString CoreFixture::logIn(const LoginRequest &request, const QString &from)
{
    QString token;
    core->accounts().logIn(request, from, [&](const Result<Credentials, RequestError> &made) {
        if (made)
            token = made->token;
    });
    run();
    return token;
}

bool CoreFixture::isGood(const QString &token) const
{
    return core->accounts().describe(TokenHash::ofToken(token)).hasValue();
}

UserId CoreFixture::userOf(const QString &token)
{
    return core->accounts().describe(TokenHash::ofToken(token))->user.id;
}

void CoreFixture::setRole(const QString &token, Role role)
{
    storage.giveRole(userOf(token), role);
    restart();
}

SessionId CoreFixture::open(const QString &token)
{
    const SessionId session(QStringLiteral("session-%1").arg(++m_count));
    m_sessions.push_back(session);
    core->openSession(session, TokenHash::ofToken(token));
    run();
    return session;
}

SessionId CoreFixture::enter(const QString &token)
{
    const SessionId session = open(token);
    forgetSeen();
    return session;
}

void CoreFixture::leave(const SessionId &session)
{
    gateway.forget(session);
    core->closeSession(session);
    run();
}

CommandId CoreFixture::give(const SessionId &session, const Message &command, const QString &id)
{
    const CommandId commandId(id.isEmpty() ? QStringLiteral("command-%1").arg(++m_count) : id);
    core->handle(session, commandId, command);
    return commandId;
}

Ack CoreFixture::ask(const SessionId &session, const Message &command, const QString &id)
{
    static_cast<void>(gateway.take(session));
    give(session, command, id);
    run();
    return gateway.takeOnly<Ack>(session);
}

Error CoreFixture::askRefused(const SessionId &session, const Message &command, const QString &id)
{
    static_cast<void>(gateway.take(session));
    give(session, command, id);
    run();
    return gateway.takeOnly<Error>(session);
}

void CoreFixture::forgetSeen()
{
    for (const SessionId &session : m_sessions)
        static_cast<void>(gateway.take(session));
}

} // namespace hearth::server
