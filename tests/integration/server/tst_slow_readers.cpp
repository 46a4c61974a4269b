// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/Sanitized.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

const RoomId kSlowRoom(QStringLiteral("general"));
// The kernel keeps so much for a peer at most; the rest waits in the server.
constexpr int kReceiveBuffer = 4096;
constexpr const char *kPing = R"({"v":1,"type":"ping","id":"1"})";

} // namespace

class SlowReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<TestServer>();
        m_server->config.commandRate = 0;
        QVERIFY(m_server->start());
        m_ada = m_server->makeAccount(QStringLiteral("ada"));
        m_bea = m_server->makeAccount(QStringLiteral("bea"));
        QVERIFY(m_sender.signIn(m_server->webSocketUrl(), m_ada.token));
    }

    void cleanup()
    {
        m_sender.close();
        m_server->stop();
    }

    void getTheLatestOfWhatIsEphemeralOnly()
    {
        RawPeer reader(m_server->port(), kReceiveBuffer);
        QVERIFY(reader.upgrade(m_bea.token));
        goLive(reader);
        const int sent = fillQueue();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_sender.request(TypingStart{kSlowRoom, {}}));
            QVERIFY(m_sender.request(TypingStop{kSlowRoom, {}}));
        }
        QTRY_COMPARE(metric("hearth_ephemeral_coalesced_total"), 5);

        int messages = 0;
        QByteArrayList typing;
        while (typing.isEmpty()) {
            const auto frame = reader.readFrame();
            QVERIFY(frame);
            messages += frame->payload.contains("\"message.new\"") ? 1 : 0;
            if (frame->payload.contains("\"typing."))
                typing.append(frame->payload);
        }
        QCOMPARE(messages, sent);
        QVERIFY(typing.first().contains("\"typing.stop\""));
        // And nothing of it comes twice.
        QVERIFY(m_sender.request(MessageSend{kSlowRoom, QStringLiteral("the end"), {}}));
        const auto last = reader.readFrame();
        QVERIFY(last);
        QVERIFY(last->payload.contains("the end"));
    }

    void areClosedWhenTooMuchWaitsForThem()
    {
        RawPeer reader(m_server->port(), kReceiveBuffer);
        QVERIFY(reader.upgrade(m_bea.token));
        goLive(reader);
        for (int i = 0; i < 8 && metric("hearth_closes_total{code=\"4008\"}") == 0; ++i)
            fillQueue();
        QTRY_COMPARE(metric("hearth_closes_total{code=\"4008\"}"), 1);
        QVERIFY(reader.waitForEnd(std::chrono::seconds(10)));
    }

    //! Over TLS the same, and what is encrypted already counts as well.
    void areClosedOverTlsWhenTooMuchWaitsForThem()
    {
        m_server->config.tlsSource = server::TlsSource::Files;
        m_server->config.tls = m_certificates.make(QStringLiteral("one"));
        QVERIFY(m_server->restart());
        QUrl plain = m_server->webSocketUrl();
        plain.setScheme(QStringLiteral("ws"));
        QVERIFY(m_sender.signIn(plain, m_ada.token));
        QSslSocket reader;
        reader.setPeerVerifyMode(QSslSocket::VerifyNone);
        reader.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
        QTRY_VERIFY(reader.isEncrypted());
        reader.write(RawPeer::handshakeFor(m_bea.token));
        QTRY_VERIFY(reader.peek(1000).contains(" 101 "));
        reader.write(RawFrame{.payload = kPing}.toBytes());
        QTRY_VERIFY(reader.peek(100'000).contains("\"pong\""));
        reader.setReadBufferSize(kReceiveBuffer);
        reader.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kReceiveBuffer);
        const double resident = metric("process_resident_memory_bytes");
        QVERIFY(resident > 0);
        for (int i = 0; i < 8 && metric("hearth_closes_total{code=\"4008\"}") == 0; ++i)
            fillQueue();
        QTRY_COMPARE(metric("hearth_closes_total{code=\"4008\"}"), 1);
        QVERIFY(isSanitized
                || metric("process_resident_memory_bytes") < resident + 32 * 1024.0 * 1024);
        reader.abort();
    }

    void areClosedWhenTheirPongsPileUp()
    {
        RawPeer reader(m_server->port(), kReceiveBuffer);
        QVERIFY(reader.upgrade(m_bea.token));
        const QByteArray pings =
            RawFrame{.opcode = RawFrame::Ping, .payload = QByteArray(125, 'p')}.toBytes().repeated(
                500);
        const double resident = metric("process_resident_memory_bytes");
        QVERIFY(resident > 0);
        // What the kernel keeps of the pongs comes on top of the limit.
        const auto isClosed = [this, &reader, &pings] {
            for (int i = 0; i < 20 && reader.sendUnread(pings); ++i) {}
            return metric("hearth_closes_total{code=\"4008\"}") == 1;
        };
        QVERIFY(QTest::qWaitFor(isClosed, 30'000));
        QVERIFY(isSanitized
                || metric("process_resident_memory_bytes") < resident + 32 * 1024.0 * 1024);
    }

    void haveLittleTimeToLeave()
    {
        RawPeer reader(m_server->port(), kReceiveBuffer);
        QVERIFY(reader.upgrade(m_bea.token));
        goLive(reader);
        fillQueue();
        QCOMPARE(metric("hearth_connections"), 3); // with that of the question
        reader.send(RawFrame::close(1000));
        QTRY_COMPARE_WITH_TIMEOUT(metric("hearth_connections"), 2, 10'000);
    }

private:
    //! Leaves behind it more than ephemeral frames wait for, and much less than is too much. How
    //! many messages that took, since the kernel takes some.
    int fillQueue()
    {
        const QString text(7900, QLatin1Char('x'));
        const double enough = metric(queueBytes) + 500'000;
        int sent = 0;
        while (metric(queueBytes) < enough && sent < 1000) {
            CommandId last;
            for (int i = 0; i < 20; ++i, ++sent)
                last = m_sender.send(MessageSend{kSlowRoom, text, {}});
            if (!m_sender.waitForAck(last))
                return -1;
        }
        return sent;
    }

    static void goLive(RawPeer &peer)
    {
        peer.send(RawFrame{.payload = kPing});
        for (auto frame = peer.readFrame(); frame && !frame->payload.contains("\"pong\"");)
            frame = peer.readFrame();
    }

    //! 0 while there is none.
    double metric(const QByteArray &name)
    {
        const QByteArray text = '\n' + m_server->get(QStringLiteral("/metrics")).body;
        const qsizetype at = text.indexOf('\n' + name + ' ');
        if (at < 0)
            return 0;
        const qsizetype from = at + 1 + name.size() + 1;
        return text.mid(from, text.indexOf('\n', from) - from).toDouble();
    }

    static constexpr const char *queueBytes = "hearth_queue_bytes{worker=\"0\"}";

    const server::TestCertificates m_certificates;
    std::unique_ptr<TestServer> m_server;
    Credentials m_ada;
    Credentials m_bea;
    TestClient m_sender;
};

QTEST_GUILESS_MAIN(SlowReadersTest)
#include "tst_slow_readers.moc"
