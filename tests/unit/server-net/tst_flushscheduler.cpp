// SPDX-License-Identifier: MIT
#include "server/net/FlushScheduler.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

class FakeItem final : public Flushable
{
public:
    void flush() override
    {
        ++flushes;
        if (onFlush)
            onFlush();
    }

    int flushes = 0;
    std::function<void()> onFlush;
};

} // namespace

class FlushSchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_now = std::chrono::steady_clock::time_point(1h);
        m_rounds = 0;
        m_scheduler =
            std::make_unique<FlushScheduler>([this] { ++m_rounds; }, [this] { return m_now; });
    }

    void flushesTogetherWhatOneTurnBrought()
    {
        FakeItem one;
        FakeItem other;
        m_scheduler->add(one);
        m_scheduler->add(other);
        QCOMPARE(one.flushes + other.flushes, 0);
        QCoreApplication::processEvents();
        QCOMPARE(one.flushes, 1);
        QCOMPARE(other.flushes, 1);
        QCOMPARE(m_rounds, 1);
    }

    void waitsForCompanySoonAfterARound()
    {
        FakeItem item;
        m_scheduler->add(item);
        QCoreApplication::processEvents();
        m_now += 500us;
        m_scheduler->add(item);
        QCoreApplication::processEvents(QEventLoop::X11ExcludeTimers);
        QCOMPARE(item.flushes, 1);
        QTRY_COMPARE(item.flushes, 2);
    }

    void doesNotWaitAfterAQuietTime()
    {
        FakeItem item;
        m_scheduler->add(item);
        QCoreApplication::processEvents();
        m_now += FlushScheduler::pause;
        m_scheduler->add(item);
        QCoreApplication::processEvents(QEventLoop::X11ExcludeTimers);
        QCOMPARE(item.flushes, 2);
    }

    void bearsThatAnItemGoesWhileOthersAreFlushed()
    {
        FakeItem first;
        auto second = std::make_unique<FakeItem>();
        first.onFlush = [this, &second] {
            m_scheduler->remove(*second);
            second.reset();
        };
        m_scheduler->add(first);
        m_scheduler->add(*second);
        QCoreApplication::processEvents();
        QCOMPARE(first.flushes, 1);
        QVERIFY(!second);
    }

    void flushesAgainWhatIsAddedMeanwhile()
    {
        FakeItem item;
        item.onFlush = [this, &item] {
            if (item.flushes == 1)
                m_scheduler->add(item);
        };
        m_scheduler->add(item);
        QTRY_COMPARE(item.flushes, 2);
        QCOMPARE(m_rounds, 2);
    }

    void letsFramesPassWhereNoRoundIsNear()
    {
        QVERIFY(!m_scheduler->isPassing());
        m_scheduler->beginPassing();
        QVERIFY(m_scheduler->isPassing());
        m_scheduler->endPassing();
        QVERIFY(!m_scheduler->isPassing());
        QCOMPARE(m_rounds, 1);

        m_now += 500us;
        m_scheduler->beginPassing();
        QVERIFY(!m_scheduler->isPassing());
        m_scheduler->endPassing();
        QCOMPARE(m_rounds, 1);

        m_now += FlushScheduler::pause;
        m_scheduler->beginPassing();
        QVERIFY(m_scheduler->isPassing());
        m_scheduler->endPassing();
    }

private:
    std::chrono::steady_clock::time_point m_now;
    int m_rounds = 0;
    std::unique_ptr<FlushScheduler> m_scheduler;
};

QTEST_GUILESS_MAIN(FlushSchedulerTest)
#include "tst_flushscheduler.moc"
