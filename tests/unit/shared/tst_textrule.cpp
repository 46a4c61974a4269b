// SPDX-License-Identifier: MIT
#include "shared/protocol/TextRule.h"

#include <QTest>

using namespace hearth;

class TextRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void checksTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isName");
        QTest::addColumn<QString>("word"); // of the error's code, empty when fine

        const QString rocket = QString::fromUcs4(U"\U0001F680", 1);
        QTest::newRow("plain name") << QStringLiteral("Alice Moor") << true << QString();
        QTest::newRow("64 code points, astral") << rocket.repeated(64) << true << QString();
        QTest::newRow("65 code points, astral")
            << rocket.repeated(65) << true << QStringLiteral("too_large");
        QTest::newRow("empty name") << QString() << true << QStringLiteral("bad_request");
        QTest::newRow("blank name")
            << QStringLiteral(" \u2003 ") << true << QStringLiteral("bad_request");
        QTest::newRow("newline in a name")
            << QStringLiteral("a\nb") << true << QStringLiteral("bad_request");
        QTest::newRow("C1 control")
            << QStringLiteral("a\u0085b") << true << QStringLiteral("bad_request");
        QTest::newRow("bidi override")
            << QStringLiteral("a\u202eb") << true << QStringLiteral("bad_request");
        QTest::newRow("bidi isolate")
            << QStringLiteral("a\u2067b") << true << QStringLiteral("bad_request");
        QTest::newRow("arabic name")
            << QStringLiteral("\u0633\u0644\u0627\u0645") << true << QString();
        QTest::newRow("16 KiB of text") << QString(16384, QLatin1Char('x')) << false << QString();
        QTest::newRow("a byte more")
            << QString(16385, QLatin1Char('x')) << false << QStringLiteral("too_large");
        QTest::newRow("16 KiB of two-byte text")
            << QString(8192, QChar(0xe9)) << false << QString();
        QTest::newRow("two bytes more")
            << QString(8193, QChar(0xe9)) << false << QStringLiteral("too_large");
        QTest::newRow("4096 rockets are 16 KiB") << rocket.repeated(4096) << false << QString();
        QTest::newRow("4097 are not")
            << rocket.repeated(4097) << false << QStringLiteral("too_large");
        QTest::newRow("text with newlines") << QStringLiteral("a\nb\tc") << false << QString();
        QTest::newRow("empty text") << QString() << false << QStringLiteral("bad_request");
    }

    void checksTexts()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isName);
        QFETCH(const QString, word);

        const auto error =
            checkText(text, isName ? TextRules::name : TextRules::messageText, QStringLiteral("f"));
        QCOMPARE(error.has_value(), !word.isEmpty());
        if (!error)
            return;
        const auto code = EnumWords<ErrorCode>::words[static_cast<std::size_t>(error->code)];
        QCOMPARE(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())), word);
        QVERIFY2(error->message.startsWith(QStringLiteral("f ")), qPrintable(error->message));
    }
};

QTEST_APPLESS_MAIN(TextRuleTest)
#include "tst_textrule.moc"
