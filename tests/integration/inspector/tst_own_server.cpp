// SPDX-License-Identifier: MIT
#include "tests/integration/inspector/Desk.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace hearth::test;

//! hearthd, as it looks from outside: its feeds as event streams, its chat as a WebSocket.
class OwnServerTest : public QObject
{
    Q_OBJECT

private:
    TestServer m_server;
    QString m_token;
    const FeedId m_doors{QStringLiteral("doors")};

    void publish(const QString &data)
    {
        const auto answer =
            m_server.post(QStringLiteral("/api/v1/feeds/doors/events"),
                          "{\"event\":\"opened\",\"data\":" + data.toUtf8() + '}', m_token);
        QCOMPARE(answer.status / 100, 2);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_token = m_server.makeAccount(QStringLiteral("ada")).token;
        TestClient owner;
        QVERIFY(owner.signIn(m_server.webSocketUrl(), m_token));
        QVERIFY(owner.request(FeedCreate{m_doors, {}, {}, {}, {}}));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAFeedAcrossARestart()
    {
        publish(QStringLiteral("1"));
        publish(QStringLiteral("2"));
        SourceProfile profile =
            Desk::profileOf(QStringLiteral("http://127.0.0.1:%1/api/v1/feeds/doors/events?after=1")
                                .arg(m_server.port()));
        profile.bearer = m_token;
        Desk desk(profile);
        QVERIFY(desk.waitFor(QStringLiteral("opened 2 #2")));
        QVERIFY(desk.has(QStringLiteral("note After a break wait 2000 ms")));
        QVERIFY(m_server.restart());
        publish(QStringLiteral("3"));
        QVERIFY(desk.waitFor(QStringLiteral("opened 3 #3")));
        QCOMPARE(desk.data(),
                 (QStringList{QStringLiteral("opened 2 #2"), QStringLiteral("opened 3 #3")}));
        QVERIFY(!desk.has(QStringLiteral("gap ")));
    }

    void endsWhereItMayNotRead()
    {
        Desk desk(
            QStringLiteral("http://127.0.0.1:%1/api/v1/feeds/doors/events").arg(m_server.port()));
        QVERIFY(desk.waitFor(QStringLiteral("note The server answered 401")));
        QVERIFY(desk.waitForState(SourceState::Failed));
    }

    void readsTheChat()
    {
        SourceProfile profile = Desk::profileOf(m_server.webSocketUrl().toString());
        profile.bearer = m_token;
        profile.subprotocols = {QStringLiteral("hearth.v1.json")};
        profile.firstFrames = {{SourceFrame::Kind::Text, "{\"type\":\"ping\",\"id\":\"p1\"}"}};
        Desk desk(profile);
        QVERIFY(desk.waitFor(QStringLiteral("welcome ")));
        QVERIFY(desk.waitFor(QStringLiteral("pong ")));
        QCOMPARE(desk.lines.first(), QStringLiteral("note Connected, subprotocol hearth.v1.json"));
    }
};

QTEST_GUILESS_MAIN(OwnServerTest)
#include "tst_own_server.moc"
