// SPDX-License-Identifier: MIT
#include "shared/protocol/Version.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

class SessionAdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<TestServer>();
        m_server->config.commandRate = 0;
        m_server->config.threads = 2;
        QVERIFY(m_server->start());
        m_ada = m_server->makeAccount(QStringLiteral("ada"));
        m_bea = m_server->makeAccount(QStringLiteral("bea"));
        m_owner = std::make_unique<TestClient>();
        const auto welcome = m_owner->signIn(m_server->webSocketUrl(), m_ada.token);
        QVERIFY(welcome);
        m_own = welcome->session;
    }

    void cleanup()
    {
        m_owner.reset();
        m_server->stop();
    }

    void listsTheSessionsOfAllWorkersAsTheyAre()
    {
        TestClient packed;
        const auto welcome =
            packed.signIn(m_server->webSocketUrl(), m_bea.token, {kSubprotocolMessagePack});
        QVERIFY(welcome);
        const auto ack = m_owner->request(SessionList{});
        QVERIFY(ack);
        QCOMPARE(ack->sessions->size(), std::size_t(2));
        const auto other =
            std::find_if(ack->sessions->begin(), ack->sessions->end(),
                         [&](const Connection &one) { return one.session == welcome->session; });
        QVERIFY(other != ack->sessions->end());
        QCOMPARE(other->user, m_bea.user.id);
        QCOMPARE(other->address, QStringLiteral("127.0.0.1"));
        QCOMPARE(other->encoding, Encoding::MessagePack);
        QVERIFY(other->connectedAt > 1'700'000'000'000);
        QCOMPARE(other->queuedBytes, qint64(0));
    }

    void whoIsKickedMayComeBack()
    {
        TestClient other;
        const auto welcome = other.signIn(m_server->webSocketUrl(), m_bea.token);
        QVERIFY(welcome);
        QVERIFY(m_owner->request(SessionKick{welcome->session}));
        QCOMPARE(other.waitForClose(), std::optional(1008));
        TestClient again;
        QVERIFY(again.signIn(m_server->webSocketUrl(), m_bea.token));
    }

    void whoKicksThemselvesIsAnsweredFirst()
    {
        QVERIFY(m_owner->request(SessionKick{m_own}));
        QCOMPARE(m_owner->waitForClose(), std::optional(1008));
    }

    void aNoticeComesInEveryEncoding()
    {
        TestClient one;
        TestClient other;
        QVERIFY(one.signIn(m_server->webSocketUrl(), m_bea.token));
        QVERIFY(other.signIn(m_server->webSocketUrl(), m_bea.token, {kSubprotocolMessagePack}));
        UserNotify notice{m_bea.user.id,
                          QStringLiteral("Frost tonight"),
                          QStringLiteral("2 °C"),
                          QStringLiteral("https://greenhouse.example/beds/3"),
                          {}};
        QVERIFY(m_owner->request(notice));
        notice.by = m_ada.user.id;
        QCOMPARE(one.waitFor<UserNotify>(), std::optional(notice));
        QCOMPARE(other.waitFor<UserNotify>(), std::optional(notice));
    }

private:
    std::unique_ptr<TestServer> m_server;
    Credentials m_ada;
    Credentials m_bea;
    std::unique_ptr<TestClient> m_owner;
    SessionId m_own;
};

QTEST_GUILESS_MAIN(SessionAdminTest)
#include "tst_session_admin.moc"
