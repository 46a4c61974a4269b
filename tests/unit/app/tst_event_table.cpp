// SPDX-License-Identifier: MIT
#include "app/inspector/EventInspector.h"
#include "app/inspector/EventWords.h"
#include "tests/unit/app/FakeTime.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

Event happened(qint64 time, const QByteArray &payload = "{}", const char *type = "reading")
{
    Event made;
    made.time = time;
    made.type = QString::fromUtf8(type);
    made.payload = payload;
    return made;
}

struct EventTableSetup
{
    FakeTime time;
    EventInspector inspector;
    QAbstractItemModelTester tester;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy reset;

    explicit EventTableSetup(EventRing::Bounds bounds = {})
        : inspector(time.source(), bounds)
        , tester(inspector.table(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , inserted(inspector.table(), &QAbstractItemModel::rowsInserted)
        , removed(inspector.table(), &QAbstractItemModel::rowsRemoved)
        , reset(inspector.table(), &QAbstractItemModel::modelReset)
    {}

    void come(int count, qint64 first = 1)
    {
        for (int i = 0; i < count; ++i)
            inspector.add(happened(first + i, QByteArray::number(first + i)));
    }

    //! The newest first.
    [[nodiscard]] QString previews() const { return column(EventTableModel::Preview); }

    [[nodiscard]] QString column(int role) const
    {
        QStringList all;
        auto *table = const_cast<EventInspector &>(inspector).table();
        for (int row = 0; row < table->rowCount(); ++row)
            all.append(table->data(table->index(row), role).toString());
        return all.join(QLatin1Char('|'));
    }
};

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNewestStandOnTop()
    {
        EventTableSetup s;
        s.inspector.add(happened(1'000, "1"));
        s.inspector.add(happened(1'058, "2"));
        s.inspector.add(happened(2'258, "3"));
        s.time.advance(0ms);
        QCOMPARE(s.previews(), QStringLiteral("3|2|1"));
        QCOMPARE(s.column(EventTableModel::Delta), QStringLiteral("1.2 s|58 ms|"));
        QCOMPARE(s.column(EventTableModel::Number), QStringLiteral("3|2|1"));
        QCOMPARE(s.column(EventTableModel::Size), QStringLiteral("1 B|1 B|1 B"));
    }

    void oneAloneIsShownAtOnceAndACrowdFrameByFrame()
    {
        EventTableSetup s;
        s.come(1);
        s.time.advance(0ms);
        QCOMPARE(s.inserted.count(), 1);
        for (int i = 0; i < 1000; ++i) {
            s.come(1, i + 2);
            s.time.advance(1ms);
        }
        QCOMPARE(s.inspector.captured(), 1001.0);
        // A thousand in a second are some thirty signals.
        QVERIFY2(s.inserted.count() <= 32, qPrintable(QString::number(s.inserted.count())));
        QVERIFY(s.inserted.count() >= 25);
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.inspector.table()->count(), 1001);
    }

    void theRateIsThatOfTheLastSecond()
    {
        EventTableSetup s;
        for (int i = 0; i < 400; ++i) {
            s.come(1, i + 1);
            s.time.advance(5ms);
        }
        QCOMPARE(s.inspector.rateText(), QStringLiteral("200/s"));
        s.time.advance(2s);
        QCOMPARE(s.inspector.rateText(), QStringLiteral("0/s"));
    }

    void whatIsNotOfTodaySaysItsDay()
    {
        EventTableSetup s;
        const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0));
        s.time.wall = fromMillis(noon.toMSecsSinceEpoch());
        s.time.advance(EventInspector::calendarEvery);
        QCOMPARE(s.time.wall, fromMillis(noon.addSecs(3600).toMSecsSinceEpoch()));
        for (const auto &moment : {noon.addYears(-1), noon.addDays(-1), noon.addMSecs(218)})
            s.inspector.add(happened(moment.toMSecsSinceEpoch()));
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.column(EventTableModel::Time),
                 QStringLiteral("12:00:00.218|26 Nov 12:00|27 Nov 2025"));
        const auto chosenTime = [&s] {
            const auto *tree = s.inspector.tree();
            return tree->index(tree->rowCount() - 1).data(EventTreeModel::Value).toString();
        };
        QCOMPARE(chosenTime(), QStringLiteral("12:00:00.218"));
        s.inspector.choose(2);
        QCOMPARE(chosenTime(), QStringLiteral("26 Nov 2026 12:00:00.000"));

        // Midnight makes it another day, whether or not something comes.
        s.inspector.choose(3);
        const QSignalSpy changed(s.inspector.table(), &QAbstractItemModel::dataChanged);
        s.time.advance(11h);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(s.column(EventTableModel::Time),
                 QStringLiteral("27 Nov 12:00|26 Nov 12:00|27 Nov 2025"));
        QCOMPARE(chosenTime(), QStringLiteral("27 Nov 2026 12:00:00.218"));
    }

    void theOldestGoWhenThereAreTooMany()
    {
        EventTableSetup s({3, 1'000});
        s.come(2);
        s.time.advance(0ms);
        s.come(2, 3);
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.previews(), QStringLiteral("4|3|2"));
        QCOMPARE(s.inspector.dropped(), 1.0);
        QCOMPARE(s.removed.count(), 1);
        QCOMPARE(s.reset.count(), 0);
        s.come(7, 5);
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.previews(), QStringLiteral("11|10|9"));
        QCOMPARE(s.column(EventTableModel::Number), QStringLiteral("11|10|9"));
        QCOMPARE(s.inspector.dropped(), 8.0);
    }

    void theOldestGoWhenTheyAreTooLarge()
    {
        EventTableSetup s({100, 10});
        s.inspector.add(happened(1, "12345"));
        s.inspector.add(happened(2, "1234"));
        s.time.advance(0ms);
        s.inspector.add(happened(3, "12"));
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.previews(), QStringLiteral("12|1234"));
        s.inspector.add(happened(4, QByteArray(50, 'x')));
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.inspector.table()->count(), 1);
    }

    void aPauseHoldsTheViewWhileCaptureGoesOn()
    {
        EventTableSetup s({3, 1'000});
        s.come(3);
        s.time.advance(0ms);
        s.inspector.setPaused(true);
        s.inserted.clear();
        s.reset.clear();
        s.come(5, 4);
        s.time.advance(EventInspector::frame);
        // All that is shown is gone from what was captured since, and is shown all the same.
        QCOMPARE(s.previews(), QStringLiteral("3|2|1"));
        QCOMPARE(s.inserted.count() + s.reset.count() + s.removed.count(), 0);
        QCOMPARE(s.inspector.waiting(), 5.0);
        s.inspector.choose(1);
        QCOMPARE(s.inspector.chosen(), 1.0);
        s.inspector.setPaused(false);
        QCOMPARE(s.previews(), QStringLiteral("8|7|6"));
        QCOMPARE(s.inspector.waiting(), 0.0);
    }

    void whatCameBeforeThePauseIsShown()
    {
        EventTableSetup s;
        s.come(1);
        s.time.advance(0ms);
        s.come(1, 2);
        s.inspector.setPaused(true);
        QCOMPARE(s.previews(), QStringLiteral("2|1"));
        QCOMPARE(s.inspector.waiting(), 0.0);
    }

    void theFirstIsChosenByItselfAndStaysSo()
    {
        EventTableSetup s;
        s.come(2);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.chosen(), 2.0);
        s.come(2, 3);
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.inspector.chosen(), 2.0);
        s.inspector.choose(99);
        QCOMPARE(s.inspector.chosen(), 2.0);
        QCOMPARE(s.inspector.table()->rowOf(2), 2);
        QCOMPARE(s.inspector.table()->numberAt(2), qint64(2));
        QCOMPARE(s.inspector.table()->rowOf(5), -1);
        QCOMPARE(s.inspector.table()->numberAt(7), qint64(0));
    }

    void clearingBeginsAnew()
    {
        EventTableSetup s;
        s.come(3);
        s.time.advance(0ms);
        s.inspector.setPaused(true);
        s.inspector.clear();
        QCOMPARE(s.inspector.table()->count(), 0);
        QCOMPARE(s.inspector.tree()->count(), 0);
        QVERIFY(!s.inspector.isPaused());
        s.come(1, 9);
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.previews(), QStringLiteral("9"));
        QCOMPARE(s.inspector.chosen(), 1.0);
    }

