// SPDX-License-Identifier: MIT
#include "server/accounts/OwnAccountService.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

//! Tokens of programs, which are for one role.
class RestrictedTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_owner = m_server->signUp(QStringLiteral("owner of it"));
        m_laptop = m_server->signUp(QStringLiteral("ada"));
    }

    void aRestrictedTokenIsForItsPurposeAlone()
    {
        const StoredToken token = restricted(m_owner, Role::Publisher);
        QCOMPARE(m_server->core->describe(token.hash)->user.role, Role::Publisher);
        QCOMPARE(m_server->core->ownAccounts().devices(token.hash).error().code,
                 ErrorCode::Forbidden);
        std::optional<ErrorCode> refused;
        m_server->core->ownAccounts().deleteAccount(
            token.hash, AccountDeletion{QStringLiteral("correct horse")},
            QStringLiteral("192.0.2.1"),
            [&](const Result<Done, RequestError> &result) { refused = result.error().code; });
        m_server->run();
        QCOMPARE(refused, std::optional(ErrorCode::Forbidden));
        const SessionId session = m_server->enter(QStringLiteral("restricted"));
        QCOMPARE(m_server->askRefused(session, UserList{}).code, ErrorCode::Forbidden);
    }

    void aTokenOfAnotherKindIsGoodForNothing_data()
    {
        QTest::addColumn<Role>("users");
        QTest::addColumn<Role>("tokens");
        QTest::addColumn<bool>("good");
        QTest::newRow("a publisher's of a guest") << Role::Guest << Role::Publisher << false;
        QTest::newRow("a guest's of a publisher") << Role::Publisher << Role::Guest << false;
        QTest::newRow("a guest's of a guest") << Role::Guest << Role::Guest << true;
        QTest::newRow("a publisher's of a publisher") << Role::Publisher << Role::Publisher << true;
        QTest::newRow("a guest's of a member") << Role::Member << Role::Guest << true;
        QTest::newRow("a publisher's of an admin") << Role::Admin << Role::Publisher << true;
    }

    void aTokenOfAnotherKindIsGoodForNothing()
    {
        QFETCH(Role, users);
        QFETCH(Role, tokens);
        QFETCH(bool, good);
        m_server->setRole(m_laptop, users);
        (void)restricted(m_laptop, tokens);
        QCOMPARE(m_server->isGood(QStringLiteral("restricted")), good);
    }

    void whoBecomesAGuestLosesAPublishersToken()
    {
        (void)restricted(m_laptop, Role::Publisher);
        const SessionId owner = m_server->enter(m_owner);
        const SessionId session = m_server->enter(QStringLiteral("restricted"));
        const SessionId laptop = m_server->enter(m_laptop);
        (void)m_server->ask(owner, UserSetRole{m_server->userOf(m_laptop), Role::Guest});
        QCOMPARE(m_server->gateway.closeCode(session), std::optional(CloseCode::SessionRevoked));
        QVERIFY(!m_server->gateway.closeCode(laptop));
    }

private:
    //! A token of that account, "restricted", that is for a role; the server starts anew.
    StoredToken restricted(const QString &account, Role role)
    {
        StoredToken token;
        token.hash = TokenHash::ofToken(QStringLiteral("restricted"));
        token.user = m_server->userOf(account);
        token.id = DeviceId(QStringLiteral("restricted"));
        token.expiresAt = m_server->clock.now() + std::chrono::hours(1);
        token.role = role;
        m_server->storage.addToken({token}, [](const Result<Done, RequestError> &) {});
        m_server->restart();
        return token;
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_owner;
    QString m_laptop;
};

QTEST_GUILESS_MAIN(RestrictedTokensTest)
#include "tst_restrictedtokens.moc"
