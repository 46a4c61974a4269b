// SPDX-License-Identifier: MIT
#include "tests/support/Sanitized.h"
#include "tests/unit/app/dashboard/DashboardCase.h"

#include <QTest>

#include <malloc.h>

using namespace hearth;
using namespace hearth::app;

namespace {

//! What is in use of what malloc has given out.
std::size_t heapBytes()
{
    const auto info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace

//! What the dashboard knows of before: at its begin, after a time without connection, after hours.
class DashboardPastTest : public DashboardCase
{
    Q_OBJECT

private Q_SLOTS:

    void readsTheMinutesAndThenTheSeconds()
    {
        m_dashboard->open();
        QCOMPARE(m_dashboard->state(), Dashboard::Loading);
        QCOMPARE(asked<FeedSubscribe>().feed, kMinutes);
        // The last two minutes are in the seconds, too.
        for (int minute = 10; minute >= 0; --minute)
            m_feeds->onEntry(kMinutes, entryOf(++m_seq, statsAt(kNow - minute * 60'000, 60'000)));
        answerFeed();
        QCOMPARE(asked<FeedSubscribe>().feed, kSeconds);
        QVERIFY(!m_dashboard->isFilled());
        for (int second = 120; second >= 0; --second)
            tell(statsAt(kNow - second * 1000));
        QCOMPARE(m_dashboard->state(), Dashboard::Loading);
        QVERIFY(m_dashboard->isFilled());
        answerFeed();
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
        m_time->advance(std::chrono::seconds(1));
        // Of the minutes eight, and 121 seconds.
        QCOMPARE(samplesOfADay(), 8 + 121);
        QCOMPARE(tile(1), QStringLiteral("12"));
        QVERIFY(!m_dashboard->latencyBars().isEmpty());
        QCOMPARE(m_dashboard->rooms()->count(), 2);
    }

    void aServerThatHasJustBegunShowsWhatThereIs()
    {
        openLive();
        QVERIFY(!m_dashboard->isFilled());
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
        tell(statsAt(kNow));
        QVERIFY(m_dashboard->isFilled());
    }

    void withoutAConnectionItStandsStill()
    {
        openLive();
        tell(statsAt(kNow));
        m_time->advance(std::chrono::seconds(1));
        m_feeds->setOnline(false);
        m_dashboard->setOnline(false);
        QCOMPARE(m_dashboard->state(), Dashboard::Offline);
        QVERIFY(m_dashboard->isFilled());
        QCOMPARE(tile(0), QStringLiteral("40"));
        m_feeds->setOnline(true);
        m_dashboard->setOnline(true);
        while (take<FeedSubscribe>(m_reply))
            m_reply(ackOf(m_seq));
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
        ServerStats more = statsAt(kNow + 60'000);
        more.connections = 41;
        tell(more);
        m_time->advance(std::chrono::seconds(1));
        QCOMPARE(tile(0), QStringLiteral("41"));
    }

    void anotherServerBeginsAnew()
    {
        openLive();
        tell(statsAt(kNow));
        m_feeds->setOnline(false);
        m_dashboard->setOnline(false);
        m_feeds->setEpoch(QStringLiteral("e2"));
        QVERIFY(!m_dashboard->isFilled());
        m_feeds->setOnline(true);
        m_dashboard->setOnline(true);
        const FeedSubscribe minutes = asked<FeedSubscribe>();
        QCOMPARE(minutes.feed, kMinutes);
        QCOMPARE(minutes.after, std::optional<qint64>(0));
        m_feeds->onEntry(kMinutes, entryOf(++m_seq, statsAt(kNow - 7'200'000, 60'000)));
        answerFeed();
        QCOMPARE(asked<FeedSubscribe>().feed, kSeconds);
        QCOMPARE(asked<FeedSubscribe>().after, std::optional<qint64>(0));
        tell(statsAt(kNow - 3'600'000));
        answerFeed();
        QVERIFY(m_dashboard->isFilled());
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
        // What it was before begins anew, too: its day is there.
        QCOMPARE(samplesOfADay(), 2);
    }

    void anotherServerBeginsAnewInTheMidstOfThePast()
    {
        m_dashboard->open();
        m_feeds->onEntry(kMinutes, entryOf(++m_seq, statsAt(kNow - 60'000, 60'000)));
        m_feeds->setOnline(false);
        m_dashboard->setOnline(false);
        m_commands->asked.clear();
        m_feeds->setEpoch(QStringLiteral("e2"));
        m_feeds->setOnline(true);
        m_dashboard->setOnline(true);
        QCOMPARE(asked<FeedSubscribe>().feed, kMinutes);
        QCOMPARE(asked<FeedSubscribe>().after, std::optional<qint64>(0));
        m_feeds->onEntry(kMinutes, entryOf(++m_seq, statsAt(kNow - 7'200'000, 60'000)));
        answerFeed();
        answerFeed();
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
        QCOMPARE(samplesOfADay(), 1);
    }

    void whatTheSecondsReachBackToNoMoreIsInTheMinutes()
    {
        openLive();
        tell(statsAt(kNow));
        const qint64 seen = m_seq;
        m_feeds->setOnline(false);
        m_dashboard->setOnline(false);
        QCOMPARE(m_dashboard->state(), Dashboard::Offline);
        m_feeds->setOnline(true);
        m_dashboard->setOnline(true);
        QCOMPARE(asked<FeedSubscribe>().feed, kMinutes);
        // One of the two hours without connection was seen for the most part.
        m_feeds->onEntry(kMinutes, entryOf(++m_seq, statsAt(kNow + 30'000, 60'000)));
        for (int minute = 1; minute <= 120; ++minute)
            m_feeds->onEntry(kMinutes,
                             entryOf(++m_seq, statsAt(kNow + 30'000 + minute * 60'000, 60'000)));
        answerFeed();
        QCOMPARE(asked<FeedSubscribe>().feed, kSeconds);
        QCOMPARE(asked<FeedSubscribe>().after, std::optional<qint64>(seen));
        for (int second = 0; second < 3600; ++second)
            tell(statsAt(kNow + 3'630'000 + second * 1000));
        answerFeed();
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
        // One second before, 59 minutes, and an hour of seconds.
        QCOMPARE(samplesOfADay(), 1 + 59 + 3600);
    }

    void anHourOfItTakesNoMoreMemory()
    {
        openLive();
        const auto live = [this](int seconds) {
            for (int i = 0; i < seconds; ++i) {
                const qint64 time = m_dashboardTime += 1000;
                tell(statsAt(time));
                happen("session.opened", {{}, bob, {}, {}, {}, {}});
                m_time->advance(std::chrono::seconds(1));
                if (take<hearth::SessionList>(m_reply))
                    m_reply(sessionsOf({connection("s1", alice, 1)}));
            }
        };
        // A day is kept, so it is only after one that nothing more comes to it.
        for (int i = 0; i < 26 * 360; ++i)
            tell(statsAt(m_dashboardTime += 10'000, 10'000));
        live(1200);
        const auto columns = [this] {
            return m_dashboard->throughput()->count() + m_dashboard->events()->count()
                + m_dashboard->connections()->count() + m_dashboard->rooms()->count()
                + int(m_commands->asked.size());
        };
        const int before = columns();
        const std::size_t bytesBefore = heapBytes();
        live(3600);
        QCOMPARE(columns(), before);
        const auto grown = static_cast<qint64>(heapBytes()) - static_cast<qint64>(bytesBefore);
        qInfo("an hour more: %lld bytes of %zu", grown, bytesBefore);
        constexpr qint64 noise = 64 * 1024;
        QVERIFY(test::isSanitized || grown < noise);
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
    }
};

QTEST_MAIN(DashboardPastTest)
#include "tst_dashboard_past.moc"
