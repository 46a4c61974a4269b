// SPDX-License-Identifier: MIT
#include "app/inspector/LineDiff.h"
#include "app/inspector/PayloadDiff.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

namespace {

//! "~data.a:1>2 +data.b:3 -data.c:4", and of lines " same", "-gone", "+new", "…words".
QString words(const std::vector<PayloadDiff::Row> &rows)
{
    using Change = PayloadDiff::Row::Change;
    QStringList all;
    for (const auto &row : rows) {
        switch (row.change) {
        case Change::Added:
            all.append(
                QStringLiteral("+")
                + (row.path.isEmpty() ? row.after : row.path + QLatin1Char(':') + row.after));
            break;
        case Change::Removed:
            all.append(
                QStringLiteral("-")
                + (row.path.isEmpty() ? row.before : row.path + QLatin1Char(':') + row.before));
            break;
        case Change::Changed:
            all.append(QStringLiteral("~%1:%2>%3").arg(row.path, row.before, row.after));
            break;
        case Change::Same:
            all.append(QLatin1Char('=') + row.after);
            break;
        case Change::Skipped:
            all.append(QStringLiteral("…") + row.path);
            break;
        }
    }
    return all.join(QLatin1Char('|'));
}

} // namespace

class TestPayloadDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void valuesAreComparedPathByPath_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *rows) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                                << QString::fromUtf8(rows);
        };
        row("the same", R"({"a":1})", R"({"a":1})", "");
        row("in another order", R"({"a":1,"b":2})", R"({ "b":2, "a":1 })", "");
        row("changed", R"({"a":1})", R"({"a":2})", "~data.a:1>2");
        row("of another kind", R"({"a":1})", R"({"a":"1"})", "~data.a:1>\"1\"");
        row("added and removed", R"({"a":1,"c":[4]})", R"({"a":1,"b":{"x":3}})",
            R"(-data.c:[4]|+data.b:{"x":3})");
        row("deep", R"({"a":{"b":{"c":true,"d":null}}})", R"({"a":{"b":{"c":false,"d":null}}})",
            "~data.a.b.c:true>false");
        row("lists, place by place", R"([1,2,3])", R"([1,5])", "~data[1]:2>5|-data[2]:3");
        row("longer lists", R"({"l":[1]})", R"({"l":[1,{"x":1}]})", R"(+data.l[1]:{"x":1})");
        row("a map for a list", R"({"a":{"b":1}})", R"({"a":[1]})", R"(~data.a:{"b":1}>[1])");
        row("an odd name", R"({"a b":1})", R"({})", R"(-data["a b"]:1)");
        row("whole", "1", "2", "~data:1>2");
    }

    void valuesAreComparedPathByPath()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(words(PayloadDiff::of(before, after)), "rows");
    }

    void textIsComparedLineByLine_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *rows) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                                << QString::fromUtf8(rows);
        };
        row("the same", "a\nb", "a\nb", "");
        row("a line", "a\nb\nc", "a\nx\nc", "=a|-b|+x|=c");
        row("one more", "a\nc", "a\nb\nc", "=a|+b|=c");
        row("moved", "a\nb\nc", "b\nc\na", "-a|=b|=c|+a");
        row("nothing before", "", "a", "-|+a");
        row("JSON and text", R"({"a":1})", "{", "-{\"a\":1}|+{");
        row("far from what is different", "1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\n7",
            "…2 lines that are the same|=3|=4|=5|-6|+7");
        row("between two", "x\n1\n2\n3\n4\n5\n6\n7\ny", "X\n1\n2\n3\n4\n5\n6\n7\nY",
            "-x|+X|=1|=2|=3|…One line that is the same|=5|=6|=7|-y|+Y");
    }

    void textIsComparedLineByLine()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(words(PayloadDiff::of(before, after)), "rows");
    }

    void whatIsTooMuchIsTold()
    {
        QByteArray before = "{";
        QByteArray after = "{";
        for (int i = 0; i < 3000; ++i) {
            const QByteArray comma = i > 0 ? "," : "";
            before += comma + "\"m" + QByteArray::number(i) + "\":1";
            after += comma + "\"m" + QByteArray::number(i) + "\":2";
        }
        const auto rows = PayloadDiff::of(before + "}", after + "}");
        QCOMPARE(rows.size(), PayloadDiff::mostRows + 1);
        QVERIFY(rows.back().change == PayloadDiff::Row::Change::Skipped);

        const QByteArray large(PayloadDiff::largest + 1, 'x');
        QCOMPARE(PayloadDiff::of(large, "x").size(), std::size_t(1));
        QVERIFY(PayloadDiff::of(large, large).empty());
        const auto shortened = PayloadDiff::of("{}", "{\"a\":\"" + QByteArray(5000, 'x') + "\"}");
        QVERIFY(shortened.at(0).after.size() <= PayloadDiff::mostValue + 1);
    }

    void beyondTheBoundLinesAreGoneAndCome()
    {
        const std::vector<QByteArray> before{"same", "1", "2", "3", "end"};
        const std::vector<QByteArray> after{"same", "2", "end"};
        using LineDiff::Side;
        QCOMPARE(LineDiff::of(before, after, 3).size(), std::size_t(5));
        const auto lines = LineDiff::of(before, after, 2);
        QCOMPARE(lines.size(), std::size_t(6));
        QVERIFY(lines.front().side == Side::Both && lines.back().side == Side::Both);
        QVERIFY(lines[4].side == Side::After);
    }
};

QTEST_GUILESS_MAIN(TestPayloadDiff)
#include "tst_payload_diff.moc"
