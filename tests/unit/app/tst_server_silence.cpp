// SPDX-License-Identifier: MIT
#include "tests/unit/app/ServerConnectionSetup.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

using State = ServerConnection::State;

//! Is anybody there? And does what is said get there?
class TestServerSilence : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void givesUpASilentPeer()
    {
        ServerConnectionSetup s;
        s.goOnline();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.time.advance(15s);
        QVERIFY(s.transport.count<Ping>() >= 1);
        s.time.advance(9900ms);
        QCOMPARE(s.connection.state(), State::Online);
        s.time.advance(200ms);
        QCOMPARE(s.connection.state(), State::Waiting);
        QVERIFY(s.connection.lastOnline().has_value());
    }

    void wakingAsksWhetherThePeerIsStillThere()
    {
        ServerConnectionSetup s;
        s.goOnline();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.connection.wake();
        QCOMPARE(s.transport.count<Ping>(), 1);
        s.time.advance(3s);
        QCOMPARE(s.connection.state(), State::Waiting);
    }

    void aWakeThatIsToldTwiceIsOneReconnect()
    {
        ServerConnectionSetup s;
        s.goOnline();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.connection.wake();
        s.time.advance(2s);
        s.connection.wake();
        s.time.advance(1s);
        QCOMPARE(s.connection.state(), State::Waiting);
        s.connection.wake();
        s.connection.wake();
        QCOMPARE(s.transport.opens, 2);
        s.comeUp();
        s.time.advance(1s);
        QCOMPARE(s.connection.state(), State::Online);
        QCOMPARE(s.transport.opens, 2);
    }

    void wakingWithALivingPeerChangesNothing()
    {
        ServerConnectionSetup s;
        s.goOnline();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.connection.wake();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.time.advance(5s);
        QCOMPARE(s.connection.state(), State::Online);
        QCOMPARE(s.transport.opens, 1);
    }

    void whoSendsKnowsWithinFifteenSecondsThatNobodyIsThere_data()
    {
        QTest::addColumn<int>("afterMs");
        for (const int afterMs : {0, 1000, 9000, 14900})
            QTest::addRow("sent after %d ms", afterMs) << afterMs;
    }

    void whoSendsKnowsWithinFifteenSecondsThatNobodyIsThere()
    {
        QFETCH(int, afterMs);
        ServerConnectionSetup s;
        s.goOnline();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.time.advance(std::chrono::milliseconds(afterMs));
        bool failed = false;
        s.connection.request(PresenceSet{PresenceStatus::Online},
                             [&failed](const CommandResult &result) { failed = !result; });
        s.time.advance(15s);
        QVERIFY(failed);
        QVERIFY(s.connection.state() != State::Online);
    }

    void aServerThatAnswersSlowlyButIsThereIsKept()
    {
        ServerConnectionSetup s;
        s.goOnline();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.connection.request(PresenceSet{PresenceStatus::Online}, [](const CommandResult &) {});
        for (int i = 0; i < 60; ++i) {
            s.time.advance(1s);
            while (const auto ping = s.transport.take<Ping>())
                s.transport.say(Pong{ping->first});
        }
        QCOMPARE(s.connection.state(), State::Online);
    }

    void whoSendsKnowsWithinFifteenSecondsThatNothingGoesUpAnyMore_data()
    {
        whoSendsKnowsWithinFifteenSecondsThatNobodyIsThere_data();
    }

    //! However much comes down.
    void whoSendsKnowsWithinFifteenSecondsThatNothingGoesUpAnyMore()
    {
        QFETCH(int, afterMs);
        ServerConnectionSetup s;
        s.goOnline();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.time.advance(std::chrono::milliseconds(afterMs));
        bool failed = false;
        s.connection.request(PresenceSet{PresenceStatus::Online},
                             [&failed](const CommandResult &result) { failed = !result; });
        for (int i = 0; i < 30 && !failed; ++i) {
            s.time.advance(500ms);
            if (!failed)
                s.transport.say(TypingStart{general, bob});
        }
        QVERIFY(failed);
        QVERIFY(s.connection.state() != State::Online);
    }

    void aLateAnswerIsOne()
    {
        ServerConnectionSetup s;
        s.goOnline();
        s.connection.request(PresenceSet{PresenceStatus::Online}, [](const CommandResult &) {});
        const auto sent = s.transport.take<PresenceSet>();
        QVERIFY(sent);
        const auto hearOthers = [&s](int seconds) {
            for (int i = 0; i < seconds; ++i) {
                s.time.advance(1s);
                s.transport.say(TypingStart{general, bob});
            }
        };
        hearOthers(11);
        QVERIFY(s.transport.take<Ping>());
        Ack ack;
        ack.ref = sent->first;
        s.transport.say(ack);
        hearOthers(10);
        QCOMPARE(s.connection.state(), State::Online);
    }

    void aReplayMayTakeItsTime_data()
    {
        QTest::addColumn<bool>("ofFeed");
        QTest::newRow("of rooms") << false;
        QTest::newRow("of a feed") << true;
    }

    //! On a slow line the answer stands behind all that was missed.
    void aReplayMayTakeItsTime()
    {
        QFETCH(const bool, ofFeed);
        ServerConnectionSetup s;
        s.goOnline();
        const Message replay = ofFeed ? Message(FeedSubscribe{FeedId(QStringLiteral("f")), {}})
                                      : Message(Sync{QStringLiteral("e"), {}});
        s.connection.request(CommandId(QStringLiteral("replay")), replay,
                             [](const CommandResult &) {});
        for (int i = 0; i < 60; ++i) {
            s.time.advance(1s);
            s.transport.say(TypingStart{general, bob});
        }
        QCOMPARE(s.connection.state(), State::Online);
        Ack ack;
        ack.ref = CommandId(QStringLiteral("replay"));
        s.transport.say(ack);
        bool failed = false;
        s.connection.request(PresenceSet{PresenceStatus::Online},
                             [&failed](const CommandResult &result) { failed = !result; });
        for (int i = 0; i < 15 && !failed; ++i) {
            s.time.advance(1s);
            if (!failed)
                s.transport.say(TypingStart{general, bob});
        }
        QVERIFY(failed);
    }
};

QTEST_GUILESS_MAIN(TestServerSilence)
#include "tst_server_silence.moc"
