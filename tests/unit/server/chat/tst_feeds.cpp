// SPDX-License-Identifier: MIT
#include "server/accounts/UserAdministration.h"
#include "server/chat/FeedStreams.h"
#include "server/feeds/FeedRules.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const FeedId kFeed(QStringLiteral("door-log"));
const FeedId kSecret(QStringLiteral("secret"));

} // namespace

class FeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_ada = m_server->signUp(QStringLiteral("ada"));
        m_bea = m_server->signUp(QStringLiteral("bea"));
        m_owner = m_server->enter(m_ada);
        m_member = m_server->enter(m_bea);
        create(kFeed);
        m_server->ask(m_owner, FeedCreate{kSecret, {}, {}, {}, Visibility::Private});
        m_server->forgetSeen();
    }

    void isOffered()
    {
        const SessionId session = m_server->open(m_bea);
        const auto welcome = m_server->gateway.takeOnly<Welcome>(session);
        QVERIFY(
            std::count(welcome.features.begin(), welcome.features.end(), QStringLiteral("feeds"))
            == 1);
    }

    void theAnswerToFeedCreateIsTheFeed()
    {
        const Ack ack = m_server->ask(
            m_owner,
            FeedCreate{FeedId(QStringLiteral("thermometer")), QStringLiteral("Greenhouse"),
                       FeedRetention{5000, 86'400'000}, true, Visibility::Private});
        const Feed wanted{FeedId(QStringLiteral("thermometer")),
                          QStringLiteral("Greenhouse"),
                          0,
                          true,
                          Visibility::Private,
                          FeedRetention{5000, 86'400'000}};
        QCOMPARE(ack.feed, std::optional(wanted));
    }

    void everybodyIsListedWhatTheyMayRead()
    {
        // With the server's own.
        QCOMPARE(m_server->ask(m_owner, FeedList{}).feeds->size(), std::size_t(4));
        const Ack ack = m_server->ask(m_member, FeedList{});
        QCOMPARE(ack.feeds->size(), std::size_t(1));
        QCOMPARE(ack.feeds->front().feed, kFeed);
        QVERIFY(!ack.more);
    }

    void aLongListIsCut()
    {
        for (int i = 0; i < 900; ++i)
            m_server->ask(m_owner,
                          FeedCreate{FeedId(QString::number(i)),
                                     QString(64, QLatin1Char('t')),
                                     FeedRetention{5000, 86'400'000},
                                     {},
                                     {}});
        const Ack first = m_server->ask(m_owner, FeedList{});
        QCOMPARE(first.more, std::optional(true));
        std::vector<Feed> all = *first.feeds;
        while (true) {
            const Ack page = m_server->ask(m_owner, FeedList{all.back().feed});
            all.insert(all.end(), page.feeds->begin(), page.feeds->end());
            if (!page.more)
                break;
        }
        QCOMPARE(all.size(), std::size_t(904));
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Feed &one, const Feed &other) {
            return one.feed < other.feed;
        }));
    }

    void whoSubscribesGetsWhatIsPublished()
    {
        QCOMPARE(publish().seq, std::optional<qint64>(1));
        const Ack ack = m_server->ask(m_member, FeedSubscribe{kFeed, {}});
        QCOMPARE(ack.lastSeq, std::optional<qint64>(1));
        publish();
        const auto event = m_server->gateway.takeOnly<FeedEvent>(m_member);
        QCOMPARE(event,
                 (FeedEvent{kFeed, 2, QStringLiteral("opened"), JsonText{"{\"by\":7}"},
                            QStringLiteral("front")}));
        m_server->ask(m_member, FeedUnsubscribe{kFeed});
        publish();
        QVERIFY(m_server->gateway.takeTypes(m_member).isEmpty());
    }

    void theAckPrecedesThePublishersOwnEvent()
    {
        m_server->ask(m_owner, FeedSubscribe{kFeed, {}});
        m_server->give(m_owner, event());
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_owner),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("feed.event")}));
    }

    void nothingIsSentThatNobodyWants()
    {
        publish();
        QCOMPARE(m_server->gateway.feedBatches, 0);
        m_server->ask(m_member, FeedSubscribe{kFeed, {}});
        m_server->leave(m_member);
        publish();
        QCOMPARE(m_server->gateway.feedBatches, 0);
    }

    void theSameCommandTwiceIsOneEvent()
    {
        const QString id = QStringLiteral("c8035d9ef1b64a72e0957d3c");
        QCOMPARE(m_server->ask(m_owner, event(), id).seq, std::optional<qint64>(1));
        QCOMPARE(m_server->ask(m_owner, event(), id).seq, std::optional<qint64>(1));
        FeedPublish other = event();
        other.key.reset();
        QCOMPARE(m_server->askRefused(m_owner, other, id).code, ErrorCode::Conflict);
        QCOMPARE(m_server->ask(m_member, FeedSubscribe{kFeed, {}}).lastSeq,
                 std::optional<qint64>(1));
    }

    void whatTheReplayIsToBe()
    {
        for (int i = 0; i < 5; ++i)
            publish();
        m_server->ask(m_member, FeedSubscribe{kFeed, 2});
        QCOMPARE(lastPlan().after, qint64(2));
        QCOMPARE(lastPlan().upTo, qint64(5));
        QCOMPARE(lastPlan().kind, FeedPlan::Kind::Events);
        // Of a keyed feed all keys are worth having.
        const FeedId keyed(QStringLiteral("keyed"));
        m_server->ask(m_owner, FeedCreate{keyed, {}, {}, true, {}});
        m_server->ask(m_member, FeedSubscribe{keyed, {}});
        QCOMPARE(lastPlan().after, qint64(0));
        QCOMPARE(lastPlan().kind, FeedPlan::Kind::Latest);
    }

    void afterBeyondTheLastSeqIsAGap()
    {
        publish();
        const Ack ack = m_server->ask(m_member, FeedSubscribe{kFeed, 5});
        QCOMPARE(ack.gap, std::optional(SeqRange{2, 5}));
        QCOMPARE(lastPlan().after, qint64(1));
        QCOMPARE(m_server->askRefused(m_member, FeedSubscribe{kFeed, -1}).code,
                 ErrorCode::BadRequest);
    }

    void whatIsNotOnesOwnIsNotThere()
    {
        const Error secret = m_server->askRefused(m_member, FeedSubscribe{kSecret, {}});
        const Error none =
            m_server->askRefused(m_member, FeedSubscribe{FeedId(QStringLiteral("none")), {}});
        QCOMPARE(secret.code, ErrorCode::NotFound);
        QCOMPARE(secret.message, none.message);
        QCOMPARE(m_server->askRefused(m_member, FeedUnsubscribe{kSecret}).code,
                 ErrorCode::NotFound);
        QCOMPARE(m_server->askRefused(m_member, event()).code, ErrorCode::Forbidden);
    }

    void aSessionHasSoManyFeeds()
    {
        for (std::size_t i = 0; i <= FeedRules::mostSubscriptions; ++i)
            create(FeedId(QString::number(i)));
        for (std::size_t i = 0; i < FeedRules::mostSubscriptions; ++i)
            m_server->ask(m_member, FeedSubscribe{FeedId(QString::number(i)), {}});
        QCOMPARE(m_server->askRefused(m_member, FeedSubscribe{kFeed, {}}).code,
                 ErrorCode::TooLarge);
        // Once more of one that it has.
        m_server->ask(m_member, FeedSubscribe{FeedId(QStringLiteral("0")), {}});
    }

    void whatComesToNothingCountsNoMore()
    {
        const CommandId first = m_server->give(m_member, FeedSubscribe{kFeed, {}});
        m_server->core->feedLost(m_member, kFeed, first);
        publish();
        QCOMPARE(m_server->gateway.feedBatches, 0);
        // Whoever has asked again meanwhile has it.
        const CommandId second = m_server->give(m_member, FeedSubscribe{kFeed, {}});
        m_server->give(m_member, FeedSubscribe{kFeed, {}});
        m_server->core->feedLost(m_member, kFeed, second);
        publish();
        QCOMPARE(m_server->gateway.feedBatches, 1);
    }

    void noEventIsCalledAsTheServersOwn()
    {
        FeedPublish gap = event();
        gap.event = QStringLiteral("gap");
        QCOMPARE(m_server->askRefused(m_owner, gap).code, ErrorCode::BadRequest);
        QCOMPARE(publish().seq, std::optional<qint64>(1));
    }

    //! Else a program that does nothing else would be signed out after a month.
    void readingOverHttpIsAUseOfTheToken()
    {
        const FeedKey key{TokenHash::ofToken(m_bea), FeedKey::Kind::Token};
        const SessionId stream(QStringLiteral("stream"));
        for (int day = 0; day < 60; day += 20) {
            QVERIFY(m_server->core->feedStreams().readable(key, kFeed));
            m_server->advance(std::chrono::days(20));
        }
        QVERIFY(m_server->core->feedStreams().open(stream, key, kFeed, {}));
        // Its end is that of the token from now on.
        m_server->advance(std::chrono::days(29));
        QVERIFY(!m_server->gateway.closeCode(stream));
        m_server->advance(std::chrono::days(2));
        QCOMPARE(m_server->gateway.closeCode(stream), std::optional(CloseCode::SessionRevoked));
    }

    void whoMayReadNoMoreGetsNoMore()
    {
        m_server->ask(m_member, FeedSubscribe{kFeed, {}});
        m_server->core->domain().administration.setRole({}, m_server->userOf(m_bea), Role::Guest,
                                                        [](const Result<Done, RequestError> &) {});
        m_server->run();
        m_server->forgetSeen();
        publish();
        QVERIFY(m_server->gateway.takeTypes(m_member).isEmpty());
    }

    void seqsGoOnAfterARestart()
    {
        publish();
        m_server->restart();
        m_owner = m_server->enter(m_ada);
        QCOMPARE(publish().seq, std::optional<qint64>(2));
    }

private:
    static FeedPublish event()
    {
        return {kFeed, QStringLiteral("opened"), JsonText{"{\"by\":7}"}, QStringLiteral("front")};
    }

    Ack publish() { return m_server->ask(m_owner, event()); }

    void create(const FeedId &feed) { m_server->ask(m_owner, FeedCreate{feed, {}, {}, {}, {}}); }

    const FeedPlan &lastPlan() const { return m_server->gateway.feedPlans.back(); }

    std::unique_ptr<CoreFixture> m_server;
    QString m_ada;
    QString m_bea;
    SessionId m_owner;
    SessionId m_member;
};

QTEST_GUILESS_MAIN(FeedsTest)
#include "tst_feeds.moc"
