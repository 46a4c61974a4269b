// SPDX-License-Identifier: MIT
#include "server/chat/DeadlineQueue.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class DeadlineQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void givesWhatIsDueEarliestFirstAndOnce()
    {
        DeadlineQueue<int> queue;
        QVERIFY(!queue.next());
        queue.set(1, SteadyTime(30ms));
        queue.set(2, SteadyTime(10ms));
        queue.set(3, SteadyTime(40ms));
        QCOMPARE(queue.next(), SteadyTime(10ms));
        QCOMPARE(queue.takeDue(SteadyTime(9ms)), std::vector<int>());
        QCOMPARE(queue.takeDue(SteadyTime(30ms)), (std::vector{2, 1}));
        QCOMPARE(queue.takeDue(SteadyTime(30ms)), std::vector<int>());
        QCOMPARE(queue.next(), SteadyTime(40ms));
    }

    void aKeyHasOneDeadline()
    {
        DeadlineQueue<int> queue;
        queue.set(1, SteadyTime(10ms));
        queue.set(1, SteadyTime(20ms));
        QCOMPARE(queue.takeDue(SteadyTime(10ms)), std::vector<int>());
        queue.remove(1);
        queue.remove(1);
        QVERIFY(!queue.next());
    }
};

QTEST_GUILESS_MAIN(DeadlineQueueTest)
#include "tst_deadlinequeue.moc"
