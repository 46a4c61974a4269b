// SPDX-License-Identifier: MIT
#include "tests/unit/server-net/ClientSessionFixture.h"

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class ClientSessionLimitsTest : public ClientSessionFixture
{
    Q_OBJECT

private Q_SLOTS:

    void init() { reset(); }

    void refusesToHoldTooManyEarlyFrames();
    void limitsUnansweredCommands();
    void limitsTheRateOfCommands();
    void closesWhoDoesNotHeedTheRate();
    void countsFramesThatAreWrongTowardsTheRate_data();
    void countsFramesThatAreWrongTowardsTheRate();
    void chargesNothingForAPing();
    void closesOnTheTenthMalformedFrame();
    void tellsWhatIsMalformedAtAnyRate();
    void closesAReaderWhoDoesNotRead();
    void boundsWhatIsWithheld();
};

void ClientSessionLimitsTest::refusesToHoldTooManyEarlyFrames()
{
    start();
    for (int i = 0; i < 128; ++i)
        command("1", Ping());
    QVERIFY(!m_link.closedWith);
    command("1", Ping());
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::PolicyViolation));
}

void ClientSessionLimitsTest::limitsUnansweredCommands()
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

void ClientSessionLimitsTest::limitsTheRateOfCommands()
{
    m_rates = CommandRates();
    startLive();
    for (int i = 0; i < 20; ++i)
        command("a", RoomList());
    QCOMPARE(m_core.commands.size(), std::size_t(20));
    command("b", RoomList());
    QCOMPARE(lastError().code, ErrorCode::RateLimited);
    QCOMPARE(lastError().ref, std::optional(CommandId(QStringLiteral("b"))));
    QCOMPARE(lastError().retryAfterMs, std::optional<qint64>(100));
    m_clock.advance(100ms);
    command("c", RoomList());
    QCOMPARE(m_core.commands.size(), std::size_t(21));
    QVERIFY(!m_link.closedWith);
}

void ClientSessionLimitsTest::closesWhoDoesNotHeedTheRate()
{
    m_rates = CommandRates();
    startLive();
    for (int i = 0; i < 20 + 99; ++i)
        command("a", RoomList());
    QVERIFY(!m_link.closedWith);
    command("a", RoomList());
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::RateAbuse));
}

void ClientSessionLimitsTest::countsFramesThatAreWrongTowardsTheRate_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("an unknown type") << QByteArray(R"({"id":"a","type":"room.paint"})");
    QTest::newRow("a type of the server") << QByteArray(R"({"id":"a","type":"pong"})");
    QTest::newRow("a wrong field") << QByteArray(R"({"id":"a","type":"room.join","room":7})");
    QTest::newRow("a second auth") << QByteArray(R"({"id":"a","type":"auth","token":"t"})");
}

void ClientSessionLimitsTest::countsFramesThatAreWrongTowardsTheRate()
{
    QFETCH(const QByteArray, frame);
    m_rates = CommandRates();
    startLive();
    for (int i = 0; i < 20; ++i) {
        m_session->receive(frame);
        QCOMPARE(lastError().code, ErrorCode::BadRequest);
    }
    command("b", RoomList());
    QVERIFY(m_core.commands.empty());
    QCOMPARE(lastError().code, ErrorCode::RateLimited);
    m_session->receive(frame);
    QCOMPARE(lastError().code, ErrorCode::RateLimited);
    QCOMPARE(lastError().ref, std::optional(CommandId(QStringLiteral("a"))));
    QVERIFY(lastError().retryAfterMs);
    for (int i = 0; i < 97; ++i)
        m_session->receive(frame);
    QVERIFY(!m_link.closedWith);
    m_session->receive(frame);
    QCOMPARE(m_link.closedWith, std::optional(CloseCode::RateAbuse));
}

void ClientSessionLimitsTest::chargesNothingForAPing()
{
    m_rates = CommandRates();
    startLive();
    for (int i = 0; i < 30; ++i)
        command("p", Ping());
    QCOMPARE(m_link.sent.size(), std::size_t(30));
    QVERIFY(std::holds_alternative<Pong>(m_link.sent.back().message));
    command("a", RoomList());
    QCOMPARE(m_core.commands.size(), std::size_t(1));
}

void ClientSessionLimitsTest::tellsWhatIsMalformedAtAnyRate()
{
    m_rates = CommandRates();
    startLive();
    for (int i = 0; i < 19; ++i)
        command("a", RoomList());
    m_session->receive("nonsense");
    QCOMPARE(lastError().code, ErrorCode::BadRequest);
    command("b", RoomList());
    QCOMPARE(lastError().code, ErrorCode::RateLimited);
    m_session->receive("nonsense");
    QCOMPARE(lastError().code, ErrorCode::BadRequest);
    QVERIFY(!lastError().ref);
    QCOMPARE(m_core.commands.size(), std::size_t(19));
}

void ClientSessionLimitsTest::closesOnTheTenthMalformedFrame()
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

void ClientSessionLimitsTest::closesAReaderWhoDoesNotRead()
{
    startLive();
    m_link.pending = Limits::queueHard + 1;
    event(1);
    QCOMPARE(m_link.closedSlowWith, std::optional(CloseCode::SlowConsumer));
    m_link.sent.clear();
    event(2);
    QVERIFY(m_link.sent.empty());
}

void ClientSessionLimitsTest::boundsWhatIsWithheld()
{
    startWelcomed();
    command("1", Sync{QStringLiteral("e"), {}});
    for (qint64 seq = 1; seq <= 64; ++seq)
        event(seq, 64 * 1024);
    QVERIFY(!m_link.closedSlowWith);
    event(65);
    QCOMPARE(m_link.closedSlowWith, std::optional(CloseCode::SlowConsumer));
}

QTEST_GUILESS_MAIN(ClientSessionLimitsTest)
#include "tst_clientsession_limits.moc"
