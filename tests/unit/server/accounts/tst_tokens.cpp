// SPDX-License-Identifier: MIT
#include "server/accounts/LoginThrottle.h"
#include "server/accounts/OwnAccountService.h"
#include "server/accounts/TokenDirectory.h"
#include "server/accounts/TokenKeeper.h"
#include "shared/protocol/JsonDocument.h"
#include "shared/protocol/Limits.h"
#include "tests/support/server/CoreFixture.h"
#include "tests/unit/server/accounts/Samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_owner = m_server->signUp(QStringLiteral("owner of it"));
        m_laptop = m_server->signUp(QStringLiteral("ada"));
        m_phone = logIn(kPassword);
    }

    void theLongestUnusedTokenMakesPlace()
    {
        const SessionId laptop = m_server->enter(m_laptop);
        const SessionId phone = m_server->enter(m_phone);
        m_server->advance(std::chrono::hours(2));
        m_server->ask(laptop, RoomList{});
        for (std::size_t i = 2; i < TokenKeeper::mostPerUser; ++i)
            QVERIFY(!logIn(kPassword).isEmpty());
        QVERIFY(m_server->isGood(m_phone));
        const QString one = logIn(kPassword);
        QCOMPARE(m_server->gateway.closeCode(phone), std::optional(CloseCode::SessionRevoked));
        QVERIFY(!m_server->isGood(m_phone));
        QVERIFY(m_server->isGood(m_laptop) && m_server->isGood(one) && m_server->isGood(m_owner));
        // In parallel, too.
        m_server->advance(std::chrono::hours(1));
        m_server->ask(laptop, RoomList{});
        int made = 0;
        for (int i = 0; i < LoginThrottle::freeFailures; ++i)
            m_server->core->accounts().logIn(
                LoginRequest{QStringLiteral("ada"), kPassword, {}}, kHome,
                [&made](const Result<Credentials, RequestError> &in) { made += in ? 1 : 0; });
        m_server->run();
        QCOMPARE(made, int(LoginThrottle::freeFailures));
        QCOMPARE(
            m_server->core->ownAccounts().devices(TokenHash::ofToken(m_laptop))->devices.size(),
            TokenKeeper::mostPerUser);
        QCOMPARE(m_server->storage.state().tokens.size(), TokenKeeper::mostPerUser + 1);
    }

    void theListOfDevicesIsOfABoundedSize()
    {
        const QString longest = QStringLiteral("\U0001F4BB").repeated(Limits::name);
        QString token;
        for (std::size_t i = 0; i < TokenKeeper::mostPerUser; ++i)
            token = logIn(kPassword, longest);
        const auto list = m_server->core->ownAccounts().devices(TokenHash::ofToken(token));
        QCOMPARE(list->devices.size(), TokenKeeper::mostPerUser);
        // Of an answer over HTTP clients need not read more than the server does of a request.
        QVERIFY(writeJson(*list).size() < qsizetype{64} * 1024);
    }

    void useTakesNothingFromATokenThatIsMeantToLast()
    {
        const QString secret = QStringLiteral("of a program");
        StoredToken token;
        token.hash = TokenHash::ofToken(secret);
        token.user = m_server->userOf(m_laptop);
        token.id = DeviceId(secret);
        token.createdAt = m_server->clock.now();
        token.expiresAt = token.createdAt + 10 * TokenKeeper::longestLife;
        m_server->storage.addToken({token}, [](const auto &) {});
        m_server->restart();
        const auto end = m_server->core->accounts().describe(token.hash)->expiresAt;
        (void)m_server->enter(secret);
        const auto after = m_server->core->accounts().describe(token.hash);
        QVERIFY(after);
        QCOMPARE(after->expiresAt, end);
    }

    void whatHasExpiredIsForgotten()
    {
        const auto find = [this](const QString &token) {
            return m_server->core->domain().tokens.find(TokenHash::ofToken(token));
        };
        QVERIFY(find(m_phone));
        const SessionId session = m_server->enter(m_laptop);
        m_server->advance(TokenKeeper::idleLife - std::chrono::hours(1));
        m_server->ask(session, RoomList{});
        QVERIFY(find(m_phone));
        m_server->advance(std::chrono::hours(1));
        QVERIFY(!find(m_phone) && !find(m_owner));
        QVERIFY(find(m_laptop));
        QCOMPARE(m_server->storage.state().tokens.size(), std::size_t(1));
        QVERIFY(m_server->core->nextDeadline()
                <= m_server->clock.steadyNow() + TokenKeeper::pruneInterval);
    }

private:
    //! The token; empty when it was refused.
    QString logIn(const QString &password, const std::optional<QString> &device = std::nullopt)
    {
        return m_server->logIn({QStringLiteral("ada"), password, device}, kHome);
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_owner;
    QString m_laptop;
    QString m_phone;
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
