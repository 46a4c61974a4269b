// SPDX-License-Identifier: MIT
#include "shared/protocol/Limits.h"
#include "tests/integration/server/FrameBytes.h"
#include "tests/support/RawPeer.h"
#include "tests/support/Sanitized.h"
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

//! Of a frame whose payload never comes.
QByteArray header(int first, const char *length)
{
    return QByteArray(1, static_cast<char>(first)) + QByteArray::fromHex(length) + "mask";
}

std::vector<QByteArray> badThings()
{
    const QByteArray good = RawPeer::handshake();
    return {"what is this\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'x'),
            "POST /api/v1/login HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n",
            "POST /api/v1/login HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n"
                + QByteArray(30'000, 'x'),
            "POST /api/v1/login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;"
                + QByteArray(100'000, 'x'),
            good + frame(TextFrame),
            good.chopped(10)};
}

std::vector<QByteArray> badFrames()
{
    return {frame(0x83),
            header(PingFrame, "fe1000"),
            header(BinaryFrame, "ff7fffffffffffffff"),
            header(BinaryFrame, "ff0000000000010001"),
            frame(TextFrame, "\xFF"),
            frame(TextFrame, QByteArray(60'000, 'x')),
            frame(0x02, QByteArray(30'000, 'x')),
            frame(CloseFrame, "x")};
}

} // namespace

//! Frames that RFC 6455 or the protocol forbids, from bare sockets. After each of them the same
//! server has to serve the next client.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_server.config.commandRate = 0;
        m_server.config.maxPerAddress = 0;
        QVERIFY(m_server.start());
        m_token = m_server.makeAccount(QStringLiteral("ann")).token;
        QVERIFY(!m_token.isEmpty());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanup() { QVERIFY(isHealthy(m_server.port())); }

    void cleanupTestCase() { m_server.stop(); }

    void closesWith1002_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const QByteArray &name, const QByteArray &bytes) {
            QTest::newRow(name.constData()) << bytes;
        };
        for (const int opcode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xB, 0xC, 0xD, 0xE, 0xF})
            row("opcode " + QByteArray::number(opcode, 16), frame(Final | opcode, "x"));
        for (const int bits : {0x10, 0x20, 0x40, 0x70}) {
            row("reserved bits " + QByteArray::number(bits, 16), frame(TextFrame | bits, "{}"));
            row("reserved bits of a ping " + QByteArray::number(bits, 16), frame(PingFrame | bits));
        }
        row("unmasked text", "\x81\x02{}");
        row("unmasked and empty", QByteArray("\x81\0", 2));
        row("unmasked ping", QByteArray("\x89\0", 2));
        row("unmasked close", "\x88\x02\x03\xE8");
        for (const int opcode : {CloseFrame, PingFrame, PongFrame}) {
            const QByteArray tag = " (" + QByteArray::number(opcode & 0xF, 16) + ')';
            row("fragmented control" + tag, frame(opcode & 0xF, "xy"));
            row("control of 126 bytes" + tag, frame(opcode, QByteArray(126, 'x')));
            row("control of 64 KiB" + tag, frame(opcode, QByteArray(0x10000, 'x')));
        }
        row("0 in 16 bits", header(TextFrame, "fe0000"));
        row("125 in 16 bits", header(TextFrame, "fe007d"));
        row("2 in 64 bits", header(TextFrame, "ff0000000000000002"));
        row("65535 in 64 bits", header(BinaryFrame, "ff000000000000ffff"));
        row("length of 2^63", header(BinaryFrame, "ff8000000000000000"));
        row("length of 2^64 - 1", header(BinaryFrame, "ffffffffffffffffff"));
        row("continuation of nothing", frame(Final, "x"));
        row("open continuation of nothing", frame(0x00, "x"));
        row("continuation of an ended message",
            frame(0x01, "{") + frame(Final, "}") + frame(Final));
        row("text within a message", frame(0x01, "{") + frame(TextFrame, "{}"));
        row("binary within a message", frame(0x01, "{") + frame(BinaryFrame, "{}"));
        row("text within a message, after a ping",
            frame(0x02, "{") + frame(PingFrame) + frame(TextFrame, "{}"));
        row("close with half a code", frame(CloseFrame, "x"));
        for (const int code : {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
            row("close code " + QByteArray::number(code), closeFrame(code));
    }

    void closesWith1002() { closesWith(1002); }

    //! The server answers with the code that it got (RFC 6455 §5.5.1).
    void takesCloseCodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("none") << frame(CloseFrame) << 1000;
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 4999}) {
            const QByteArray name = QByteArray::number(code);
            QTest::newRow(name.constData()) << closeFrame(code) << code;
        }
        const QByteArray reason = QByteArray(119, 'x') + "\xF0\x9F\x94\xA5";
        QTest::newRow("longest reason") << closeFrame(1000, reason) << 1000;
        QTest::newRow("rubbish behind it")
            << closeFrame(1000) + frame(0x83) + QByteArray(100, '\xFF') << 1000;
    }

    void takesCloseCodes()
    {
        QFETCH(const int, code);
        closesWith(code);
    }

    void closesWith1007_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes;
        };
        row("no UTF-8", frame(TextFrame, "\xFF"));
        row("continuation byte alone", frame(TextFrame, "a\x80"));
        row("overlong", frame(TextFrame, "\xC0\xAF"));
        row("surrogate", frame(TextFrame, "\xED\xA0\x80"));
        row("above U+10FFFF", frame(TextFrame, "\xF4\x90\x80\x80"));
        row("cut at the end", frame(TextFrame, "a\xE2\x82"));
        row("in the second fragment", frame(0x01, "a") + frame(Final, "\xC3("));
        row("across fragments", frame(0x01, "\xC3") + frame(Final, "("));
        row("at the end of the last fragment", frame(0x01, "a") + frame(Final, "\xE2\x82"));
        // Good UTF-8, but QWebSocket looks at each frame alone: such clients send binary frames.
        row("character in two fragments", frame(0x01, "\xC3") + frame(Final, "\xA4"));
        row("close reason", closeFrame(1000, "\xFF"));
        row("close reason cut at the end", closeFrame(1000, "\xE2\x82"));
    }

    void closesWith1007() { closesWith(1007); }

    void closesWith1009_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("limit");
        for (const qint64 limit : {Limits::frameBeforeAuth, Limits::frameAfterAuth}) {
            const QByteArray tag = " of " + QByteArray::number(limit / 1024) + " KiB";
            const QByteArray half(limit / 2, 'x');
            const auto row = [&tag, limit](const char *name, const QByteArray &bytes) {
                QTest::newRow((name + tag).constData()) << bytes << limit;
            };
            row("header above the limit", frame(BinaryFrame, QByteArray(limit + 1, 'x')).left(14));
            row("text above the limit", frame(TextFrame, QByteArray(limit + 1, 'x')).left(1000));
            row("whole frame above the limit", frame(BinaryFrame, QByteArray(limit + 1, 'x')));
            row("fragments above the limit",
                frame(0x02, half) + frame(0x00, half) + frame(Final, "x"));
            row("length of 2^63 - 1", header(BinaryFrame, "ff7fffffffffffffff"));
        }
    }

    void closesWith1009()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, limit);
        RawPeer peer(m_server.port());
        QVERIFY(peer.upgrade(limit == Limits::frameAfterAuth ? m_token : QString()));
        peer.send(bytes);
        QCOMPARE(peer.waitForClose(), 1009);
        QVERIFY(peer.waitForEnd());
    }

    void takesWhatIsAtTheLimit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ping = R"({"type":"ping","id":"p1"})";
        const QByteArray padding(Limits::frameAfterAuth - ping.size(), ' ');
        QTest::newRow("one frame") << frame(TextFrame, ping + padding);
        QTest::newRow("binary") << frame(BinaryFrame, ping + padding);
        QTest::newRow("fragments")
            << frame(0x01, ping) + frame(PingFrame, "x") + frame(0x00) + frame(Final, padding);
        QTest::newRow("mask of zeros") << QByteArray("\x81\x99\0\0\0\0", 6) + ping;
    }

    void takesWhatIsAtTheLimit()
    {
        QFETCH(const QByteArray, bytes);
        RawPeer peer(m_server.port());
        QVERIFY(peer.upgrade(m_token));
        peer.send(bytes + closeFrame(4999));
        QCOMPARE(peer.waitForClose(), 4999);
    }

    void closesByTheProtocol_data()
    {
        QTest::addColumn<bool>("signsIn");
        QTest::addColumn<QString>("subprotocol");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QString msgpack = QStringLiteral("hearth.v1.msgpack");
        QTest::newRow("text under msgpack") << true << msgpack << frame(TextFrame, "{}") << 1003;
        QTest::newRow("text under msgpack before auth")
            << false << msgpack << frame(TextFrame, "{}") << 1003;
        QTest::newRow("garbage before auth") << false << QString() << frame(TextFrame, "x") << 4003;
        QTest::newRow("empty before auth") << false << QString() << frame(TextFrame) << 4003;
        QTest::newRow("NULs before auth")
            << false << msgpack << frame(BinaryFrame, QByteArray(100, '\0')) << 4003;
        QTest::newRow("command before auth")
            << false << QString() << frame(TextFrame, R"({"type":"ping","id":"1"})") << 4003;
        QTest::newRow("unknown token")
            << false << QString() << frame(TextFrame, R"({"type":"auth","id":"1","token":"x"})")
            << 4002;
        QTest::newRow("garbage ten times")
            << true << QString() << frame(TextFrame, "x").repeated(10) << 1008;
        QTest::newRow("deep JSON ten times")
            << true << QString() << frame(TextFrame, QByteArray(100'000, '[')).repeated(10) << 1008;
        QTest::newRow("deep msgpack ten times")
            << true << msgpack << frame(BinaryFrame, QByteArray(100'000, '\x91')).repeated(10)
            << 1008;
    }

    void closesByTheProtocol()
    {
        QFETCH(const bool, signsIn);
        QFETCH(const QString, subprotocol);
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        RawPeer peer(m_server.port());
        QVERIFY(peer.upgrade(signsIn ? m_token : QString(), subprotocol));
        peer.send(bytes);
        QCOMPARE(peer.waitForClose(), code);
        QVERIFY(peer.waitForEnd());
    }

    void closesWhoeverFloodsIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("pings") << frame(PingFrame).repeated(5000);
        QTest::newRow("pongs") << frame(PongFrame).repeated(5000);
        QTest::newRow("empty fragments") << frame(0x02) + frame(0x00).repeated(5000);
    }

    void closesWhoeverFloodsIt()
    {
        QFETCH(const QByteArray, bytes);
        TestServer limited;
        QVERIFY(limited.start());
        RawPeer peer(limited.port());
        QVERIFY(peer.upgrade());
        peer.send(bytes);
        QCOMPARE(floodUntilClosed(peer), 4029);
        QVERIFY(peer.waitForEnd());
        QVERIFY(isHealthy(limited.port()));
        limited.stop();
    }

    void survivesFramesCutAnywhere()
    {
        const QByteArray bytes = frame(0x01, R"({"type":)") + frame(PingFrame, "x")
            + frame(Final, R"("ping","id":"1"})") + closeFrame(4999);
        RawPeer whole(m_server.port());
        QVERIFY(whole.upgrade(m_token));
        for (const char byte : bytes) {
            whole.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(whole.waitForClose(), 4999);
        for (qsizetype length = 0; length < bytes.size(); length += 5) {
            RawPeer leaver(m_server.port());
            QVERIFY(leaver.upgrade());
            leaver.send(bytes.left(length));
        }
    }

    void keepsNothingOfABadCrowd()
    {
        ServerProcess server({QStringLiteral("--rate-limit"), QStringLiteral("0"),
                              QStringLiteral("--max-per-address"), QStringLiteral("0")});
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const auto port = static_cast<quint16>(server.webSocketUrl().port());
        const QDir process(QStringLiteral("/proc/%1").arg(server.processId()));
        QVERIFY(process.exists(QStringLiteral("fd")));
        QVERIFY(isHealthy(port));
        const qsizetype descriptors = descriptorsOf(process);
        constexpr int patience = 10'000; // who is refused has 2 s to read and to hang up
        misbehave(port);
        QTRY_VERIFY_WITH_TIMEOUT(descriptorsOf(process) <= descriptors, patience);
        const qint64 kilobytes = kilobytesOf(process);
        for (int i = 0; i < 20; ++i)
            misbehave(port);
        QVERIFY(isHealthy(port));
        QTRY_VERIFY_WITH_TIMEOUT(descriptorsOf(process) <= descriptors, patience);
        const qint64 grown = kilobytesOf(process) - kilobytes;
        QVERIFY2(isSanitized || grown < 16 * 1024, qPrintable(QString::number(grown)));
        QCOMPARE(server.terminate(), 0);
    }

private:
    static bool isHealthy(quint16 port)
    {
        RawPeer healthy(port);
        healthy.send("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        const auto answer = healthy.readAnswer();
        return answer && answer->status == 200 && healthy.waitForEnd();
    }

    //! In a session that has signed in, from a server that goes on.
    void closesWith(int code)
    {
        QFETCH(const QByteArray, bytes);
        RawPeer peer(m_server.port());
        QVERIFY(peer.upgrade(m_token));
        peer.send(bytes);
        QCOMPARE(peer.waitForClose(), code);
        QVERIFY(peer.waitForEnd());
    }

    static void misbehave(quint16 port)
    {
        for (const QByteArray &bytes : badThings()) {
            RawPeer peer(port);
            peer.send(bytes);
        }
        for (const QByteArray &bytes : badFrames()) {
            RawPeer peer(port);
            QVERIFY(peer.upgrade());
            peer.send(bytes);
            QCoreApplication::processEvents();
        }
    }

    static qsizetype descriptorsOf(const QDir &process)
    {
        return QDir(process.filePath(QStringLiteral("fd")))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    }

    static qint64 kilobytesOf(const QDir &process)
    {
        QFile file(process.filePath(QStringLiteral("status")));
        const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype begin = status.indexOf("VmRSS:") + 6;
        return status.mid(begin, status.indexOf("kB", begin) - begin).trimmed().toLongLong();
    }

    TestServer m_server;
    QString m_token;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"
