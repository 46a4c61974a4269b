// SPDX-License-Identifier: MIT
#include "app/text/ComposerText.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

namespace {

struct Setup
{
    QTextDocument document;
    ComposerText text;

    explicit Setup(const QString &begin = {})
    {
        document.setPlainText(begin);
        text.setTextDocument(&document);
    }

    [[nodiscard]] QString now() const { return document.toPlainText(); }
};

const QString bold = QStringLiteral("**");

} // namespace

class TestComposerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void marksASelectionAndTakesTheMarkAway()
    {
        Setup s(QStringLiteral("a word here"));
        QCOMPARE(s.text.toggle(2, 6, bold), 4);
        QCOMPARE(s.now(), QStringLiteral("a **word** here"));
        QCOMPARE(s.text.toggle(4, 8, bold), 2);
        QCOMPARE(s.now(), QStringLiteral("a word here"));
    }

    void tellsMarksOfOneSignApart_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *before, const char *mark, const char *after) {
            QTest::addRow("%s in %s", mark, before)
                << QString::fromLatin1(before) << QString::fromLatin1(mark)
                << QString::fromLatin1(after);
        };
        row("**word**", "*", "***word***");
        row("*word*", "**", "***word***");
        row("***word***", "*", "**word**");
        row("***word***", "**", "*word*");
        row("*word*", "*", "word");
        row("```word```", "`", "````word````");
        row("~~word~~", "~~", "word");
    }

    void tellsMarksOfOneSignApart()
    {
        QFETCH(QString, before);
        QFETCH(QString, mark);
        Setup s(before);
        const int begin = static_cast<int>(before.indexOf(QLatin1Char('w')));
        s.text.toggle(begin, begin + 4, mark);
        QTEST(s.now(), "after");
    }

    void marksNothingAtTheCursor()
    {
        Setup s;
        QCOMPARE(s.text.toggle(0, 0, QStringLiteral("`")), 1);
        QCOMPARE(s.now(), QStringLiteral("``"));
    }

    void aMarkIsOneStepBack()
    {
        Setup s(QStringLiteral("word"));
        s.text.toggle(0, 4, bold);
        s.document.undo();
        QCOMPARE(s.now(), QStringLiteral("word"));
    }

    void putsAWordInThePlaceOfAnother()
    {
        Setup s(QStringLiteral("hi @bo!"));
        QCOMPARE(s.text.replace(3, 6, QStringLiteral("@bob ")), 8);
        QCOMPARE(s.now(), QStringLiteral("hi @bob !"));
    }

    void quotes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("empty") << QString() << QStringLiteral("> a\n> b\n\n");
        QTest::newRow("text") << QStringLiteral("x") << QStringLiteral("x\n> a\n> b\n\n");
        QTest::newRow("line") << QStringLiteral("x\n") << QStringLiteral("x\n> a\n> b\n\n");
    }

    void quotes()
    {
        QFETCH(QString, before);
        Setup s(before);
        const int end = s.text.quote(QStringLiteral("a\nb"));
        QTEST(s.now(), "after");
        QCOMPARE(end, int(s.now().size()));
    }

    void fences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("begin");
        QTest::addColumn<QString>("after");
        QTest::newRow("alone") << QStringLiteral("a\nb\n") << 0
                               << QStringLiteral("```\na\nb\n```\n");
        QTest::newRow("behind text")
            << QStringLiteral("xa\nb") << 1 << QStringLiteral("x\n```\na\nb\n```\n");
        QTest::newRow("with a fence")
            << QStringLiteral("```") << 0 << QStringLiteral("````\n```\n````\n");
    }

    void fences()
    {
        QFETCH(QString, before);
        QFETCH(int, begin);
        Setup s(before);
        s.text.fence(begin, int(before.size()));
        QTEST(s.now(), "after");
    }

    void takesManyLinesForCode()
    {
        const ComposerText text;
        QVERIFY(!text.looksLikeCode(QStringLiteral("a\n").repeated(ComposerText::manyLines)));
        QVERIFY(text.looksLikeCode(QStringLiteral("a\n").repeated(ComposerText::manyLines + 1)));
        QVERIFY(!text.looksLikeCode(
            QStringLiteral("```\n%1\n```").arg(QStringLiteral("a\n").repeated(20))));
    }
};

QTEST_MAIN(TestComposerText)
#include "tst_composer_text.moc"
