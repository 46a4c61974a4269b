// SPDX-License-Identifier: MIT
#include "tests/unit/app/inspector/FilterSamples.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using namespace hearth::test;

class TestEventFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFilterSaysWhichEventsPass_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *filter, bool passes) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << passes;
        };
        // The event: reading, in, {"humidity":64.2,"sensor":"greenhouse-2","ok":true,…}
        row("", true);
        row("   ", true);
        row("type = reading", true);
        row("event = reading", true);
        row("type = \"reading\"", true);
        row("type != reading", false);
        row("type = alert", false);
        row("type ~ \"^read\"", true);
        row("type contains EAD", true);
        row("data.humidity > 60", true);
        row("data.humidity > 64.2", false);
        row("data.humidity >= 64.2", true);
        row("data.humidity < 65", true);
        row("data.humidity <= 64", false);
        row("data.humidity = 64.2", true);
        row("data.humidity != 64.2", false);
        row("data.humidity ~ \"^64[.]\"", true);
        row("data.humidity = \"64.2\"", false);
        row("data.sensor = greenhouse-2", true);
        row("data.sensor = 'greenhouse-2'", true);
        row("data.sensor > greenhouse-1", true);
        row("data.sensor contains HOUSE", true);
        row("data.sensor ~ \"-\\d$\"", true);
        row("data.sensor ~ \"HOUSE\"", false);
        row("data.sensor ~ \"(?i)HOUSE\"", true);
        row("data.sensor > 5", false);
        row("data.ok", true);
        row("data.ok = true", true);
        row("data.ok = false", false);
        row("data.off", false);
        row("data.off = false", true);
        row("data.nothing = null", true);
        row("data.nothing", false);
        row("data.nothing ~ null", true);
        row("data.missing", false);
        row("data.missing = null", false);
        row("data.missing != 5", true);
        row("not data.missing", true);
        row("data.battery.volts = 3.7", true);
        row("data.list[0] = 1", true);
        row("data.list[2].deep = x", true);
        row("data.list[3]", false);
        row("data.list contains \"deep\"", true);
        row("data.battery contains volts", true);
        row("data.battery = 3", false);
        row("data[\"odd key\"] = 1", true);
        row("data[\"with \\\"quotes\\\"\"] = 2", true);
        row("data.id = 9007199254740993", true);
        row("data.id = 9007199254740992", false);
        row("data contains greenhouse", true);
        row("data.humidity.deeper", false);
        row("data.sensor[0]", false);
        row("text contains \"GREENHOUSE-2\"", true);
        row("text ~ alert", false);
        row("\"greenhouse\"", true);
        row("\"alert\"", false);
        row("direction = in", true);
        row("direction != out", true);
        row("direction", true);
        row("size > 100", true);
        row("size < 0.1KiB", false);
        row("size < 1k", true);
        row("seq = 7", true);
        row("seq", true);
        row("key = g2", true);
        row("time = 12:00", true);
        row("time > 11:59:59.999", true);
        row("time >= 2026-11-27T12:00", true);
        row("time < 2026-11-27", false);
        row("type = alert or data.humidity > 60 and data.ok", true);
        row("(type = alert or data.humidity > 60) and data.off", false);
        row("type = reading or data.ok and data.off", true);
        row("not (type = alert or data.off)", true);
        row("not not type = reading", true);
        row("NOT type = alert AND data.sensor CONTAINS green", true);
        row("type = reading and data.humidity > 60 or text ~ \"alert\"", true);
    }

    void aFilterSaysWhichEventsPass()
    {
        QFETCH(QString, filter);
        QFETCH(bool, passes);
        Event event = happened(
            R"({"humidity":64.2,"sensor":"greenhouse-2","ok":true,"off":false,"nothing":null,)"
            R"("battery":{"volts":3.7},"list":[1,"two",{"deep":"x"}],"odd key":1,)"
            "\"with \\\"quotes\\\"\":2,\"id\":9007199254740993}");
        event.seq = 7;
        event.key = QStringLiteral("g2");
        QCOMPARE(hearth::test::passes(filter, event), passes);
    }

    void aPayloadOfOneValueIsComparedAsThat()
    {
        QVERIFY(passes(QStringLiteral("data > 4"), happened("5")));
        QVERIFY(passes(QStringLiteral("data = 5.5"), happened(" 5.5 ")));
        QVERIFY(passes(QStringLiteral("data = up"), happened(R"("up")")));
        QVERIFY(passes(QStringLiteral("data = true and data"), happened("true")));
        QVERIFY(passes(QStringLiteral("data = null"), happened("null")));
        QVERIFY(!passes(QStringLiteral("data.a"), happened("5")));
        QVERIFY(passes(QStringLiteral("data[1] = 2"), happened("[1,2]")));
    }

    void noJsonIsAnEventLikeOthers_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("text") << QByteArray("plainly alert");
        QTest::newRow("unclosed") << QByteArray("{\"a\":\"alert");
        QTest::newRow("bytes") << QByteArray("\xff\xfe alert", 8);
        QTest::newRow("behind a zero") << QByteArray("a\0alert", 7);
    }

    void noJsonIsAnEventLikeOthers()
    {
        QFETCH(QByteArray, payload);
        const Event event = happened(payload);
        QVERIFY(!passes(QStringLiteral("data.a > 1"), event));
        QVERIFY(passes(QStringLiteral("not data.a > 1"), event));
        QVERIFY(passes(QStringLiteral("text contains alert"), event));
        QVERIFY(!passes(QStringLiteral("data.a"), happened("")));
    }

    void conditionsBehindAFaultAreReadAnew()
    {
        const Event event = happened(R"({"list":[1,2)");
        QVERIFY(!passes(QStringLiteral("data.list[5] or data.other or data.list[7].a"), event));
        const Event late = happened(R"({"a":1,"b":[1,}})");
        const QString found = QStringLiteral("data.a = 1");
        const bool isFound = passes(found, late);
        QCOMPARE(passes(QStringLiteral("data.b[3] or data.c or ") + found, late), isFound);
    }

    void aDeepTreeIsAnEventLikeOthers()
    {
        QByteArray deep = "\"found\"";
        QString path;
        for (int level = 0; level < 50; ++level) {
            deep = "{\"a\":" + deep + '}';
            path += QLatin1String(".a");
        }
        QVERIFY(passes(QStringLiteral("data%1 = found").arg(path), happened(deep)));
        QVERIFY(!passes(QStringLiteral("data%1.a = found").arg(path), happened(deep)));
        // What is deeper than anything has no values, and is not the end of the program.
        const QByteArray abyss = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QVERIFY(!passes(QStringLiteral("data[0][0][0] = 1"), happened(abyss)));
    }

    void aPatternThatExplodesElsewhereDoesNotHere()
    {
        const Event event = happened(QByteArray(200'000, 'a'));
        QVERIFY(!passes(QStringLiteral("text ~ \"^(a+)+$x\" or text ~ \"(a|a)*b\""), event));
    }

    void oneMatcherTakesManyEvents()
    {
        EventMatcher matcher(filterOf(QStringLiteral("data.n > 2 and data.s = x or data.s = y")));
        QVERIFY(matcher.matches(happened(R"({"s":"x","n":3})")));
        QVERIFY(!matcher.matches(happened("no json")));
        QVERIFY(!matcher.matches(happened(R"({"s":"x","n":2})")));
        QVERIFY(matcher.matches(happened(R"({"n":0,"s":"y"})")));
    }

    void gapsAndNotesHaveNoPayload()
    {
        Event gap = happened({}, "Events 2 to 4 are missing");
        gap.kind = Event::Kind::Gap;
        QVERIFY(passes(QStringLiteral("type contains missing"), gap));
        QVERIFY(!passes(QStringLiteral("data"), gap));
    }

    void itSaysWhetherItNeedsBytes()
    {
        const auto needs = [](const char *text) {
            return filterOf(QString::fromUtf8(text)).needs();
        };
        QCOMPARE(needs(""), EventFilter::Needs::NoBytes);
        QCOMPARE(needs("type = a and size > 5 or time > 12:00 and direction = in"),
                 EventFilter::Needs::NoBytes);
        QCOMPARE(needs("type = a and data.b"), EventFilter::Needs::Bytes);
        QCOMPARE(needs("seq > 5"), EventFilter::Needs::Bytes);
    }
};

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_event_filter.moc"
