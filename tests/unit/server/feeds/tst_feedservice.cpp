// SPDX-License-Identifier: MIT
#include "server/feeds/FeedDirectory.h"
#include "server/feeds/FeedRules.h"
#include "server/feeds/FeedService.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/ManualExecutor.h"
#include "tests/support/server/MemoryFeeds.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const FeedId kFeed(QStringLiteral("door-log"));
const Actor kOwner{UserId(QStringLiteral("ada")), Role::Owner};
const Actor kPublisher{UserId(QStringLiteral("sensor")), Role::Publisher};

//! Writes down what happens, in its order.
class Diary final : public FeedListener
{
public:
    void feedPublished(const FeedBatch &batch) override
    {
        lines << QStringLiteral("published %1-%2")
                     .arg(batch.events.front().seq)
                     .arg(batch.events.back().seq);
        batches.push_back(batch);
    }

    void feedRemoved(const FeedId &feed) override
    {
        lines << QStringLiteral("removed ") + feed.toString();
    }

    QStringList lines;
    std::vector<FeedBatch> batches;
};

} // namespace

class FeedServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_feeds = FeedDirectory();
        m_diary = Diary();
        m_store = std::make_unique<MemoryFeeds>(m_executor.executor(), m_clock);
        m_service = std::make_unique<FeedService>(*m_store, m_feeds, m_diary);
        QCOMPARE(create(kOwner, kFeed), std::nullopt);
        m_store->notes.clear();
    }

    void whoCreatesWhat()
    {
        const FeedId other(QStringLiteral("other"));
        QCOMPARE(create(kPublisher, other), ErrorCode::Forbidden);
        QCOMPARE(create(kOwner, kFeed), ErrorCode::Conflict);
        QCOMPARE(create(kOwner, FeedId(QStringLiteral("$mine"))), ErrorCode::BadRequest);
        QCOMPARE(create(kOwner, other, {0, {}}), ErrorCode::BadRequest);
        QVERIFY(m_store->notes.isEmpty());
        QCOMPARE(create(kOwner, other), std::nullopt);
        QCOMPARE(m_feeds.find(other)->title, QStringLiteral("other"));
        QCOMPARE(m_store->notes, QStringList(QStringLiteral("feed.create")));
    }

    void aNameIsTakenWhileItIsBeingMade()
    {
        std::vector<std::optional<ErrorCode>> outcomes;
        for (int i = 0; i < 2; ++i)
            m_service->create(
                kOwner, feed(FeedId(QStringLiteral("twice"))),
                [&](const Result<Feed, RequestError> &made) { outcomes.push_back(codeOf(made)); });
        m_executor.runAll();
        const std::vector<std::optional<ErrorCode>> wanted{ErrorCode::Conflict, std::nullopt};
        QCOMPARE(outcomes, wanted);
    }

    void thereAreSoManyFeedsAndNoMore()
    {
        for (std::size_t i = 1; i < FeedRules::mostFeeds; ++i)
            QCOMPARE(create(kOwner, FeedId(QString::number(i))), std::nullopt);
        QCOMPARE(create(kOwner, FeedId(QStringLiteral("more"))), ErrorCode::TooLarge);
    }

    void publishesAfterTheAnswerAndTheCommit()
    {
        publish(kPublisher, 3);
        QVERIFY(m_diary.lines.isEmpty());
        m_executor.runAll();
        const QStringList wanted{QStringLiteral("done 1-3"), QStringLiteral("published 1-3")};
        QCOMPARE(m_diary.lines, wanted);
        QCOMPARE(m_diary.batches.front().feed, kFeed);
        QCOMPARE(m_diary.batches.front().events.at(1).data.utf8, QByteArray("1"));
        QCOMPARE(m_diary.batches.front().events.at(1).timestamp, toMillis(m_clock.now()));
        QCOMPARE(m_feeds.find(kFeed)->lastSeq, qint64(3));
    }

    void aCrowdSharesCommitsOfABoundedSize()
    {
        for (int i = 0; i < 600; ++i)
            publish(kPublisher, 1);
        m_executor.runAll();
        const std::vector<std::size_t> wanted{1, FeedService::batchEvents, FeedService::batchEvents,
                                              600 - 1 - 2 * FeedService::batchEvents};
        QCOMPARE(m_store->commits, wanted);
        QCOMPARE(m_feeds.find(kFeed)->lastSeq, qint64(600));
        m_store->commits.clear();
        // What is large fills one sooner.
        for (int i = 0; i < 4; ++i)
            publish(kPublisher, 1, QByteArray(50'000, '1'));
        m_executor.runAll();
        QCOMPARE(m_store->commits, (std::vector<std::size_t>{1, 2, 1}));
    }

    void whatWaitsIsBounded()
    {
        const QByteArray large(60'000, '1');
        for (int i = 0; i < 200; ++i)
            publish(kPublisher, 1, large);
        QVERIFY(!m_diary.lines.isEmpty());
        QCOMPARE(m_diary.lines.front(), QStringLiteral("refused unavailable"));
        m_executor.runAll();
        m_diary.lines.clear();
        publish(kPublisher, 1);
        m_executor.runAll();
        QVERIFY(m_diary.lines.front().startsWith(QStringLiteral("done ")));
    }

    void theSameCommandTwiceIsPublishedOnce()
    {
        const CommandKey key{*kPublisher.user, CommandId(QStringLiteral("c1")), "digest"};
        publishOnce(key);
        publishOnce(key);
        m_executor.runAll();
        publishOnce({key.user, key.id, "another"});
        m_executor.runAll();
        const QStringList wanted{QStringLiteral("done 1-1"), QStringLiteral("published 1-1"),
                                 QStringLiteral("done 1-1"), QStringLiteral("refused conflict")};
        QCOMPARE(m_diary.lines, wanted);
    }

    void whoMayNotPublishIsRefused()
    {
        Feed secret = feed(FeedId(QStringLiteral("secret")));
        secret.visibility = Visibility::Private;
        m_feeds.add(secret);
        const auto outcomeOf = [this](Role role, const FeedId &id) {
            std::optional<ErrorCode> code = ErrorCode::Internal;
            m_service->publish(Actor{kPublisher.user, role}, {id, {{QStringLiteral("e"), {}, {}}}},
                               [&code](const auto &result) { code = codeOf(result); });
            return code;
        };
        QCOMPARE(outcomeOf(Role::Member, kFeed), ErrorCode::Forbidden);
        QCOMPARE(outcomeOf(Role::Guest, kFeed), ErrorCode::Forbidden);
        QCOMPARE(outcomeOf(Role::Publisher, secret.feed), ErrorCode::NotFound);
        QCOMPARE(outcomeOf(Role::Publisher, FeedId(QStringLiteral("none"))), ErrorCode::NotFound);
        QVERIFY(m_store->commits.empty());
    }

    void afterAFailureItGoesOn()
    {
        m_store->isFailing = true;
        publish(kPublisher, 1);
        publish(kPublisher, 1);
        m_executor.runTurns(2);
        m_store->isFailing = false;
        publish(kPublisher, 1);
        m_executor.runAll();
        const QStringList wanted{QStringLiteral("refused unavailable"),
                                 QStringLiteral("refused unavailable"), QStringLiteral("done 1-1"),
                                 QStringLiteral("published 1-1")};
        QCOMPARE(m_diary.lines, wanted);
    }

    void removesAndKeepsAsLongAsItIsTold()
    {
        std::optional<ErrorCode> code;
        const auto done = [&code](const Result<Done, RequestError> &result) {
            code = codeOf(result);
        };
        m_service->setRetention(kOwner, kFeed, {10, {}}, done);
        m_executor.runAll();
        QCOMPARE(code, std::nullopt);
        QCOMPARE(m_feeds.find(kFeed)->retention.events, std::optional<qint64>(10));
        m_service->setRetention(kOwner, kFeed, {0, {}}, done);
        QCOMPARE(code, ErrorCode::BadRequest);
        m_service->remove(kPublisher, kFeed, done);
        QCOMPARE(code, ErrorCode::Forbidden);
        m_service->remove(kOwner, kFeed, done);
        m_executor.runAll();
        QCOMPARE(code, std::nullopt);
        QVERIFY(!m_feeds.find(kFeed));
        QCOMPARE(m_diary.lines, QStringList(QStringLiteral("removed door-log")));
        m_service->remove(kOwner, kFeed, done);
        QCOMPARE(code, ErrorCode::NotFound);
    }

private:
    template <class T>
    static std::optional<ErrorCode> codeOf(const Result<T, RequestError> &result)
    {
        return result ? std::nullopt : std::optional(result.error().code);
    }

    static Feed feed(const FeedId &id)
    {
        Feed feed;
        feed.feed = id;
        return feed;
    }

    std::optional<ErrorCode> create(const Actor &actor, const FeedId &id,
                                    const FeedRetention &retention = {})
    {
        Feed wanted = feed(id);
        wanted.retention = retention;
        std::optional<ErrorCode> code = ErrorCode::Internal;
        m_service->create(actor, wanted,
                          [&code](const Result<Feed, RequestError> &made) { code = codeOf(made); });
        m_executor.runAll();
        return code;
    }

    void note(const Result<SeqRange, RequestError> &seqs)
    {
        if (seqs) {
            m_diary.lines << QStringLiteral("done %1-%2").arg(seqs->from).arg(seqs->to);
            return;
        }
        const auto word = EnumWords<ErrorCode>::words[static_cast<std::size_t>(seqs.error().code)];
        m_diary.lines << QStringLiteral("refused ")
                + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }

    void publish(const Actor &actor, int events, const QByteArray &data = {})
    {
        Publication publication{kFeed, {}};
        for (int i = 0; i < events; ++i)
            publication.events.push_back({QStringLiteral("opened"),
                                          JsonText{data.isEmpty() ? QByteArray::number(i) : data},
                                          {}});
        m_service->publish(actor, publication, [this](const auto &seqs) { note(seqs); });
    }

    void publishOnce(const CommandKey &key)
    {
        m_service->publish(kPublisher, {kFeed, {{QStringLiteral("opened"), {}, {}}}, key},
                           [this](const auto &seqs) { note(seqs); });
    }

    FakeClock m_clock;
    ManualExecutor m_executor;
    FeedDirectory m_feeds;
    Diary m_diary;
    std::unique_ptr<MemoryFeeds> m_store;
    std::unique_ptr<FeedService> m_service;
};

QTEST_GUILESS_MAIN(FeedServiceTest)
#include "tst_feedservice.moc"
