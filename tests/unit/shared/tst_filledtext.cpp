// SPDX-License-Identifier: MIT
#include "shared/base/FilledText.h"

#include <QTest>

using hearth::FilledText;

class FilledTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fillsItsBlanks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *words, const QStringList &values,
                            const char *text) {
            QTest::newRow(name) << QString::fromUtf8(words) << values << QString::fromUtf8(text);
        };
        const QStringList two{QStringLiteral("%2"), QStringLiteral("tea")};
        row("none", "All is well.", {}, "All is well.");
        row("in another order", "%2 for %1", two, "tea for %2");
        row("twice", "%2, %2", two, "tea, tea");
        row("without a value", "%3 of %1", two, "%3 of %2");
        row("no blank", "100 % of %0, 5%", two, "100 % of %0, 5%");
        row("beyond ASCII", "ä %2", two, "ä tea");
    }

    void fillsItsBlanks()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, values);
        QTEST(FilledText(words, values).text(), "text");
    }

    void aSentenceIsOne()
    {
        const FilledText text = "It is %1.";
        QCOMPARE(text.words, QStringLiteral("It is %1."));
        QVERIFY(text.values.isEmpty());
        QVERIFY(!text.isEmpty());
        QVERIFY(FilledText().isEmpty());
    }
};

QTEST_APPLESS_MAIN(FilledTextTest)
#include "tst_filledtext.moc"
