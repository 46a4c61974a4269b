// SPDX-License-Identifier: MIT
#include "app/charts/AxisTicks.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace hearth::app;
using AxisTicks::Zero;

namespace {

qint64 at(const char *text, const QTimeZone &zone)
{
    QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    time.setTimeZone(zone);
    return time.toMSecsSinceEpoch();
}

} // namespace

class AxisTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void scalesHaveRoundMarks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("marks");
        QTest::newRow("percents") << 40.0 << 61.0 << QList<double>{40, 45, 50, 55, 60, 65};
        QTest::newRow("rates") << 0.0 << 402.0 << QList<double>{0, 100, 200, 300, 400, 500};
        QTest::newRow("exactly at marks") << 0.1 << 0.3 << QList<double>{0.1, 0.15, 0.2, 0.25, 0.3};
        QTest::newRow("below zero") << -3.0 << 4.0 << QList<double>{-4, -2, 0, 2, 4};
        QTest::newRow("exactly below zero")
            << -0.3 << -0.1 << QList<double>{-0.3, -0.25, -0.2, -0.15, -0.1};
        QTest::newRow("large") << 1e9 << 5e9 << QList<double>{1e9, 2e9, 3e9, 4e9, 5e9};
    }

    void scalesHaveRoundMarks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QList<double>, marks);
        const std::vector<double> found = AxisTicks::scaleFor(low, high, 5, Zero::Free).marks();
        QCOMPARE(found.size(), size_t(marks.size()));
        for (size_t i = 0; i < found.size(); ++i)
            QVERIFY2(std::abs(found[i] - marks.at(int(i))) < 1e-9 * std::max(1.0, std::abs(high)),
                     qPrintable(QString::number(found[i])));
    }

    void scalesHoldWhateverComes_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const double most = 1e300;
        const QList<double> ends{0,    1,    -1,    0.1,    1.0 / 3, 99.999, 100,   1e-12,
                                 1e12, most, -most, 7e-300, 41.5,    2e15,   -1e-12};
        for (const double low : ends) {
            for (const double high : ends)
                QTest::addRow("%g to %g", low, high) << low << high;
        }
    }

    void scalesHoldWhateverComes()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        for (const Zero zero : {Zero::Included, Zero::Free}) {
            for (const int steps : {-1, 0, 2, 4, 9}) {
                const auto scale = AxisTicks::scaleFor(low, high, steps, zero);
                const double size = std::max(std::abs(low), std::abs(high));
                QVERIFY(std::isfinite(scale.low) && std::isfinite(scale.high));
                QVERIFY(scale.high > scale.low && scale.step > 0);
                QVERIFY(scale.low <= std::min(low, high) + size * 1e-9);
                QVERIFY(scale.high >= std::max(low, high) - size * 1e-9);
                QVERIFY(zero == Zero::Free || (scale.low <= 0 && scale.high >= 0));
                const size_t marks = scale.marks().size();
                QVERIFY2(marks >= 2 && marks <= size_t(std::max(2, steps)) + 1,
                         qPrintable(QString::number(marks)));
            }
        }
    }

    void oneValueHasRoomAroundIt()
    {
        const auto scale = AxisTicks::scaleFor(58, 58, 4, Zero::Free);
        QVERIFY(scale.low < 58 && scale.high > 58);
        const auto nothing = AxisTicks::scaleFor(0, 0, 4, Zero::Free);
        QCOMPARE(nothing.low, 0.0);
        QVERIFY(nothing.high > 0);
    }

    void marksHaveTheDecimalsThatTellThemApart()
    {
        QCOMPARE(AxisTicks::scaleFor(0, 4, 4, Zero::Free).decimals, 0);
        QCOMPARE(AxisTicks::scaleFor(0, 0.9, 5, Zero::Free).decimals, 1);
        QCOMPARE(AxisTicks::scaleFor(20, 20.04, 4, Zero::Free).decimals, 2);
    }

    void timesAreCountedAsPeopleDo()
    {
        const auto step = [](qint64 seconds, int most) {
            return AxisTicks::timeStep({0, seconds * 1000}, most) / 1000;
        };
        QCOMPARE(step(60, 6), 10);
        QCOMPARE(step(15 * 60, 5), 5 * 60);
        QCOMPARE(step(3600, 6), 10 * 60);
        QCOMPARE(step(24 * 3600, 8), 3 * 3600);
        QCOMPARE(step(30 * 24 * 3600, 6), 5 * 24 * 3600);
    }

    void timeMarksAreRoundOnTheWall()
    {
        // Kathmandu is 5:45 ahead of UTC.
        const QTimeZone zone("Asia/Kathmandu");
        const TimeRange range{at("2026-11-17T08:57:30", zone), at("2026-11-17T09:12:30", zone)};
        const auto marks = AxisTicks::timeMarks(range, 5 * 60 * 1000, zone);
        QCOMPARE(marks.size(), size_t(3));
        QCOMPARE(marks.front(), at("2026-11-17T09:00:00", zone));
        QCOMPARE(AxisTicks::timeLabel(marks.front(), 5 * 60 * 1000, zone), QStringLiteral("09:00"));
    }

    void daysBeginAtMidnightWhereClocksArePutBack()
    {
        const QTimeZone zone("Europe/Berlin");
        constexpr qint64 day = 24 * 3600 * 1000;
        const auto marks = AxisTicks::timeMarks(
            {at("2026-10-24T12:00:00", zone), at("2026-10-26T12:00:00", zone)}, day, zone);
        QCOMPARE(marks.size(), size_t(2));
        QCOMPARE(marks[0], at("2026-10-25T00:00:00", zone));
        QCOMPARE(marks[1], at("2026-10-26T00:00:00", zone));
        QCOMPARE(marks[1] - marks[0], day + 3600 * 1000);
        QCOMPARE(AxisTicks::timeLabel(marks[1], day, zone), QStringLiteral("26 Oct"));
    }

    void timesAreWrittenAsTheLocaleDoes()
    {
        const QTimeZone zone = QTimeZone::utc();
        const qint64 time = at("2026-11-17T15:04:09", zone);
        QCOMPARE(AxisTicks::timeLabel(time, 60'000, zone), QStringLiteral("15:04"));
        QCOMPARE(AxisTicks::timeLabel(time, 1000, zone), QStringLiteral("15:04:09"));
        const qint64 midnight = at("2026-11-17T00:00:00", zone);
        QCOMPARE(AxisTicks::timeLabel(midnight, 3'600'000, zone), QStringLiteral("17 Nov"));
        QCOMPARE(AxisTicks::timeLabel(midnight, 1000, zone), QStringLiteral("00:00:00"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(AxisTicks::timeLabel(time, 60'000, zone), QStringLiteral("3:04 PM"));
        QCOMPARE(AxisTicks::timeLabel(time, 1000, zone), QStringLiteral("3:04:09 PM"));
    }

    void numbersAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << QStringLiteral("0 ms");
        QTest::newRow("small") << 0.8 << QStringLiteral("0.8 ms");
        QTest::newRow("three digits") << 12.345 << QStringLiteral("12.3 ms");
        QTest::newRow("no zeros at the end") << 52.0 << QStringLiteral("52 ms");
        QTest::newRow("tiny") << 0.000123 << QStringLiteral("0.000123 ms");
        QTest::newRow("whole") << 1284.0 << QStringLiteral("1284 ms");
        QTest::newRow("thousands") << 12345.0 << QStringLiteral("12.35k ms");
        QTest::newRow("millions") << -3'400'000.0 << QStringLiteral("-3.4M ms");
        QTest::newRow("milliards") << 5e9 << QStringLiteral("5G ms");
    }

    void numbersAreShort()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(AxisTicks::reading(value, QStringLiteral(" ms")), text);
    }

    void numbersAreWrittenAsTheLocaleDoes()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(AxisTicks::reading(1284, {}), QStringLiteral("1.284"));
        QCOMPARE(AxisTicks::reading(0.5, QStringLiteral(" ms")), QStringLiteral("0,5 ms"));
    }

    void anAxisWritesAllInThousandsOrNone()
    {
        QCOMPARE(AxisTicks::number(5000, 0, QStringLiteral("/s"), 15'000), QStringLiteral("5k/s"));
        QCOMPARE(AxisTicks::number(0, 0, QStringLiteral("/s"), 15'000), QStringLiteral("0/s"));
        QCOMPARE(AxisTicks::number(12'500, 0, {}, 15'000), QStringLiteral("12.5k"));
    }
};

QTEST_MAIN(AxisTicksTest)
#include "tst_axis_ticks.moc"
