// SPDX-License-Identifier: MIT
#include "server/feeds/FeedDirectory.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const FeedId kOpen(QStringLiteral("open"));
const FeedId kSecret(QStringLiteral("secret"));

Feed feed(const FeedId &id, Visibility visibility)
{
    Feed feed;
    feed.feed = id;
    feed.visibility = visibility;
    return feed;
}

} // namespace

class FeedDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isReadByTheRolesThatMay_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("secret");
        QTest::newRow("owner") << Role::Owner << true << true;
        QTest::newRow("admin") << Role::Admin << true << true;
        QTest::newRow("member") << Role::Member << true << false;
        QTest::newRow("guest") << Role::Guest << false << false;
        QTest::newRow("publisher") << Role::Publisher << true << false;
    }

    void isReadByTheRolesThatMay()
    {
        QFETCH(Role, role);
        QFETCH(bool, open);
        QFETCH(bool, secret);
        const FeedDirectory feeds(
            {feed(kSecret, Visibility::Private), feed(kOpen, Visibility::Public)});
        QCOMPARE(feeds.findFor(kOpen, role) != nullptr, open);
        QCOMPARE(feeds.findFor(kSecret, role) != nullptr, secret);
        std::vector<FeedId> listed;
        for (const Feed &each : feeds.allFor(role))
            listed.push_back(each.feed);
        std::vector<FeedId> wanted;
        if (open)
            wanted.push_back(kOpen);
        if (secret)
            wanted.push_back(kSecret);
        QCOMPARE(listed, wanted);
    }

    void aSeqNeverFalls()
    {
        FeedDirectory feeds({feed(kOpen, Visibility::Public)});
        feeds.setLastSeq(kOpen, 7);
        feeds.setLastSeq(kOpen, 5);
        QCOMPARE(feeds.find(kOpen)->lastSeq, qint64(7));
        feeds.remove(kOpen);
        QVERIFY(!feeds.find(kOpen));
    }
};

QTEST_GUILESS_MAIN(FeedDirectoryTest)
#include "tst_feeddirectory.moc"
