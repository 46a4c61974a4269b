// SPDX-License-Identifier: MIT
#include "app/charts/ChartPainting.h"
#include "app/charts/LineTrace.h"
#include "app/charts/SampleColumns.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <limits>
#include <vector>

using namespace hearth::app;

namespace {

constexpr int width = 400;

//! A pixel for each ms, and for each 1 of a value.
PlotArea area()
{
    return {QRectF(0, 0, width, 100), {0, width}, {0, 100, 10, 0}};
}

LineTrace traceOf(const std::vector<std::pair<qint64, double>> &samples)
{
    SampleColumns columns({0, width}, width);
    for (const auto &[timeMs, value] : samples)
        columns.add({timeMs, value});
    return {area(), columns};
}

//! How high the path is at this place.
qreal heightAt(const QPolygonF &path, qreal x)
{
    for (int i = 1; i < path.size(); ++i) {
        const QPointF from = path.at(i - 1);
        const QPointF to = path.at(i);
        if (x >= from.x() && x <= to.x())
            return from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
    }
    return std::numeric_limits<qreal>::quiet_NaN();
}

} // namespace

class LineTraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsStraightIsOnePiece_data()
    {
        QTest::addColumn<double>("rise");
        QTest::addColumn<double>("wave");
        QTest::newRow("flat") << 0.0 << 0.0;
        QTest::newRow("slanting") << 0.2 << 0.0;
        QTest::newRow("with waves that nobody sees") << 0.0 << 0.1;
    }

    void whatIsStraightIsOnePiece()
    {
        QFETCH(double, rise);
        QFETCH(double, wave);
        std::vector<std::pair<qint64, double>> samples;
        for (int i = 0; i < width; ++i)
            samples.emplace_back(i, 3.7 + rise * i + (i % 2 == 0 ? wave : -wave));
        const LineTrace trace = traceOf(samples);
        QCOMPARE(trace.paths().size(), std::size_t(1));
        QCOMPARE(trace.points(), std::size_t(2));
        QVERIFY(trace.bars().empty());
    }

    void nothingIsFartherAwayThanIsTolerated()
    {
        QRandomGenerator random(7);
        std::vector<std::pair<qint64, double>> samples;
        double value = 50;
        for (int i = 0; i < width; ++i) {
            value = qBound(0.0, value + random.bounded(3.0) - 1.5, 100.0);
            samples.emplace_back(i, value);
        }
        const LineTrace trace = traceOf(samples);
        QCOMPARE(trace.paths().size(), std::size_t(1));
        QVERIFY(trace.points() < std::size_t(width));
        for (const auto &[timeMs, measured] : samples) {
            const qreal beside =
                heightAt(trace.paths().front(), area().x(timeMs)) - area().y(measured);
            QVERIFY2(std::abs(beside) <= LineTrace::tolerance + 1e-6,
                     qPrintable(QStringLiteral("%1 at %2").arg(beside).arg(timeMs)));
        }
    }

    void aPeakWithinAColumnIsABar()
    {
        SampleColumns columns({0, 1000}, 10);
        for (int i = 0; i < 1000; ++i)
            columns.add({i, i == 555 ? 90.0 : 20.0});
        PlotArea plot = area();
        plot.range = {0, 1000};
        const LineTrace trace(plot, columns);
        QCOMPARE(trace.bars().size(), std::size_t(1));
        QCOMPARE(trace.bars().front().y1(), plot.y(20));
        QCOMPARE(trace.bars().front().y2(), plot.y(90));
        QCOMPARE(trace.points(), std::size_t(2));
    }

    void breaksPartIt()
    {
        const LineTrace trace = traceOf({{10, 20},
                                         {20, 20},
                                         {30, std::numeric_limits<double>::quiet_NaN()},
                                         {40, 30},
                                         {50, std::numeric_limits<double>::quiet_NaN()},
                                         {60, 40},
                                         {90, 40}});
        QCOMPARE(trace.paths().size(), std::size_t(3));
        QCOMPARE(trace.paths()[0].last().x(), area().x(20));
        // One that stands alone is there as well.
        QCOMPARE(trace.paths()[1].size(), 1);
        QCOMPARE(trace.paths()[2].first().x(), area().x(60));
    }

    void itRunsToTheNeighboursOutside()
    {
        const LineTrace trace = traceOf({{-100, 20}, {100, 20}, {width + 100, 80}});
        QCOMPARE(trace.paths().size(), std::size_t(1));
        QCOMPARE(trace.paths().front().first().x(), area().x(-100));
        QCOMPARE(trace.paths().front().last().x(), area().x(width + 100));
        QCOMPARE(trace.points(), std::size_t(3));
    }

    void withoutSamplesThereIsNothing()
    {
        const LineTrace trace = traceOf({});
        QVERIFY(trace.paths().empty());
        QVERIFY(trace.bars().empty());
    }
};

QTEST_GUILESS_MAIN(LineTraceTest)
#include "tst_line_trace.moc"
