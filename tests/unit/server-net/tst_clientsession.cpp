// SPDX-License-Identifier: MIT
#include "tests/unit/server-net/ClientSessionFixture.h"

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class ClientSessionTest : public ClientSessionFixture
{
    Q_OBJECT

private Q_SLOTS:

    void init() { reset(); }

    void closesWithoutAuthInTime();
    void closesOnAnythingButAuth_data();
    void closesOnAnythingButAuth();
    void opensWithTheTokenOfTheFrame();
    void sendsTheWelcomeFirst();
    void answersEarlyCommandsAfterTheWelcome();
    void withholdsRoomEventsUntilTheFirstCommand();
    void withholdsRoomEventsFor500ms();
    void keepsMembershipInItsPlace();
    void replaysBeforeTheAckAndTheRest();
    void goesOnWhereAnotherWasOnlyByItsFirstCommand();
    void goesOnAfterARefusedSync();
    void handlesTwoSyncsOneAfterTheOther();
    void answersPingItself();
    void refusesASecondAuth();
    void namesTheCommandOfAnUnknownType();
    void namesWhatAnEphemeralFrameSpeaksOf();
    void pingsAndDropsASilentPeer();
    void tellsTheCoreOnceThatItEnded();
};

void ClientSessionTest::closesWithoutAuthInTime()
{
    start(false);
    QVERIFY(m_session->nextDeadline() == m_clock.steadyNow() + 1s);
    pass(999ms);
    QVERIFY(!m_link.closedWith);
    pass(1ms);
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::AuthTimeout));
    QCOMPARE(m_core.closed, 0); // the core never heard of it
    QCOMPARE(m_ended, 1);
}

void ClientSessionTest::closesOnAnythingButAuth_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("garbage") << QByteArray("{");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("command") << QByteArray(R"({"type":"ping","id":"1"})");
    QTest::newRow("auth without id") << QByteArray(R"({"type":"auth","token":"t"})");
    QTest::newRow("auth without token") << QByteArray(R"({"type":"auth","id":"1"})");
}

void ClientSessionTest::closesOnAnythingButAuth()
{
    QFETCH(QByteArray, frame);
    start(false);
    m_session->receive(frame);
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::NotAuthenticated));
    QVERIFY(m_link.sent.empty());
}

void ClientSessionTest::opensWithTheTokenOfTheFrame()
{
    start(false);
    command("1", Auth{QStringLiteral("secret")});
    QCOMPARE(m_core.opened, std::vector<TokenHash>{TokenHash::ofToken(QStringLiteral("secret"))});
    pass(2s);
    QVERIFY(!m_link.closedWith);
    m_session->close(CloseCode::InvalidToken);
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::InvalidToken));
    QCOMPARE(m_core.closed, 1);
}

void ClientSessionTest::sendsTheWelcomeFirst()
{
    start();
    m_session->attach(m_user);
    QCOMPARE(m_link.frameLimit, Limits::frameAfterAuth);
    m_session->sendEphemeral({m_user, {}}, frame(Presence{m_user, PresenceStatus::Online, 1}));
    event(1);
    QVERIFY(m_link.sent.empty());
    m_session->welcome(greeting());
    QCOMPARE(types(), QStringLiteral("welcome presence"));
}

void ClientSessionTest::answersEarlyCommandsAfterTheWelcome()
{
    start();
    command("1", Ping());
    command("2", RoomList());
    QVERIFY(m_link.sent.empty());
    QVERIFY(m_core.commands.empty());
    m_session->attach(m_user);
    m_session->welcome(greeting());
    QCOMPARE(types(), QStringLiteral("welcome pong"));
    QCOMPARE(m_core.commands.size(), std::size_t(1));
}

void ClientSessionTest::withholdsRoomEventsUntilTheFirstCommand()
{
    startWelcomed();
    event(1);
    event(2);
    QVERIFY(m_link.sent.empty());
    command("1", RoomList());
    event(3);
    m_session->answer(ackOf("1"));
    QCOMPARE(types(), QStringLiteral("member.joined member.joined member.joined ack"));
}

void ClientSessionTest::withholdsRoomEventsFor500ms()
{
    startWelcomed();
    event(1);
    pass(499ms);
    QVERIFY(m_link.sent.empty());
    pass(1ms);
    event(2);
    QCOMPARE(types(), QStringLiteral("member.joined member.joined"));
}

void ClientSessionTest::keepsMembershipInItsPlace()
{
    startWelcomed();
    m_session->sendMembership(frame(RoomAdded{Room{m_room}}));
    event(1);
    m_session->sendMembership(frame(RoomRemoved{m_room}));
    QVERIFY(m_link.sent.empty());
    pass(500ms);
    QCOMPARE(types(), QStringLiteral("room.added member.joined room.removed"));
}

