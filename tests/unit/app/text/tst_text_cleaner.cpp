// SPDX-License-Identifier: MIT
#include "app/text/TextCleaner.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using Controls = TextCleaner::Controls;

class TextCleanerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cleaned");
        const auto row = [](const char *name, const char16_t *text, const char16_t *cleaned) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(cleaned);
        };
        row("plain", u"naïve café, 日本語 👩‍👩‍👧",
            u"naïve café, 日本語 👩‍👩‍👧");
        row("balanced", u"\u202babc\u202c \u2067x\u2069", u"\u202babc\u202c \u2067x\u2069");
        row("open override", u"a\u202eb", u"a\u202eb\u202c");
        row("open isolate", u"a\u2066b", u"a\u2066b\u2069");
        row("open ones within each other", u"\u202a\u2067x", u"\u202a\u2067x\u2069\u202c");
        row("ends alone", u"a\u202c\u2069b", u"ab");
        row("an isolate's end ends what is in it", u"\u2066\u202ex\u2069\u202cy",
            u"\u2066\u202ex\u2069y");
        row("an override's end in an isolate", u"\u202e\u2066\u202cx\u2069\u202c",
            u"\u202e\u2066x\u2069\u202c");
        row("each line for itself", u"\u202ea\nb", u"\u202ea\u202c\nb");
        row("line ends", u"a\u2028b\u2029c\u000bd\u000ce\u0085f", u"a\nb\nc\nd\ne\nf");
        row("controls", u"a\u0007\u001b[1mb\tc", u"a[1mb\tc");
        row("placeholders", u"a\ufffcb", u"a\ufffdb");
        row("four marks", u"e\u0301\u0301\u0301\u0301x", u"e\u0301\u0301\u0301\u0301x");
        row("many marks", u"e\u0301\u0301\u0301\u0301\u0301\u0301x\u0301",
            u"e\u0301\u0301\u0301\u0301x\u0301");
        row("marks between invisible ones", u"e\u0301\u0301\u200d\u0301\u0301\u200d\u0301",
            u"e\u0301\u0301\u200d\u0301\u0301\u200d");
    }

    void cleans()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cleaned);
        TextCleaner cleaner;
        const QString begin = cleaner.clean(text);
        QCOMPARE(begin + cleaner.endLine(), cleaned);
    }

    void replacesHalfCharactersAndNul()
    {
        TextCleaner cleaner;
        const QChar half(0xd800);
        QCOMPARE(cleaner.clean(QString(half) + QChar(u'a') + QChar(u'\0')),
                 QStringLiteral("\ufffda\ufffd"));
    }

    void keepsAFewInvisiblesOfAFlood()
    {
        TextCleaner cleaner;
        const QString cleaned = cleaner.clean(QString(5000, QChar(0x200b)) + QLatin1Char('a'));
        QCOMPARE(cleaned.size(), TextCleaner::invisibles + 1);
    }

    void opensNoMoreThanItCanClose()
    {
        TextCleaner cleaner;
        QString cleaned = cleaner.clean(QString(5000, QChar(0x202e)));
        cleaned += cleaner.endLine();
        QCOMPARE(cleaned.size(), 2 * TextCleaner::openControls);
    }

    void countsOverPieces()
    {
        TextCleaner cleaner;
        const QString marks(3, QChar(0x301));
        QCOMPARE((cleaner.clean(u"e") + cleaner.clean(marks) + cleaner.clean(marks)).size(), 5);
    }

    void showsWhatTurnsCodeAround()
    {
        TextCleaner cleaner;
        QCOMPARE(cleaner.clean(u"a\u202e\u2066b", Controls::Replaced),
                 QStringLiteral("a\ufffd\ufffdb"));
        QVERIFY(cleaner.endLine().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextCleanerTest)
#include "tst_text_cleaner.moc"
