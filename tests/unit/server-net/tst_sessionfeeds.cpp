// SPDX-License-Identifier: MIT
#include "server/session/FrameCoder.h"
#include "server/session/SessionFeedSink.h"
#include "server/session/SessionFeeds.h"
#include "shared/protocol/Limits.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/server-net/FakeSession.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const FeedId kFeed(QStringLiteral("door-log"));
const FeedId kOther(QStringLiteral("other"));

} // namespace

//! What a session is shown of a feed, written as it comes: "5" an event, "6-8" a gap, "a:c1@7" an
//! ack with the feed's last seq, "a:c1@7!3-4" one with a gap, "e:c1" an error.
class SessionFeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_link = {};
        m_reader.requests.clear();
        m_lost.clear();
        m_feeds = std::make_unique<SessionFeeds>(
            std::make_unique<SessionFeedSink>(
                SessionFeedSink::Session{Encoding::Json,
                                         [this](const SharedFrame &frame) { m_link.send(frame); },
                                         [this](const Message &message) {
                                             m_link.send(m_frames.encode(message, Encoding::Json));
                                         },
                                         [this](const FeedPlan &plan) { m_lost << plan.ref; },
                                         [this] { return m_link.pendingBytes(); }},
                m_frames),
            m_reader, [](const std::function<void()> &task) { task(); });
    }

    void withoutAfterOnlyWhatIsNewComes()
    {
        m_feeds->subscribe(plan("c1", 7, 7));
        QVERIFY(m_reader.requests.empty());
        publish(8, 9);
        QCOMPARE(seen(), QStringLiteral("a:c1@7 8 9"));
    }

    void theReplayPrecedesTheAckAndThatWhatIsNew()
    {
        m_feeds->subscribe(plan("c1", 3, 6));
        QCOMPARE(m_reader.requests.front().query.after, qint64(3));
        QCOMPARE(m_reader.requests.front().query.upTo, qint64(6));
        m_reader.answer({4, 5}, true);
        QCOMPARE(seen(), QStringLiteral("4 5"));
        QCOMPARE(m_reader.requests.front().query.after, qint64(5));
        m_reader.answer({6});
        publish(7, 7);
        QCOMPARE(seen(), QStringLiteral("6 a:c1@6 7"));
    }

    void anEventSaysWhenItWasPublished()
    {
        m_feeds->subscribe(plan("c1", 3, 4));
        m_reader.answer({4});
        QCOMPARE(m_link.sent.front().header.timestamp, std::optional<qint64>(1004));
    }

    void whatIsPublishedMeanwhileIsReadAfterwards()
    {
        m_feeds->subscribe(plan("c1", 0, 2));
        publish(3, 4);
        m_reader.answer({1, 2});
        QCOMPARE(seen(), QStringLiteral("1 2 a:c1@2"));
        QCOMPARE(m_reader.requests.front().query.after, qint64(2));
        QCOMPARE(m_reader.requests.front().query.upTo, qint64(4));
        // More comes while that is on its way.
        publish(5, 5);
        m_reader.answer({3, 4});
        m_reader.answer({5});
        publish(6, 6);
        QCOMPARE(seen(), QStringLiteral("3 4 5 6"));
        QVERIFY(m_reader.requests.empty());
    }

    void whatTheRetentionHasPassedByIsAGap()
    {
        m_feeds->subscribe(plan("c1", 2, 9));
        m_reader.answer({5, 6}, true);
        // It goes on while it is read.
        m_reader.answer({9});
        QCOMPARE(seen(), QStringLiteral("5 6 7-8 9 a:c1@9!3-4"));
    }

    void aFeedOfWhichNothingIsLeftIsAGap()
    {
        m_feeds->subscribe(plan("c1", 2, 9));
        m_reader.answer({});
        publish(10, 10);
        QCOMPARE(seen(), QStringLiteral("a:c1@9!3-9 10"));
    }

    void aGapThatIsKnownBeforehandIsTold()
    {
        FeedPlan beyond = plan("c1", 9, 9);
        beyond.gap = SeqRange{10, 12};
        m_feeds->subscribe(beyond);
        publish(10, 10);
        QCOMPARE(seen(), QStringLiteral("a:c1@9!10-12 10"));
    }

    void betweenTheLatestOfKeysNothingIsMissing()
    {
        FeedPlan latest = plan("c1", 0, 9);
        latest.kind = FeedPlan::Kind::Latest;
        m_feeds->subscribe(latest);
        QCOMPARE(m_reader.requests.front().query.kind, FeedQuery::Kind::Latest);
        publish(10, 11);
        m_reader.answer({3, 8});
        QCOMPARE(seen(), QStringLiteral("3 8 a:c1@9"));
        // From here on nothing may be left out.
        QCOMPARE(m_reader.requests.front().query.kind, FeedQuery::Kind::Events);
        m_reader.answer({10, 11});
        QCOMPARE(seen(), QStringLiteral("10 11"));
    }

    void whoIsTooSlowGetsAGapAndGoesOn()
    {
        m_feeds->subscribe(plan("c1", 0, 0));
        m_link.pending = Limits::queueSoft + 1;
        publish(1, 3);
        QCOMPARE(seen(), QStringLiteral("a:c1@0"));
        m_feeds->resume();
        QCOMPARE(seen(), QString());
        m_link.pending = 0;
        m_feeds->resume();
        publish(4, 4);
        QCOMPARE(seen(), QStringLiteral("1-3 4"));
        // Also when nothing has told of the room but the next event.
        m_link.pending = Limits::queueSoft + 1;
        publish(5, 5);
        m_link.pending = 0;
        publish(6, 6);
        QCOMPARE(seen(), QStringLiteral("5-5 6"));
    }

    void aReplayWaitsForRoom()
    {
        m_link.pending = Limits::queueSoft;
        m_feeds->subscribe(plan("c1", 0, 2));
        QVERIFY(m_reader.requests.empty());
        m_link.pending = 0;
        m_feeds->resume();
        QCOMPARE(m_reader.requests.size(), std::size_t(1));
        // One page at a time, however many feeds there are.
        FeedPlan other = plan("c2", 0, 1);
        other.feed = kOther;
        m_feeds->subscribe(other);
        QCOMPARE(m_reader.requests.size(), std::size_t(1));
        m_reader.answer({1, 2});
        m_reader.answer({1});
        QCOMPARE(seen(), QStringLiteral("1 2 a:c1@2 1 a:c2@1"));
    }

    //! One that is never done, since more and more is published to it, keeps no other one waiting.
    void feedsTakeTurns()
    {
        m_feeds->subscribe(plan("c1", 0, 4));
        FeedPlan other = plan("c2", 0, 4);
        other.feed = kOther;
        m_feeds->subscribe(other);
        m_reader.answer({1, 2}, true);
        QCOMPARE(m_reader.requests.front().query.feed, kOther);
        m_reader.answer({1, 2}, true);
        QCOMPARE(m_reader.requests.front().query.feed, kFeed);
        m_reader.answer({3, 4});
        m_reader.answer({3, 4});
        QCOMPARE(seen(), QStringLiteral("1 2 1 2 3 4 a:c1@4 3 4 a:c2@4"));
    }

    void whoAsksAgainIsShownAgain()
    {
        m_feeds->subscribe(plan("c1", 2, 2));
        m_link.pending = Limits::queueSoft + 1;
        publish(3, 4);
        m_link.pending = 0;
        m_feeds->subscribe(plan("c2", 2, 4));
        m_reader.answer({3, 4});
        publish(5, 5);
        QCOMPARE(seen(), QStringLiteral("a:c1@2 3 4 a:c2@4 5"));
    }

    void whoAsksAgainWhileCatchingUpIsShownAgain()
    {
        m_feeds->subscribe(plan("c1", 0, 2));
        publish(3, 4);
        m_reader.answer({1, 2});
        QCOMPARE(m_reader.requests.front().query.after, qint64(2));
        m_feeds->subscribe(plan("c2", 0, 4));
        // The page that was on its way is not taken for one of the new replay.
        m_reader.answer({3, 4});
        QCOMPARE(seen(), QStringLiteral("1 2 a:c1@2"));
        QCOMPARE(m_reader.requests.front().query.after, qint64(0));
        m_reader.answer({1, 2, 3, 4});
        publish(5, 5);
        QCOMPARE(seen(), QStringLiteral("1 2 3 4 a:c2@4 5"));
    }

    void twoThatAskAtOnceAreAnsweredOneByOne()
    {
        m_feeds->subscribe(plan("c1", 0, 2));
        m_feeds->subscribe(plan("c2", 1, 2));
        m_reader.answer({1, 2});
        m_reader.answer({2});
        QCOMPARE(seen(), QStringLiteral("1 2 a:c1@2 2 a:c2@2"));
    }

    void afterUnsubscribingNothingComes()
    {
        m_feeds->subscribe(plan("c1", 0, 2));
        m_feeds->unsubscribe(kFeed);
        publish(3, 3);
        m_reader.answer({1, 2});
        QCOMPARE(seen(), QStringLiteral("a:c1@2"));
        // A late page is not taken for one of the next subscription.
        m_feeds->subscribe(plan("c2", 0, 3));
        m_feeds->unsubscribe(kFeed);
        m_feeds->subscribe(plan("c3", 2, 3));
        m_reader.answer({1, 2, 3});
        m_reader.answer({3});
        QCOMPARE(seen(), QStringLiteral("a:c2@3 3 a:c3@3"));
    }

    void whatCannotBeReadIsRefused()
    {
        m_feeds->subscribe(plan("c1", 0, 2));
        m_reader.fail();
        publish(3, 3);
        QCOMPARE(seen(), QStringLiteral("e:c1"));
        QCOMPARE(m_lost, QList{CommandId(QStringLiteral("c1"))});
        // And what was to be caught up with is missing.
        m_feeds->subscribe(plan("c2", 2, 3));
        publish(4, 5);
        m_reader.answer({3});
        m_reader.fail();
        publish(6, 6);
        QCOMPARE(seen(), QStringLiteral("3 a:c2@3 4-5 6"));
        QCOMPARE(m_lost.size(), 1);
    }

    void aPageThatComesAfterTheEndFindsNobody()
    {
        m_feeds->subscribe(plan("c1", 0, 2));
        m_feeds.reset();
        m_reader.answer({1, 2});
        QCOMPARE(seen(), QString());
    }

