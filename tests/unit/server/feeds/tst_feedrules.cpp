// SPDX-License-Identifier: MIT
#include "server/feeds/FeedRules.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class FeedRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whateverBoundIsMetFirstEndsAnEvent()
    {
        const FeedRules::Terms terms{10, 60s};
        const UnixTime now = fromMillis(1'000'000);
        QVERIFY(!FeedRules::isExpired(terms, 100, 91, now - 59s, now));
        QVERIFY(FeedRules::isExpired(terms, 100, 90, now, now));
        QVERIFY(FeedRules::isExpired(terms, 100, 100, now - 60s, now));
    }

    void whatIsNotSaidIsTheUsual()
    {
        QCOMPARE(FeedRules::termsOf({}).events, qint64(100'000));
        QCOMPARE(FeedRules::termsOf({}).age, std::chrono::milliseconds(7 * 24h));
        QCOMPARE(FeedRules::termsOf({5, {}}).events, qint64(5));
        QCOMPARE(FeedRules::termsOf({5, {}}).age, std::chrono::milliseconds(7 * 24h));
        QCOMPARE(FeedRules::termsOf({{}, 1000}).age, 1000ms);
    }

    void boundsThatNothingCanKeepToAreRefused_data()
    {
        QTest::addColumn<FeedRetention>("retention");
        QTest::addColumn<std::optional<ErrorCode>>("code");
        const auto row = [](const char *name, const FeedRetention &retention,
                            std::optional<ErrorCode> code) {
            QTest::newRow(name) << retention << code;
        };
        row("none", {}, {});
        row("one event", {1, {}}, {});
        row("one millisecond", {{}, 1}, {});
        row("no event", {0, {}}, ErrorCode::BadRequest);
        row("below nothing", {{}, -1}, ErrorCode::BadRequest);
        row("too many", {FeedRules::mostEvents + 1, {}}, ErrorCode::TooLarge);
        row("too long", {{}, FeedRules::mostAge.count() + 1}, ErrorCode::TooLarge);
    }

    void boundsThatNothingCanKeepToAreRefused()
    {
        QFETCH(FeedRetention, retention);
        QFETCH(std::optional<ErrorCode>, code);
        const auto why = FeedRules::whyNotKept(retention);
        QCOMPARE(why ? std::optional(why->code) : std::nullopt, code);
    }

    void aNameIsPlainAndNotTheServers()
    {
        QVERIFY(!FeedRules::whyNotCalled(FeedId(QStringLiteral("door-log"))));
        QVERIFY(!FeedRules::whyNotCalled(FeedId(QStringLiteral("Gewächshaus 2"))));
        for (const QString &bad :
             {QStringLiteral("$server"), QStringLiteral("two\nlines"), QStringLiteral("  ")})
            QCOMPARE(FeedRules::whyNotCalled(FeedId(bad))->code, ErrorCode::BadRequest);
        QCOMPARE(FeedRules::whyNotCalled(FeedId(QString(65, QLatin1Char('x'))))->code,
                 ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(FeedRulesTest)
#include "tst_feedrules.moc"
