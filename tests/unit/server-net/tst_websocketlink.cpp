// SPDX-License-Identifier: MIT
#include "server/metrics/WorkerMetrics.h"
#include "server/net/AcceptedConnection.h"
#include "server/net/ConnectionList.h"
#include "server/net/FlushScheduler.h"
#include "server/net/Upgrader.h"
#include "server/net/WebSocketFraming.h"
#include "server/net/WebSocketLink.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawPeer.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <deque>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace hearth;
using namespace hearth::server;
using namespace hearth::test;

namespace {

//! Of the link's own sends, which never wait; Qt's are others.
struct Sends
{
    struct Call
    {
        std::size_t slices = 0;
        ssize_t taken = 0; //!< -1: the kernel is full
    };

    int descriptor = -1; //!< whose are looked at
    std::vector<Call> calls;
    //! What the kernel takes of the next ones, as if it had room for no more; then all it can.
    std::deque<ssize_t> room;

    [[nodiscard]] bool concerns(int socket, int flags) const
    {
        return socket == descriptor && (flags & MSG_DONTWAIT) != 0;
    }

    ssize_t take(const std::vector<iovec> &slices, int flags)
    {
        std::vector<iovec> taken = slices;
        if (!room.empty()) {
            const ssize_t limit = room.front();
            room.pop_front();
            if (limit < 0) {
                calls.push_back({slices.size(), -1});
                errno = EAGAIN;
                return -1;
            }
            auto left = static_cast<std::size_t>(limit);
            for (iovec &slice : taken) {
                slice.iov_len = std::min(slice.iov_len, left);
                left -= slice.iov_len;
            }
        }
        msghdr message = {};
        message.msg_iov = taken.data();
        message.msg_iovlen = taken.size();
        const auto sent = static_cast<ssize_t>(::syscall(SYS_sendmsg, descriptor, &message, flags));
        calls.push_back({slices.size(), sent});
        return sent;
    }
};

Sends s_sends;

} // namespace

// In the place of the C library's, for all of the program.
extern "C" ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    if (!s_sends.concerns(socket, flags))
        return static_cast<ssize_t>(::syscall(SYS_sendmsg, socket, message, flags));
    return s_sends.take({message->msg_iov, message->msg_iov + message->msg_iovlen}, flags);
}

extern "C" ssize_t send(int socket, const void *bytes, std::size_t size, int flags)
{
    if (!s_sends.concerns(socket, flags))
        return static_cast<ssize_t>(
            ::syscall(SYS_sendto, socket, bytes, size, flags, nullptr, socklen_t{0}));
    return s_sends.take({{const_cast<void *>(bytes), size}}, flags);
}

class WebSocketLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_listener.nextPendingConnection();
            new server::AcceptedConnection(socket, m_connections, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->peek(4096).contains("\r\n\r\n"))
                    return;
                socket->disconnect(this);
                m_socket = socket;
                m_upgrader.upgrade(socket, {});
            });
        });
        QVERIFY(m_listener.listen(QHostAddress::LocalHost));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        s_sends = Sends();
        m_peer = std::make_unique<RawPeer>(m_listener.serverPort());
        QVERIFY(m_peer->upgrade());
        QTRY_VERIFY(m_link);
        // The answer of the handshake is Qt's to write.
        QTRY_COMPARE(m_link->pendingBytes(), 0);
        s_sends.descriptor = static_cast<int>(m_socket->socketDescriptor());
    }

    void cleanup()
    {
        m_afterRound = nullptr;
        m_peer.reset();
        QTRY_VERIFY(!m_link);
    }

    void sendsTheFramesOfATurnTogether()
    {
        push(0, 5);
        QVERIFY(s_sends.calls.empty());
        QVERIFY(hasCome(0, 5));
        QCOMPARE(s_sends.calls.size(), std::size_t{1});
        QCOMPARE(s_sends.calls.front().slices, std::size_t{5});
    }

    void sendsALoneFrameAtOnceWhereItMayPass()
    {
        // The pause since the last round is over.
        QTest::qWait(10);
        m_scheduler.beginPassing();
        QVERIFY(m_scheduler.isPassing());
        push(0, 1);
        QCOMPARE(s_sends.calls.size(), std::size_t{1});
        m_scheduler.endPassing();
        QVERIFY(hasCome(0, 1));
        QCOMPARE(s_sends.calls.size(), std::size_t{1});
    }

    void gathersNoMoreThanTheKernelTakes()
    {
        push(0, 200);
        QVERIFY(hasCome(0, 200));
        std::vector<std::size_t> slices;
        for (const Sends::Call &call : s_sends.calls)
            slices.push_back(call.slices);
        QCOMPARE(slices, (std::vector<std::size_t>{64, 64, 64, 8}));
    }

    void keepsTheOrderWhenTheKernelIsFull_data()
    {
        QTest::addColumn<QList<int>>("room");
        QTest::addColumn<bool>("isHandedOver");
        const auto size = static_cast<int>(frameOf(0).json.size());
        QTest::newRow("nothing taken") << QList<int>{-1} << true;
        QTest::newRow("within the first frame") << QList<int>{3} << true;
        QTest::newRow("within a later one") << QList<int>{2 * size + 5} << true;
        QTest::newRow("all but a byte") << QList<int>{5 * size - 1} << true;
        QTest::newRow("between two") << QList<int>{2 * size} << false;
        QTest::newRow("between two, then nothing") << QList<int>{2 * size, -1} << true;
        QTest::newRow("frame by frame, then a part") << QList<int>{size, size, 1} << true;
    }

    //! What it can't take is QTcpSocket's to write; what comes meanwhile waits behind that.
    void keepsTheOrderWhenTheKernelIsFull()
    {
        QFETCH(QList<int>, room);
        QFETCH(bool, isHandedOver);
        s_sends.room.assign(room.begin(), room.end());
        std::size_t callsMeanwhile = 0;
        bool wasHandedOver = false;
        m_afterRound = [&] {
            wasHandedOver = m_socket->bytesToWrite() > 0;
            callsMeanwhile = s_sends.calls.size();
            push(5, 10);
            // Even past the scheduler.
            m_link->flush();
            callsMeanwhile = s_sends.calls.size() - callsMeanwhile;
        };
        push(0, 5);
        QVERIFY(hasCome(0, 10));
        QCOMPARE(wasHandedOver, isHandedOver);
        QVERIFY(!isHandedOver || callsMeanwhile == 0);
        QVERIFY(s_sends.room.empty());
        // And it goes on by itself.
        const std::size_t calls = s_sends.calls.size();
        push(10, 12);
        QVERIFY(hasCome(10, 12));
        QCOMPARE(s_sends.calls.size(), calls + 1);
        QCOMPARE(m_link->pendingBytes(), 0);
    }

    void sendsNothingAfterItsCloseFrame()
    {
        push(0, 3);
        m_link->close(CloseCode::GoingAway);
        push(3, 5);
        m_link->ping();
        QVERIFY(hasCome(0, 3));
        const auto close = m_peer->readFrame();
        QVERIFY(close);
        QCOMPARE(close->closeCode(), 1001);
        if (m_link)
            push(5, 6);
        m_peer->send(RawFrame::close(1001));
        QVERIFY(m_peer->waitForEnd());
        QCOMPARE(m_peer->unread(), QByteArray());
    }

    void sendsNothingAfterItsAnswerToACloseFrame()
    {
        // Whatever else happens in the turn in which the peer's close frame is read.
        connect(m_socket, &QTcpSocket::readyRead, m_link, [this] { push(0, 3); });
        m_peer->send(RawFrame::close(1000));
        const auto close = m_peer->readFrame();
        QVERIFY(close);
        QCOMPARE(close->closeCode(), 1000);
        if (m_link)
            push(3, 5);
        QVERIFY(m_peer->waitForEnd());
        QCOMPARE(m_peer->unread(), QByteArray());
    }

private:
    static QByteArray payload(int number)
    {
        return QByteArrayLiteral("frame ") + QByteArray::number(number).rightJustified(20, '0');
    }

    static SharedFrame frameOf(int number)
    {
        SharedFrame frame;
        frame.json = webSocketFrame(Opcode::Text, payload(number));
        return frame;
    }

    void push(int first, int end)
    {
        for (int i = first; i < end; ++i)
            m_link->send(frameOf(i));
    }

    //! In this order, and nothing between them.
    bool hasCome(int first, int end)
    {
        for (int i = first; i < end; ++i) {
            const auto frame = m_peer->readFrame();
            if (!frame || frame->payload != payload(i)) {
                qInfo("instead of %d: %s", i, frame ? frame->payload.constData() : "nothing");
                return false;
            }
        }
        return true;
    }

    FakeClock m_clock;
    ServerMetrics m_all{QStringLiteral("1")};
    WorkerMetrics m_metrics{m_all, QStringLiteral("0")};
    ConnectionList m_connections{m_clock, m_metrics};
    std::function<void()> m_afterRound; //!< of the next round alone
    FlushScheduler m_scheduler{[this] {
        if (const auto once = std::exchange(m_afterRound, nullptr))
            once();
    }};
    QTcpServer m_listener;
    QPointer<QTcpSocket> m_socket;
    QPointer<WebSocketLink> m_link;
    Upgrader m_upgrader{m_clock, InboundBudget(), m_scheduler, m_metrics,
                        [this](WebSocketLink *link, const auto &) { m_link = link; }};
    std::unique_ptr<RawPeer> m_peer;
};

QTEST_GUILESS_MAIN(WebSocketLinkTest)
#include "tst_websocketlink.moc"
