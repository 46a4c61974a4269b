// SPDX-License-Identifier: MIT
#include "server/feeds/FeedRules.h"
#include "server/feeds/FeedSubscriptions.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const SessionId kOne(QStringLiteral("one"));
const SessionId kOther(QStringLiteral("other"));
const FeedId kFeed(QStringLiteral("feed"));

} // namespace

class FeedSubscriptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aFeedIsWantedWhileSomebodyGetsIt()
    {
        FeedSubscriptions subscriptions;
        QVERIFY(!subscriptions.isWanted(kFeed));
        QVERIFY(subscriptions.add(kOne, kFeed));
        QVERIFY(subscriptions.add(kOne, kFeed));
        QVERIFY(subscriptions.add(kOther, kFeed));
        QCOMPARE(subscriptions.sessionsOf(kFeed).size(), std::size_t(2));
        QVERIFY(subscriptions.remove(kOne, kFeed));
        QVERIFY(!subscriptions.remove(kOne, kFeed));
        QVERIFY(subscriptions.isWanted(kFeed));
        subscriptions.forget(kOther);
        QVERIFY(!subscriptions.isWanted(kFeed));
        QVERIFY(subscriptions.feedsOf(kOther).empty());
    }

    void theLastCommandThatWantsItIsKnown()
    {
        const CommandId first(QStringLiteral("c1"));
        const CommandId second(QStringLiteral("c2"));
        FeedSubscriptions subscriptions;
        QVERIFY(!subscriptions.isFrom(kOne, kFeed, first));
        QVERIFY(subscriptions.add(kOne, kFeed, first));
        QVERIFY(subscriptions.isFrom(kOne, kFeed, first));
        QVERIFY(subscriptions.add(kOne, kFeed, second));
        QVERIFY(!subscriptions.isFrom(kOne, kFeed, first));
        QVERIFY(subscriptions.isFrom(kOne, kFeed, second));
        QVERIFY(!subscriptions.isFrom(kOther, kFeed, second));
    }

    void aSessionGetsSoManyFeedsAndNoMore()
    {
        FeedSubscriptions subscriptions;
        for (std::size_t i = 0; i < FeedRules::mostSubscriptions; ++i)
            QVERIFY(subscriptions.add(kOne, FeedId(QString::number(i))));
        QVERIFY(!subscriptions.add(kOne, kFeed));
        QVERIFY(!subscriptions.isWanted(kFeed));
        QVERIFY(subscriptions.add(kOne, FeedId(QStringLiteral("0"))));
        QVERIFY(subscriptions.remove(kOne, FeedId(QStringLiteral("0"))));
        QVERIFY(subscriptions.add(kOne, kFeed));
    }
};

QTEST_GUILESS_MAIN(FeedSubscriptionsTest)
#include "tst_feedsubscriptions.moc"
