// SPDX-License-Identifier: MIT
#include "app/inspector/filter/FilterCompletion.h"
#include "app/inspector/filter/SeenFields.h"
#include "tests/unit/app/inspector/FilterSamples.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using namespace hearth::test;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatMayStandThereIsOffered_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("choices");
        const auto row = [](const char *text, const char *replaced, const char *choices) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(replaced)
                                << QString::fromUtf8(choices);
        };
        row("|", "",
            "type text time direction size key seq data data.sensor data.humidity data.list "
            "data.list[0] data[\"odd key\"] not");
        row("t|", "t", "type text time");
        row("ty| = x", "ty", "type");
        row("hum|", "hum", "data.humidity");
        row("data.|", "data.", "data.sensor data.humidity data.list data.list[0]");
        row("type |", "", "= != contains ~ and or");
        row("size |", "", "< <= > >= = != and or");
        row("direction |", "", "= != and or");
        row("type = |", "", "reading \"low battery\"");
        row("type = re|", "re", "reading");
        row("type = lo|", "lo", "\"low battery\"");
        row("type = \"lo|\" and size", "\"lo\"", "\"low battery\"");
        row("direction = |", "", "in out");
        row("data.sensor = g|", "g", "greenhouse-1");
        row("data.sensor = t|", "t", "true");
        row("type = reading |", "", "and or");
        row("type = reading a|", "a", "and");
        row("type = reading and si|", "si", "size");
        row("(|", "",
            "type text time direction size key seq data data.sensor data.humidity "
            "data.list data.list[0] data[\"odd key\"] not");
        row("not ke|", "ke", "key");
        row("size > |", "", "");
    }

    void whatMayStandThereIsOffered()
    {
        QFETCH(QString, text);
        QFETCH(QString, replaced);
        QFETCH(QString, choices);
        SeenFields seen;
        seen.take(
            happened(R"({"sensor":"greenhouse-1","humidity":61,"list":["a","b"],"odd key":1})"));
        seen.take(happened("no json", "low battery"));
        const qsizetype cursor = text.indexOf(QLatin1Char('|'));
        text.remove(cursor, 1);
        const auto completion = FilterCompletion::of(text, cursor, seen);
        QCOMPARE(completion.choices.join(QLatin1Char(' ')), choices);
        QCOMPARE(text.mid(completion.position, completion.length), replaced);
    }

    void whatIsOfferedCanBeRead()
    {
        const Event odd = happened(
            QByteArray(
                "{'a\\\"b':'say \\\"hi\\\"','c\\\\d':'and','e':'5','f':'true','g':'back\\\\slash'}")
                .replace('\'', '"'));
        SeenFields seen;
        seen.take(odd);
        for (const QString &path : seen.paths()) {
            const QString text = path + QStringLiteral(" = ");
            const auto completion = FilterCompletion::of(text, text.size(), seen);
            QVERIFY(!completion.choices.isEmpty());
            if (path == QLatin1String("data"))
                continue;
            // The text that was seen finds its event again.
            QVERIFY2(passes(text + completion.choices.front(), odd),
                     qPrintable(text + completion.choices.front()));
        }
    }

    void whatIsRememberedIsBounded()
    {
        SeenFields seen;
        for (int i = 0; i < 2 * SeenFields::mostPaths; ++i) {
            seen.take(happened("{\"k" + QByteArray::number(i) + "\":1,\"v\":\""
                                   + QByteArray::number(i) + "\"}",
                               QByteArray::number(i).constData()));
        }
        QCOMPARE(seen.types().size(), SeenFields::mostTypes);
        QCOMPARE(seen.paths().size(), SeenFields::mostPaths);
        QCOMPARE(seen.values(QStringLiteral("data.v")).size(), SeenFields::mostValues);
        seen.clear();
        QVERIFY(seen.types().isEmpty() && seen.paths().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filter_completion.moc"
