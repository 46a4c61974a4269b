// SPDX-License-Identifier: MIT
#include "server/session/OutboundQueue.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class OutboundQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_queue = OutboundQueue();
    }

    void keepsTheOrder()
    {
        m_queue.push("one");
        m_queue.push("two");
        QCOMPARE(all(), QByteArray("one two"));
        QCOMPARE(m_queue.takeFirst(), QByteArray("one"));
        QCOMPARE(all(), QByteArray("two"));
        QCOMPARE(m_queue.bytes(), 3);
    }

    void consumesWholeFrames()
    {
        fill(3);
        QVERIFY(m_queue.consume(4).isEmpty());
        QCOMPARE(all(), QByteArray("f2"));
        QCOMPARE(m_queue.bytes(), 2);
        QVERIFY(m_queue.consume(2).isEmpty());
        QVERIFY(m_queue.isEmpty());
        QCOMPARE(m_queue.bytes(), 0);
    }

    void handsOutTheRestOfAFrameThatIsWrittenInPart()
    {
        fill(3);
        QCOMPARE(m_queue.consume(3), QByteArray("1"));
        QCOMPARE(all(), QByteArray("f2"));
        QCOMPARE(m_queue.bytes(), 2);
    }

    void staysRightOverManyFrames()
    {
        fill(2000);
        for (int i = 0; i < 1500; ++i)
            (void)m_queue.takeFirst();
        fill(1);
        QCOMPARE(m_queue.frames().size(), std::size_t(501));
        QCOMPARE(m_queue.takeFirst(), QByteArray("f1500"));
        QCOMPARE(m_queue.frames().back(), QByteArray("f0"));
    }

    void sharesTheBytes()
    {
        const QByteArray frame(1000, 'x');
        m_queue.push(frame);
        QVERIFY(m_queue.frames().front().constData() == frame.constData());
    }

    void keepsOnlyTheLatestOfEachKeyAside()
    {
        const EphemeralKey one{UserId(QStringLiteral("u")), RoomId(QStringLiteral("r"))};
        const EphemeralKey other{UserId(QStringLiteral("u")), {}};
        QVERIFY(m_queue.park(one, "start") == OutboundQueue::Parked::New);
        QVERIFY(m_queue.park(other, "online") == OutboundQueue::Parked::New);
        QVERIFY(m_queue.park(one, "stop") == OutboundQueue::Parked::Coalesced);
        QVERIFY(m_queue.isEmpty());
        QVERIFY(m_queue.hasParked());
        QCOMPARE(m_queue.bytes(), 10);
        QCOMPARE(m_queue.readyBytes(), 0);
        m_queue.push("first");
        QCOMPARE(m_queue.readyBytes(), 5);
        m_queue.releaseParked();
        QVERIFY(!m_queue.hasParked());
        QCOMPARE(all(), QByteArray("first online stop"));
        QCOMPARE(m_queue.bytes(), 15);
        QCOMPARE(m_queue.readyBytes(), 15);
    }

    void forgetsEverythingWhenCleared()
    {
        fill(100);
        m_queue.park({UserId(QStringLiteral("u")), {}}, "x");
        m_queue.clear();
        QVERIFY(m_queue.isEmpty());
        QVERIFY(!m_queue.hasParked());
        QCOMPARE(m_queue.bytes(), 0);
    }

private:
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            m_queue.push("f" + QByteArray::number(i));
    }

    QByteArray all() const
    {
        QByteArrayList list;
        for (const QByteArray &frame : m_queue.frames())
            list.append(frame);
        return list.join(' ');
    }

    OutboundQueue m_queue;
};

QTEST_GUILESS_MAIN(OutboundQueueTest)
#include "tst_outboundqueue.moc"
