// SPDX-License-Identifier: MIT
#include "app/inspector/CaptureInspector.h"
#include "app/inspector/EventWords.h"
#include "tests/unit/app/InspectorSetup.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

QString valueAt(const EventTreeModel &tree, int row)
{
    return tree.data(tree.index(row), EventTreeModel::Value).toString();
}

} // namespace

class TestCaptureInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCrowdIsShownFrameByFrame()
    {
        InspectorSetup s;
        s.come(1);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.table()->count(), 1);
        QCOMPARE(s.inspector.chosen(), 1.0);
        QSignalSpy inserted(s.inspector.table(), &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 1000; ++i) {
            s.come(1);
            s.time.advance(1ms);
        }
        QVERIFY2(inserted.count() <= 32, qPrintable(QString::number(inserted.count())));
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(s.inspector.table()->count(), 1001);
        QCOMPARE(s.inspector.chosen(), 1.0);
    }

    void aFilterIsAppliedOnceItCanBeRead()
    {
        InspectorSetup s;
        s.come(3);
        s.time.advance(0ms);
        QSignalSpy changed(&s.inspector, &CaptureInspector::filterProblemChanged);
        QVERIFY(!s.inspector.applyFilter(QStringLiteral("data.n >")));
        QVERIFY(!s.inspector.filterProblem().isEmpty());
        QCOMPARE(s.inspector.problemPosition(), 8);
        QCOMPARE(s.inspector.table()->count(), 3);
        s.inspector.checkFilter(QStringLiteral("data.n > 1"));
        QVERIFY(s.inspector.filterProblem().isEmpty());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(s.inspector.table()->count(), 3);
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 1")));
        QTRY_COMPARE(s.inspector.table()->count(), 2);
    }

    void filtersColorRows()
    {
        InspectorSetup s;
        s.come(2);
        s.time.advance(0ms);
        const auto color = [&s](int row) {
            return s.inspector.table()->index(row).data(CaptureModel::Highlight).toInt();
        };
        QCOMPARE(
            s.inspector.setHighlights({QStringLiteral("data.n = 9"), QStringLiteral("data.n = 1")}),
            -1);
        QCOMPARE(color(0), -1);
        QCOMPARE(color(1), 1);
        QCOMPARE(s.inspector.setHighlights({QStringLiteral("size"), QStringLiteral("data.n =")}),
                 1);
        QCOMPARE(color(1), 1);
    }

    void whatWasSeenIsOffered()
    {
        InspectorSetup s;
        s.come(1);
        s.time.advance(0ms);
        const QString text = QStringLiteral("type = r or size > 5");
        const QString reading = QStringLiteral("reading");
        QCOMPARE(s.inspector.choicesAt(text, 8), QStringList{reading});
        QCOMPARE(s.inspector.completed(text, 8, reading),
                 QStringLiteral("type = reading or size > 5"));
        QCOMPARE(s.inspector.completedEnd(text, 8, reading), 14);
        QCOMPARE(s.inspector.choicesAt(QStringLiteral("data.n"), 6),
                 QStringList{QStringLiteral("data.n")});
    }

    void aStretchOfTheStripNarrowsTheFilter()
    {
        InspectorSetup s;
        s.come(3);
        s.time.advance(2s);
        s.come(2);
        s.time.advance(2s);
        QCOMPARE(s.inspector.strip()->series()->count(), 1);
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 1")));
        const auto begin = static_cast<double>(toMillis(s.time.wall)) - 4000;
        s.inspector.selectRange(begin + 1000, begin);
        QCOMPARE(s.inspector.rangeFrom(), begin);
        QTRY_COMPARE(s.inspector.table()->numberAt(0), qint64(3));
        QTRY_COMPARE(s.inspector.table()->count(), 2);
        // It stays while the filter changes, and does not go into it.
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 2 or data.n > 3")));
        QTRY_COMPARE(s.inspector.table()->count(), 1);
        s.inspector.clearRange();
        QTRY_COMPARE(s.inspector.table()->count(), 3);
        QCOMPARE(s.inspector.table()->filter(), QStringLiteral("data.n > 2 or data.n > 3"));
    }

    void theFirstEventIsChosenInPlaceOfWhatTheSourceSaid()
    {
        InspectorSetup s;
        Event note;
        note.kind = Event::Kind::Note;
        note.type = QStringLiteral("Connected");
        s.inspector.add(note);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.chosen(), 1.0);
        s.come(2);
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(s.inspector.chosen(), 2.0);
        s.inspector.choose(1);
        s.come(1);
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(s.inspector.chosen(), 1.0);
    }

    void thePayloadIsThereAsTextAndAsBytes()
    {
        InspectorSetup s;
        Event event;
        event.payload = QByteArray::fromHex("81a161c3"); // MessagePack: {"a": true}
        s.inspector.add(event);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.payloadForm(), QStringLiteral("MessagePack"));
        QCOMPARE(s.inspector.payloadText(), QStringLiteral("{\"a\":true}"));
        QVERIFY(s.inspector.payloadBytes().contains(QStringLiteral("81 a1 61 c3")));
        event.payload = QByteArray(CaptureInspector::shownPayload, 'a') + "tail";
        s.inspector.add(event);
        s.time.advance(CaptureInspector::frame);
        s.inspector.choose(2);
        QCOMPARE(s.inspector.payloadForm(), QStringLiteral("text"));
        QVERIFY(s.inspector.payloadText().endsWith(QStringLiteral("a\n… and 4 B more")));
        QVERIFY(s.inspector.wholePayload().endsWith(QStringLiteral("atail")));
        s.inspector.clear();
        QVERIFY(s.inspector.payloadText().isEmpty() && s.inspector.payloadForm().isEmpty());
    }

    void whatIsNotJsonIsDecodedForTheTree()
    {
        InspectorSetup s;
        Event event;
        event.payload = QByteArray::fromHex("81a161c3"); // MessagePack: {"a": true}
        s.inspector.add(event);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.tree()->count() > 1, true);
        QCOMPARE(valueAt(*s.inspector.tree(), 1), QStringLiteral("true"));
    }

    void clearedChartsBeginAnew()
    {
        InspectorSetup s;
        s.come(3);
        s.time.advance(0ms);
        PlotModel &plots = *s.inspector.plots();
        QCOMPARE(plots.plot(QStringLiteral("data.n")), 0);
        auto *plot = plots.index(0).data(PlotModel::PlotRole).value<Plot *>();
        QCOMPARE(plot->last(), QStringLiteral("3"));
        s.inspector.clear();
        QCOMPARE(plots.count(), 1);
        QVERIFY(plot->last().isEmpty());
        QCOMPARE(plot->series()->count(), 0);
    }

    void whatCameAsBytesBeforeItsChartIsDrawn()
    {
        InspectorSetup s;
        Event event;
        event.form = Event::Form::Bytes;
        event.payload = QByteArray::fromHex("81a16e07"); // MessagePack: {"n": 7}
        s.inspector.add(event);
        s.time.advance(0ms);
        QVERIFY(s.inspector.seenPaths().contains(QStringLiteral("data.n")));
        s.inspector.plots()->plot(QStringLiteral("data.n"));
        auto *plot = s.inspector.plots()->index(0).data(PlotModel::PlotRole).value<Plot *>();
        QCOMPARE(plot->last(), QStringLiteral("7"));
        event.payload = QByteArray::fromHex("81a16e08");
        s.inspector.add(event);
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(plot->last(), QStringLiteral("8"));
    }

    void aLineBreaksWhereSomethingIsMissing()
    {
        InspectorSetup s;
        s.inspector.plots()->plot(QStringLiteral("data.n"));
        s.come(1);
        s.time.advance(1s);
        Event gap;
        gap.kind = Event::Kind::Gap;
        gap.time = toMillis(s.time.wall);
        // All within one frame.
        s.come(1);
        s.inspector.add(gap);
        s.time.wall += 1s;
        s.come(1);
        s.time.advance(0ms);
        auto *plot = s.inspector.plots()->index(0).data(PlotModel::PlotRole).value<Plot *>();
        const auto columns =
            plot->series()->samples(0).columns({gap.time - 1000, gap.time + 1000}, 3).columns();
        QVERIFY(columns[1].joined);
        QVERIFY(!columns[2].joined);
    }

    void theLastSecondOfWhatIsPastIsTold()
    {
        InspectorSetup s;
        Event event;
        event.time = toMillis(s.time.wall) - 3'600'000;
        s.inspector.add(event);
        // What the source says of itself is of now.
        Event note;
        note.kind = Event::Kind::Note;
        note.time = toMillis(s.time.wall);
        s.inspector.add(note);
        s.time.advance(3s);
        QCOMPARE(s.inspector.strip()->series()->count(), 1);
        QVERIFY(*s.inspector.strip()->series()->newestMs() <= event.time);
    }

    void whatIsOfAnotherDaySaysSo()
    {
        InspectorSetup s;
        Event event;
        event.time = toMillis(s.time.wall) - 2 * 86'400'000LL;
        s.inspector.add(event);
        s.come(1);
        s.time.advance(0ms);
        const auto time = [&s](int row) {
            return s.inspector.table()->index(row).data(CaptureModel::Time).toString();
        };
        QCOMPARE(time(1), EventWords::time(event.time, s.today()));
        QVERIFY(time(1) != EventWords::time(event.time));
        QCOMPARE(time(0), EventWords::time(toMillis(s.time.wall)));
        s.time.advance(24h);
        QVERIFY(time(0) != EventWords::time(toMillis(s.time.wall) - 86'400'000LL));
    }

    void whatIsTypedStaysWithItsStream()
    {
        InspectorSetup s;
        s.inspector.checkFilter(QStringLiteral("data.n >"));
        QCOMPARE(s.inspector.typedFilter(), QStringLiteral("data.n >"));
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 1")));
        QCOMPARE(s.inspector.typedFilter(), QStringLiteral("data.n > 1"));
        // Of any other filter what is wrong is told, and nothing is changed.
        QVERIFY(!s.inspector.problemOf(QStringLiteral("type =")).isEmpty());
        QVERIFY(s.inspector.problemOf(QStringLiteral("type = a")).isEmpty());
        QVERIFY(s.inspector.filterProblem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaptureInspector)
#include "tst_capture_inspector.moc"
