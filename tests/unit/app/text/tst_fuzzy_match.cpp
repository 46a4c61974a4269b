// SPDX-License-Identifier: MIT
#include "app/text/Emphasis.h"
#include "app/text/FuzzyMatch.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hearth::app;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! The letters that match in brackets; empty if it does not.
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *typed, const char *name, const char *shown) {
            QTest::newRow(qPrintable(
                QStringLiteral("%1 in %2").arg(QString::fromUtf8(typed), QString::fromUtf8(name))))
                << QString::fromUtf8(typed) << QString::fromUtf8(name) << QString::fromUtf8(shown);
        };
        row("gen", "general", "[gen]eral");
        row("gnl", "general", "[g]e[n]era[l]");
        row("GEN", "general", "[gen]eral");
        row("gen", "Team General", "Team [Gen]eral");
        row("bl", "Bob Lind", "[B]ob [L]ind");
        row("bo l", "Bob Lind", "[Bo]b [L]ind");
        row("diaz", "Carol Díaz", "Carol [Díaz]");
        row("é", "cafe", "caf[e]");
        row("an", "banana announcements", "banana [an]nouncements");
        row("aa", "banana", "b[a]n[a]na");
        row("nouncements", "announcements", "an[nouncements]");
        row("ls", "tools-lost-sold", "tools-[l]ost-[s]old");
        row("xyz", "general", "");
        row("lareneg", "general", "");
        row("generals", "general", "");
        row("a", "", "");
        row("日本", "新しい日本語", "新しい[日本]語");
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QString, shown);
        const FuzzyMatch match(typed);
        const QString folded = FuzzyMatch::folded(name);
        QCOMPARE(folded.size(), name.size());
        QCOMPARE(match.score(folded).has_value(), !shown.isEmpty());
        QString marked = name;
        auto stretches = stretchesOf(match.places(folded));
        std::reverse(stretches.begin(), stretches.end());
        for (const auto &stretch : stretches) {
            marked.insert(stretch.begin + stretch.length, QLatin1Char(']'));
            marked.insert(stretch.begin, QLatin1Char('['));
        }
        QCOMPARE(stretches.empty() ? QString() : marked, shown);
    }

    void prefers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *typed, const char *better, const char *worse) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(better)
                                 << QString::fromLatin1(worse);
        };
        row("gen", "general", "oxygen");
        row("lab", "lab", "large boat a");
        row("bl", "Bob Lind", "table");
        row("ab", "abc", "a-cab");
        row("rom", "room map", "from");
        row("se", "server", "noise");
    }

    void prefers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const FuzzyMatch match(typed);
        const auto first = match.score(FuzzyMatch::folded(better));
        const auto second = match.score(FuzzyMatch::folded(worse));
        QVERIFY(first.has_value());
        QVERIFY(!second || *first > *second);
    }

    void nothingTypedIsEverywhere()
    {
        const FuzzyMatch match(QStringLiteral("  "));
        QVERIFY(match.isEmpty());
        QCOMPARE(match.score(QStringLiteral("general")), std::optional(0));
        QVERIFY(match.places(QStringLiteral("general")).empty());
    }

    void looksAtSoMuchAndNoMore()
    {
        const QString name = QString(500, QLatin1Char('a')) + QLatin1Char('b');
        QVERIFY(!FuzzyMatch(QStringLiteral("b")).score(name));
        const FuzzyMatch match{QString(500, QLatin1Char('a'))};
        QVERIFY(match.score(name).has_value());
        QCOMPARE(match.places(name).size(), size_t(FuzzyMatch::mostTyped));
    }

    void emphasisIsEscapedAndInOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("styled");
        QTest::newRow("plain") << QStringLiteral("general") << QStringLiteral("<b>ge</b>neral");
        QTest::newRow("markup") << QStringLiteral("a<b>&c")
                                << QStringLiteral("<b>a&lt;</b>b&gt;&amp;c");
        QTest::newRow("lines") << QStringLiteral("a\nb") << QStringLiteral("<b>a </b>b");
    }

    void emphasisIsEscapedAndInOneLine()
    {
        QFETCH(QString, text);
        QTEST(emphasized(text, {{0, 2}}), "styled");
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzy_match.moc"
