// SPDX-License-Identifier: MIT
#include "app/text/SearchHits.h"
#include "app/text/SearchQuery.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

namespace {

const QDate today(2026, 11, 17);

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void understands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QDate>("before");
        QTest::addColumn<QDate>("after");
        QTest::addColumn<QString>("unreadable");
        const auto row = [](const char *typed, const char *words, const char *from = "",
                            const char *in = "", QDate before = {}, QDate after = {},
                            const char *unreadable = "") {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(words)
                                 << QString::fromUtf8(from) << QString::fromUtf8(in) << before
                                 << after << QString::fromUtf8(unreadable);
        };
        row("", "");
        row("  the   drill ", "the drill");
        row("\"the drill\" dril*", "\"the drill\" dril*");
        row("\"from:bob\"", "\"from:bob\"");
        row("drill from:bob", "drill", "bob");
        row("FROM:@bob drill", "drill", "bob");
        row("from:\"Bob Lind\" drill", "drill", "Bob Lind");
        row("from:\"Bob Li", "", "Bob Li");
        row("in:#general in:lab x", "x", "", "lab");
        row("in:@bob x", "x", "", "bob");
        row("from: drill", "drill");
        row("drill in:", "drill");
        row("x before:2026-11-01", "x", "", "", QDate(2026, 11, 1));
        row("x after:yesterday", "x", "", "", {}, QDate(2026, 11, 16));
        row("x before:Today", "x", "", "", today);
        row("x before:soon", "x", "", "", {}, {}, "soon");
        row("x after:2026-02-30", "x", "", "", {}, {}, "2026-02-30");
        row("http://box:5", "http://box:5");
        row("begin:ning", "begin:ning");
    }

    void understands()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, before);
        QFETCH(QDate, after);
        const auto query = SearchQuery::parse(typed, today);
        QTEST(query.words, "words");
        QTEST(query.from, "from");
        QTEST(query.in, "in");
        QCOMPARE(query.before.value_or(QDate()), before);
        QCOMPARE(query.after.value_or(QDate()), after);
        QTEST(query.unreadable, "unreadable");
    }

    void theServerIsAskedForBeginnings_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("asked");
        QTest::newRow("words") << QStringLiteral("the drill") << QStringLiteral("the* drill*");
        QTest::newRow("a star") << QStringLiteral("dril*") << QStringLiteral("dril*");
        QTest::newRow("a phrase") << QStringLiteral("\"the drill\" x y2")
                                  << QStringLiteral("\"the drill\" x y2*");
        QTest::newRow("signs") << QStringLiteral("c++ #5") << QStringLiteral("c++ #5*");
    }

    void theServerIsAskedForBeginnings()
    {
        QFETCH(QString, words);
        SearchQuery query;
        query.words = words;
        QTEST(query.serverWords(), "asked");
    }

    void emphasizesWhatWasLookedFor_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("styled");
        const auto row = [](const char *words, const char *text, const char *styled) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(text)
                                 << QString::fromUtf8(styled);
        };
        row("pump", "The pump, the PUMPS, a lamppump",
            "The <b>pump</b>, the <b>PUMP</b>S, a lamppump");
        row("pum*", "pump", "<b>pum</b>p");
        row("cafe", "Café <b>", "<b>Café</b> &lt;b&gt;");
        row("\"the pump\" pump", "the pump", "<b>the pump</b>");
        row("x", "line\nx", "line <b>x</b>");
        row("gone", "nothing here", "nothing here");
    }

    void emphasizesWhatWasLookedFor()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QTEST(SearchHits(words).excerpt(text), "styled");
    }

    void longMessagesAreCutAroundTheFirstHit()
    {
        const QString text = QStringLiteral("word ").repeated(100) + QStringLiteral("pump ")
            + QStringLiteral("more ").repeated(100);
        const QString styled = SearchHits(QStringLiteral("pump")).excerpt(text);
        QVERIFY(styled.startsWith(QStringLiteral("…word ")));
        QVERIFY(styled.contains(QStringLiteral("<b>pump</b>")));
        QVERIFY(styled.endsWith(QStringLiteral("…")));
        QVERIFY(styled.size() < 260);
    }

    void pairsAreNotCutInHalf()
    {
        for (int length = 230; length < 250; ++length) {
            const QString text =
                QString(length, QLatin1Char('a')) + QStringLiteral("😀").repeated(200);
            const QString styled = SearchHits(QStringLiteral("aa")).excerpt(text);
            QVERIFY(!styled.contains(QChar(QChar::ReplacementCharacter)));
        }
    }
};

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
