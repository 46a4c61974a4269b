// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/UnreadCensus.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace hearth;
using namespace hearth::server;

namespace {

const RoomId kHall(QStringLiteral("hall"));
constexpr qint64 kFilled = 5000;

} // namespace

//! Whatever happened to the messages, and wherever one has stopped to read: what is counted is
//! what a walk over all of them finds.
class UnreadCensusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_fixture = std::make_unique<StorageFixture>();
        for (const char *name : {"Ada", "Bea", "Cid"})
            m_people.push_back(m_fixture->addUser(QString::fromLatin1(name)));
        RoomDraft room;
        room.key = {m_people[0], CommandId(QStringLiteral("make")), "make"};
        room.id = kHall;
        room.name = QStringLiteral("hall");
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().createRoom(room, done); }));
        m_fixture->storage.reset();
        // Three quarters are messages, some of which are deleted; the rest are events between them.
        m_fixture->run(QStringLiteral(
            "INSERT INTO log (room, seq, kind, user, message, client_id, text, created_at, number, "
            "deleted_at) "
            "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
            "SELECT 'hall', i, iif(i % 4, 'message.new', 'reaction.added'), "
            "'id of ' || iif(i % 7 < 4, 'Ada', iif(i % 7 < 6, 'Bea', 'Cid')), "
            "'filled ' || i, 'c' || i, 'text', 1, iif(i % 4, i, NULL), iif(i % 29, NULL, 1) "
            "FROM n"));
        m_fixture->run(QStringLiteral(
            "INSERT INTO mentions SELECT 'id of Cid', room, seq FROM log WHERE room = 'hall' "
            "AND number IS NOT NULL AND deleted_at IS NULL AND user <> 'id of Cid' "
            "AND seq % 5 = 0"));
        m_fixture->run(QStringLiteral("UPDATE log SET mentions = 'id of Cid' WHERE (room, seq) IN "
                                      "(SELECT room, seq FROM mentions)"));
        m_fixture->reopen();
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_fixture.reset(); }

    void agreeWithAWalkOverAll() { compareMany(); }

    void agreeAfterMessagesWereAdded()
    {
        for (int i = 0; i < 150; ++i) {
            auto draft = StorageFixture::draft(m_people[pick(3)], QStringLiteral("new %1").arg(i),
                                               QStringLiteral("text"), kHall);
            if (pick(3) == 0)
                draft.mentions = {m_people[pick(3)], m_people[2]};
            if (draft.mentions.size() == 2 && draft.mentions[0] == draft.mentions[1])
                draft.mentions.pop_back();
            m_fixture->add(draft);
        }
        compareMany();
    }

    void agreeAfterEditsAndDeletions()
    {
        for (int i = 0; i < 150; ++i) {
            const auto seq = static_cast<qint64>(2 + pick(kFilled - 2));
            const QString id = QStringLiteral("filled %1").arg(seq);
            const CommandKey key{authorOf(seq), CommandId(QStringLiteral("k%1").arg(i)), "k"};
            // Refused where it is no message any more, or never was.
            if (i % 2 == 0)
                (void)m_fixture->wait<Logged>([&](auto done) {
                    m_fixture->storage->roomLog().remove({key, kHall, MessageId(id)}, done);
                });
            else
                (void)m_fixture->wait<Logged>([&](auto done) {
                    m_fixture->storage->roomLog().edit(
                        {key, kHall, MessageId(id), QStringLiteral("again"), {m_people[pick(3)]}},
                        done);
                });
        }
        QVERIFY(m_fixture->number("SELECT count(*) FROM log WHERE room = 'hall' "
                                  "AND kind = 'message.deleted'")
                > 20);
        QVERIFY(m_fixture->number("SELECT count(*) FROM log WHERE room = 'hall' "
                                  "AND kind = 'message.edited'")
                > 20);
        compareMany();
    }

    void agreeAfterMessagesHaveExpired()
    {
        const auto left = [this] {
            return m_fixture->number("SELECT count(*) FROM log WHERE room = 'hall' "
                                     "AND seq <= 5000 AND number IS NOT NULL");
        };
        QVERIFY(left() > 2500);
        // All that the test began with is as old as can be.
        m_fixture->options.retention = std::chrono::days(1);
        m_fixture->reopen();
        QTRY_COMPARE_WITH_TIMEOUT(left(), 0, 30'000);
        compareMany();
        m_fixture->options.retention = std::chrono::days(0);
        m_fixture->reopen();
        compareMany();
    }

    //! Far behind, it learns the room anew.
    void agreeAfterManyWereAddedAtOnce()
    {
        for (int i = 0; i < 5000; ++i)
            m_fixture->storage->roomLog().append(
                StorageFixture::draft(m_people[pick(3)], QStringLiteral("many %1").arg(i),
                                      QStringLiteral("text"), kHall),
                [](const auto &) {});
        m_fixture->add(StorageFixture::draft(m_people[0], QStringLiteral("the last"),
                                             QStringLiteral("text"), kHall));
        compareMany();
    }

    void whatIsDeletedWhileNobodyAsksDoesNotCount()
    {
        const auto added = m_fixture->append(StorageFixture::draft(
            m_people[0], QStringLiteral("slip"), QStringLiteral("text"), kHall));
        const qint64 seq = added->event.seq;
        const UnreadQuery query{kHall, seq - 1, Limits::maxInteger};
        QCOMPARE(countOf(query).messages, 1);
        const CommandKey key{m_people[0], CommandId(QStringLiteral("undo")), "undo"};
        QVERIFY(m_fixture->wait<Logged>([&](auto done) {
            m_fixture->storage->roomLog().remove(
                {key, kHall, MessageId(QStringLiteral("message slip"))}, done);
        }));
        QCOMPARE(countOf(query).messages, 0);
    }

private:
    std::size_t pick(std::size_t below)
    {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random);
    }

    [[nodiscard]] UserId authorOf(qint64 seq) const
    {
        return m_people[seq % 7 < 4 ? 0U : seq % 7 < 6 ? 1U : 2U];
    }

    void compareMany()
    {
        const qint64 last = m_fixture->number("SELECT max(seq) FROM log WHERE room = 'hall'");
        QVERIFY(last >= kFilled);
        std::vector<UnreadQuery> queries;
        for (const qint64 edge :
             {qint64(0), qint64(1), UnreadCensus::block - 1, UnreadCensus::block,
              2 * UnreadCensus::block, 2 * UnreadCensus::block + 1, last})
            queries.push_back({kHall, edge, last});
        queries.push_back({kHall, 0, Limits::maxInteger});
        queries.push_back({kHall, UnreadCensus::block - 1, 2 * UnreadCensus::block - 1});
        queries.push_back({kHall, UnreadCensus::block - 2, 2 * UnreadCensus::block - 2});
        while (queries.size() < 60) {
            const auto one = static_cast<qint64>(pick(static_cast<std::size_t>(last)));
            const auto other = static_cast<qint64>(pick(static_cast<std::size_t>(last)));
            queries.push_back({kHall, std::min(one, other), std::max(one, other)});
        }
        for (const UserId &user : m_people)
            compare(user, queries);
    }

    void compare(const UserId &user, const std::vector<UnreadQuery> &queries)
    {
        const auto counts = m_fixture->wait<std::vector<UnreadCount>>(
            [&](auto done) { m_fixture->storage->history().countUnread(user, queries, done); });
        for (std::size_t i = 0; i < queries.size(); ++i) {
            const UnreadCount walked{walk("SELECT count(*) FROM log WHERE room = 'hall' "
                                          "AND number IS NOT NULL AND deleted_at IS NULL "
                                          "AND user <> '%1' AND seq > %2 AND seq <= %3",
                                          user, queries[i]),
                                     walk("SELECT count(*) FROM mentions WHERE room = 'hall' "
                                          "AND user = '%1' AND seq > %2 AND seq <= %3",
                                          user, queries[i])};
            QVERIFY2(counts->at(i) == walked,
                     qPrintable(QStringLiteral("%1 from %2 to %3: %4 and %5, not %6 and %7")
                                    .arg(user.toString())
                                    .arg(queries[i].readSeq)
                                    .arg(queries[i].upTo)
                                    .arg(counts->at(i).messages)
                                    .arg(counts->at(i).mentions)
                                    .arg(walked.messages)
                                    .arg(walked.mentions)));
        }
    }

    UnreadCount countOf(const UnreadQuery &query)
    {
        return m_fixture
            ->wait<std::vector<UnreadCount>>([&](auto done) {
                m_fixture->storage->history().countUnread(m_people[1], {query}, done);
            })
            ->front();
    }

    qint64 walk(const char *sql, const UserId &user, const UnreadQuery &query)
    {
        return m_fixture->number(qPrintable(
            QString::fromLatin1(sql).arg(user.toString()).arg(query.readSeq).arg(query.upTo)));
    }

    std::mt19937 m_random{3};
    std::unique_ptr<StorageFixture> m_fixture;
    std::vector<UserId> m_people;
};

QTEST_GUILESS_MAIN(UnreadCensusTest)
#include "tst_unreadcensus.moc"
