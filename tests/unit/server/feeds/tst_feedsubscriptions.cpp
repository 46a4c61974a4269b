// SPDX-License-Identifier: MIT
#include "server/feeds/FeedRules.h"
#include "server/feeds/FeedSubscriptions.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const SessionId kOne(QStringLiteral("one"));
const SessionId kOther(QStringLiteral("other"));
const FeedId kOneFeed(QStringLiteral("feed"));

} // namespace

class FeedSubscriptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aFeedIsWantedWhileSomebodyGetsIt()
    {
        FeedSubscriptions subscriptions;
        QVERIFY(!subscriptions.isWanted(kOneFeed));
        QVERIFY(subscriptions.add(kOne, kOneFeed));
        QVERIFY(subscriptions.add(kOne, kOneFeed));
        QVERIFY(subscriptions.add(kOther, kOneFeed));
        QCOMPARE(subscriptions.sessionsOf(kOneFeed).size(), std::size_t(2));
        QVERIFY(subscriptions.remove(kOne, kOneFeed));
        QVERIFY(!subscriptions.remove(kOne, kOneFeed));
        QVERIFY(subscriptions.isWanted(kOneFeed));
        subscriptions.forget(kOther);
        QVERIFY(!subscriptions.isWanted(kOneFeed));
        QVERIFY(subscriptions.feedsOf(kOther).empty());
    }

    void theLastCommandThatWantsItIsKnown()
    {
        const CommandId first(QStringLiteral("c1"));
        const CommandId second(QStringLiteral("c2"));
        FeedSubscriptions subscriptions;
        QVERIFY(!subscriptions.isFrom(kOne, kOneFeed, first));
        QVERIFY(subscriptions.add(kOne, kOneFeed, first));
        QVERIFY(subscriptions.isFrom(kOne, kOneFeed, first));
        QVERIFY(subscriptions.add(kOne, kOneFeed, second));
        QVERIFY(!subscriptions.isFrom(kOne, kOneFeed, first));
        QVERIFY(subscriptions.isFrom(kOne, kOneFeed, second));
        QVERIFY(!subscriptions.isFrom(kOther, kOneFeed, second));
    }

    void aSessionGetsSoManyFeedsAndNoMore()
    {
        FeedSubscriptions subscriptions;
        for (std::size_t i = 0; i < FeedRules::mostSubscriptions; ++i)
            QVERIFY(subscriptions.add(kOne, FeedId(QString::number(i))));
        QVERIFY(!subscriptions.add(kOne, kOneFeed));
        QVERIFY(!subscriptions.isWanted(kOneFeed));
        QVERIFY(subscriptions.add(kOne, FeedId(QStringLiteral("0"))));
        QVERIFY(subscriptions.remove(kOne, FeedId(QStringLiteral("0"))));
        QVERIFY(subscriptions.add(kOne, kOneFeed));
    }
};

QTEST_GUILESS_MAIN(FeedSubscriptionsTest)
#include "tst_feedsubscriptions.moc"
