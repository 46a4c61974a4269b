// SPDX-License-Identifier: MIT
#include "server/feeds/FeedRules.h"
#include "server/storage/FeedReader.h"
#include "server/storage/FeedStore.h"
#include "server/storage/sqlite/CommandTable.h"
#include "server/storage/sqlite/DatabaseCopies.h"
#include "server/storage/sqlite/FeedErasure.h"
#include "server/storage/sqlite/FeedTable.h"
#include "server/storage/sqlite/OpenDatabase.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

const FeedId kFeed(QStringLiteral("door-log"));

using Outcomes = std::vector<Result<FeedAppended, RequestError>>;

} // namespace

class SqliteFeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
    }

    void whatIsPublishedIsThereAfterAnEnd()
    {
        QVERIFY(create(feed()));
        QCOMPARE(append({draft("one", QStringLiteral("k")), draft("two")}), (Seqs{1, 2}));
        const qint64 then = toMillis(m_fixture->clock.now());
        m_fixture->clock.advance(1s);
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.feeds.size(), std::size_t(1));
        Feed wanted = feed();
        wanted.lastSeq = 2;
        QCOMPARE(m_fixture->state.feeds.front(), wanted);
        const FeedPage page = read(0, 10);
        QCOMPARE(page.events.at(0),
                 (FeedEntry{1, QStringLiteral("reading"), JsonText{"\"one\""}, QStringLiteral("k"),
                            then}));
        QCOMPARE(page.events.at(1).key, std::nullopt);
        QVERIFY(!page.more);
        QCOMPARE(append({draft("three")}), Seqs{3});
    }

    void aPageIsBounded()
    {
        QVERIFY(create(feed()));
        for (int i = 0; i < 5; ++i)
            append({draft("x"), draft("x")});
        QCOMPARE(seqsOf(read(2, 6)), (Seqs{3, 4, 5, 6}));
        const FeedPage byCount = read(2, 10, 3);
        QCOMPARE(seqsOf(byCount), (Seqs{3, 4, 5}));
        QVERIFY(byCount.more);
        const FeedPage byBytes = read(2, 10, 100, 1);
        QCOMPARE(seqsOf(byBytes), Seqs{3});
        QVERIFY(byBytes.more);
        QVERIFY(!read(0, 10, 10).more);
        // Of a feed that is not there nothing is found.
        QVERIFY(read(0, 10, 10, 10'000, FeedQuery::Kind::Events, FeedId(QStringLiteral("none")))
                    .events.empty());
    }

    void theSameCommandTwiceIsOneEventAsLongAsItIsKept()
    {
        QVERIFY(create(feed({2, {}})));
        const FeedDraft once = draft("one", {}, QStringLiteral("c1"));
        QCOMPARE(append({once, once}), (Seqs{1, 1}));
        m_fixture->reopen();
        QCOMPARE(append({once}), Seqs{1});
        FeedDraft other = once;
        other.command->digest = "another";
        const Outcomes outcomes = tryAppend({other, draft("two")});
        QCOMPARE(outcomes.at(0).error().code, ErrorCode::Conflict);
        QCOMPARE(outcomes.at(1)->seq, qint64(2));
        // When the event has gone, so has the id.
        append({draft("three"), draft("four")});
        eraseExpired();
        QCOMPARE(append({once}), Seqs{5});
    }

    void anIdOfAnotherCommandIsAConflict()
    {
        QVERIFY(create(feed()));
        m_fixture->add(StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("hello")));
        QCOMPARE(tryAppend({draft("one", {}, QStringLiteral("c1"))}).at(0).error().code,
                 ErrorCode::Conflict);
    }

    void whatIsRefusedLeavesItsNeighboursAlone()
    {
        QVERIFY(create(feed()));
        FeedDraft stray = draft("x");
        stray.feed = FeedId(QStringLiteral("none"));
        const Outcomes outcomes = tryAppend({draft("one"), stray, draft("two")});
        QCOMPARE(outcomes.at(1).error().code, ErrorCode::NotFound);
        QCOMPARE(outcomes.at(2)->seq, qint64(2));
        const auto again = create(feed());
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    void seqsAreNeverGivenAgain()
    {
        QVERIFY(create(feed({{}, 1000})));
        append({draft("one"), draft("two"), draft("three")});
        m_fixture->clock.advance(2s);
        eraseExpired();
        QCOMPARE(seqsOf(read(0, 10)), Seqs());
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.feeds.front().lastSeq, qint64(3));
        QCOMPARE(append({draft("four")}), Seqs{4});
        // Not even to another feed of that name.
        QVERIFY(remove());
        QVERIFY(create(feed()));
        QCOMPARE(append({draft("five")}), Seqs{5});
        QCOMPARE(seqsOf(read(0, 10)), Seqs{5});
    }

    void theRetentionKeepsWhatItSays()
    {
        QVERIFY(create(feed({3, 10'000})));
        append({draft("1"), draft("2")});
        m_fixture->clock.advance(8s);
        append({draft("3"), draft("4"), draft("5")});
        eraseExpired();
        QCOMPARE(seqsOf(read(0, 10)), (Seqs{3, 4, 5}));
        m_fixture->clock.advance(9s);
        append({draft("6")});
        m_fixture->clock.advance(1s);
        eraseExpired();
        QCOMPARE(seqsOf(read(0, 10)), Seqs{6});
        // Told otherwise, it keeps more from then on.
        QVERIFY(m_fixture->wait<Done>([&](auto done) {
            m_fixture->storage->feedStore().changeRetention(kFeed, {100, {}}, {}, done);
        }));
        m_fixture->clock.advance(1h);
        eraseExpired();
        QCOMPARE(seqsOf(read(0, 10)), Seqs{6});
    }

    void theLatestOfEachKeyIsKeptBesides()
    {
        QVERIFY(create(keyedFeed()));
        append({draft("1", QStringLiteral("a")), draft("2", QStringLiteral("b")),
                draft("3", QStringLiteral("a")), draft("4"), draft("5", QStringLiteral("c")),
                draft("6", QStringLiteral("c"))});
        // Those without a key count as of one.
        QCOMPARE(seqsOf(latest(0, 10)), (Seqs{2, 3, 4, 6}));
        eraseAllButTheLast(2);
        QCOMPARE(seqsOf(read(0, 10)), (Seqs{2, 3, 4, 5, 6}));
        QCOMPARE(seqsOf(latest(2, 4)), (Seqs{3, 4}));
        // A newer one takes the place of one that only its key has kept.
        append({draft("7", QStringLiteral("b"))});
        QCOMPARE(seqsOf(read(0, 10)), (Seqs{3, 4, 5, 6, 7}));
        QCOMPARE(seqsOf(latest(0, 10)), (Seqs{3, 4, 6, 7}));
        m_fixture->reopen();
        append({draft("8", QStringLiteral("a"))});
        QCOMPARE(seqsOf(read(0, 10)), (Seqs{4, 5, 6, 7, 8}));
    }

    void beyondSoManyKeysTheOldestGoes()
    {
        QVERIFY(create(keyedFeed({1, {}})));
        for (qint64 i = 0; i < FeedRules::mostKeys; i += 500) {
            std::vector<FeedDraft> drafts;
            for (qint64 j = 0; j < 500; ++j)
                drafts.push_back(draft("x", QString::number(i + j)));
            append(drafts);
        }
        eraseExpired();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM feed_events"), FeedRules::mostKeys);
        m_fixture->reopen();
        append({draft("x", QStringLiteral("new")), draft("x", QStringLiteral("newer"))});
        QCOMPARE(m_fixture->number("SELECT count(*) FROM feed_keys"), FeedRules::mostKeys);
        QCOMPARE(m_fixture->number("SELECT min(seq) FROM feed_keys"), 3);
        QCOMPARE(m_fixture->number("SELECT min(seq) FROM feed_events"), 3);
    }

    void aRemovedFeedIsErased()
    {
        QVERIFY(create(keyedFeed()));
        for (int i = 0; i < 20; ++i)
            append(std::vector<FeedDraft>(100, draft("x", QString::number(i))));
        QVERIFY(remove());
        QCOMPARE(remove().error().code, ErrorCode::NotFound);
        QCOMPARE(tryAppend({draft("x")}).at(0).error().code, ErrorCode::NotFound);
        QVERIFY(seqsOf(read(0, 10'000)).empty());
        m_fixture->reopen();
        QVERIFY(m_fixture->state.feeds.empty());
        eraseExpired();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM feed_events"), 0);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM feed_keys"), 0);
    }

    void aBackupHoldsThem()
    {
        QVERIFY(create(feed()));
        append({draft("one"), draft("two")});
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("backup"));
        QVERIFY(DatabaseCopies::backUp(m_fixture->path() + QStringLiteral("/hearth.db"), file));
        append({draft("three")});
        m_fixture->storage.reset();
        QVERIFY(DatabaseCopies::restore(file, m_fixture->path()));
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.feeds.front().lastSeq, qint64(2));
        QCOMPARE(seqsOf(read(0, 10)), (Seqs{1, 2}));
    }

private:
    using Seqs = std::vector<qint64>;

    static Feed feed(const FeedRetention &retention = {})
    {
        return Feed{kFeed, QStringLiteral("Doors"), 0, false, Visibility::Private, retention};
    }

    static Feed keyedFeed(const FeedRetention &retention = {})
    {
        Feed keyed = feed(retention);
        keyed.keyed = true;
        return keyed;
    }

    FeedDraft draft(const char *text, const std::optional<QString> &key = {},
                    const QString &command = {}) const
    {
        FeedDraft draft{kFeed, QStringLiteral("reading"), JsonText{'"' + QByteArray(text) + '"'},
                        key};
        if (!command.isEmpty())
            draft.command = CommandKey{m_ada, CommandId(command), "digest"};
        return draft;
    }

    Result<Feed, RequestError> create(const Feed &wanted)
    {
        return m_fixture->wait<Feed>(
            [&](auto done) { m_fixture->storage->feedStore().createFeed(wanted, note(), done); });
    }

    Result<Done, RequestError> remove()
    {
        return m_fixture->wait<Done>(
            [&](auto done) { m_fixture->storage->feedStore().removeFeed(kFeed, note(), done); });
    }

    static AuditEntry note()
    {
        AuditEntry entry;
        entry.action = QStringLiteral("feed.test");
        return entry;
    }

    Outcomes tryAppend(const std::vector<FeedDraft> &drafts)
    {
        return *m_fixture->wait<Outcomes>(
            [&](auto done) { m_fixture->storage->feedStore().append(drafts, done); });
    }

    Seqs append(const std::vector<FeedDraft> &drafts)
    {
        Seqs seqs;
        for (const auto &outcome : tryAppend(drafts))
            seqs.push_back(outcome ? outcome->seq : -1);
        return seqs;
    }

    FeedPage read(qint64 after, qint64 upTo, qint64 limit = 100'000, qint64 maxBytes = 100'000'000,
                  FeedQuery::Kind kind = FeedQuery::Kind::Events, const FeedId &feed = kFeed)
    {
        std::promise<Result<FeedPage, RequestError>> answer;
        m_fixture->storage->feedReader().readFeed(
            {feed, kind, after, upTo, limit, maxBytes},
            [&answer](const auto &page) { answer.set_value(page); });
        return *answer.get_future().get();
    }

    FeedPage latest(qint64 after, qint64 upTo)
    {
        return read(after, upTo, 100, 100'000, FeedQuery::Kind::Latest);
    }

    static Seqs seqsOf(const FeedPage &page)
    {
        Seqs seqs;
        for (const FeedEntry &entry : page.events)
            seqs.push_back(entry.seq);
        return seqs;
    }

    //! As if the feed kept so many, for a moment.
    void eraseAllButTheLast(int events)
    {
        m_fixture->storage.reset();
        m_fixture->run(QStringLiteral("UPDATE feeds SET keep_events = %1").arg(events));
        eraseExpired();
        m_fixture->storage.reset();
        m_fixture->run(QStringLiteral("UPDATE feeds SET keep_events = NULL"));
        m_fixture->reopen();
    }

    //! What the chore does in a quiet moment.
    void eraseExpired()
    {
        m_fixture->storage.reset();
        {
            const auto database = openDatabase(m_fixture->path() + QStringLiteral("/hearth.db"),
                                               Database::Access::ReadWrite);
            CommandTable commands;
            FeedTable feeds(commands);
            FeedErasure erasure(feeds, m_fixture->clock);
            while (erasure.step(**database) == StorageChore::Progress::More) {}
            QVERIFY(!(*database)->takeError());
        }
        m_fixture->reopen();
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
};

QTEST_GUILESS_MAIN(SqliteFeedsTest)
#include "tst_sqlitefeeds.moc"
