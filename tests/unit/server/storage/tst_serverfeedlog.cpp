// SPDX-License-Identifier: MIT
#include "server/feeds/FeedRules.h"
#include "server/storage/memory/ServerFeedLog.h"
#include "shared/protocol/JsonDocument.h"
#include "tests/support/FakeClock.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

const QString kStats = QStringLiteral("stats");

} // namespace

class ServerFeedLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_log = std::make_unique<ServerFeedLog>(m_clock);
    }

    void whatWasToldIsRead()
    {
        ServerStats stats;
        stats.connections = 7;
        ServerNews news;
        news.user = UserId(QStringLiteral("bea"));
        m_log->append(seconds(), kStats, stats);
        m_log->append(seconds(), QStringLiteral("user.registered"), news);
        const FeedPage page = read(0);
        QCOMPARE(page.events.size(), std::size_t(2));
        QCOMPARE(readJson<ServerStats>(page.events[0].data.utf8, "stats").value(), stats);
        QCOMPARE(page.events[1].data.utf8, QByteArray(R"({"user":"bea"})"));
        QCOMPARE(page.events[1].seq, page.events[0].seq + 1);
        QCOMPARE(page.events[0].timestamp, toMillis(m_clock.now()));
        QVERIFY(!page.more);
        QVERIFY(read(0, FeedRules::serverMinutes()).events.empty());
        QVERIFY(!m_log->page(query(0, FeedId(QStringLiteral("door-log")))));
    }

    void aPageIsBounded()
    {
        for (int i = 0; i < 5; ++i)
            m_log->append(seconds(), kStats, ServerNews());
        const qint64 first = read(0).events.front().seq;
        FeedQuery some = query(first);
        some.limit = 2;
        QCOMPARE(m_log->page(some)->events.front().seq, first + 1);
        QCOMPARE(m_log->page(some)->events.size(), std::size_t(2));
        QVERIFY(m_log->page(some)->more);
        some.maxBytes = 1;
        QCOMPARE(m_log->page(some)->events.size(), std::size_t(1));
        some = query(0);
        some.upTo = first + 1;
        QCOMPARE(m_log->page(some)->events.size(), std::size_t(2));
        QVERIFY(!m_log->page(some)->more);
    }

    void noSeqIsGivenAgainAfterAStart()
    {
        for (int i = 0; i < 100; ++i)
            m_log->append(seconds(), kStats, ServerNews());
        const qint64 last = m_log->feeds().front().lastSeq;
        QCOMPARE(read(0).events.back().seq, last);
        m_clock.advance(1s);
        m_log = std::make_unique<ServerFeedLog>(m_clock);
        QVERIFY(m_log->append(seconds(), kStats, ServerNews()).seq > last);
    }

    void secondsAreKeptForAnHourAndMinutesForADay()
    {
        for (int minute = 0; minute <= 24 * 60; ++minute) {
            m_log->append(seconds(), kStats, ServerNews());
            m_log->append(FeedRules::serverMinutes(), kStats, ServerNews());
            m_clock.advance(1min);
        }
        QCOMPARE(read(0).events.size(), std::size_t(60));
        QCOMPARE(read(0, FeedRules::serverMinutes()).events.size(), std::size_t(24 * 60));
    }

    void memoryIsBoundedWhateverHappens()
    {
        ServerNews large;
        large.scope = QString(100'000, QLatin1Char('x'));
        for (int i = 0; i < 200; ++i)
            m_log->append(seconds(), kStats, large);
        const FeedPage page = read(0);
        QVERIFY(std::ssize(page.events) * 100'000 < ServerFeedLog::mostBytes);
        QVERIFY(page.events.size() > 30);
        QCOMPARE(page.events.back().seq, m_log->feeds().front().lastSeq);
    }

private:
    static const FeedId &seconds() { return FeedRules::serverFeed(); }

    static FeedQuery query(qint64 after, const FeedId &feed = seconds())
    {
        return {feed, FeedQuery::Kind::Events, after, Limits::maxInteger, 10'000, 100'000'000};
    }

    FeedPage read(qint64 after, const FeedId &feed = seconds())
    {
        return m_log->page(query(after, feed)).value();
    }

    FakeClock m_clock;
    std::unique_ptr<ServerFeedLog> m_log;
};

QTEST_GUILESS_MAIN(ServerFeedLogTest)
#include "tst_serverfeedlog.moc"
