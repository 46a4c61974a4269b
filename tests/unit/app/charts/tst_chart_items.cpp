// SPDX-License-Identifier: MIT
#include "app/charts/BarChart.h"
#include "app/charts/Sparkline.h"
#include "app/charts/TimeChart.h"

#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth::app;

namespace {

const QColor kFirst(255, 0, 0);
const QColor kSecond(0, 0, 255);
const QSize kSize(400, 200);

} // namespace

//! The items as they are drawn, each alone in a window.
class ChartItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_look = std::make_unique<ChartLook>();
        m_look->setProperty("series", QVariant::fromValue(QList<QColor>{kFirst, kSecond}));
        m_look->setProperty("text", QColor(Qt::black));
        m_look->setProperty("grid", QColor(Qt::lightGray));
        m_look->setProperty("surface", QColor(Qt::white));
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(kSize);
        m_window->setColor(Qt::white);
    }

    void cleanup() { m_window.reset(); }

    void drawsItsLines()
    {
        SeriesSet set;
        TimeChart chart;
        fill(set);
        chart.setSeries(&set);
        show(chart);
        QVERIFY(!chart.isEmpty());
        const QImage image = m_window->grabWindow();
        QVERIFY(count(image, kFirst) > 200);
        QCOMPARE(count(image, kSecond), 0);
        // Nothing of a series beside the plot.
        QCOMPARE(count(image.copy(0, 0, int(chart.plot().left()) - 1, kSize.height()), kFirst), 0);
    }

    void drawsItsLayersUpToWhatTheyCome()
    {
        SeriesSet set;
        TimeChart chart;
        chart.setKind(TimeChart::Stacked);
        for (qint64 time = 0; time <= 10'000; time += 1000)
            set.appendStack(time, {{QStringLiteral("a"), 50}, {QStringLiteral("b"), 50}});
        chart.setSeries(&set);
        show(chart);
        const QImage image = m_window->grabWindow();
        const int middle = int(chart.plot().center().x());
        // Where no line of the grid is.
        const QColor lower = image.pixelColor(middle, int(chart.plot().bottom()) - 4);
        const QColor upper = image.pixelColor(middle, int(chart.plot().top()) + 4);
        QVERIFY(lower.red() > 200 && lower.blue() < 80);
        QVERIFY(upper.blue() > 200 && upper.red() < 80);
    }

    void drawsThresholdsAndReachesToThem()
    {
        const QColor marked(0, 255, 0);
        m_look->setProperty("threshold", marked);
        SeriesSet set;
        TimeChart chart;
        fill(set);
        chart.setSeries(&set);
        show(chart);
        QCOMPARE(count(m_window->grabWindow(), marked), 0);
        chart.setCeilings({500});
        chart.setFloors({-500});
        QTRY_VERIFY(count(m_window->grabWindow(), marked) > 200);
        const QImage image = m_window->grabWindow();
        const auto middle = int(chart.plot().center().y());
        QVERIFY(count(image.copy(0, 0, kSize.width(), middle), marked) > 100);
        QVERIFY(count(image.copy(0, middle, kSize.width(), kSize.height() - middle), marked) > 100);
        QVERIFY(chart.summary().contains(QStringLiteral("Threshold: above 500")));
        QVERIFY(chart.summary().contains(QStringLiteral("Threshold: below -500")));
    }

    void twentyThousandPointsKeepTheirPeak()
    {
        SeriesSet set;
        TimeChart chart;
        for (int i = 0; i < 20'000; ++i)
            set.append(QStringLiteral("a"), i, i == 12'000 ? 100 : 1);
        chart.setSeries(&set);
        show(chart);
        const QImage image = m_window->grabWindow();
        const QRectF plot = chart.plot();
        const int peak = int(plot.left() + plot.width() * 0.6);
        const QRect around(peak - 3, int(plot.top()), 6, int(plot.height() / 2));
        QVERIFY(count(image.copy(around), kFirst) > 10);
        QVERIFY(chart.summary().contains(QStringLiteral("max 100")));
    }

    void followsTheNewestUnlessPaused()
    {
        SeriesSet set;
        TimeChart chart;
        chart.setSpanMs(5000);
        fill(set);
        chart.setSeries(&set);
        show(chart);
        QVERIFY(chart.summary().contains(QStringLiteral("last 10")));
        chart.setPaused(true);
        const QImage before = m_window->grabWindow();
        for (int i = 0; i < 30; ++i)
            set.append(QStringLiteral("a"), 20'000 + i * 1000, 77);
        const QSignalSpy framed(&chart, &TimeChart::frameChanged);
        QCOMPARE(m_window->grabWindow(), before);
        QVERIFY(chart.summary().contains(QStringLiteral("last 10")));
        // Nor does the series' end change what is read of it.
        set.clear();
        chart.stepToEnd(true);
        QCOMPARE(chart.cursorValues(), QStringList{QStringLiteral("10")});
        QCOMPARE(framed.size(), 0);
        set.append(QStringLiteral("a"), 90'000, 77);
        chart.setPaused(false);
        QTRY_VERIFY(chart.summary().contains(QStringLiteral("last 77")));
    }

    void manySamplesAreOneFrame()
    {
        SeriesSet set;
        TimeChart chart;
        chart.setSeries(&set);
        show(chart);
        const QSignalSpy framed(&chart, &TimeChart::frameChanged);
        for (int i = 0; i < 5000; ++i)
            set.append(QStringLiteral("a"), i, i);
        QTRY_VERIFY(chart.summary().contains(QStringLiteral("last 4999")));
        QVERIFY2(framed.size() <= 3, qPrintable(QString::number(framed.size())));
    }

    void theCursorReadsWhatWasMeasured()
    {
        SeriesSet set;
        TimeChart chart;
        fill(set);
        set.setUnit(QStringLiteral(" %"));
        chart.setSeries(&set);
        show(chart);
        QVERIFY(!chart.isCursorShown());
        chart.pointAt(chart.plot().left() + chart.plot().width() * 0.52);
        QCOMPARE(chart.cursorValues(), QStringList{QStringLiteral("5 %")});
        QVERIFY(std::abs(chart.cursorX() - chart.plot().center().x()) < 2);
        QVERIFY2(chart.cursorText().endsWith(QStringLiteral(", a 5 %")),
                 qPrintable(chart.cursorText()));
        chart.step(1);
        QCOMPARE(chart.cursorValues(), QStringList{QStringLiteral("6 %")});
        chart.stepToEnd(false);
        QCOMPARE(chart.cursorValues(), QStringList{QStringLiteral("0 %")});
        chart.step(-1);
        QCOMPARE(chart.cursorValues(), QStringList{QStringLiteral("0 %")});
        chart.hideCursor();
        QVERIFY(!chart.isCursorShown());
        QCOMPARE(chart.cursorText(), QString());
        chart.step(1);
        QCOMPARE(chart.cursorValues(), QStringList{QStringLiteral("10 %")});
    }

    void theCursorOfAnEarlierDaySaysWhich()
    {
        SeriesSet set;
        TimeChart chart;
        chart.setSpanMs(24 * 3'600'000.0);
        const QDateTime evening(QDate(2026, 11, 26), QTime(21, 0));
        set.append(QStringLiteral("a"), evening.toMSecsSinceEpoch(), 1);
        set.append(QStringLiteral("a"), evening.addSecs(6 * 3600).toMSecsSinceEpoch(), 2);
        chart.setSeries(&set);
        show(chart);
        chart.stepToEnd(false);
        QCOMPARE(chart.cursorTime(), QStringLiteral("26 Nov 21:00:00"));
        chart.stepToEnd(true);
        QCOMPARE(chart.cursorTime(), QStringLiteral("03:00:00"));
    }

    void thePointersCursorStaysUnderIt()
    {
        SeriesSet set;
        TimeChart chart;
        chart.setSpanMs(10'000);
        fill(set);
        chart.setSeries(&set);
        show(chart);
        chart.pointAt(chart.plot().center().x());
        QCOMPARE(chart.cursorValues(), QStringList{QStringLiteral("5")});
        for (int i = 11; i <= 14; ++i)
            set.append(QStringLiteral("a"), i * 1000, i);
        QTRY_COMPARE(chart.cursorValues(), QStringList{QStringLiteral("9")});
        QVERIFY(std::abs(chart.cursorX() - chart.plot().center().x()) < 2);
    }

    void withoutSamplesItIsEmpty()
    {
        SeriesSet set;
        TimeChart chart;
        chart.setSeries(&set);
        show(chart);
        QVERIFY(chart.isEmpty());
        chart.step(1);
        chart.pointAt(100);
        chart.stepToEnd(true);
        QVERIFY(!chart.isCursorShown());
        set.append(QStringLiteral("a"), 1000, 1);
        QTRY_VERIFY(!chart.isEmpty());
    }

    void aSeriesThatGoesLeavesNothingBehind()
    {
        TimeChart chart;
        {
            SeriesSet set;
            fill(set);
            chart.setSeries(&set);
            show(chart);
        }
        chart.setSpanMs(1000);
        QTRY_VERIFY(chart.isEmpty());
    }

    void aNewLookIsDrawn()
    {
        SeriesSet set;
        TimeChart chart;
        fill(set);
        chart.setSeries(&set);
        show(chart);
        m_look->setProperty("series", QVariant::fromValue(QList<QColor>{kSecond}));
        QTRY_VERIFY(count(m_window->grabWindow(), kSecond) > 200);
        QCOMPARE(count(m_window->grabWindow(), kFirst), 0);
    }

    void aSparklineHasAllTheRoom()
    {
        SeriesSet set;
        Sparkline line;
        for (qint64 time = 0; time <= 10'000; time += 1000)
            set.append(QStringLiteral("a"), time, time % 2000 == 0 ? 0.0 : 8.0);
        set.append(QStringLiteral("b"), 5000, 4);
        line.setSeries(&set);
        show(line);
        QCOMPARE(line.plot().left(), 0.0);
        QVERIFY(line.plot().height() > kSize.height() - 4);
        const QImage image = m_window->grabWindow();
        QVERIFY(count(image.copy(0, 0, kSize.width(), 8), kFirst) > 0);
        QVERIFY(count(image.copy(0, kSize.height() - 8, kSize.width(), 8), kFirst) > 0);
        QCOMPARE(count(image, kSecond), 0);
    }

    void barsStandSideBySide()
    {
        BarChart chart;
        chart.setLook(m_look.get());
        chart.setValues({1, 4, 0, 2});
        chart.setLabels({QStringLiteral("0.1"), QString(), QString(), QStringLiteral("30 ms")});
        chart.setNames({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                        QStringLiteral("four")});
        show(chart);
        QVERIFY(!chart.isEmpty());
        QCOMPARE(chart.summary(), QStringLiteral("7 in all, the most in “two”: 4"));
        const QImage image = m_window->grabWindow();
        const qreal room = chart.plot().width() / 4;
        const auto heightOf = [&](int bar) {
            const int x = int(chart.plot().left() + room * (bar + 0.5));
            return count(image.copy(x, 0, 1, kSize.height()), kFirst);
        };
        QVERIFY(std::abs(heightOf(1) - 4 * heightOf(0)) <= 4);
        QCOMPARE(heightOf(2), 0);
        QVERIFY(std::abs(heightOf(3) - 2 * heightOf(0)) <= 2);
    }

    void aBarIsRead()
    {
        BarChart chart;
        chart.setLook(m_look.get());
        chart.setValues({1, 4, 0, 2});
        chart.setNames({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                        QStringLiteral("four")});
        show(chart);
        chart.pointAt(chart.plot().right() - 5);
        QCOMPARE(chart.cursorText(), QStringLiteral("four: 2"));
        chart.hideCursor();
        chart.step(1);
        QCOMPARE(chart.cursorText(), QStringLiteral("two: 4"));
        chart.step(1);
        QCOMPARE(chart.cursorText(), QStringLiteral("three: 0"));
        chart.stepToEnd(false);
        chart.step(-1);
        QCOMPARE(chart.cursorText(), QStringLiteral("one: 1"));
        chart.setValues({3, 1});
        QCOMPARE(chart.cursorText(), QStringLiteral("one: 3"));
        chart.stepToEnd(true);
        chart.setValues({3});
        QCOMPARE(chart.cursor(), -1);
        chart.setValues({});
        chart.step(1);
        chart.pointAt(10);
        QCOMPARE(chart.cursor(), -1);
        QVERIFY(chart.isEmpty());
    }

private:
    static void fill(SeriesSet &set)
    {
        for (int i = 0; i <= 10; ++i)
            set.append(QStringLiteral("a"), i * 1000, i);
    }

    void show(TimeChart &chart)
    {
        chart.setLook(m_look.get());
        show(static_cast<QQuickItem &>(chart));
    }

    void show(QQuickItem &item)
    {
        item.setParentItem(m_window->contentItem());
        item.setSize(kSize);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        // What has been asked for is read before the next frame.
        m_window->grabWindow();
    }

    static int count(const QImage &image, const QColor &color)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor there = image.pixelColor(x, y);
                found += std::abs(there.red() - color.red()) < 90
                    && std::abs(there.green() - color.green()) < 90
                    && std::abs(there.blue() - color.blue()) < 90;
            }
        }
        return found;
    }

    std::unique_ptr<ChartLook> m_look;
    std::unique_ptr<QQuickWindow> m_window;
};

QTEST_MAIN(ChartItemsTest)
#include "tst_chart_items.moc"
