// SPDX-License-Identifier: MIT
#include "tests/unit/app/inspector/FilterSamples.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using namespace hearth::test;

class TestFilterErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("marked");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *filter, const char *marked, int position,
                            const char *says) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(marked)
                                  << position << QString::fromUtf8(says);
        };
        row("type =", "", 6, "A value is missing");
        row("type = reading and", "", 18, "Something is missing");
        row("type = reading data.x", "data.x", 15, "“and” or “or”");
        row("(type = a", "(", 0, "not closed");
        row("type = a)", ")", 8, "closes none");
        row("type = \"a", "\"a", 7, "quotes are not closed");
        row("\"a", "\"a", 0, "quotes are not closed");
        row("humidity > 60", "humidity", 0, "no field “humidity”");
        row("humidity > 60", "humidity", 0, "data.humidity");
        row("data..a = 1", "data..a", 0, "path");
        row("data[x] = 1", "data[x]", 0, "path");
        row("type = = a", "=", 7, "A value has to stand");
        row("= 5", "=", 0, "A field has to stand");
        row("and type = a", "and", 0, "A field has to stand");
        row("type = and", "and", 7, "in quotes");
        row("()", ")", 1, "A field has to stand");
        row("! type", "!", 0, "means nothing");
        row("direction = up", "up", 12, "in or out");
        row("direction > in", ">", 10, "= and !=");
        row("size contains 5", "contains", 5, "is a number");
        row("size > big", "big", 7, "no size");
        row("time > soon", "soon", 7, "no time");
        row("time > 25:00", "25:00", 7, "no time");
        row("seq = x", "x", 6, "no number");
        row("text ~ \"(a\"", "\"(a\"", 7, "parenthesis");
        row("text ~ \"[a\"", "\"[a\"", 7, "[ without");
        row("text ~ \"a(?=b)\"", "\"a(?=b)\"", 7, "look ahead");
        row("text ~ \"*a\"", "\"*a\"", 7, "repeat");
        row("text ~ \"(a{1000}){1000}\"", "\"(a{1000}){1000}\"", 7, "repeat");
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QString, filter);
        QFETCH(QString, marked);
        QFETCH(int, position);
        QFETCH(QString, says);
        const auto result = EventFilter::compile(filter, someNoon());
        QVERIFY(!result);
        const FilterError &error = result.error();
        QCOMPARE(filter.mid(error.position, error.length), marked);
        QCOMPARE(error.position, position);
        QVERIFY2(error.text.contains(says), qPrintable(error.text));
    }

    void whatIsTooMuchIsRefused_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("long") << QString(EventFilter::longest + 1, QLatin1Char('a'));
        QTest::newRow("deep") << QString(EventFilter::deepest + 1, QLatin1Char('('));
        QTest::newRow("not") << QStringLiteral("not ").repeated(EventFilter::deepest + 1)
                + QStringLiteral("type");
        QTest::newRow("many")
            << QStringLiteral("size or ").repeated(static_cast<int>(EventFilter::mostConditions))
                + QStringLiteral("size");
    }

    void whatIsTooMuchIsRefused()
    {
        QFETCH(QString, filter);
        QVERIFY(!EventFilter::compile(filter, someNoon()));
    }

    void whatIsJustEnoughIsNot()
    {
        const QString deep = QString(EventFilter::deepest, QLatin1Char('('))
            + QStringLiteral("type") + QString(EventFilter::deepest, QLatin1Char(')'));
        QVERIFY(passes(deep, happened("")));
        const QString many =
            QStringLiteral("size or ").repeated(static_cast<int>(EventFilter::mostConditions) - 1)
            + QStringLiteral("size");
        QVERIFY(passes(many, happened("")));
    }
};

QTEST_GUILESS_MAIN(TestFilterErrors)
#include "tst_filter_errors.moc"
