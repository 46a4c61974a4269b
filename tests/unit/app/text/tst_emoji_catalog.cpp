// SPDX-License-Identifier: MIT
#include "app/emoji/EmojiTable.h"
#include "app/text/EmojiCatalog.h"
#include "app/text/EmojiModel.h"
#include "shared/protocol/Limits.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::app;

namespace {

QStringList found(const QString &text)
{
    QStringList emoji;
    for (const auto *one : EmojiCatalog::ofThisLanguage().search(text, 5))
        emoji.append(one->text);
    return emoji;
}

} // namespace

class TestEmojiCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hasAllOfThemInUnicodesOrder()
    {
        const auto &all = EmojiCatalog::ofThisLanguage().all();
        QVERIFY(all.size() > 1500);
        QCOMPARE(all.front().text, QStringLiteral("😀"));
        QVERIFY(std::is_sorted(all.begin(), all.end(),
                               [](const auto &a, const auto &b) { return a.group < b.group; }));
        QCOMPARE(all.back().group, 8);
        const EmojiModel model;
        QCOMPARE(model.categories().size(), all.back().group + 2);
        QCOMPARE(model.signs().size(), model.categories().size());
    }

    void eachIsOneThatAReactionMayBe()
    {
        for (const auto &emoji : EmojiCatalog::ofThisLanguage().all()) {
            QVERIFY2(emoji.text.toUtf8().size() <= Limits::emoji, qPrintable(emoji.name));
            QVERIFY(!emoji.name.isEmpty());
        }
    }

    void isFoundByNameAndByWhatItMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("name") << QStringLiteral("thumbs up") << QStringLiteral("👍");
        QTest::newRow("as a code") << QStringLiteral("thumbs_up") << QStringLiteral("👍");
        QTest::newRow("keyword") << QStringLiteral("tada") << QStringLiteral("🎉");
        QTest::newRow("begin of words") << QStringLiteral("Part pop") << QStringLiteral("🎉");
        QTest::newRow("sign") << QStringLiteral("+1") << QStringLiteral("👍");
        QTest::newRow("flag") << QStringLiteral("germany") << QStringLiteral("🇩🇪");
    }

    void isFoundByNameAndByWhatItMeans()
    {
        QFETCH(QString, text);
        QTEST(found(text).value(0), "first");
    }

    void findsNothingForNothing()
    {
        QVERIFY(found(QStringLiteral(" _ ")).isEmpty());
        QVERIFY(found(QStringLiteral("qqqq")).isEmpty());
        QVERIFY(found(QStringLiteral("thumbs qqqq")).isEmpty());
    }

    void aLanguageWithoutATableHasTheFirstOne()
    {
        QCOMPARE(emojiTable(u"xx").size(), emojiTable(u"en").size());
    }

    void knowsEmojiByWholeNamesAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        QTest::newRow("name") << QStringLiteral("thumbs_up") << true;
        QTest::newRow("keyword") << QStringLiteral("tada") << true;
        QTest::newRow("whatever the case") << QStringLiteral("Smile") << true;
        QTest::newRow("a part") << QStringLiteral("thumbs_u") << false;
        QTest::newRow("nothing") << QStringLiteral("_") << false;
        QTest::newRow("no emoji") << QStringLiteral("nullptr") << false;
    }

    void knowsEmojiByWholeNamesAlone()
    {
        QFETCH(const QString, name);
        QTEST(EmojiCatalog::ofThisLanguage().named(name) != nullptr, "known");
    }

    void theModelShowsACategoryOrWhatIsSearched()
    {
        EmojiModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setActive(true);
        QCOMPARE(model.emojiAt(0), QStringLiteral("👍"));
        model.setRecent({QStringLiteral("🎉")});
        QCOMPARE(model.emojiAt(0), QStringLiteral("🎉"));
        QCOMPARE(model.data(model.index(0), EmojiModel::NameRole).toString(),
                 QStringLiteral("party popper"));
        // The smileys follow, each once.
        QCOMPARE(model.emojiAt(1), QStringLiteral("😀"));
        const int all = model.rowCount();
        model.setRecent({QStringLiteral("🎉"), QStringLiteral("😀")});
        QCOMPARE(model.rowCount(), all);
        QCOMPARE(model.emojiAt(1), QStringLiteral("😀"));
        QVERIFY(model.emojiAt(2) != QStringLiteral("😀"));
        model.setCategory(4);
        QCOMPARE(model.emojiAt(0), QStringLiteral("🍇"));
        model.setQuery(QStringLiteral("tada"));
        QCOMPARE(model.emojiAt(0), QStringLiteral("🎉"));
        model.setQuery({});
        QCOMPARE(model.emojiAt(0), QStringLiteral("🍇"));
        QCOMPARE(model.emojiAt(-1), QString());
        model.setActive(false);
        QCOMPARE(model.rowCount(), 0);
    }

    void takesASkin_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::addColumn<QString>("toned");
        const auto row = [](const char *name, const char *emoji, const char *toned) {
            QTest::newRow(name) << QString::fromUtf8(emoji) << QString::fromUtf8(toned);
        };
        row("a hand", "👍", "👍🏽");
        // The sign that makes it an emoji goes: the skin does that.
        row("a sign", "☝️", "☝🏽");
        row("a profession", "👩‍🚀", "👩🏽‍🚀");
        row("one with a sign within", "🕵️‍♀️", "🕵🏽‍♀️");
        row("two people", "👩‍❤️‍👨", "👩🏽‍❤️‍👨🏽");
        row("two in one", "👭", "👭🏽");
        row("none", "🎉", "🎉");
        row("no emoji", "x", "x");
    }

    void takesASkin()
    {
        QFETCH(QString, emoji);
        QFETCH(QString, toned);
        const auto &catalog = EmojiCatalog::ofThisLanguage();
        QCOMPARE(catalog.inTone(emoji, SkinTone::Medium), toned);
        QCOMPARE(catalog.inTone(emoji, SkinTone::None), emoji);
        QCOMPARE(catalog.nameOf(toned), catalog.nameOf(emoji));
        QVERIFY(toned.toUtf8().size() <= Limits::emoji);
    }

    void theModelShowsTheSkinThatWasChosen()
    {
        EmojiModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        model.setTone(SkinTone::Dark);
        QCOMPARE(model.emojiAt(0), QStringLiteral("👍🏿"));
        model.setQuery(QStringLiteral("thumbs down"));
        QCOMPARE(model.emojiAt(0), QStringLiteral("👎🏿"));
        model.setQuery({});
        // As it was used.
        model.setRecent({QStringLiteral("👍🏻")});
        QCOMPARE(model.emojiAt(0), QStringLiteral("👍🏻"));
        QCOMPARE(model.data(model.index(0), EmojiModel::NameRole).toString(),
                 QStringLiteral("thumbs up"));
        model.setCategory(2);
        QCOMPARE(model.emojiAt(0), QStringLiteral("👋🏿"));
    }
};

QTEST_GUILESS_MAIN(TestEmojiCatalog)
#include "tst_emoji_catalog.moc"
