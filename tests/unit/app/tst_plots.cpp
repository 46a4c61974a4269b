// SPDX-License-Identifier: MIT
#include "app/inspector/EventInspector.h"
#include "tests/unit/app/FakeTime.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct PlotsSetup
{
    FakeTime time;
    EventInspector inspector{time.source()};
    PlotModel &plots = *inspector.plots();
    QAbstractItemModelTester tester{&plots, QAbstractItemModelTester::FailureReportingMode::QtTest};
    qint64 at = 1'000;

    void come(const char *sensor, double humidity)
    {
        Event event;
        event.time = at += 1'000;
        event.type = QStringLiteral("reading");
        event.payload = QStringLiteral(R"({"sensor":"%1","humidity":%2,"ok":true})")
                            .arg(QString::fromUtf8(sensor))
                            .arg(humidity)
                            .toUtf8();
        inspector.add(event);
        time.advance(EventInspector::frame);
    }

    [[nodiscard]] Plot *plot(int row = 0)
    {
        return plots.data(plots.index(row), PlotModel::PlotRole).value<Plot *>();
    }

    //! "one 2|two 1": each line with how many numbers it has.
    [[nodiscard]] QString lines(int row = 0)
    {
        QStringList all;
        SeriesSet *series = plot(row)->series();
        for (int i = 0; i < series->count(); ++i) {
            const auto summary = series->samples(i).columns({0, at}, 1).total();
            all.append(QStringLiteral("%1 %2").arg(series->name(i)).arg(summary.count));
        }
        return all.join(QLatin1Char('|'));
    }
};

} // namespace

class TestPlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNumberIsDrawnFromWhatCameBeforeAndGoesOn()
    {
        PlotsSetup s;
        s.come("one", 60);
        s.come("two", 62);
        QCOMPARE(s.plots.plot(QStringLiteral("data.humidity")), 0);
        QCOMPARE(s.lines(), QStringLiteral("data.humidity 2"));
        s.come("one", 64);
        QCOMPARE(s.lines(), QStringLiteral("data.humidity 3"));
        QCOMPARE(s.plot()->min(), QStringLiteral("60"));
        QCOMPARE(s.plot()->mean(), QStringLiteral("62"));
        QCOMPARE(s.plot()->last(), QStringLiteral("64"));
    }

    void thePercentileIsTheOneThat95OfAHundredDoNotExceed()
    {
        PlotsSetup s;
        s.plots.plot(QStringLiteral("data.humidity"));
        for (int i = 1; i <= 100; ++i)
            s.come("one", i);
        QCOMPARE(s.plot()->p95(), QStringLiteral("95"));
    }

    void theFiguresAreOfWhatIsShown()
    {
        PlotsSetup s;
        s.plots.plot(QStringLiteral("data.humidity"));
        s.come("one", 1000);
        QCOMPARE(s.plot()->min(), QStringLiteral("1,000"));
        s.at += std::chrono::milliseconds(Plot::longestSpan).count();
        s.come("one", 10);
        s.come("one", 20);
        QCOMPARE(s.plot()->mean(), QStringLiteral("15"));
        QCOMPARE(s.plot()->p95(), QStringLiteral("20"));
    }

    void whatOneIsToldOfAreItsThresholds()
    {
        PlotsSetup s;
        s.plots.plot(QStringLiteral("data.humidity"));
        s.plots.setPinned(0, true);
        const auto alert = [](const char *path, EventAlert::Comparison how, const char *value) {
            return EventAlert{*EventPath::parse(QString::fromLatin1(path)), how,
                              QString::fromLatin1(value)};
        };
        using Comparison = EventAlert::Comparison;
        s.plots.setAlerts({alert("data.humidity", Comparison::Above, "70"),
                           alert("data.humidity", Comparison::Below, "30.5"),
                           alert("data.humidity", Comparison::Equals, "50"),
                           alert("size", Comparison::Above, "9")});
        QCOMPARE(s.plot()->ceilings(), QList<double>{70});
        QCOMPARE(s.plot()->floors(), QList<double>{30.5});
        // And of one that is drawn later.
        s.plots.plot(QStringLiteral("size"));
        QCOMPARE(s.plot()->ceilings(), QList<double>{9});
        s.plots.restore(s.plots.pinned());
        QCOMPARE(s.plot()->ceilings(), QList<double>{70});
        s.plots.setAlerts({});
        QCOMPARE(s.plot()->ceilings(), QList<double>());
    }

    void itIsSplitByAnotherField()
    {
        PlotsSetup s;
        s.come("one", 60);
        s.come("two", 62);
        s.plots.plot(QStringLiteral("data.humidity"));
        QVERIFY(s.plot()->splits().contains(QStringLiteral("data.sensor")));
        QVERIFY(s.plot()->splits().contains(QStringLiteral("data.ok")));
        QVERIFY(s.plot()->splits().contains(QStringLiteral("event")));
        s.plots.splitBy(0, QStringLiteral("data.sensor"));
        s.come("two", 61);
        QCOMPARE(s.lines(), QStringLiteral("one 1|two 2"));
        s.plots.splitBy(0, QString());
        QCOMPARE(s.lines(), QStringLiteral("data.humidity 3"));
    }

    void theOneThatIsNotPinnedGivesWay()
    {
        PlotsSetup s;
        s.come("one", 60);
        s.plots.plot(QStringLiteral("data.humidity"));
        s.plots.plot(QStringLiteral("size"));
        QCOMPARE(s.plots.count(), 1);
        s.plots.setPinned(0, true);
        QCOMPARE(s.plots.plot(QStringLiteral("data.humidity")), 0);
        QCOMPARE(s.plots.count(), 2);
        // What is there already is not made twice.
        QCOMPARE(s.plots.plot(QStringLiteral("size")), 1);
        QCOMPARE(s.plots.plot(QStringLiteral("nonsense")), -1);
    }

    void whatIsPinnedIsTold()
    {
        PlotsSetup s;
        QSignalSpy told(&s.plots, &PlotModel::pinnedChanged);
        s.plots.plot(QStringLiteral("data.humidity"));
        QCOMPARE(told.count(), 0);
        s.plots.setPinned(0, true);
        s.plots.splitBy(0, QStringLiteral("key"));
        QCOMPARE(told.count(), 2);
        const std::vector<PlotSpec> pinned{
            {*EventPath::parse(u"data.humidity"), EventPath::parse(u"key")}};
        QCOMPARE(s.plots.pinned(), pinned);
        s.plots.close(0);
        QCOMPARE(told.count(), 3);
        QVERIFY(s.plots.pinned().empty());
        s.plots.restore(pinned);
        QCOMPARE(s.plots.pinned(), pinned);
        QCOMPARE(told.count(), 3);
    }

    void thereAreNotMoreThanCanBe()
    {
        PlotsSetup s;
        for (int i = 0; i < PlotModel::most; ++i) {
            QCOMPARE(s.plots.plot(QStringLiteral("data.list[%1]").arg(i)), 0);
            s.plots.setPinned(0, true);
        }
        QVERIFY(s.plots.isFull());
        QCOMPARE(s.plots.plot(QStringLiteral("size")), -1);
    }
};

QTEST_GUILESS_MAIN(TestPlots)
#include "tst_plots.moc"
