// SPDX-License-Identifier: MIT
#include "app/charts/SeriesSet.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth::app;

namespace {

double last(const SeriesSet &set, int row)
{
    return set.samples(row).columns({0, 1'000'000}, 10).total().last;
}

} // namespace

class SeriesSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachNameHasItsSeriesAndItsColour()
    {
        SeriesSet set;
        const QAbstractItemModelTester tester(&set);
        const QSignalSpy counted(&set, &SeriesSet::countChanged);
        const QSignalSpy sampled(&set, &SeriesSet::samplesChanged);
        QVERIFY(set.append(QStringLiteral("a"), 1000, 1));
        QVERIFY(set.append(QStringLiteral("b"), 3000, 2));
        QVERIFY(set.append(QStringLiteral("a"), 2000, 3));
        QCOMPARE(set.count(), 2);
        QCOMPARE(counted.size(), 2);
        QCOMPARE(sampled.size(), 3);
        QCOMPARE(last(set, 0), 3.0);
        QCOMPARE(set.index(1).data(SeriesSet::Name).toString(), QStringLiteral("b"));
        QCOMPARE(set.index(1).data(SeriesSet::ColorIndex).toInt(), 1);
        QCOMPARE(set.newestMs(), std::optional<qint64>(3000));
    }

    void moreThanThereAreColoursAreNotTaken()
    {
        SeriesSet set;
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(set.append(QString::number(i), 1000, 1), i < SeriesSet::mostSeries);
        QCOMPARE(set.count(), SeriesSet::mostSeries);
        QVERIFY(set.isOverflowing());
        set.clear();
        QCOMPARE(set.count(), 0);
        QVERIFY(!set.isOverflowing());
        QVERIFY(!set.newestMs());
    }

    void aStackHasAllLayersAtEachMoment()
    {
        SeriesSet set;
        set.appendStack(1000, {{QStringLiteral("message"), 5}});
        set.appendStack(2000, {{QStringLiteral("typing"), 2}});
        QCOMPARE(set.count(), 2);
        QCOMPARE(last(set, 0), 0.0);
        QCOMPARE(last(set, 1), 2.0);
        QCOMPARE(set.samples(0).columns({0, 5000}, 10).total().count, 2);
    }

    void theLastLayerIsAllTheOthers()
    {
        SeriesSet set;
        const QAbstractItemModelTester tester(&set);
        std::vector<std::pair<QString, double>> values;
        for (int i = 0; i < 12; ++i)
            values.emplace_back(QString::number(i), 1);
        set.appendStack(1000, values);
        QCOMPARE(set.count(), SeriesSet::mostSeries);
        QCOMPARE(set.name(SeriesSet::mostSeries - 1), QStringLiteral("other"));
        QCOMPARE(last(set, SeriesSet::mostSeries - 1), 5.0);
        set.appendStack(2000, {{QStringLiteral("11"), 3}});
        QCOMPARE(last(set, SeriesSet::mostSeries - 1), 3.0);
        QCOMPARE(last(set, 0), 0.0);
    }

    void linesBreakTogether()
    {
        SeriesSet set;
        set.append(QStringLiteral("a"), 1000, 1);
        set.append(QStringLiteral("b"), 1000, 1);
        set.breakLines(1500);
        set.append(QStringLiteral("a"), 2000, 1);
        set.append(QStringLiteral("b"), 2000, 1);
        for (int row = 0; row < 2; ++row) {
            const auto columns = set.samples(row).columns({0, 3000}, 3);
            QVERIFY(!columns.columns().at(2).joined);
        }
    }
};

QTEST_MAIN(SeriesSetTest)
#include "tst_series_set.moc"
