// SPDX-License-Identifier: MIT
#include "app/charts/TieredSeries.h"
#include "app/charts/TimeSeries.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace hearth::app;

namespace {

constexpr double kBreak = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

//! The columns that hold something.
std::vector<SampleColumns::Column> filled(const SampleColumns &columns)
{
    std::vector<SampleColumns::Column> found;
    for (const auto &column : columns.columns()) {
        if (column.summary.count > 0)
            found.push_back(column);
    }
    return found;
}

} // namespace

class SampleSeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNewestAreKept()
    {
        TimeSeries series(1000);
        for (int i = 0; i < 2500; ++i)
            series.append(i, i);
        QCOMPARE(series.size(), size_t(1000));
        QCOMPARE(series.oldestMs(), std::optional<qint64>(1500));
        QCOMPARE(series.newestMs(), std::optional<qint64>(2499));
        const SampleSummary total = series.columns({0, 3000}, 50).total();
        QCOMPARE(total.count, 1000);
        QCOMPARE(total.low, 1500.0);
        QCOMPARE(total.high, 2499.0);
        QCOMPARE(total.last, 2499.0);
        QCOMPARE(total.mean(), 1999.5);
        series.clear();
        QVERIFY(!series.newestMs());
        series.append(5, 1);
        QCOMPARE(series.columns({0, 10}, 4).total().count, 1);
    }

    void noPeakIsLost()
    {
        TimeSeries series;
        for (int i = 0; i < 20'000; ++i)
            series.append(i, i == 7777 ? 900 : i % 7);
        const SampleColumns columns = series.columns({0, 19'999}, 800);
        QCOMPARE(columns.columns().size(), size_t(800));
        QCOMPARE(columns.total().count, 20'000);
        QCOMPARE(columns.total().high, 900.0);
        const auto peak = columns.columns().at(size_t(columns.columnOf(7777)));
        QCOMPARE(peak.summary.high, 900.0);
        QCOMPARE(peak.summary.low, 0.0);
    }

    void fewSamplesStandWhereTheyAre()
    {
        TimeSeries series;
        for (const qint64 time : {100, 250, 900})
            series.append(time, double(time));
        const auto columns = filled(series.columns({0, 1000}, 500));
        QCOMPARE(columns.size(), size_t(3));
        QCOMPARE(columns[1].firstMs, 250);
        QCOMPARE(columns[1].lastMs, 250);
        QVERIFY(columns[1].joined);
    }

    void linesRunToTheNeighboursOutside()
    {
        TimeSeries series;
        for (qint64 time = 0; time <= 1000; time += 100)
            series.append(time, double(time));
        const SampleColumns columns = series.columns({250, 650}, 10);
        QCOMPARE(columns.total().count, 4);
        QCOMPARE(columns.before()->timeMs, 200);
        QCOMPARE(columns.after()->timeMs, 700);
        const SampleColumns all = series.columns({0, 1000}, 10);
        QVERIFY(!all.before() && !all.after());
        QCOMPARE(all.total().count, 11);
    }

    void aRangeBesideAllHasNothing()
    {
        TimeSeries series;
        series.append(500, 1);
        QCOMPARE(series.columns({0, 400}, 10).total().count, 0);
        QCOMPARE(series.columns({600, 900}, 10).total().count, 0);
        QCOMPARE(series.columns({600, 900}, 10).nearest(700), -1);
        QCOMPARE(TimeSeries().columns({0, 0}, 0).columns().size(), size_t(1));
    }

    void linesStopWhereNothingIsKnown_data()
    {
        QTest::addColumn<bool>("tiered");
        QTest::newRow("as it came") << false;
        QTest::newRow("tiered") << true;
    }

    void linesStopWhereNothingIsKnown()
    {
        QFETCH(bool, tiered);
        std::unique_ptr<SampleSeries> series = std::make_unique<TimeSeries>();
        if (tiered)
            series = std::make_unique<TieredSeries>();
        series->append(0, kBreak);
        for (const qint64 time : {1000, 2000})
            series->append(time, 1);
        series->append(2500, kBreak);
        series->append(2600, kBreak);
        QCOMPARE(series->newestMs(), std::optional<qint64>(2000));
        for (const qint64 time : {7000, 8000})
            series->append(time, 1);
        const auto columns = filled(series->columns({0, 10'000}, 100));
        QCOMPARE(columns.size(), size_t(4));
        QVERIFY(columns[1].joined);
        QVERIFY(!columns[2].joined);
        QVERIFY(columns[3].joined);
        // Nor do they run to a neighbour behind it.
        QVERIFY(!series->columns({0, 2200}, 10).after());
        QVERIFY(!series->columns({2800, 9000}, 10).before());
        QVERIFY(series->columns({7500, 9000}, 10).before());
    }

    void aClockThatWentBackIsNotFollowed_data() { linesStopWhereNothingIsKnown_data(); }

    void aClockThatWentBackIsNotFollowed()
    {
        QFETCH(bool, tiered);
        std::unique_ptr<SampleSeries> series = std::make_unique<TimeSeries>();
        if (tiered)
            series = std::make_unique<TieredSeries>();
        series->append(60'000, 1);
        series->append(10'000, 5);
        QCOMPARE(series->newestMs(), std::optional<qint64>(60'000));
        QCOMPARE(series->columns({59'000, 61'000}, 10).total().high, 5.0);
        QCOMPARE(series->columns({0, 30'000}, 10).total().count, 0);
    }

    void theFinestTierThatReachesIsRead()
    {
        TieredSeries series;
        const qint64 end = 24 * kHour;
        for (qint64 time = 0; time <= end; time += 1000)
            series.append(time, time == 3 * kHour ? 500 : 10);
        // Each second of the newest quarter of an hour.
        QCOMPARE(filled(series.columns({end - 15 * kMinute, end}, 2000)).size(), size_t(901));
        QCOMPARE(filled(series.columns({end - 2 * kHour, end}, 2000)).size(), size_t(721));
        const SampleColumns day = series.columns({0, end}, 2000);
        QCOMPARE(filled(day).size(), size_t(1441));
        // What happened once, 21 hours ago, is still its highest.
        QCOMPARE(day.total().high, 500.0);
        QCOMPARE(day.total().count, 24 * 3600 + 1);
        QCOMPARE(day.total().last, 10.0);
    }

    void whatIsYoungIsReadFinelyHoweverLongTheRange()
    {
        TieredSeries series;
        for (qint64 time = 0; time < 5 * kMinute; time += 1000)
            series.append(24 * kHour + time, 1);
        QCOMPARE(filled(series.columns({5 * kMinute, 24 * kHour + 5 * kMinute}, 100'000)).size(),
                 size_t(300));
    }

    void longTimesAndManySamplesTakeNoMoreMemory()
    {
        TieredSeries series;
        // Three days, with a break now and then.
        for (qint64 time = 0; time < 72 * kHour; time += 1000)
            series.append(time, time % 600'000 == 0 ? kBreak : double(time % 977));
        QVERIFY2(series.size() <= 4020 + 3 + 300, qPrintable(QString::number(series.size())));
    }

    void aStepKnowsMeanAndEnds()
    {
        TieredSeries series({{std::chrono::seconds(10), std::chrono::hours(1)}});
        for (const double value : {4.0, 1.0, 7.0})
            series.append(21'000, value);
        const SampleSummary total = series.columns({0, 60'000}, 6).total();
        QCOMPARE(total.mean(), 4.0);
        QCOMPARE(total.low, 1.0);
        QCOMPARE(total.high, 7.0);
        QCOMPARE(total.last, 7.0);
        QCOMPARE(series.oldestMs(), std::optional<qint64>(20'000));
    }

    void theNearestColumnIsFound()
    {
        TimeSeries series;
        for (const qint64 time : {100, 500, 900})
            series.append(time, 1);
        const SampleColumns columns = series.columns({0, 1000}, 100);
        QCOMPARE(columns.nearest(0), 10);
        QCOMPARE(columns.nearest(290), 10);
        QCOMPARE(columns.nearest(310), 50);
        QCOMPARE(columns.nearest(2000), 90);
    }
};

QTEST_MAIN(SampleSeriesTest)
#include "tst_sample_series.moc"
