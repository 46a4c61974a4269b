// SPDX-License-Identifier: MIT
#include "app/session/ConnectionDetails.h"
#include "app/session/ConnectionStatus.h"
#include "tests/unit/app/ServerConnectionSetup.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct DetailsSetup : ServerConnectionSetup
{
    ServerAddress address;
    std::optional<KeyFingerprint> known = keyNamed("own");
    ConnectionStatus status{connection, time.source()};
    ConnectionDetails details;

    explicit DetailsSetup(const QString &text)
        : address(ServerAddress::parse(text).value())
        , details(connection, status, address, [this] { return known; })
    {}

    void begin()
    {
        connection.start(address, QStringLiteral("T"));
        comeUp();
    }
};

} // namespace

class TestConnectionDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsHowTheConnectionDoes()
    {
        DetailsSetup s(QStringLiteral("box"));
        const QSignalSpy changed(&s.details, &ConnectionDetails::changed);
        QCOMPARE(s.details.stateText(), QStringLiteral("Not connected"));
        QVERIFY(s.details.roundTripText().isEmpty());
        QVERIFY(s.details.serverVersion().isEmpty());
        s.connection.start(s.address, QStringLiteral("T"));
        QCOMPARE(s.details.stateText(), QStringLiteral("Connecting…"));
        s.comeUp();
        QVERIFY(changed.count() >= 2);
        QCOMPARE(s.details.stateText(), QStringLiteral("Connected"));
        QCOMPARE(s.details.serverVersion(), QStringLiteral("1"));
        const auto ping = s.transport.take<Ping>();
        QVERIFY(ping.has_value());
        s.time.advance(4ms);
        s.transport.say(Pong{ping->first});
        QCOMPARE(s.details.roundTripText(), QStringLiteral("4 ms"));
        Q_EMIT s.transport.closed(1006, {});
        QCOMPARE(s.details.stateText(), QStringLiteral("Not connected: trying again soon"));
        // What was measured is not so any more.
        QVERIFY(s.details.roundTripText().isEmpty());
        QCOMPARE(s.details.serverVersion(), QStringLiteral("1"));
    }

    void saysWhoCouldReadAlong_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("encryption");
        QTest::addColumn<bool>("hasKey");
        QTest::newRow("elsewhere")
            << QStringLiteral("box") << QStringLiteral("Encrypted (TLS)") << true;
        QTest::newRow("here") << QStringLiteral("127.0.0.1")
                              << QStringLiteral("Not needed: it stays on this computer") << false;
        QTest::newRow("elsewhere, plain")
            << QStringLiteral("ws://box")
            << QStringLiteral("Not encrypted: everyone on the way can read along") << false;
    }

    void saysWhoCouldReadAlong()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, hasKey);
        DetailsSetup s(address);
        QTEST(s.details.encryptionText(), "encryption");
        // A key that was known of another way is none of this one.
        QCOMPARE(s.details.keyWords(), hasKey ? keyNamed("own").words() : QString());
        QCOMPARE(s.details.keyHex(), hasKey ? keyNamed("own").hex() : QString());
        QCOMPARE(s.details.trustText().isEmpty(), !hasKey);
    }

    void warnsOfAnotherKey()
    {
        DetailsSetup s(QStringLiteral("box"));
        s.begin();
        Q_EMIT s.transport.closed(1006, {});
        s.time.advance(500ms);
        Q_EMIT s.transport.keyRefused(keyNamed("new"));
        QCOMPARE(s.details.stateText(),
                 QStringLiteral("Not connected: what answers shows another key"));
        QVERIFY(s.details.trustText().contains(QStringLiteral("nothing was sent")));
        QCOMPARE(s.details.keyWords(), keyNamed("own").words());
        // The person took it.
        s.known = keyNamed("new");
        s.connection.retryNow();
        s.comeUp();
        QCOMPARE(s.details.keyWords(), keyNamed("new").words());
        QCOMPARE(s.details.stateText(), QStringLiteral("Connected"));
    }

    void aVersionStandsInOneLine()
    {
        DetailsSetup s(QStringLiteral("box"));
        s.connection.start(s.address, QStringLiteral("T"));
        s.transport.accept();
        Welcome said = welcome(QStringLiteral("e"), {});
        said.server.version = QStringLiteral("2\nKey: trusted") + QString(200, QLatin1Char('x'));
        s.transport.say(said);
        QCOMPARE(s.details.serverVersion().size(), 40);
        QVERIFY(!s.details.serverVersion().contains(QLatin1Char('\n')));
    }
};

QTEST_MAIN(TestConnectionDetails)
#include "tst_connection_details.moc"
