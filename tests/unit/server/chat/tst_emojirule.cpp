// SPDX-License-Identifier: MIT
#include "server/chat/EmojiRule.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::server;

class EmojiRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsEmojiFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("emoji");
        const auto row = [](const char *name, const char *text, bool emoji) {
            QTest::newRow(name) << QString::fromUtf8(text) << emoji;
        };
        row("a thumb", "\U0001F44D", true);
        row("with a tone of skin", "\U0001F44D\U0001F3FD", true);
        row("a heart in full", "\u2764\uFE0F", true);
        row("a heart without its selector", "\u2764", true);
        row("a sign", "\u00A9", true);
        row("a key", "1\uFE0F\u20E3", true);
        row("a key without its selector", "#\u20E3", true);
        row("a flag", "\U0001F1EB\U0001F1EE", true);
        row("a flag by tags",
            "\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F", true);
        row("a family", "\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", true);
        row("a profession", "\U0001F469\U0001F3FE\u200D\U0001F527", true);
        row("joined, without a selector", "\u2764\u200D\U0001F525", true);
        row("a hand that may point in text", "\u261D\U0001F3FD", true);
        row("nothing", "", false);
        row("a word", "hello", false);
        row("a digit", "1", false);
        row("a digit with a selector", "1\uFE0F", false);
        row("plus one", "+1", false);
        row("two of them", "\U0001F44D\U0001F44D", false);
        row("one and text", "\U0001F44Dx", false);
        row("a pile of marks", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301", false);
        row("an emoji under marks", "\U0001F44D\u0301\u0301\u0301\u0301", false);
        row("half a flag", "\U0001F1EB", false);
        row("no flag", "\U0001F1EB\U0001F1EB", false);
        row("a joiner", "\u200D", false);
        row("a selector", "\uFE0F", false);
        row("what no picture is of", "\U0001F44D\u200D\U0001F527", false);
        row("half a character", "\xED\xA0\xBD", false);
    }

    void tellsEmojiFromText()
    {
        QFETCH(QString, text);
        QFETCH(bool, emoji);
        QCOMPARE(isEmoji(text), emoji);
    }
};

QTEST_GUILESS_MAIN(EmojiRuleTest)
#include "tst_emojirule.moc"
