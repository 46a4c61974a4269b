// SPDX-License-Identifier: MIT
#include "app/charts/ChartFrame.h"
#include "app/charts/SeriesSet.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using Kind = ChartFrame::Kind;

namespace {

const QString kHumidity = QStringLiteral("humidity");

void fill(SeriesSet &set)
{
    set.setUnit(QStringLiteral(" %"));
    for (const auto &[time, value] :
         {std::pair(1000, 40), std::pair(2000, 61), std::pair(3000, 49), std::pair(4000, 58)})
        set.append(kHumidity, time, value);
}

} // namespace

class ChartFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysInWordsWhatItShows()
    {
        SeriesSet set;
        fill(set);
        const ChartFrame frame(set, {0, 5000}, 100, Kind::Lines);
        QCOMPARE(frame.summary(),
                 QStringLiteral("humidity: min 40 %, mean 52 %, max 61 %, last 58 %"));
        QCOMPARE(frame.low(), 40.0);
        QCOMPARE(frame.high(), 61.0);
        set.append(QStringLiteral("dew"), 9000, 4);
        const ChartFrame two(set, {0, 5000}, 100, Kind::Lines);
        QVERIFY(two.summary().endsWith(QStringLiteral("\ndew: nothing in this time")));
    }

    void isEmptyWhereNothingWasMeasured()
    {
        SeriesSet set;
        QVERIFY(ChartFrame(set, {0, 5000}, 100, Kind::Stacked).isEmpty());
        fill(set);
        const ChartFrame frame(set, {100'000, 200'000}, 100, Kind::Lines);
        QVERIFY(frame.isEmpty());
        QCOMPARE(frame.readings(150'000), QStringList{QString()});
        QCOMPARE(frame.nearest(150'000), 150'000);
    }

    void readsWhatIsNear()
    {
        SeriesSet set;
        fill(set);
        set.append(QStringLiteral("dew"), 2000, 4.25);
        const ChartFrame frame(set, {0, 5000}, 100, Kind::Lines);
        QCOMPARE(frame.nearest(2100), 2000);
        const QStringList both{QStringLiteral("61 %"), QStringLiteral("4.25 %")};
        QCOMPARE(frame.readings(2000), both);
        const QStringList one{QStringLiteral("58 %"), QString()};
        QCOMPARE(frame.readings(4000), one);
    }

    void aColumnOfManySaysWhereTheyLie()
    {
        SeriesSet set;
        fill(set);
        const ChartFrame frame(set, {0, 5000}, 1, Kind::Lines);
        QCOMPARE(frame.readings(2500), QStringList{QStringLiteral("52 % (40 to 61)")});
    }

    void theCursorGoesFromOneMeasurementToTheNext()
    {
        SeriesSet set;
        fill(set);
        const ChartFrame frame(set, {0, 5000}, 500, Kind::Lines);
        QCOMPARE(frame.beside(2000, 5), 3000);
        QCOMPARE(frame.beside(2000, -5), 1000);
        QCOMPARE(frame.beside(1000, -5), 1000);
        QCOMPARE(frame.beside(4000, 5), 4000);
    }

    void layersStandOnEachOther()
    {
        SeriesSet set;
        set.appendStack(1000, {{QStringLiteral("a"), 3}, {QStringLiteral("b"), 4}});
        set.appendStack(2000, {{QStringLiteral("b"), 1}, {QStringLiteral("c"), 5}});
        set.appendStack(3000, {{QStringLiteral("a"), 1}});
        const ChartFrame frame(set, {0, 4000}, 100, Kind::Stacked);
        QCOMPARE(frame.stack().size(), size_t(3));
        QCOMPARE(frame.stack()[0].tops, (std::vector<double>{3, 7, 7}));
        QCOMPARE(frame.stack()[1].tops, (std::vector<double>{0, 1, 6}));
        QCOMPARE(frame.stack()[2].tops, (std::vector<double>{1, 1, 1}));
        QCOMPARE(frame.low(), 0.0);
        QCOMPARE(frame.high(), 7.0);
    }

    void layersOfOtherMomentsMeetOnTheWay()
    {
        SeriesSet set;
        set.append(QStringLiteral("a"), 1000, 10);
        set.append(QStringLiteral("a"), 3000, 20);
        set.append(QStringLiteral("b"), 2000, 1);
        const ChartFrame frame(set, {0, 4000}, 100, Kind::Stacked);
        QCOMPARE(frame.stack()[1].timeMs, 2000);
        QCOMPARE(frame.stack()[1].tops, (std::vector<double>{15, 16}));
    }

    void aBreakPartsTheStackToo()
    {
        SeriesSet set;
        set.appendStack(1000, {{QStringLiteral("a"), 3}});
        set.breakLines(1500);
        set.appendStack(2000, {{QStringLiteral("a"), 3}});
        set.appendStack(3000, {{QStringLiteral("a"), 3}});
        const ChartFrame frame(set, {0, 4000}, 100, Kind::Stacked);
        QVERIFY(!frame.stack()[1].joined);
        QVERIFY(frame.stack()[2].joined);
    }

    void staysAsItIsWhileTheSeriesGoOn()
    {
        SeriesSet set;
        fill(set);
        const ChartFrame frame(set, {0, 5000}, 100, Kind::Lines);
        set.clear();
        QCOMPARE(frame.readings(4000), QStringList{QStringLiteral("58 %")});
        QVERIFY(frame.summary().contains(QStringLiteral("max 61 %")));
    }
};

QTEST_MAIN(ChartFrameTest)
#include "tst_chart_frame.moc"
