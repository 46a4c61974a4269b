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
            m_queue.enter(&m_peers[i], [this, i] {
                m_started.push_back(i);
                m_queue.leave(&m_peers[i]);
            });
        QCOMPARE(m_started.size(), count);
    }

private:
    static constexpr std::size_t count = 2 * HandshakeQueue::atOnce;

    void enter(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i)
            m_queue.enter(&m_peers[i], [this, i] { m_started.push_back(i); });
    }

    HandshakeQueue m_queue;
    std::array<char, count> m_peers{};
    std::vector<std::size_t> m_started;
};

QTEST_GUILESS_MAIN(HandshakeQueueTest)
#include "tst_handshakequeue.moc"
