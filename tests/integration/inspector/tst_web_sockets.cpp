// SPDX-License-Identifier: MIT
#include "tests/integration/inspector/Desk.h"
#include "tests/integration/inspector/Stranger.h"
#include "tests/support/TestCertificates.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace hearth::app;
using hearth::test::Stranger;

//! WebSockets of Node's ws, by themselves and with nginx in front.
class WebSocketsTest : public QObject
{
    Q_OBJECT

private:
    Stranger m_node;
    Stranger m_nginx;

    void addWays()
    {
        QTest::addColumn<bool>("isThroughNginx");
        QTest::newRow("directly") << false;
        QTest::newRow("through nginx") << true;
    }

    [[nodiscard]] SourceProfile profile(const QString &path, bool isThroughNginx = false) const
    {
        return Desk::profileOf(
            (isThroughNginx ? m_nginx : m_node).address(QStringLiteral("ws"), path));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_node.startNode());
        QVERIFY(m_nginx.startNginx(m_node.port()));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void speaksWithAnEcho_data() { addWays(); }

    void speaksWithAnEcho()
    {
        QFETCH(bool, isThroughNginx);
        SourceProfile wanted = profile(QStringLiteral("/echo"), isThroughNginx);
        wanted.subprotocols = {QStringLiteral("coffee"), QStringLiteral("tea.v1")};
        wanted.firstFrames = {{SourceFrame::Kind::Text, "{\"type\":\"hello\"}"}};
        wanted.pingInterval = std::chrono::seconds(1);
        Desk desk(wanted);
        QVERIFY(desk.waitFor(QStringLiteral("hello {\"type\":\"hello\"}")));
        QCOMPARE(desk.lines.first(), QStringLiteral("note Connected, subprotocol tea.v1"));
        const QByteArray packed("\x81\xA1n\x01");
        desk.source().send({SourceFrame::Kind::Binary, packed});
        QVERIFY(desk.waitFor(QStringLiteral("binary ")));
        QCOMPARE(desk.events.back().payload, packed);
        QCOMPARE(desk.events.back().form, Event::Form::Bytes);
        QVERIFY(desk.waitFor(QStringLiteral("note Ping answered after ")));
    }

    void hearsABroadcast()
    {
        Desk listener(profile(QStringLiteral("/broadcast")));
        QVERIFY(listener.waitForState(SourceState::Live));
        Desk speaker(profile(QStringLiteral("/broadcast")));
        QVERIFY(speaker.waitForState(SourceState::Live));
        speaker.source().send({SourceFrame::Kind::Text, "to all"});
        QVERIFY(listener.waitFor(QStringLiteral("text to all")));
    }

    void sendsTheHeadersOfItsProfile()
    {
        SourceProfile wanted = profile(QStringLiteral("/headers"));
        wanted.bearer = QStringLiteral("the-bearer");
        wanted.headers = {{"X-Tea", "green"}};
        Desk desk(wanted);
        QVERIFY(desk.waitFor(QStringLiteral("headers ")));
        const QJsonObject got = QJsonDocument::fromJson(desk.events.back().payload).object();
        QCOMPARE(got[QStringLiteral("authorization")].toString(),
                 QStringLiteral("Bearer the-bearer"));
        QCOMPARE(got[QStringLiteral("x-tea")].toString(), QStringLiteral("green"));
    }

    void saysHowItWasClosed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("hasEnded");
        const auto row = [](const char *path, const char *words, bool hasEnded) {
            QTest::newRow(path) << QString::fromLatin1(path)
                                << QStringLiteral("note ") + QString::fromLatin1(words) << hasEnded;
        };
        row("/close?code=1000", "Closed with 1000, normal", true);
        row("/close?code=1001", "Closed with 1001, going away", false);
        row("/close?code=1008&reason=no%20tea", "Closed with 1008, policy violation", false);
        row("/close?code=1011", "Closed with 1011, internal error", false);
        row("/close?code=4321", "Closed with 4321, the application's own", false);
        row("/drop", "The connection broke: 1006", false);
    }

    void saysHowItWasClosed()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        QFETCH(bool, hasEnded);
        Desk desk(profile(path));
        QVERIFY(desk.waitFor(words));
        QVERIFY(desk.has(QStringLiteral("tick {\"type\":\"tick\",\"n\":1}")));
        if (hasEnded)
            QVERIFY(desk.waitForState(SourceState::Ended));
        else // it comes back by itself
            QTRY_VERIFY(desk.lines.count(QStringLiteral("note Connected, without a subprotocol"))
                        > 1);
    }

    void saysThatAMessageIsBeyondItsLimit()
    {
        Desk desk(profile(QStringLiteral("/large?bytes=20000000")));
        QVERIFY(
            desk.waitFor(QStringLiteral("note Closed here with 1009: a message beyond the limit "
                                        "of 16.0 MiB came")));
        QVERIFY(desk.has(QStringLiteral("tick {\"type\":\"tick\",\"n\":1}")));
    }

    void takesAFlood()
    {
        SourceProfile wanted = profile(QStringLiteral("/flood?count=50000"));
        wanted.pingInterval = std::chrono::seconds(0);
        Desk desk(wanted);
        // The first says that it is connected, the last that it was all.
        QTRY_COMPARE(desk.accounted(), 50'002);
    }

    void saysWhatRefusedIt()
    {
        Desk desk(profile(QStringLiteral("/refuse")));
        QVERIFY(desk.waitFor(QStringLiteral("note Unhandled http status code: 403 (Forbidden).")));
        QVERIFY(desk.waitForState(SourceState::Waiting));
    }

    void saysWhyItTrustsNoStranger_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("WebSocket") << QStringLiteral("wss");
        QTest::newRow("event stream") << QStringLiteral("https");
    }

    void saysWhyItTrustsNoStranger()
    {
        QFETCH(QString, scheme);
        const hearth::server::TestCertificates certificates;
        const auto files = certificates.make(QStringLiteral("stranger"));
        QFile key(files.key);
        QVERIFY(key.open(QIODevice::ReadOnly));
        QSslConfiguration configuration;
        configuration.setLocalCertificate(
            QSslCertificate::fromPath(files.certificate).constFirst());
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Desk desk(QStringLiteral("%1://127.0.0.1:%2/").arg(scheme).arg(server.serverPort()));
        QVERIFY(desk.waitFor(
            QStringLiteral("note The other side is not known to be who it should be: ")));
        QVERIFY(desk.lines.first().contains(QLatin1String("signed by nobody but itself")));
        QVERIFY(desk.waitForState(SourceState::Failed));
    }
};

QTEST_GUILESS_MAIN(WebSocketsTest)
#include "tst_web_sockets.moc"