private:
    static FeedPlan plan(const char *ref, qint64 after, qint64 upTo)
    {
        FeedPlan plan;
        plan.ref = CommandId(QString::fromUtf8(ref));
        plan.feed = kFeed;
        plan.after = after;
        plan.upTo = upTo;
        return plan;
    }

    void publish(qint64 from, qint64 to)
    {
        std::vector<FeedFrame> events;
        for (qint64 seq = from; seq <= to; ++seq)
            events.push_back(
                {seq,
                 m_frames.encode(FeedEvent{kFeed, seq, QStringLiteral("reading"), {}, {}},
                                 Encoding::Json)});
        m_feeds->publish(kFeed, events);
    }

    QString seen()
    {
        QStringList words;
        for (const Frame &frame : m_link.sent) {
            if (const auto *event = std::get_if<FeedEvent>(&frame.message)) {
                words << QString::number(event->seq);
            } else if (const auto *gap = std::get_if<FeedGap>(&frame.message)) {
                words << QStringLiteral("%1-%2").arg(gap->from).arg(gap->to);
            } else if (const auto *ack = std::get_if<Ack>(&frame.message)) {
                words
                    << QStringLiteral("a:%1@%2%3")
                           .arg(ack->ref.toString())
                           .arg(*ack->lastSeq)
                           .arg(ack->gap
                                    ? QStringLiteral("!%1-%2").arg(ack->gap->from).arg(ack->gap->to)
                                    : QString());
            } else if (const auto *error = std::get_if<Error>(&frame.message)) {
                words << QStringLiteral("e:") + error->ref->toString();
            }
        }
        m_link.sent.clear();
        return words.join(QLatin1Char(' '));
    }

    FakeClock m_clock;
    FrameCoder m_frames{m_clock, QStringLiteral("t")};
    FakeLink m_link;
    FakeFeedReader m_reader;
    QList<CommandId> m_lost;
    std::unique_ptr<SessionFeeds> m_feeds;
};

QTEST_GUILESS_MAIN(SessionFeedsTest)
#include "tst_sessionfeeds.moc"
