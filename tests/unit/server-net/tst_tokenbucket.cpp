// SPDX-License-Identifier: MIT
#include "server/session/RecentCount.h"
#include "shared/base/TokenBucket.h"
#include "shared/protocol/Limits.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class TokenBucketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void grantsTheBurstAndNoMoreWhileTimeStandsStill()
    {
        TokenBucket bucket(10, 20);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!bucket.take(m_start));
        for (int i = 0; i < 5; ++i)
            QVERIFY(bucket.take(m_start) == 100ms);
    }

    void saysWhenToComeAgain_data()
    {
        QTest::addColumn<double>("perSecond");
        for (const double rate : {0.1, 1.0, 3.0, 7.0, 10.0, 50.0, 999.0})
            QTest::addRow("%g a second", rate) << rate;
    }

    void saysWhenToComeAgain()
    {
        QFETCH(double, perSecond);
        TokenBucket bucket(perSecond, 5);
        SteadyTime now = m_start;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!bucket.take(now));
        for (int i = 0; i < 200; ++i) {
            const auto wait = bucket.take(now);
            QVERIFY(wait);
            QVERIFY(*wait >= 1ms);
            // Asking too early changes nothing.
            if (*wait > 1ms)
                QVERIFY(bucket.take(now + *wait - 1ms));
            now += *wait;
            QVERIFY(!bucket.take(now));
        }
        const std::chrono::duration<double> passed = now - m_start;
        QVERIFY(200 / passed.count() <= perSecond * 1.000001);
        // Each wait is rounded up to a whole millisecond.
        QVERIFY(passed.count() <= 200 / perSecond + 0.2);
    }

    void forgetsNothingOfManySmallPauses()
    {
        TokenBucket bucket(1, 1);
        QVERIFY(!bucket.take(m_start));
        for (auto past = 1ms; past < 1000ms; past += 1ms)
            QVERIFY(bucket.take(m_start + past));
        QVERIFY(!bucket.take(m_start + 1000ms));
    }

    void holdsNoMoreThanTheBurstAfterALongPause()
    {
        TokenBucket bucket(10, 20);
        QVERIFY(!bucket.take(m_start));
        const SteadyTime later = m_start + 24h * 365;
        for (int i = 0; i < 20; ++i)
            QVERIFY(!bucket.take(later));
        QVERIFY(bucket.take(later));
    }

    void grantsNothingForTimeThatGoesBack()
    {
        TokenBucket bucket(1, 1);
        QVERIFY(!bucket.take(m_start));
        QVERIFY(bucket.take(m_start - 10s) == 1000ms);
        QVERIFY(bucket.take(m_start + 999ms) == 1ms);
        QVERIFY(!bucket.take(m_start + 1000ms));
    }

    void knowsNoLimitAtRateZero()
    {
        TokenBucket bucket(0, 0);
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(!bucket.take(m_start, 1000));
        QVERIFY(bucket.isFull(m_start));
    }

    void lendsWhatIsMoreThanTheBurst()
    {
        TokenBucket bucket(10, 20);
        QVERIFY(!bucket.take(m_start, 50));
        QVERIFY(bucket.take(m_start + 3s, 1) == 100ms);
        QVERIFY(!bucket.take(m_start + 3100ms, 1));
    }

    void isFullWhenNothingTellsItFromANewOne()
    {
        TokenBucket bucket(10, 20);
        QVERIFY(bucket.isFull(m_start));
        QVERIFY(!bucket.take(m_start));
        QVERIFY(!bucket.isFull(m_start + 99ms));
        QVERIFY(bucket.isFull(m_start + 100ms));
    }

    void countsRefusalsOfTheLastMinute()
    {
        RecentCount count(Limits::refusals, Limits::refusalWindow);
        // Two a second is more than a hundred in a minute.
        for (int i = 0; i < 99; ++i)
            QVERIFY(count.add(m_start + i * 500ms) == RecentCount::Verdict::Bearable);
        QVERIFY(count.add(m_start + 50s) == RecentCount::Verdict::TooMany);
    }

    void bearsAHundredOverMoreThanAMinute()
    {
        RecentCount count(Limits::refusals, Limits::refusalWindow);
        // A hundred of them span 99 pauses.
        for (int i = 0; i < 1000; ++i)
            QVERIFY(count.add(m_start + i * 607ms) == RecentCount::Verdict::Bearable);
    }

    void noticesAHundredWhereverTheyFall_data()
    {
        QTest::addColumn<qint64>("quiet");
        for (const qint64 seconds : {0, 1, 15, 29, 30, 31, 45, 59})
            QTest::addRow("after %lld s", static_cast<long long>(seconds)) << seconds;
    }

    void noticesAHundredWhereverTheyFall()
    {
        QFETCH(qint64, quiet);
        RecentCount count(Limits::refusals, Limits::refusalWindow);
        QVERIFY(count.add(m_start) == RecentCount::Verdict::Bearable);
        // More than a minute after the first, so that it doesn't count.
        const SteadyTime begin = m_start + 61s + std::chrono::seconds(quiet);
        for (int i = 0; i < 99; ++i)
            QVERIFY(count.add(begin + i * 605ms) == RecentCount::Verdict::Bearable);
        QVERIFY(count.add(begin + 59'999ms) == RecentCount::Verdict::TooMany);
    }

    void forgetsAfterAMinute()
    {
        RecentCount count(Limits::refusals, Limits::refusalWindow);
        for (int i = 0; i < 99; ++i)
            QVERIFY(count.add(m_start) == RecentCount::Verdict::Bearable);
        QVERIFY(count.add(m_start + 60s) == RecentCount::Verdict::Bearable);
    }

private:
    SteadyTime m_start{1h};
};

QTEST_GUILESS_MAIN(TokenBucketTest)
#include "tst_tokenbucket.moc"
