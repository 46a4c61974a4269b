// SPDX-License-Identifier: MIT
#include "app/net/ServerConnection.h"
#include "app/session/ConnectionStatus.h"
#include "tests/unit/app/ServerConnectionSetup.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

using State = ServerConnection::State;

class TestServerConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void walksToOnline()
    {
        ServerConnectionSetup s;
        QCOMPARE(s.connection.state(), State::Offline);
        s.start();
        QCOMPARE(s.connection.state(), State::Connecting);
        QCOMPARE(s.transport.token, QStringLiteral("T"));
        s.transport.accept();
        QCOMPARE(s.connection.state(), State::Authenticating);
        QSignalSpy welcomed(&s.connection, &ServerConnection::welcomed);
        s.transport.say(welcome(QStringLiteral("e"), {}));
        QCOMPARE(s.connection.state(), State::Syncing);
        QCOMPARE(welcomed.count(), 1);
        s.connection.setSynced();
        QCOMPARE(s.connection.state(), State::Online);
    }

    void warnsOfALineThatOthersCouldListenAt_data()
    {
        QTest::addColumn<ServerAddress>("address");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("exposed");
        using Encryption = ServerAddress::Encryption;
        const QString far = QStringLiteral("192.168.1.20");
        QTest::newRow("plain") << ServerAddress{far, 1, Encryption::Plain}
                               << QStringLiteral("Connected · not encrypted") << true;
        QTest::newRow("TLS") << ServerAddress{far, 1, Encryption::Tls}
                             << QStringLiteral("Connected · encrypted") << false;
        QTest::newRow("here") << ServerAddress{QStringLiteral("localhost"), 1, Encryption::Plain}
                              << QStringLiteral("Connected · on this computer") << false;
    }

    void warnsOfALineThatOthersCouldListenAt()
    {
        QFETCH(ServerAddress, address);
        QFETCH(bool, exposed);
        ServerConnectionSetup s;
        const ConnectionStatus status(s.connection, s.time.source());
        s.connection.start(address, QStringLiteral("T"));
        QVERIFY(!status.isExposed());
        s.comeUp();
        QTEST(status.pillText(), "text");
        QCOMPARE(status.isExposed(), exposed);
        QCOMPARE(status.pillTone(), exposed ? ConnectionStatus::Warning : ConnectionStatus::Good);
    }

    void speaksWhatTheConnectionWasOpenedWith_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("MessagePack") << Encoding::MessagePack;
        QTest::newRow("JSON") << Encoding::Json;
    }

    void speaksWhatTheConnectionWasOpenedWith()
    {
        QFETCH(Encoding, encoding);
        ServerConnectionSetup s;
        s.start();
        s.transport.accept(encoding);
        s.transport.say(welcome(QStringLiteral("e"), {}));
        s.connection.setSynced();
        QCOMPARE(s.connection.state(), State::Online);
        QVERIFY(s.transport.take<Ping>());
    }

    void commandsFailAtOnceWithoutConnection()
    {
        ServerConnectionSetup s;
        bool failed = false;
        s.connection.request(RoomList{}, [&](const CommandResult &result) { failed = !result; });
        QVERIFY(failed);
    }

    void losesCommandsWithTheConnection()
    {
        ServerConnectionSetup s;
        s.goOnline();
        std::optional<CommandFailure> failure;
        s.connection.request(RoomList{},
                             [&](const CommandResult &result) { failure = result.error(); });
        QVERIFY(!failure);
        Q_EMIT s.transport.closed(1001, {});
        QVERIFY(failure);
        QVERIFY(failure->kind == CommandFailure::Kind::Disconnected);
        QCOMPARE(s.connection.state(), State::Waiting);
    }

    void retriesWithGrowingDelaysAndAsksWhy()
    {
        ServerConnectionSetup s;
        s.start();
        for (const auto delay : {500ms, 1000ms, 2000ms}) {
            Q_EMIT s.transport.failedBeforeOpen();
            QCOMPARE(s.connection.state(), State::Connecting);
            s.accounts.checked(
                Failure{AccountFailure{AccountFailure::Kind::Unreachable, {}, {}, {}}});
            QCOMPARE(s.connection.state(), State::Waiting);
            QCOMPARE(s.connection.untilNextTry().count(), delay.count());
            s.time.advance(delay - 1ms);
            QCOMPARE(s.connection.state(), State::Waiting);
            s.time.advance(1ms);
            QCOMPARE(s.connection.state(), State::Connecting);
        }
        QCOMPARE(s.accounts.checks, 3);
        QCOMPARE(s.transport.opens, 4);
        QCOMPARE(s.connection.attempt(), 3);
    }

    void asksToSignInWhenTheTokenIsRefusedBeforeOpening()
    {
        ServerConnectionSetup s;
        QSignalSpy signIn(&s.connection, &ServerConnection::signInNeeded);
        s.start();
        Q_EMIT s.transport.failedBeforeOpen();
        s.accounts.checked(Failure{
            AccountFailure{AccountFailure::Kind::Refused, ErrorCode::Unauthenticated, {}, {}}});
        QCOMPARE(signIn.count(), 1);
        QCOMPARE(s.connection.state(), State::Offline);
        s.time.advance(1h);
        QCOMPARE(s.transport.opens, 1);
    }

    void honoursRetryAfter()
    {
        ServerConnectionSetup s;
        s.start();
        Q_EMIT s.transport.failedBeforeOpen();
        s.accounts.checked(
            Failure{AccountFailure{AccountFailure::Kind::Refused, ErrorCode::Unavailable, {}, 7s}});
        QCOMPARE(s.connection.untilNextTry().count(), 7000);
    }

    void closeCodesDecideWhatFollows_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("signInAgain");
        for (const int code : {1000, 1001, 1006, 1008, 1009, 4008, 4029})
            QTest::addRow("%d", code) << code << false;
        for (const int code : {4001, 4002, 4003, 4010})
            QTest::addRow("%d", code) << code << true;
    }

    void closeCodesDecideWhatFollows()
    {
        QFETCH(int, code);
        QFETCH(bool, signInAgain);
        ServerConnectionSetup s;
        s.goOnline();
        QSignalSpy signIn(&s.connection, &ServerConnection::signInNeeded);
        Q_EMIT s.transport.closed(code, {});
        QCOMPARE(signIn.count(), signInAgain ? 1 : 0);
        QCOMPARE(s.connection.state(), signInAgain ? State::Offline : State::Waiting);
    }

    void stopIsAWish()
    {
        ServerConnectionSetup s;
        s.goOnline();
        s.connection.stop();
        QCOMPARE(s.connection.state(), State::Offline);
        s.time.advance(1h);
        QCOMPARE(s.transport.opens, 1);
    }

    void measuresTheRoundTripAtOnce()
    {
        ServerConnectionSetup s;
        s.goOnline();
        const auto ping = s.transport.take<Ping>();
        QVERIFY(ping);
        s.time.advance(4ms);
        s.transport.say(Pong{ping->first});
        QCOMPARE(s.connection.roundTrip()->count(), 4);
    }

    void givesUpAServerThatNeverWelcomes()
    {
        ServerConnectionSetup s;
        s.start();
        s.transport.accept();
        s.time.advance(10s);
        QCOMPARE(s.connection.state(), State::Waiting);
    }

    void triesAtOnceOnWishAndOnWaking()
    {
        ServerConnectionSetup s;
        s.goOnline();
        Q_EMIT s.transport.closed(1001, {});
        s.connection.retryNow();
        QCOMPARE(s.connection.state(), State::Connecting);
        QCOMPARE(s.transport.opens, 2);
        s.transport.accept();
        Q_EMIT s.transport.closed(1001, {});
        s.connection.wake();
        QCOMPARE(s.transport.opens, 3);
    }

    void aLongConnectionEarnsAQuickTry()
    {
        ServerConnectionSetup s;
        s.goOnline();
        Q_EMIT s.transport.closed(1001, {});
        s.connection.retryNow();
        s.comeUp();
        Q_EMIT s.transport.closed(1001, {});
        QCOMPARE(s.connection.untilNextTry().count(), 1000);
        s.connection.retryNow();
        s.comeUp();
        s.transport.say(Pong{s.transport.take<Ping>()->first});
        s.time.advance(10s);
        Q_EMIT s.transport.closed(1001, {});
        QCOMPARE(s.connection.untilNextTry().count(), 500);
    }

    void unknownRoomEventsAreTold()
    {
        ServerConnectionSetup s;
        s.goOnline();
        QSignalSpy unreadable(&s.connection, &ServerConnection::unreadableEvent);
        Q_EMIT s.transport.received(R"({"type":"message.sung","id":"x","room":"r","seq":9})");
        QCOMPARE(unreadable.count(), 1);
        QCOMPARE(unreadable[0][1].toLongLong(), 9);
    }

    void ignoresGarbage()
    {
        ServerConnectionSetup s;
        s.goOnline();
        Q_EMIT s.transport.received("{{{{");
        Q_EMIT s.transport.received(R"({"type":"pong","id":"x"})");
        QCOMPARE(s.connection.state(), State::Online);
    }
};

QTEST_GUILESS_MAIN(TestServerConnection)
#include "tst_server_connection.moc"
