// SPDX-License-Identifier: MIT
#include "server/accounts/TokenKeeper.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class SessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_ada = m_server->signUp(QStringLiteral("ada"));
        m_bea = m_server->signUp(QStringLiteral("bea"));
    }

    void aTokenThatIsNoGoodIsInvalid_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("unknown") << false;
        QTest::newRow("expired") << true;
    }

    void aTokenThatIsNoGoodIsInvalid()
    {
        QFETCH(bool, known);
        m_server->advance(TokenKeeper::idleLife);
        const SessionId session = m_server->open(known ? m_ada : QStringLiteral("made-up"));
        QCOMPARE(m_server->gateway.closeCode(session), CloseCode::InvalidToken);
        m_server->give(session, Ping{});
        QVERIFY(m_server->gateway.take(session).empty());
    }

    void welcomeSaysWhatThereIs()
    {
        const SessionId bea = m_server->enter(m_bea);
        for (int i = 0; i < 3; ++i)
            say(bea);
        const SessionId session = m_server->open(m_ada);
        const auto welcome = m_server->gateway.takeOnly<Welcome>(session);
        QCOMPARE(welcome.session, session);
        QCOMPARE(welcome.epoch, QStringLiteral("first-life"));
        QCOMPARE(welcome.user.username, QStringLiteral("ada"));
        QCOMPARE(welcome.server, (ServerInfo{QStringLiteral("Hearth"), QStringLiteral("1.2.3")}));
        QCOMPARE(welcome.heartbeatMs, 25000);
        QCOMPARE(welcome.limits, ServerLimits());
        QCOMPARE(welcome.rooms.size(), std::size_t{1});
        QCOMPARE(welcome.rooms.front().name, QStringLiteral("general"));
        QCOMPARE(welcome.rooms.front().lastSeq, 5);
        QCOMPARE(welcome.rooms.front().unread, 3);
        QCOMPARE(welcome.users.size(), std::size_t{2});
        for (const User &user : welcome.users)
            QCOMPARE(user.status, PresenceStatus::Online);
    }

    void whoIsAwayIsShownWithWhenTheyWereLastSeen()
    {
        const SessionId bea = m_server->enter(m_bea);
        m_server->leave(bea);
        const qint64 left = toMillis(m_server->clock.now());
        m_server->advance(std::chrono::minutes(1));
        m_server->restart();
        const auto welcome = m_server->gateway.takeOnly<Welcome>(m_server->open(m_ada));
        const User &seen = welcome.users.at(1);
        QCOMPARE(seen.username, QStringLiteral("bea"));
        QCOMPARE(seen.status, PresenceStatus::Offline);
        QCOMPARE(seen.lastSeen, left);
    }

    void whatHappensBeforeTheWelcomeComesAfterIt()
    {
        const SessionId bea = m_server->enter(m_bea);
        m_server->give(bea, MessageSend{generalRoom(), QStringLiteral("hi"), std::nullopt});
        const SessionId session = m_server->open(m_ada);
        const std::vector<Message> seen = m_server->gateway.take(session);
        const auto &welcome = std::get<Welcome>(seen.at(0));
        QCOMPARE(std::get<MessageNew>(seen.at(1)).seq, welcome.rooms.front().lastSeq + 1);
        QCOMPARE(welcome.rooms.front().unread, 0);
    }

    void aSessionThatLeavesBeforeItsWelcomeGetsNone()
    {
        const SessionId session(QStringLiteral("short"));
        m_server->core->openSession(session, TokenHash::ofToken(m_ada));
        m_server->core->closeSession(session);
        m_server->run();
        QVERIFY(m_server->gateway.take(session).empty());
    }

    void withoutItsWelcomeASessionIsSentAway()
    {
        m_server->storage.isReadFailing = true;
        const SessionId session = m_server->open(m_ada);
        QCOMPARE(m_server->gateway.closeCode(session), CloseCode::GoingAway);
    }

    void syncPlansWhatIsMissing_data()
    {
        QTest::addColumn<qint64>("seen");
        QTest::addColumn<QString>("epoch");
        QTest::addColumn<bool>("complete");
        const QString epoch = QStringLiteral("first-life");
        // The room's last seq is 1,010.
        QTest::newRow("nothing missing") << qint64(1010) << epoch << true;
        QTest::newRow("some missing") << qint64(1000) << epoch << true;
        QTest::newRow("as many as can be") << qint64(10) << epoch << true;
        QTest::newRow("too many missing") << qint64(9) << epoch << false;
        QTest::newRow("all missing") << qint64(0) << epoch << false;
        QTest::newRow("beyond the end") << qint64(1011) << epoch << false;
        QTest::newRow("another life") << qint64(1000) << QStringLiteral("second-life") << false;
    }

    void syncPlansWhatIsMissing()
    {
        QFETCH(qint64, seen);
        QFETCH(QString, epoch);
        QFETCH(bool, complete);
        const SessionId session = m_server->enter(m_ada);
        for (int i = 0; i < 1008; ++i)
            m_server->give(session, MessageSend{generalRoom(), QStringLiteral("x"), std::nullopt});
        m_server->run();
        m_server->forgetSeen();
        const CommandId id = m_server->give(session, Sync{epoch, {{generalRoom(), seen}}});
        QCOMPARE(m_server->gateway.plans.size(), std::size_t{1});
        const ReplayPlan &plan = m_server->gateway.plans.front();
        QCOMPARE(plan.ref, id);
        QCOMPARE(plan.ranges.at(generalRoom()), (SyncRange{seen, 1010, complete, std::nullopt}));
        QVERIFY(m_server->gateway.take(session).empty()); // the gateway answers
    }

    void syncSaysWhichRoomsAreGone()
    {
        const SessionId session = m_server->enter(m_ada);
        const SessionId bea = m_server->enter(m_bea);
        const RoomId beas =
            m_server->ask(bea, RoomCreate{QStringLiteral("tea"), std::nullopt, std::nullopt})
                .room->id;
        const RoomId unknown(QStringLiteral("nowhere"));
        m_server->give(session, Sync{QStringLiteral("first-life"), {{beas, 1}, {unknown, 7}}});
        const SyncRanges &ranges = m_server->gateway.plans.front().ranges;
        QCOMPARE(ranges.at(beas), (SyncRange{1, 0, false, true}));
        QCOMPARE(ranges.at(unknown), (SyncRange{7, 0, false, true}));
    }

    void syncBelowZeroIsRefused()
    {
        const SessionId session = m_server->enter(m_ada);
        const Error error = m_server->askRefused(
            session, Sync{QStringLiteral("first-life"), {{generalRoom(), -1}}});
        QCOMPARE(error.code, ErrorCode::BadRequest);
        QVERIFY(m_server->gateway.plans.empty());
    }

    void usersAreDescribedInTheOrderAskedFor()
    {
        const SessionId session = m_server->enter(m_ada);
        const UserId ada = m_server->userOf(m_ada);
        const UserId bea = m_server->userOf(m_bea);
        const Ack ack = m_server->ask(session, UserGet{{bea, ada}});
        QCOMPARE(ack.users->at(0).id, bea);
        QCOMPARE(ack.users->at(0).status, PresenceStatus::Offline);
        QCOMPARE(ack.users->at(1).id, ada);
        QCOMPARE(ack.users->at(1).status, PresenceStatus::Online);
        QVERIFY(!ack.more);
    }

    void anUnknownUserIsNamed()
    {
        const SessionId session = m_server->enter(m_ada);
        const Error error = m_server->askRefused(
            session, UserGet{{m_server->userOf(m_bea), UserId(QStringLiteral("nobody"))}});
        QCOMPARE(error.code, ErrorCode::NotFound);
        QVERIFY(error.message.contains(QStringLiteral("nobody")));
    }

    void anAnswerOfManyUsersStopsAtItsLimit()
    {
        const SessionId session = m_server->enter(m_ada);
        const UserGet asked{std::vector<UserId>(Limits::idsPerRequest, m_server->userOf(m_ada))};
        const Ack ack = m_server->ask(session, asked);
        QCOMPARE(ack.more, true);
        QVERIFY(!ack.users->empty() && ack.users->size() < asked.users.size());
    }

    void loggingOutClosesTheTokensSessionsAtOnce()
    {
        const SessionId session = m_server->enter(m_ada);
        const SessionId other = m_server->enter(m_bea);
        m_server->core->accounts().logOut(TokenHash::ofToken(m_ada),
                                          [](const Result<Done, RequestError> &) {});
        m_server->run();
        QCOMPARE(m_server->gateway.closeCode(session), CloseCode::SessionRevoked);
        QVERIFY(!m_server->gateway.closeCode(other));
        m_server->core->closeSession(session); // what the connection's end brings
    }

    void sessionsEndWithTheirToken()
    {
        const SessionId session = m_server->enter(m_ada);
        m_server->advance(TokenKeeper::idleLife - std::chrono::seconds(1));
        QVERIFY(!m_server->gateway.closeCode(session));
        QVERIFY(m_server->core->nextDeadline()
                <= m_server->clock.steadyNow() + std::chrono::seconds(1));
        m_server->advance(std::chrono::seconds(1));
        QCOMPARE(m_server->gateway.closeCode(session), CloseCode::SessionRevoked);
    }

    void noDeadlineIsFartherThanATimerCounts()
    {
        const auto latest = m_server->clock.steadyNow() + std::chrono::hours(1);
        QVERIFY(m_server->core->nextDeadline() <= latest);
        m_server->enter(m_ada);
        QVERIFY(m_server->core->nextDeadline() <= latest);
    }

private:
    void say(const SessionId &session)
    {
        m_server->ask(session, MessageSend{generalRoom(), QStringLiteral("hi"), std::nullopt});
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_ada;
    QString m_bea;
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
