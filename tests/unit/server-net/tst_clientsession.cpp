// SPDX-License-Identifier: MIT
#include "server/session/ClientSession.h"
#include "server/session/FrameCoder.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/server-net/FakeSession.h"

#include <QtTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class ClientSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closesWithoutAuthInTime();
    void closesOnAnythingButAuth_data();
    void closesOnAnythingButAuth();
    void opensWithTheTokenOfTheFrame();
    void sendsTheWelcomeFirst();
    void answersEarlyCommandsAfterTheWelcome();
    void refusesToHoldTooManyEarlyFrames();
    void withholdsRoomEventsUntilTheFirstCommand();
    void withholdsRoomEventsFor500ms();
    void keepsMembershipInItsPlace();
    void replaysBeforeTheAckAndTheRest();
    void goesOnAfterARefusedSync();
    void handlesTwoSyncsOneAfterTheOther();
    void limitsUnansweredCommands();
    void answersPingItself();
    void refusesASecondAuth();
    void namesTheCommandOfAnUnknownType();
    void closesOnTheTenthMalformedFrame();
    void dropsEphemeralFramesOfASlowReader();
    void closesAReaderWhoDoesNotRead();
    void boundsWhatIsWithheld();
    void pingsAndDropsASilentPeer();
    void tellsTheCoreOnceThatItEnded();

private:
    void start(bool withToken = true)
    {
        const auto token =
            withToken ? std::optional(TokenHash::ofToken(QStringLiteral("t"))) : std::nullopt;
        m_session = std::make_unique<ClientSession>(
            SessionId(QStringLiteral("s1")), m_link, ClientSession::Timing{1s, 10s},
            ClientSession::Surroundings{
                m_clock, m_core, m_log, m_frames, [](const std::function<void()> &task) { task(); },
                [](const SessionId &) {}, [this](const SessionId &) { ++m_ended; }},
            token);
    }

    //! A session that has its welcome, which is forgotten.
    void startWelcomed()
    {
        start();
        m_session->attach(m_user);
        m_session->welcome(greeting());
        m_link.sent.clear();
    }

    void startLive()
    {
        startWelcomed();
        pass(500ms);
    }

    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_session->tick();
    }

    void command(const char *id, const Message &message)
    {
        const auto codec = makeCodec(m_link.spoken);
        m_session->receive(codec->encode({CommandId(QString::fromUtf8(id)), {}}, message));
    }

    void event(qint64 seq, qsizetype size = 1)
    {
        m_session->sendRoomEvent(m_room, seq, frame(MemberJoined{m_room, seq, m_user, {}}, size));
    }

    SharedFrame frame(const Message &message, qsizetype size = 1)
    {
        SharedFrame made = m_frames.encode(message, m_link.spoken);
        made.textBytes = std::max<qint64>(made.bytes(), size);
        return made;
    }

    Welcome greeting() const
    {
        Welcome welcome;
        welcome.session = SessionId(QStringLiteral("s1"));
        welcome.user.id = m_user;
        return welcome;
    }

    static Ack ackOf(const char *ref)
    {
        Ack ack;
        ack.ref = CommandId(QString::fromUtf8(ref));
        return ack;
    }

    const Error &lastError() const { return std::get<Error>(m_link.sent.back().message); }

    QString types() { return m_link.takeTypes().join(QLatin1Char(' ')); }

    const UserId m_user{QStringLiteral("u1")};
    const RoomId m_room{QStringLiteral("r")};
    FakeClock m_clock;
    FrameCoder m_frames{m_clock, QStringLiteral("t")};
    FakeLink m_link;
    FakeCore m_core;
    FakeLogReader m_log;
    int m_ended = 0;
    std::unique_ptr<ClientSession> m_session;
};

void ClientSessionTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_session.reset();
    m_link = {};
    m_core = {};
    m_log.requests.clear();
    m_ended = 0;
}

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
    m_session->sendEphemeral(frame(Presence{m_user, PresenceStatus::Online, 1}));
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

void ClientSessionTest::refusesToHoldTooManyEarlyFrames()
{
    start();
    for (int i = 0; i < 128; ++i)
        command("1", Ping());
    QVERIFY(!m_link.closedWith);
    command("1", Ping());
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::PolicyViolation));
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

void ClientSessionTest::limitsUnansweredCommands()
{
    startLive();
    for (int i = 0; i < Limits::unansweredCommands; ++i)
        command(QByteArray::number(i).constData(), RoomList());
    QVERIFY(m_link.sent.empty());
    command("one more", RoomList());
    QCOMPARE(lastError().code, ErrorCode::RateLimited);
    QCOMPARE(lastError().ref, std::optional(CommandId(QStringLiteral("one more"))));
    QCOMPARE(m_core.commands.size(), std::size_t(64));
    m_session->answer(ackOf("0"));
    command("again", RoomList());
    QCOMPARE(m_core.commands.size(), std::size_t(65));
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

void ClientSessionTest::closesOnTheTenthMalformedFrame()
{
    startLive();
    for (int i = 0; i < 9; ++i)
        m_session->receive("nonsense");
    QVERIFY(!m_link.closedWith);
    QCOMPARE(m_link.sent.size(), std::size_t(9));
    QVERIFY(!lastError().ref);
    m_session->receive("{}");
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::PolicyViolation));
}

void ClientSessionTest::dropsEphemeralFramesOfASlowReader()
{
    startLive();
    m_link.pending = Limits::queueSoft + 1;
    m_session->sendEphemeral(frame(Presence{m_user, PresenceStatus::Online, 1}));
    QVERIFY(m_link.sent.empty());
    event(1);
    QCOMPARE(types(), QStringLiteral("member.joined"));
}

void ClientSessionTest::closesAReaderWhoDoesNotRead()
{
    startLive();
    m_link.pending = Limits::queueHard + 1;
    event(1);
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::SlowConsumer));
    m_link.sent.clear();
    event(2);
    QVERIFY(m_link.sent.empty());
}

void ClientSessionTest::boundsWhatIsWithheld()
{
    startWelcomed();
    command("1", Sync{QStringLiteral("e"), {}});
    for (qint64 seq = 1; seq <= 64; ++seq)
        event(seq, 64 * 1024);
    QVERIFY(!m_link.closedWith);
    event(65);
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::SlowConsumer));
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
    m_session->linkClosed();
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
