// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountService.h"
#include "server/chat/Core.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/FakeGateway.h"
#include "tests/support/server/FakePasswordHasher.h"
#include "tests/support/server/FakeServerFeeds.h"
#include "tests/support/server/ManualExecutor.h"
#include "tests/support/server/MemoryFeeds.h"
#include "tests/support/server/MemoryStorage.h"

namespace hearth::server {

//! A core with fakes all around; nothing asked of storage is done before run().
class CoreFixture
{
public:
    explicit CoreFixture(AccountPolicy policy = {Registration::Open, true});

    void run() { m_executor.runAll(); }

    //! The next so many tasks alone.
    void runTurns(int count) { m_executor.runTurns(count); }

    //! Moves both clocks, and lets the core do what is due then.
    void advance(std::chrono::milliseconds by);
    //! The server starts anew over what is stored.
    void restart();

    //! The token of a new account whose password is "correct horse".
    QString signUp(const QString &name);
    //! The token of a sign-in from this address; empty when it was refused.
    QString logIn(const LoginRequest &request, const QString &from);
    [[nodiscard]] bool isGood(const QString &token) const;
    UserId userOf(const QString &token);
    //! The server starts anew, and there the account has this role.
    void setRole(const QString &token, Role role);
    //! Opens a session and runs; its welcome is the first thing it sees.
    SessionId open(const QString &token);
    //! As open(), and forgets what everybody was told of it.
    SessionId enter(const QString &token);
    //! The connection of the session ends.
    void leave(const SessionId &session);

    //! Gives a command without running it; its id is made up unless given.
    CommandId give(const SessionId &session, const Message &command, const QString &id = QString());
    //! Gives a command, runs, and returns the ack or the error it came to.
    Ack ask(const SessionId &session, const Message &command, const QString &id = QString());
    Error askRefused(const SessionId &session, const Message &command,
                     const QString &id = QString());
    void forgetSeen();

    FakeClock clock;
    FakeGateway gateway;

private:
    ManualExecutor m_executor;

public:
    MemoryStorage storage{m_executor.executor(), clock};
    MemoryFeeds feeds{m_executor.executor(), clock};
    FakeServerFeeds serverFeeds;
    FakePasswordHasher passwords{m_executor.executor()};
    std::unique_ptr<Core> core;

private:
    AccountPolicy m_policy;
    std::vector<SessionId> m_sessions;
    int m_count = 0;
};

} // namespace hearth::server