    void aGapStandsInItsPlace()
    {
        EventTableSetup s;
        Event gap = happened(1, {}, "Events 2 to 4 are missing");
        gap.kind = Event::Kind::Gap;
        s.inspector.add(gap);
        s.time.advance(0ms);
        QCOMPARE(s.column(EventTableModel::Kind), QString::number(EventTableModel::Gap));
        QCOMPARE(s.column(EventTableModel::Size), QString());
        QCOMPARE(s.column(EventTableModel::Type), QStringLiteral("Events 2 to 4 are missing"));
    }

    void whatWouldDisturbTheLineIsShownAsSuch()
    {
        QCOMPARE(EventWords::oneLine("a\nb\r\nc", 100), QStringLiteral("a b c"));
        QCOMPARE(EventWords::oneLine("a\u202eb", 100), QStringLiteral("a\ufffdb"));
        QCOMPARE(EventWords::oneLine("abcdef", 4), QStringLiteral("abcd…"));
        // Not through a character.
        QCOMPARE(EventWords::oneLine("abä", 3), QStringLiteral("ab…"));
    }

    void figuresAreShort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const char *expected) {
            QTest::newRow(expected) << text << QString::fromUtf8(expected);
        };
        row(EventWords::delta(0), "0 ms");
        row(EventWords::delta(-5), "-5 ms");
        row(EventWords::delta(1'240), "1.2 s");
        row(EventWords::delta(61'000), "1.0 min");
        row(EventWords::delta(7'200'000), "2.0 h");
        row(EventWords::size(124), "124 B");
        row(EventWords::size(1'300), "1.3 KiB");
        row(EventWords::size(64 * 1024), "64 KiB");
        row(EventWords::size(3 * 1024 * 1024), "3.0 MiB");
        row(EventWords::rate(0), "0/s");
        row(EventWords::rate(0.44), "0.4/s");
        row(EventWords::rate(12.3), "12/s");
    }

    void figuresAreShort()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(text, expected);
    }
};

QTEST_GUILESS_MAIN(TestEventTable)
#include "tst_event_table.moc"
