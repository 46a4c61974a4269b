// SPDX-License-Identifier: MIT
#include "server/net/HandshakeQueue.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace hearth::server;

class HandshakeQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_queue = HandshakeQueue();
        m_started.clear();
    }

    void startsAFewAtOnceAndTheOthersInTheirOrder()
    {
        enter(0, count);
        QCOMPARE(m_started.size(), HandshakeQueue::atOnce);
        m_queue.leave(&m_peers[7]);
        QCOMPARE(m_started.size(), HandshakeQueue::atOnce + 1);
        QCOMPARE(m_started.back(), HandshakeQueue::atOnce);
        m_queue.leave(&m_peers[0]);
        QCOMPARE(m_started.back(), HandshakeQueue::atOnce + 1);
    }

    void passesOverWhoLeftWhileWaiting()
    {
        enter(0, HandshakeQueue::atOnce + 2);
        m_queue.leave(&m_peers[HandshakeQueue::atOnce]);
        m_queue.leave(&m_peers[0]);
        QCOMPARE(m_started.back(), HandshakeQueue::atOnce + 1);
        QCOMPARE(m_started.size(), HandshakeQueue::atOnce + 1);
    }

    void leavingTwiceFreesOnePlace()
    {
        enter(0, HandshakeQueue::atOnce + 2);
        m_queue.leave(&m_peers[0]);
        m_queue.leave(&m_peers[0]);
        QCOMPARE(m_started.size(), HandshakeQueue::atOnce + 1);
    }

    void givesTheTurnOnFromWhoFailsAtOnce()
    {
        for (std::size_t i = 0; i < count; ++i)
            m_queue.enter(&m_peers[i], addressOf(i), [this, i] {
                m_started.push_back(i);
                m_queue.leave(&m_peers[i]);
            });
        QCOMPARE(m_started.size(), count);
    }

    void leavesPlacesToOtherAddresses()
    {
        enterFrom(addressOf(0), 0, count - 1);
        QCOMPARE(m_started.size(), HandshakeQueue::atOncePerAddress);
        enterFrom(addressOf(1), count - 1, count);
        QCOMPARE(m_started.back(), count - 1);
        // The first address goes on with its own places.
        m_queue.leave(&m_peers[0]);
        QCOMPARE(m_started.back(), HandshakeQueue::atOncePerAddress);
    }

    void letsAddressesTakeTurns()
    {
        enter(0, HandshakeQueue::atOnce);
        const std::size_t first = HandshakeQueue::atOnce;
        enterFrom(addressOf(first), first, first + 3);
        enterFrom(addressOf(first + 3), first + 3, first + 5);
        m_started.clear();
        for (std::size_t i = 0; i < 5; ++i)
            m_queue.leave(&m_peers[i]);
        const std::vector<std::size_t> inTurns{first, first + 3, first + 1, first + 4, first + 2};
        QCOMPARE(m_started, inTurns);
    }

    void knowsWhoIsWaitedFor()
    {
        QVERIFY(!m_queue.isWaitedFor(&m_peers[0]));
        enterFrom(addressOf(0), 0, HandshakeQueue::atOncePerAddress);
        QVERIFY(!m_queue.isWaitedFor(&m_peers[0]));
        enterFrom(addressOf(1), 100, 101);
        enterFrom(addressOf(0), 101, 102);
        // There is a place, but none for that address.
        QVERIFY(m_queue.isWaitedFor(&m_peers[0]));
        QVERIFY(!m_queue.isWaitedFor(&m_peers[100]));
        m_queue.leave(&m_peers[101]);
        QVERIFY(!m_queue.isWaitedFor(&m_peers[0]));
    }

    void isWaitedForByAllWhenNoPlaceIsLeft()
    {
        enter(0, HandshakeQueue::atOnce);
        QVERIFY(!m_queue.isWaitedFor(&m_peers[0]));
        enter(HandshakeQueue::atOnce, HandshakeQueue::atOnce + 1);
        QVERIFY(m_queue.isWaitedFor(&m_peers[0]));
        QVERIFY(m_queue.isWaitedFor(&m_peers[1]));
        m_queue.leave(&m_peers[0]);
        QVERIFY(!m_queue.isWaitedFor(&m_peers[1]));
    }

private:
    static constexpr std::size_t count = 2 * HandshakeQueue::atOnce;

    static QHostAddress addressOf(std::size_t peer)
    {
        constexpr quint32 first = 0x0a000000;
        return QHostAddress(first + static_cast<quint32>(peer));
    }

    //! Each from an address of its own.
    void enter(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i)
            enterFrom(addressOf(i), i, i + 1);
    }

    void enterFrom(const QHostAddress &address, std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i)
            m_queue.enter(&m_peers[i], address, [this, i] { m_started.push_back(i); });
    }

    HandshakeQueue m_queue;
    std::array<char, count> m_peers{};
    std::vector<std::size_t> m_started;
};

QTEST_GUILESS_MAIN(HandshakeQueueTest)
#include "tst_handshakequeue.moc"
