// SPDX-License-Identifier: MIT
#include "server/http/HttpMessage.h"
#include "server/metrics/LoopLag.h"
#include "server/metrics/ProcessFigures.h"
#include "server/metrics/ProcessWatch.h"
#include "server/metrics/ServerMetrics.h"
#include "server/metrics/WorkerMetrics.h"
#include "tests/unit/server-net/MetricsText.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

using Tell = std::function<void(ServerMetrics &)>;

class ServerMetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_metrics.emplace(QStringLiteral("1.2.3"));
    }

    void writesWellFormedText()
    {
        WorkerMetrics worker(*m_metrics, QStringLiteral("a\"b\\c\nd"));
        const LoopLag lag(*m_metrics, QStringLiteral("core"));
        m_metrics->committed(3, 4ms);
        worker.deliveryTook(1ms);
        worker.flush();
        const MetricsText text(m_metrics->text());
        QCOMPARE(text.problems(), QString());
        QCOMPARE(text.value("hearth_build_info{version=\"1.2.3\"}"), 1.0);
        QCOMPARE(text.value("hearth_queue_bytes{worker=\"a\\\"b\\\\c\\nd\"}"), 0.0);
        QCOMPARE(text.value("hearth_loop_lag_seconds_count{thread=\"core\"}"), 0.0);
        QCOMPARE(text.typeOf("hearth_connections"), QStringLiteral("gauge"));
        QCOMPARE(text.typeOf("hearth_delivery_latency_seconds"), QStringLiteral("histogram"));
    }

    void isOrderedByName()
    {
        QList<QByteArray> names;
        for (const QByteArray &line : m_metrics->text().split('\n')) {
            if (line.startsWith("# TYPE "))
                names.append(line.split(' ').at(2));
        }
        QVERIFY(names.size() > 15);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
    }

    // What the checker above finds, so that its silence means something.
    void noticesFaultyText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no newline") << QByteArray("# HELP a x\n# TYPE a gauge\na 1");
        QTest::newRow("no help") << QByteArray("# TYPE a gauge\na 1\n");
        QTest::newRow("empty help") << QByteArray("# HELP a \n# TYPE a gauge\na 1\n");
        QTest::newRow("no type") << QByteArray("# HELP a x\na 1\n");
        QTest::newRow("another's") << QByteArray("# HELP a x\n# TYPE a gauge\nb 1\n");
        QTest::newRow("no samples") << QByteArray("# HELP a x\n# TYPE a gauge\n");
        QTest::newRow("twice") << QByteArray("# HELP a x\n# TYPE a gauge\na 1\na 1\n");
        QTest::newRow("two families") << QByteArray(
            "# HELP a x\n# TYPE a gauge\na 1\n# HELP a x\n# TYPE a gauge\na{b=\"c\"} 1\n");
        QTest::newRow("bad name") << QByteArray("# HELP a-b x\n# TYPE a-b gauge\na-b 1\n");
        QTest::newRow("bad label") << QByteArray("# HELP a x\n# TYPE a gauge\na{b-c=\"d\"} 1\n");
        QTest::newRow("bad value") << QByteArray("# HELP a x\n# TYPE a gauge\na one\n");
        QTest::newRow("counter's name") << QByteArray("# HELP a x\n# TYPE a counter\na 1\n");
        QTest::newRow("falling buckets")
            << QByteArray("# HELP a x\n# TYPE a histogram\na_count 1\na_sum 1\n"
                          "a_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\n");
        QTest::newRow("does not add up")
            << QByteArray("# HELP a x\n# TYPE a histogram\na_count 2\na_sum 1\n"
                          "a_bucket{le=\"1\"} 1\na_bucket{le=\"+Inf\"} 1\n");
    }

    void noticesFaultyText()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!MetricsText(text).problems().isEmpty());
    }

    void countersBeginWithZero()
    {
        const MetricsText text(m_metrics->text());
        QCOMPARE(text.value("hearth_commands_total{type=\"message.send\"}"), 0.0);
        QCOMPARE(text.value("hearth_deliveries_total{type=\"user.notify\"}"), 0.0);
        QCOMPARE(text.value("hearth_closes_total{code=\"none\"}"), 0.0);
        // Of what no client may send, or no server, there are none.
        QVERIFY(qIsNaN(text.value("hearth_commands_total{type=\"message.new\"}")));
        QVERIFY(qIsNaN(text.value("hearth_deliveries_total{type=\"message.send\"}")));
    }

    //! Else it would be counted as some other one.
    void everyStatusThatIsAnsweredHasACounter()
    {
        // QWebSocketServer writes that one.
        QList<int> answered{101};
        for (int status = 200; status < 600; ++status) {
            const QByteArray line = HttpResponse{status, {}, {}}.toBytes();
            // What the server knows no word for is an internal error.
            if (status == 500
                || !line.startsWith("HTTP/1.1 " + QByteArray::number(status)
                                    + " Internal Server Error\r\n"))
                answered.append(status);
        }
        QCOMPARE(answered,
                 QList<int>(CounterPlace::httpStatuses.begin(), CounterPlace::httpStatuses.end()));
    }

    void everyPlaceIsOneCounter()
    {
        QList<double> expected;
        for (std::size_t i = 0; i < CounterPlace::count; ++i) {
            if (isOfNoUse(i))
                continue;
            expected.append(1000.0 + static_cast<double>(i));
            m_metrics->count(i, 1000 + i);
        }
        QList<double> found;
        const MetricsText text(m_metrics->text());
        for (auto it = text.samples().begin(); it != text.samples().end(); ++it) {
            if (it.key().startsWith(u"hearth_") && it.key().contains(u"_total"))
                found.append(it.value());
        }
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
    }

    void countsEvents_data()
    {
        QTest::addColumn<Tell>("tell");
        QTest::addColumn<QByteArray>("series");
        const auto row = [](const char *series, const Tell &tell) {
            QTest::newRow(series) << tell << QByteArray(series);
        };
        row("hearth_connections", [](auto &m) { m.connectionOpened(); });
        row("hearth_connections_total", [](auto &m) { m.connectionOpened(); });
        row("hearth_sessions", [](auto &m) { m.sessionOpened(); });
        row("hearth_sessions_total", [](auto &m) { m.sessionOpened(); });
        row("hearth_streams", [](auto &m) { m.streamOpened(); });
        row("hearth_reconnects_total", [](auto &m) { m.reconnected(); });
        row("hearth_resumes_total", [](auto &m) { m.resumed(); });
        row("hearth_ephemeral_dropped_total", [](auto &m) { m.ephemeralDropped(); });
        row("hearth_ephemeral_coalesced_total", [](auto &m) { m.ephemeralCoalesced(); });
        row("hearth_commands_total{type=\"room.join\"}",
            [](auto &m) { m.commandReceived(MessageType::RoomJoin); });
        row("hearth_deliveries_total{type=\"message.new\"}",
            [](auto &m) { m.delivered(MessageType::MessageNew); });
        row("hearth_closes_total{code=\"4008\"}", [](auto &m) { m.webSocketClosed(4008); });
        row("hearth_closes_total{code=\"other\"}", [](auto &m) { m.webSocketClosed(3999); });
        row("hearth_closes_total{code=\"none\"}", [](auto &m) { m.webSocketClosed({}); });
        row("hearth_http_requests_total{code=\"404\"}", [](auto &m) { m.httpAnswered(404); });
        row("hearth_http_requests_total{code=\"other\"}", [](auto &m) { m.httpAnswered(418); });
        row("hearth_rate_limited_total{scope=\"command\"}",
            [](auto &m) { m.rateLimited(RateScope::Command); });
        row("hearth_rate_limited_total{scope=\"typing\"}",
            [](auto &m) { m.rateLimited(RateScope::Typing); });
        row("hearth_rate_limited_total{scope=\"frames\"}",
            [](auto &m) { m.rateLimited(RateScope::Frames); });
        row("hearth_rate_limited_total{scope=\"login\"}",
            [](auto &m) { m.rateLimited(RateScope::Login); });
        row("hearth_rate_limited_total{scope=\"address\"}",
            [](auto &m) { m.rateLimited(RateScope::Address); });
        row("hearth_rate_limited_total{scope=\"user\"}",
            [](auto &m) { m.rateLimited(RateScope::User); });
        row("hearth_auth_failures_total{kind=\"token\"}",
            [](auto &m) { m.authFailed(AuthFailure::Token); });
        row("hearth_auth_failures_total{kind=\"password\"}",
            [](auto &m) { m.authFailed(AuthFailure::Password); });
        row("hearth_auth_failures_total{kind=\"invite\"}",
            [](auto &m) { m.authFailed(AuthFailure::Invite); });
        row("hearth_connections_turned_away_total{reason=\"descriptors\"}",
            [](auto &m) { m.turnedAway(TurnedAway::Descriptors); });
        row("hearth_connections_turned_away_total{reason=\"accept\"}",
            [](auto &m) { m.turnedAway(TurnedAway::Accept); });
        row("hearth_connections_turned_away_total{reason=\"address\"}",
            [](auto &m) { m.turnedAway(TurnedAway::Address); });
        row("hearth_connections_turned_away_total{reason=\"evicted\"}",
            [](auto &m) { m.turnedAway(TurnedAway::Evicted); });
        row("hearth_connections_turned_away_total{reason=\"handshake\"}",
            [](auto &m) { m.turnedAway(TurnedAway::Handshake); });
        row("hearth_commit_seconds_count", [](auto &m) { m.committed(7, 1ms); });
    }

    void countsEvents()
    {
        QFETCH(Tell, tell);
        QFETCH(QByteArray, series);
        QCOMPARE(MetricsText(m_metrics->text()).value(series), 0.0);
        tell(*m_metrics);
        tell(*m_metrics);
        QCOMPARE(MetricsText(m_metrics->text()).value(series), 2.0);
    }

    void gaugesFallAgain()
    {
        m_metrics->connectionOpened();
        m_metrics->connectionOpened();
        m_metrics->sessionOpened();
        m_metrics->streamOpened();
        m_metrics->connectionEnded();
        m_metrics->sessionEnded();
        m_metrics->streamEnded();
        const MetricsText text(m_metrics->text());
        QCOMPARE(text.value("hearth_connections"), 1.0);
        QCOMPARE(text.value("hearth_connections_total"), 2.0);
        QCOMPARE(text.value("hearth_sessions"), 0.0);
        QCOMPARE(text.value("hearth_streams"), 0.0);
        QCOMPARE(text.value("hearth_sessions_total"), 1.0);
    }

    void measuresCommits()
    {
        m_metrics->committed(1, 400us);
        m_metrics->committed(200, 30ms);
        const MetricsText text(m_metrics->text());
        QCOMPARE(text.value("hearth_commit_batch_size_bucket{le=\"1\"}"), 1.0);
        QCOMPARE(text.value("hearth_commit_batch_size_bucket{le=\"200\"}"), 2.0);
        QCOMPARE(text.value("hearth_commit_batch_size_sum"), 201.0);
        QCOMPARE(text.value("hearth_commit_seconds_bucket{le=\"0.0005\"}"), 1.0);
        QCOMPARE(text.value("hearth_commit_seconds_bucket{le=\"0.02\"}"), 1.0);
        QCOMPARE(text.value("hearth_commit_seconds_bucket{le=\"0.05\"}"), 2.0);
    }

    void workersTellWhenTheyFlush()
    {
        WorkerMetrics worker(*m_metrics, QStringLiteral("0"));
        worker.delivered(MessageType::MessageNew, 40);
        worker.delivered(MessageType::MessageNew);
        worker.connectionOpened();
        worker.queueChanged(500);
        worker.queueChanged(-100);
        QCOMPARE(deliveries(), 0.0);
        worker.flush();
        worker.flush();
        const MetricsText text(m_metrics->text());
        QCOMPARE(deliveries(), 41.0);
        QCOMPARE(text.value("hearth_connections"), 1.0);
        QCOMPARE(text.value("hearth_queue_bytes{worker=\"0\"}"), 400.0);
        worker.delivered(MessageType::MessageNew, 9);
        worker.setQueueBytes(7);
        worker.flush();
        QCOMPARE(deliveries(), 50.0);
        QCOMPARE(MetricsText(m_metrics->text()).value("hearth_queue_bytes{worker=\"0\"}"), 7.0);
    }

    void workersTellTheRestWhenTheyEnd()
    {
        {
            WorkerMetrics worker(*m_metrics, QStringLiteral("0"));
            worker.setQueueBytes(300);
            worker.flush();
            worker.delivered(MessageType::MessageNew, 3);
        }
        QCOMPARE(deliveries(), 3.0);
        QCOMPARE(MetricsText(m_metrics->text()).value("hearth_queue_bytes{worker=\"0\"}"), 0.0);
    }

    void measuresDeliveriesOfAllWorkers()
    {
        WorkerMetrics one(*m_metrics, QStringLiteral("0"));
        WorkerMetrics two(*m_metrics, QStringLiteral("1"));
        one.deliveryTook(1ms); // a bound belongs to what is below it
        one.deliveryTook(1001us);
        one.flush();
        one.flush();
        two.deliveryTook(6s);
        two.flush();
        const MetricsText text(m_metrics->text());
        QCOMPARE(text.problems(), QString());
        QCOMPARE(text.value("hearth_delivery_latency_seconds_bucket{le=\"0.0005\"}"), 0.0);
        QCOMPARE(text.value("hearth_delivery_latency_seconds_bucket{le=\"0.001\"}"), 1.0);
        QCOMPARE(text.value("hearth_delivery_latency_seconds_bucket{le=\"0.002\"}"), 2.0);
        QCOMPARE(text.value("hearth_delivery_latency_seconds_bucket{le=\"5\"}"), 2.0);
        QCOMPARE(text.value("hearth_delivery_latency_seconds_count"), 3.0);
        QCOMPARE(text.value("hearth_delivery_latency_seconds_sum"), 6.002001);
    }

    void losesNothingAmongThreads()
    {
        constexpr int rounds = 2000;
        std::atomic<int> faulty{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([this, i, &faulty] {
                WorkerMetrics worker(*m_metrics, QString::number(i));
                for (int round = 0; round < rounds; ++round) {
                    worker.delivered(MessageType::MessageNew, 2);
                    worker.deliveryTook(3ms);
                    worker.flush();
                    m_metrics->rateLimited(RateScope::Login);
                    if (round % 500 == 0)
                        faulty += MetricsText(m_metrics->text()).problems().isEmpty() ? 0 : 1;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(faulty, 0);
        const MetricsText text(m_metrics->text());
        QCOMPARE(text.problems(), QString());
        QCOMPARE(deliveries(), 8.0 * rounds);
        QCOMPARE(text.value("hearth_delivery_latency_seconds_count"), 4.0 * rounds);
        QCOMPARE(text.value("hearth_rate_limited_total{scope=\"login\"}"), 4.0 * rounds);
    }

    void measuresHowLateALoopIs()
    {
        std::chrono::steady_clock::time_point now{1h};
        LoopLag lag(*m_metrics, QStringLiteral("core"), 1ms, [&now] { return now; });
        // The first report finds the loop 300 ms late; from then on its clock says "early".
        now += 301ms;
        const auto count = [this] {
            return MetricsText(m_metrics->text())
                .value("hearth_loop_lag_seconds_count{thread=\"core\"}");
        };
        QTRY_VERIFY(count() >= 3);
        const MetricsText text(m_metrics->text());
        QCOMPARE(text.problems(), QString());
        QCOMPARE(text.value("hearth_loop_lag_seconds_sum{thread=\"core\"}"), 0.3);
        QCOMPARE(text.value("hearth_loop_lag_seconds_bucket{thread=\"core\",le=\"0.2\"}"),
                 count() - 1);
        QCOMPARE(text.value("hearth_loop_lag_seconds_bucket{thread=\"core\",le=\"0.5\"}"), count());
    }

    void tellsWhatTheProcessUses()
    {
#ifdef Q_OS_LINUX
        // Nobody has looked yet, and who asks for the text does not.
        QVERIFY(!m_metrics->text().contains("process_"));
        const ProcessWatch watch(*m_metrics, 1ms);
        const MetricsText before(m_metrics->text());
        QCOMPARE(before.problems(), QString());
        QVERIFY(before.value("process_resident_memory_bytes") > 1'000'000);
        // Beside ".", ".." and the descriptor that lists them.
        const auto listed =
            QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::AllEntries);
        QCOMPARE(before.value("process_open_fds"), static_cast<double>(listed.size() - 3));
        QVERIFY(before.value("process_cpu_seconds_total") > 0);
        QFile file(QStringLiteral("/dev/null"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(MetricsText(m_metrics->text()).value("process_open_fds"),
                 before.value("process_open_fds"));
        QTRY_COMPARE(MetricsText(m_metrics->text()).value("process_open_fds"),
                     before.value("process_open_fds") + 1);
        const MetricsText after(m_metrics->text());
        QVERIFY(after.value("process_cpu_seconds_total")
                >= before.value("process_cpu_seconds_total"));
#else
        QVERIFY(!readProcessFigures());
#endif
    }

private:
    [[nodiscard]] double deliveries() const
    {
        return MetricsText(m_metrics->text())
            .value("hearth_deliveries_total{type=\"message.new\"}");
    }

    //! A type in the direction it does not go.
    static bool isOfNoUse(std::size_t place)
    {
        for (std::size_t i = 0; i < CounterPlace::types; ++i) {
            const auto type = static_cast<MessageType>(i);
            if ((place == CounterPlace::ofCommand(type) && direction(type) == Direction::FromServer)
                || (place == CounterPlace::ofDelivery(type)
                    && direction(type) == Direction::FromClient))
                return true;
        }
        return false;
    }

    std::optional<ServerMetrics> m_metrics;
};

QTEST_GUILESS_MAIN(ServerMetricsTest)
#include "tst_servermetrics.moc"
