// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"
#include "tests/support/RawPeer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace hearth::faults;
using hearth::test::RawFrame;
using hearth::test::RawPeer;
using namespace std::chrono_literals;

namespace {

//! A connection that blocks, and ends with a reset.
class Cuttable
{
public:
    explicit Cuttable(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const linger atOnce{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        const timeval patience{5, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
        address.sin_port = ::htons(port);
        m_isOpen = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }

    ~Cuttable() { ::close(m_socket); }

    Q_DISABLE_COPY_MOVE(Cuttable)

    bool send(const QByteArray &bytes)
    {
        return m_isOpen
            && ::send(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                      MSG_NOSIGNAL)
            == bytes.size();
    }

    //! Until what came has this in it, or has that many bytes; all that came.
    QByteArray read(const QByteArray &mark, qsizetype most)
    {
        QByteArray all;
        while (all.size() < most && (mark.isEmpty() || !all.contains(mark))) {
            QByteArray piece(std::min<qsizetype>(most - all.size(), 4096), Qt::Uninitialized);
            const ssize_t got =
                ::recv(m_socket, piece.data(), static_cast<std::size_t>(piece.size()), 0);
            if (got <= 0)
                break;
            all += piece.left(got);
        }
        return all;
    }

private:
    int m_socket;
    bool m_isOpen = false;
};

constexpr qsizetype kAny = 1'000'000;

} // namespace

//! Connections that are reset at every byte of the handshake and of the first three frames.
class CutAnywhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_stage = std::make_unique<Stage>(2);
        QVERIFY2(m_stage->open(), qPrintable(m_stage->why()));
        m_handshake = RawPeer::handshakeFor(QString::fromStdString(m_stage->tokens()[0]));
        m_frames = RawFrame{.payload = R"({"type":"ping","id":"1"})"}.toBytes()
            + RawFrame{.payload = R"({"type":"sync","id":"2","epoch":"x","rooms":{"general":0}})"}
                  .toBytes()
            + RawFrame{.payload =
                           R"({"type":"message.send","id":"cut-0123456789abcdef","room":"general","text":"once"})"}
                  .toBytes();
    }

    void leavesNothingBehindOfWhatTheClientSends()
    {
        const qsizetype all = m_handshake.size() + m_frames.size();
        for (qsizetype cut = 0; cut <= all; ++cut) {
            takeWhatTheServerLogs();
            Cuttable peer(m_stage->port());
            QVERIFY(peer.send(m_handshake.left(cut)));
            if (cut <= m_handshake.size())
                continue;
            QVERIFY(peer.read("\"welcome\"", kAny).contains("\"welcome\""));
            QVERIFY(peer.send(m_frames.left(cut - m_handshake.size())));
        }
        qInfo("cut at %lld places", all + 1);
        expectOneMessageAndNoSession();
    }

    void leavesNothingBehindOfWhatTheServerSends()
    {
        // The message's event comes the first time alone.
        qsizetype all = 0;
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(50);
            Cuttable peer(m_stage->port());
            QVERIFY(peer.send(m_handshake));
            QByteArray got = peer.read("\r\n\r\n", kAny);
            QVERIFY(peer.send(m_frames));
            got += peer.read("\"cut-0123456789abcdef\"", kAny);
            all = got.size();
        }
        for (qsizetype cut = 0; cut < all; cut += scaled(3, 1)) {
            takeWhatTheServerLogs();
            Cuttable peer(m_stage->port());
            QVERIFY(peer.send(m_handshake));
            QByteArray got = peer.read("\r\n\r\n", cut);
            if (got.size() < cut && peer.send(m_frames))
                got += peer.read({}, cut - got.size());
            QCOMPARE(got.size(), cut);
        }
        qInfo("cut at %lld places", all / scaled(3, 1));
        expectOneMessageAndNoSession();
    }

private:
    //! Or it would wait for that.
    static void takeWhatTheServerLogs() { QCoreApplication::processEvents(); }

    void expectOneMessageAndNoSession()
    {
        // But for that of the question.
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->metric("hearth_connections"), 1, 10'000);
        Swarm swarm(m_stage->server().webSocketUrl(), m_stage->tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        QCOMPARE(m_stage->server().terminate(), 0);
        const auto log = StoredLog::read(m_stage->server().dataDirectory());
        QVERIFY(log);
        QCOMPARE(log->count("once"), std::size_t(1));
        QCOMPARE(StoredLog::integrity(m_stage->server().dataDirectory()), QStringLiteral("ok"));
    }

    std::unique_ptr<Stage> m_stage;
    QByteArray m_handshake;
    QByteArray m_frames;
};

QTEST_GUILESS_MAIN(CutAnywhereTest)
#include "tst_cut_anywhere.moc"
