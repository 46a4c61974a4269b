// SPDX-License-Identifier: MIT
#include "app/inspector/CaptureInspector.h"
#include "tests/unit/app/FakeTime.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

struct ComparisonSetup
{
    QTemporaryDir folder;
    FakeTime time;
    CaptureInspector inspector{time.source(), folder.path()};
    EventComparison &comparison = *inspector.comparison();
    QAbstractItemModelTester tester{&comparison,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};

    void come(const char *type, const QByteArray &payload, Event::Kind kind = Event::Kind::Data)
    {
        Event event;
        event.time = toMillis(time.wall);
        event.type = QString::fromLatin1(type);
        event.payload = payload;
        event.kind = kind;
        inspector.add(event);
        time.advance(CaptureInspector::frame);
    }

    [[nodiscard]] QString at(int row, int role) const
    {
        return comparison.data(comparison.index(row), role).toString();
    }
};

} // namespace

class TestEventComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theChosenIsComparedWithTheOneBeforeOfItsType()
    {
        ComparisonSetup s;
        s.come("reading", R"({"c":1,"gone":true})");
        s.come("alert", R"({"c":9})");
        s.come("reading", {}, Event::Kind::Note);
        s.come("reading", R"({"c":2})");
        s.comparison.setActive(true);
        QCOMPARE(s.comparison.other(), 0.0);
        s.inspector.choose(4);
        QCOMPARE(s.comparison.other(), 1.0);
        QCOMPARE(s.comparison.count(), 2);
        QCOMPARE(s.at(0, EventComparison::Path), QStringLiteral("data.c"));
        QCOMPARE(s.at(0, EventComparison::Before), QStringLiteral("1"));
        QCOMPARE(s.at(0, EventComparison::After), QStringLiteral("2"));
        QCOMPARE(s.at(1, EventComparison::ChangeRole).toInt(), int(EventComparison::Removed));
        s.inspector.choose(2);
        QCOMPARE(s.comparison.other(), 0.0);
        QCOMPARE(s.comparison.count(), 0);
    }

    void orWithOneThatWasMarked()
    {
        ComparisonSetup s;
        for (int n = 1; n <= 3; ++n)
            s.come(n == 1 ? "first" : "reading", "{\"n\":" + QByteArray::number(n) + "}");
        s.comparison.setActive(true);
        s.inspector.choose(1);
        s.comparison.mark();
        QCOMPARE(s.comparison.marked(), 1.0);
        QCOMPARE(s.comparison.count(), 0);
        s.inspector.choose(3);
        QCOMPARE(s.comparison.other(), 1.0);
        QCOMPARE(s.at(0, EventComparison::Before), QStringLiteral("1"));
        // Whichever of both came first.
        s.comparison.mark();
        s.inspector.choose(2);
        QCOMPARE(s.at(0, EventComparison::Before), QStringLiteral("3"));
        QCOMPARE(s.at(0, EventComparison::After), QStringLiteral("2"));
        s.comparison.unmark();
        QCOMPARE(s.comparison.marked(), 0.0);
        QCOMPARE(s.comparison.other(), 0.0);
    }

    void whatIsNoJsonIsComparedAsWhatItIs()
    {
        ComparisonSetup s;
        s.come("packed", QByteArray::fromHex("81a16301"));
        s.come("packed", QByteArray::fromHex("81a16302"));
        s.come("packed", "a\nb");
        s.comparison.setActive(true);
        s.inspector.choose(2);
        QCOMPARE(s.at(0, EventComparison::Path), QStringLiteral("data.c"));
        s.inspector.choose(3);
        QCOMPARE(s.comparison.count(), 3);
        QCOMPARE(s.at(0, EventComparison::Path), QString());
    }

    void nothingIsReadWhileNobodyLooks()
    {
        ComparisonSetup s;
        s.come("reading", "1");
        s.come("reading", "2");
        s.inspector.choose(2);
        QCOMPARE(s.comparison.count(), 0);
        s.comparison.setActive(true);
        QCOMPARE(s.comparison.count(), 1);
        s.comparison.setActive(false);
        QCOMPARE(s.comparison.count(), 0);
    }

    void whatIsClearedIsNotMarkedAnyMore()
    {
        ComparisonSetup s;
        s.come("reading", "1");
        s.comparison.setActive(true);
        s.comparison.mark();
        s.inspector.clear();
        QCOMPARE(s.comparison.marked(), 0.0);
        s.come("reading", "2");
        s.come("reading", "3");
        s.inspector.choose(2);
        QCOMPARE(s.comparison.other(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestEventComparison)
#include "tst_event_comparison.moc"
