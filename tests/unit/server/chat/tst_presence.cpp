// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_ada = m_server->signUp(QStringLiteral("ada"));
        m_bea = m_server->signUp(QStringLiteral("bea"));
        m_watcher = m_server->enter(m_bea);
    }

    void theStrongestStatusOfAllSessionsCounts_data()
    {
        using S = PresenceStatus;
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("shown");
        const auto row = [](const char *name, S one, S other, S shown) {
            QTest::newRow(name) << static_cast<int>(one) << static_cast<int>(other)
                                << static_cast<int>(shown);
        };
        row("both online", S::Online, S::Online, S::Online);
        row("one away", S::Away, S::Online, S::Online);
        row("both away", S::Away, S::Away, S::Away);
        row("dnd over online", S::Online, S::DoNotDisturb, S::DoNotDisturb);
        row("dnd over away", S::DoNotDisturb, S::Away, S::DoNotDisturb);
    }

    void theStrongestStatusOfAllSessionsCounts()
    {
        QFETCH(int, one);
        QFETCH(int, other);
        QFETCH(int, shown);
        const SessionId first = m_server->enter(m_ada);
        const SessionId second = m_server->enter(m_ada);
        m_server->ask(first, PresenceSet{static_cast<PresenceStatus>(one)});
        m_server->ask(second, PresenceSet{static_cast<PresenceStatus>(other)});
        const Ack ack = m_server->ask(m_watcher, UserGet{{m_server->userOf(m_ada)}});
        QCOMPARE(static_cast<int>(*ack.users->front().status), shown);
    }

    void comingIsToldOnceToThoseWhoShareARoom()
    {
        const SessionId session = m_server->open(m_ada);
        const auto presence = m_server->gateway.takeOnly<Presence>(m_watcher);
        QCOMPARE(presence.user, m_server->userOf(m_ada));
        QCOMPARE(presence.status, PresenceStatus::Online);
        QCOMPARE(m_server->gateway.takeTypes(session), QStringList{QStringLiteral("welcome")});
        m_server->open(m_ada);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void aChangeReachesOnesOwnOtherSessions()
    {
        const SessionId one = m_server->enter(m_ada);
        const SessionId other = m_server->enter(m_ada);
        m_server->give(one, PresenceSet{PresenceStatus::DoNotDisturb});
        QCOMPARE(m_server->gateway.takeTypes(one),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("presence")}));
        QCOMPARE(m_server->gateway.takeOnly<Presence>(other).status, PresenceStatus::DoNotDisturb);
        m_server->give(one, PresenceSet{PresenceStatus::DoNotDisturb});
        QCOMPARE(m_server->gateway.takeTypes(one), QStringList{QStringLiteral("ack")});
    }

    void aReconnectMakesNoNoise()
    {
        const SessionId session = m_server->enter(m_ada);
        m_server->leave(session);
        m_server->advance(4999ms);
        m_server->open(m_ada);
        m_server->advance(1min);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void goingIsToldAfterTheGrace()
    {
        const SessionId session = m_server->enter(m_ada);
        m_server->leave(session);
        const qint64 left = toMillis(m_server->clock.now());
        QCOMPARE(m_server->core->nextDeadline(), m_server->clock.steadyNow() + 5s);
        m_server->advance(4999ms);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
        m_server->advance(1ms);
        const auto presence = m_server->gateway.takeOnly<Presence>(m_watcher);
        QCOMPARE(presence.status, PresenceStatus::Offline);
        QCOMPARE(presence.lastSeen, left);
        m_server->advance(1h);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void whatRemainsDecidesWhenOneOfTwoSessionsEnds()
    {
        const SessionId quiet = m_server->enter(m_ada);
        m_server->enter(m_ada);
        m_server->ask(quiet, PresenceSet{PresenceStatus::DoNotDisturb});
        m_server->forgetSeen();
        m_server->leave(quiet);
        QCOMPARE(m_server->gateway.takeOnly<Presence>(m_watcher).status, PresenceStatus::Online);
    }

    void nobodySaysTheyAreOffline()
    {
        const SessionId session = m_server->enter(m_ada);
        QCOMPARE(m_server->askRefused(session, PresenceSet{PresenceStatus::Offline}).code,
                 ErrorCode::BadRequest);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void aCrowdedRoomIsNotTold()
    {
        for (int i = 0; i < Limits::listedMembers - 1; ++i)
            m_server->signUp(QStringLiteral("user %1").arg(i));
        m_server->forgetSeen();
        const SessionId session = m_server->open(m_ada);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
        const auto welcome = m_server->gateway.takeOnly<Welcome>(session);
        QCOMPARE(welcome.rooms.front().memberCount, Limits::listedMembers + 1);
        QVERIFY(!welcome.rooms.front().members);
        QCOMPARE(welcome.users.size(), std::size_t{1}); // oneself
        // A room of two is shared as well, and that is enough.
        m_server->ask(session, DirectOpen{m_server->userOf(m_bea)});
        m_server->forgetSeen();
        m_server->ask(session, PresenceSet{PresenceStatus::Away});
        QCOMPARE(m_server->gateway.takeOnly<Presence>(m_watcher).status, PresenceStatus::Away);
    }

private:
    std::unique_ptr<CoreFixture> m_server;
    QString m_ada;
    QString m_bea;
    SessionId m_watcher;
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "tst_presence.moc"
