// SPDX-License-Identifier: MIT
#include "app/dashboard/ServerHistory.h"
#include "app/dashboard/TileModel.h"
#include "tests/unit/app/dashboard/ServerTelling.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

constexpr qint64 kStart = 1'790'000'000'000;
constexpr qint64 kHourMs = 3'600'000;

SampleSummary totalOf(const SeriesSet &set, int row, TimeRange range)
{
    return set.samples(row).columns(range, 50).total();
}

QString tile(const TileModel &tiles, int row, int role)
{
    return tiles.index(row).data(role).toString();
}

} // namespace

class ServerHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void layersAreGroupsOfTypesPerSecond()
    {
        ServerHistory history;
        history.add(statsAt(kStart, 60'000));
        history.add(statsAt(kStart + 1000));
        const SeriesSet &layers = history.throughput();
        QCOMPARE(layers.name(0), QStringLiteral("message"));
        QCOMPARE(layers.name(2), QStringLiteral("typing"));
        const SampleSummary messages = totalOf(layers, 0, history.range(kHourMs));
        QCOMPARE(messages.low, 350.0);
        QCOMPARE(messages.high, 350.0);
        QCOMPARE(totalOf(layers, 2, history.range(kHourMs)).last, 50.0);
    }

    void whatIsNoTrafficOfPeopleIsOneLayer()
    {
        ServerHistory history;
        ServerStats stats = statsAt(kStart);
        for (const char *type : {"ack", "welcome", "pong", "room.changed"})
            stats.deliveries[TypeName(QString::fromLatin1(type))] = 2;
        history.add(stats);
        const SeriesSet &layers = history.throughput();
        QStringList names;
        for (int row = 0; row < layers.count(); ++row)
            names.append(layers.name(row));
        QCOMPARE(names.join(QLatin1Char(' ')),
                 QStringLiteral("message presence typing feed other"));
        QCOMPARE(totalOf(layers, 4, history.range(kHourMs)).last, 8.0);
    }

    void tilesKnowHowLongTheyKnow()
    {
        ServerHistory history;
        TileModel tiles(history);
        ServerStats stats = statsAt(kStart);
        for (int second = 0; second < 20; ++second) {
            stats.time = kStart + second * 1000;
            stats.connections = 40 + second;
            history.add(stats);
        }
        tiles.refresh(900'000);
        QCOMPARE(tile(tiles, 0, TileModel::Detail), QStringLiteral("19 more in 20 s"));
    }

    void timesNeverGoBack()
    {
        ServerHistory history;
        history.add(statsAt(kStart));
        ServerStats late = statsAt(kStart - 5000);
        late.connections = 99;
        history.add(late);
        ServerStats timeless = statsAt(kStart + 5000);
        timeless.intervalMs = 0;
        history.add(timeless);
        QCOMPARE(history.newest()->time, kStart);
        QCOMPARE(totalOf(history.connections(), 0, history.range(kHourMs)).high, 40.0);
    }

    void linesStopWhereAnIntervalIsMissing()
    {
        ServerHistory history;
        for (const qint64 second : {0, 1, 2, 60, 61})
            history.add(statsAt(kStart + second * 1000));
        const SampleColumns columns =
            history.connections().samples(0).columns(history.range(70'000), 70);
        int parts = 0;
        for (const auto &column : columns.columns())
            parts += column.summary.count > 0 && !column.joined;
        QCOMPARE(parts, 1);
    }

    void sumsAreOfTheRange()
    {
        ServerHistory history;
        for (int second = 1; second <= 300; ++second) {
            ServerStats stats = statsAt(kStart + second * 1000);
            stats.reconnects = second > 240 ? 1 : 5;
            history.add(stats);
        }
        QCOMPARE(history.mishaps(history.range(60'000)).reconnects, 60);
        QCOMPARE(history.latency(history.range(60'000)).total(), 600);
        const auto rooms = history.rooms(history.range(60'000)).busiest(5);
        QCOMPARE(rooms.size(), size_t(2));
        QCOMPARE(rooms[0].first.toString(), QStringLiteral("r1"));
        QCOMPARE(rooms[0].second, 420);
    }

    void quantilesLieBetweenTheirBounds()
    {
        DeliveryLatency latency;
        latency.boundsUs = {100, 200, 1000};
        latency.counts = {50, 49, 0, 1};
        const LatencyCounts counts(latency);
        QCOMPARE(counts.quantileUs(0.5), std::optional(100.0));
        QVERIFY(*counts.quantileUs(0.9) > 100 && *counts.quantileUs(0.9) < 200);
        QCOMPARE(counts.quantileUs(1), std::optional(1000.0));
        QVERIFY(!LatencyCounts().quantileUs(0.5));
    }

    void aHistogramThatContradictsItselfSaysNothing()
    {
        for (const std::vector<qint64> &bounds :
             {std::vector<qint64>{200, 100}, std::vector<qint64>{100}, std::vector<qint64>{}}) {
            DeliveryLatency latency;
            latency.boundsUs = bounds;
            latency.counts = {1, 2, 3};
            QCOMPARE(LatencyCounts(latency).total(), 0);
            QVERIFY(LatencyCounts(latency).bars().isEmpty());
        }
    }

    void barsGoUpToTheLastThatHoldsSomething()
    {
        DeliveryLatency latency;
        latency.boundsUs = {100, 1000, 30'000, 100'000, 500'000};
        latency.counts = {1, 0, 2, 0, 0, 0};
        LatencyCounts counts(latency);
        QCOMPARE(counts.bars(), (QList<double>{1, 0, 2}));
        QCOMPARE(
            counts.labels(),
            (QStringList{QStringLiteral("0.1"), QStringLiteral("1"), QStringLiteral("30 ms")}));
        QCOMPARE(counts.names().first(), QStringLiteral("up to 0.1 ms"));
        QCOMPARE(counts.names().last(), QStringLiteral("1 to 30 ms"));
        latency.counts = {0, 0, 0, 0, 0, 1};
        counts += LatencyCounts(latency);
        QCOMPARE(counts.bars(), (QList<double>{1, 0, 2, 0, 0, 1}));
        QCOMPARE(counts.names().last(), QStringLiteral("above 500 ms"));
    }

    void tilesSayWhatItMeans()
    {
        ServerHistory history;
        TileModel tiles(history);
        const QAbstractItemModelTester tester(&tiles);
        tiles.refresh(900'000);
        QCOMPARE(tile(tiles, 0, TileModel::Value), QString());
        for (int second = 1; second <= 120; ++second) {
            ServerStats stats = statsAt(kStart + second * 1000);
            stats.connections = second > 100 ? 52 : 40;
            stats.messages[TypeName(QStringLiteral("message.send"))] = second == 20 ? 1920 : 342;
            stats.reconnects = second == 110 ? 3 : 0;
            stats.resumes = second == 110 ? 2 : 0;
            history.add(stats);
        }
        tiles.refresh(900'000);
        QCOMPARE(tile(tiles, 0, TileModel::Value), QStringLiteral("52"));
        QCOMPARE(tile(tiles, 0, TileModel::Detail), QStringLiteral("12 more in 1 min"));
        QCOMPARE(tile(tiles, 1, TileModel::Value), QStringLiteral("342"));
        QCOMPARE(tile(tiles, 1, TileModel::Detail), QStringLiteral("peak 1920"));
        QCOMPARE(tile(tiles, 2, TileModel::Value), QStringLiteral("0.6 / 9.1 ms"));
        QCOMPARE(tile(tiles, 2, TileModel::Detail), QStringLiteral("within target"));
        QCOMPARE(tile(tiles, 3, TileModel::Value), QStringLiteral("3"));
        QCOMPARE(tile(tiles, 3, TileModel::Detail), QStringLiteral("2 resumed, 1 fresh"));
        QCOMPARE(tile(tiles, 4, TileModel::Detail), QStringLiteral("no rate limits hit"));
        // The peak is of the range.
        tiles.refresh(60'000);
        QCOMPARE(tile(tiles, 1, TileModel::Detail), QStringLiteral("peak 342"));
    }

    void tilesWarn()
    {
        ServerHistory history;
        TileModel tiles(history);
        ServerStats stats = statsAt(kStart);
        stats.latency.counts = {0, 0, 0, 0, 10, 0};
        stats.errors = 4;
        stats.rateLimited = 3;
        history.add(stats);
        tiles.refresh(60'000);
        QCOMPARE(tiles.index(2).data(TileModel::ToneRole).value<TileModel::Tone>(),
                 TileModel::Warning);
        QCOMPARE(tile(tiles, 2, TileModel::Detail), QStringLiteral("above 50 ms"));
        QCOMPARE(tile(tiles, 4, TileModel::Value), QStringLiteral("4"));
        QCOMPARE(tile(tiles, 4, TileModel::Detail), QStringLiteral("3 by rate limits"));
        QCOMPARE(tiles.index(4).data(TileModel::ToneRole).value<TileModel::Tone>(),
                 TileModel::Warning);
    }

    void daysTakeNoMoreMemoryThanOne()
    {
        ServerHistory history;
        qint64 time = kStart;
        const auto live = [&](int hours) {
            for (int i = 0; i < hours * 360; ++i) {
                time += 10'000;
                ServerStats stats = statsAt(time, 10'000);
                stats.rooms = {{RoomId(QString::number(i)), 1}};
                stats.deliveries[TypeName(QStringLiteral("kind%1.x").arg(i % 500))] = 1;
                history.add(stats);
            }
        };
        live(26);
        const size_t day = history.size();
        const int layers = history.throughput().count();
        live(26);
        QVERIFY2(history.size() <= day + 9, qPrintable(QString::number(history.size())));
        QCOMPARE(history.throughput().count(), layers);
        QVERIFY(layers <= SeriesSet::mostSeries);
        QVERIFY(history.rooms(history.range(24 * kHourMs)).busiest(1000).size()
                <= RoomCounts::mostRooms);
    }

    void nothingIsLeftOnceItIsCleared()
    {
        ServerHistory history;
        history.add(statsAt(kStart));
        history.clear();
        QVERIFY(!history.newest());
        QCOMPARE(history.size(), size_t(0));
        QCOMPARE(history.throughput().count(), 0);
        history.add(statsAt(kStart - 100'000));
        QVERIFY(history.newest());
    }
};

QTEST_MAIN(ServerHistoryTest)
#include "tst_server_history.moc"
