// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountPort.h"
#include "server/http/FeedPort.h"

#include <QTest>

namespace hearth::server {

//! Accounts that nobody is to ask.
class UnaskedAccounts final : public AccountPort
{
public:
    void registerAccount(const RegisterRequest &, Origin, CredentialsDone) override { fail(); }

    void logIn(const LoginRequest &, const QString &, CredentialsDone) override { fail(); }

    void logOut(const TokenHash &, ActionDone) override { fail(); }

    void describe(const TokenHash &, SessionInfoDone) override { fail(); }

    void admit(const TokenHash &, ActionDone) override { fail(); }

    void changePassword(const TokenHash &, const PasswordChange &, const QString &,
                        ActionDone) override
    {
        fail();
    }

    void listDevices(const TokenHash &, DevicesDone) override { fail(); }

    void revokeDevice(const TokenHash &, const DeviceId &, ActionDone) override { fail(); }

    void deleteAccount(const TokenHash &, const AccountDeletion &, const QString &,
                       ActionDone) override
    {
        fail();
    }

private:
    static void fail() { QFAIL("an account is asked for"); }
};

//! Feeds that nobody is to ask.
class UnaskedFeeds final : public FeedPort
{
public:
    void publish(const TokenHash &, const FeedId &, const std::vector<FeedPublication> &,
                 PublishDone) override
    {
        fail();
    }

    void readPage(const FeedKey &, const FeedId &, qint64, qint64, PageDone) override { fail(); }

    void issueTicket(const TokenHash &, const FeedId &, TicketDone) override { fail(); }

    void openStream(const FeedKey &, const FeedId &, std::optional<qint64>, StreamDone) override
    {
        fail();
    }

private:
    static void fail() { QFAIL("a feed is asked for"); }
};

} // namespace hearth::server
