// SPDX-License-Identifier: MIT
#include "app/streams/Utf8.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

class Utf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void repairsAsBrowsersDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &text) {
            QTest::newRow(name) << bytes << text;
        };
        row("nothing", "", "");
        row("valid", "tee \xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80",
            "tee \xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80");
        row("a byte that begins nothing",
            "a\xFF"
            "b",
            "a\xEF\xBF\xBD"
            "b");
        row("one that only continues", "\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD");
        row("half of a character is one mistake",
            "\xE2\x82"
            "A",
            "\xEF\xBF\xBD"
            "A");
        row("three quarters of one, too", "\xF0\x9F\x98", "\xEF\xBF\xBD");
        row("the next begins where it does", "\xE2\xC3\xA9", "\xEF\xBF\xBD\xC3\xA9");
        row("surrogates are three mistakes", "\xED\xA0\x80",
            "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
        row("too long a way to write it", "\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD");
        row("beyond Unicode", "\xF4\x90\x80\x80",
            "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    }

    void repairsAsBrowsersDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(Utf8::repaired(bytes), text);
        QCOMPARE(Utf8::isValid(bytes), bytes == text);
        QVERIFY(Utf8::isValid(text));
    }

    void cutsBetweenCharacters()
    {
        const QByteArray text("a\xE2\x82\xAC"
                              "b");
        QCOMPARE(Utf8::beginning(text, 0).toByteArray(), QByteArray());
        QCOMPARE(Utf8::beginning(text, 1).toByteArray(), QByteArray("a"));
        QCOMPARE(Utf8::beginning(text, 3).toByteArray(), QByteArray("a"));
        QCOMPARE(Utf8::beginning(text, 4).toByteArray(), QByteArray("a\xE2\x82\xAC"));
        QCOMPARE(Utf8::beginning(text, 9).toByteArray(), text);
    }
};

QTEST_APPLESS_MAIN(Utf8Test)
#include "tst_utf8.moc"
