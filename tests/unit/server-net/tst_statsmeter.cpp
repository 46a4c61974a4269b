// SPDX-License-Identifier: MIT
#include "server/metrics/ServerMetrics.h"
#include "server/metrics/StatsMeter.h"
#include "server/metrics/WorkerMetrics.h"
#include "tests/support/FakeClock.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class StatsMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_metrics.emplace(QStringLiteral("1.2.3"));
        // What was before its begin is nothing of an interval's.
        m_metrics->sessionOpened();
        m_metrics->commandReceived(MessageType::MessageSend);
        m_meter.emplace(m_clock, *m_metrics);
    }

    void tellsWhatRoseInBetween()
    {
        m_metrics->connectionOpened();
        m_metrics->sessionOpened();
        m_metrics->commandReceived(MessageType::MessageSend);
        m_metrics->commandReceived(MessageType::MessageSend);
        m_metrics->delivered(MessageType::MessageNew, 40);
        m_metrics->delivered(MessageType::Error, 3);
        m_metrics->reconnected();
        m_metrics->resumed();
        const ServerStats stats = second();
        QCOMPARE(stats.time, toMillis(m_clock.now()));
        QCOMPARE(stats.intervalMs, qint64(1000));
        QCOMPARE(stats.connections, qint64(1));
        QCOMPARE(stats.sessions, qint64(2));
        QCOMPARE(stats.messages, (Types{{type("message.send"), 2}}));
        QCOMPARE(stats.deliveries, (Types{{type("message.new"), 40}, {type("error"), 3}}));
        QCOMPARE(stats.errors, qint64(3));
        QCOMPARE(stats.reconnects, qint64(1));
        QCOMPARE(stats.resumes, qint64(1));
        const ServerStats next = second();
        QVERIFY(next.messages.empty() && next.deliveries.empty());
        QCOMPARE(next.sessions, qint64(2));
    }

    void addsUpTheQueuesOfAllWorkers()
    {
        WorkerMetrics one(*m_metrics, QStringLiteral("0"));
        WorkerMetrics other(*m_metrics, QStringLiteral("1"));
        one.setQueueBytes(1000);
        other.setQueueBytes(234);
        one.flush();
        other.flush();
        QCOMPARE(second().queueBytes, qint64(1234));
    }

    void estimatesHowLongDeliveriesTook()
    {
        QVERIFY(!second().latency.p50Us);
        WorkerMetrics worker(*m_metrics, QStringLiteral("0"));
        for (int i = 0; i < 90; ++i)
            worker.deliveryTook(600us);
        for (int i = 0; i < 10; ++i)
            worker.deliveryTook(8ms);
        worker.flush();
        const DeliveryLatency latency = second().latency;
        QCOMPARE(latency.count, qint64(100));
        QCOMPARE(latency.counts.size(), latency.boundsUs.size() + 1);
        QCOMPARE(std::accumulate(latency.counts.begin(), latency.counts.end(), qint64(0)),
                 qint64(100));
        // Within the bucket that it lies in.
        QVERIFY(latency.p50Us > 500 && latency.p50Us <= 700);
        QVERIFY(latency.p99Us > 7000 && latency.p99Us <= 10'000);
        QCOMPARE(second().latency.count, qint64(0));
        worker.deliveryTook(1min);
        worker.flush();
        const DeliveryLatency longest = second().latency;
        QCOMPARE(longest.counts.back(), qint64(1));
        QCOMPARE(longest.p99Us, std::optional(longest.boundsUs.back()));
    }

    void tellsWhatWasRefusedByItsScope()
    {
        m_metrics->rateLimited(RateScope::Command);
        m_metrics->rateLimited(RateScope::Command);
        m_metrics->rateLimited(RateScope::Login);
        m_metrics->authFailed(AuthFailure::Password);
        m_metrics->turnedAway(TurnedAway::Handshake);
        m_clock.advance(1s);
        const ServerReading reading = m_meter->read();
        QCOMPARE(reading.second.rateLimited, qint64(3));
        QStringList lines;
        for (const auto &refused : reading.refused)
            lines
                << QStringLiteral("%1 %2 %3").arg(refused.event, refused.scope).arg(refused.count);
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("rate_limited command 2"),
                              QStringLiteral("rate_limited login 1"),
                              QStringLiteral("sign_in.failed password 1"),
                              QStringLiteral("turned_away handshake 1")}));
        m_clock.advance(1s);
        QVERIFY(m_meter->read().refused.empty());
    }

    void aMinuteHasAllThatItsSecondsHave()
    {
        // From the begin of one on.
        m_clock.advance(1min - std::chrono::milliseconds(toMillis(m_clock.now()) % 60'000));
        m_meter.emplace(m_clock, *m_metrics);
        int minutes = 0;
        ServerStats minute;
        for (int i = 0; i < 140; ++i) {
            m_metrics->commandReceived(MessageType::Ping);
            m_clock.advance(1s);
            if (const auto ended = m_meter->read().minute) {
                ++minutes;
                minute = *ended;
            }
        }
        QCOMPARE(minutes, 2);
        QCOMPARE(minute.intervalMs, qint64(60'000));
        QCOMPARE(minute.messages, (Types{{type("ping"), 60}}));
    }

private:
    using Types = std::map<TypeName, qint64>;

    static TypeName type(const char *name) { return TypeName(QString::fromLatin1(name)); }

    ServerStats second()
    {
        m_clock.advance(1s);
        return m_meter->read().second;
    }

    FakeClock m_clock;
    std::optional<ServerMetrics> m_metrics;
    std::optional<StatsMeter> m_meter;
};

QTEST_GUILESS_MAIN(StatsMeterTest)
#include "tst_statsmeter.moc"