void ClientSessionTest::replaysBeforeTheAckAndTheRest()
{
    startWelcomed();
    event(3);
    command("1", Sync{QStringLiteral("e"), {{m_room, 1}}});
    pass(600ms); // no limit any more: the sync decides
    event(4);
    QVERIFY(m_link.sent.empty());
    m_session->replay({CommandId(QStringLiteral("1")), {{m_room, {1, 3, true, {}}}}});
    m_log.answer(1);
    event(5);
    m_log.answer(1);
    QCOMPARE(types(), QStringLiteral("message.new message.new ack member.joined member.joined"));
    event(6);
    QCOMPARE(types(), QStringLiteral("member.joined"));
}

void ClientSessionTest::goesOnWhereAnotherWasOnlyByItsFirstCommand()
{
    startWelcomed();
    command("1", Sync{QStringLiteral("e"), {}});
    command("2", Sync{QStringLiteral("e"), {}});
    QCOMPARE(m_core.resumed, 1);
    reset();
    startLive();
    command("1", Sync{QStringLiteral("e"), {}});
    QCOMPARE(m_core.resumed, 0);
}

void ClientSessionTest::goesOnAfterARefusedSync()
{
    startLive();
    command("1", Sync{QStringLiteral("e"), {}});
    event(1);
    QVERIFY(m_link.sent.empty());
    m_session->answer(Error{CommandId(QStringLiteral("1")), ErrorCode::BadRequest, {}, {}});
    QCOMPARE(types(), QStringLiteral("error member.joined"));
}

void ClientSessionTest::handlesTwoSyncsOneAfterTheOther()
{
    startLive();
    command("1", Sync{QStringLiteral("e"), {{m_room, 0}}});
    command("2", Sync{QStringLiteral("e"), {{m_room, 1}}});
    m_session->replay({CommandId(QStringLiteral("1")), {{m_room, {0, 1, true, {}}}}});
    event(2);
    m_session->replay({CommandId(QStringLiteral("2")), {{m_room, {1, 2, true, {}}}}});
    event(3);
    m_log.answer(1);
    m_log.answer(1);
    QCOMPARE(types(), QStringLiteral("message.new ack message.new ack member.joined"));
}

void ClientSessionTest::answersPingItself()
{
    startLive();
    command("7", Ping());
    QCOMPARE(std::get<Pong>(m_link.sent.front().message).ref, CommandId(QStringLiteral("7")));
    QVERIFY(m_core.commands.empty());
}

void ClientSessionTest::refusesASecondAuth()
{
    startLive();
    command("8", Auth{QStringLiteral("t")});
    QCOMPARE(lastError().code, ErrorCode::BadRequest);
    QCOMPARE(lastError().ref, std::optional(CommandId(QStringLiteral("8"))));
}

void ClientSessionTest::namesTheCommandOfAnUnknownType()
{
    startLive();
    m_session->receive(R"({"type":"room.paint","id":"9"})");
    QCOMPARE(lastError().code, ErrorCode::BadRequest);
    QCOMPARE(lastError().ref, std::optional(CommandId(QStringLiteral("9"))));
}

void ClientSessionTest::namesWhatAnEphemeralFrameSpeaksOf()
{
    startLive();
    m_session->sendEphemeral({m_user, m_room}, frame(TypingStart{m_room, m_user}));
    QCOMPARE(m_link.ephemeral.size(), std::size_t(1));
    QCOMPARE(m_link.ephemeral.front().room, m_room);
    QCOMPARE(types(), QStringLiteral("typing.start"));
}

void ClientSessionTest::pingsAndDropsASilentPeer()
{
    startLive();
    pass(9500ms);
    QCOMPARE(m_link.pings, 1);
    m_session->heard();
    pass(10s);
    QCOMPARE(m_link.pings, 2);
    QVERIFY(!m_link.aborted);
    pass(10s);
    QVERIFY(m_link.aborted);
    QVERIFY(!m_session->nextDeadline());
}

void ClientSessionTest::tellsTheCoreOnceThatItEnded()
{
    startLive();
    m_session->linkClosed({});
    m_session->close(CloseCode::GoingAway);
    m_session->receive("x");
    event(1);
    m_session->tick();
    QCOMPARE(m_core.closed, 1);
    QCOMPARE(m_ended, 1);
    QVERIFY(!m_link.closedWith);
    QVERIFY(m_link.sent.empty());
}

QTEST_GUILESS_MAIN(ClientSessionTest)
#include "tst_clientsession.moc"
