// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/AuditNote.h"
#include "server/storage/sqlite/Migrations.h"
#include "shared/protocol/Limits.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const UserId kAda(QStringLiteral("u-ada"));
const UserId kBea(QStringLiteral("u-bea"));
const RoomId kTea(QStringLiteral("tea"));

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>(QFINDTESTDATA("version1.sql"));
    }

    void keepsPeopleRoomsAndMarks()
    {
        QCOMPARE(m_fixture->number("PRAGMA user_version"), qint64(Migrations::latest()));
        const StoredState &state = m_fixture->state;
        QCOMPARE(state.epoch, QStringLiteral("the first life"));
        QCOMPARE(state.users.size(), std::size_t(2));
        QCOMPARE(state.rooms.size(), std::size_t(2));
        QCOMPARE(state.rooms[0].lastSeq, 4);
        QCOMPARE(state.rooms[0].members, (std::vector<StoredMember>{{kAda, 3}, {kBea, 1}}));
        QVERIFY(state.rooms[1].members[0].role == RoomRole::Owner);
        QVERIFY(!state.users[0].isBanned && !state.rooms[0].isReadOnly);
        QCOMPARE(state.users[0].status, StoredStatus());
        QVERIFY(state.tokens.empty() || !state.tokens[0].id.isEmpty());
        QCOMPARE(state.rooms[1].lastSeq, 2);
    }

    void keepsTheLog()
    {
        const auto events = m_fixture->events(generalRoom());
        QCOMPARE(events.size(), std::size_t(4));
        QCOMPARE(std::get<MemberJoined>(events[0].event).user, kAda);
        const auto &drill = std::get<MessageNew>(*events[2].authorsEvent).message;
        QCOMPARE(drill.text, QStringLiteral("where is the drill"));
        QCOMPARE(drill.clientId, CommandId(QStringLiteral("c-1")));
        QCOMPARE(drill.timestamp, 1700000000010);
        const auto &bench = std::get<MessageNew>(events[3].event).message;
        QCOMPARE(bench.replyTo, MessageId(QStringLiteral("m-1")));
        QCOMPARE(bench.author, kBea);
    }

    void whatWasSentBeforeIsNotSentAgain()
    {
        MessageDraft draft{{kAda, CommandId(QStringLiteral("c-1")), "a"},
                           MessageId(QStringLiteral("another")),
                           generalRoom(),
                           QStringLiteral("where is the drill"),
                           std::nullopt};
        const auto again = m_fixture->append(draft);
        QCOMPARE(again->novelty, Novelty::Repeated);
        QCOMPARE(again->event.seq, 3);
        draft.key.id = CommandId(QStringLiteral("c-9"));
        QCOMPARE(m_fixture->append(draft)->event.seq, 5);
    }

    void whatWasSaidBeforeIsFound()
    {
        const SearchQuery query{kAda, {generalRoom(), kTea}, QStringLiteral("the"), {}, 10, 10'000};
        const auto search = [&] {
            QStringList texts;
            const auto page = m_fixture->wait<SearchPage>(
                [&](auto done) { m_fixture->storage->history().search(query, done); });
            for (const ChatMessage &message : page->messages)
                texts.append(message.text);
            return texts;
        };
        const QStringList all{QStringLiteral("the kettle is on"), QStringLiteral("on the bench"),
                              QStringLiteral("where is the drill")};
        QCOMPARE(m_fixture->number("SELECT value FROM meta WHERE key = 'indexed'"), 3);
        QCOMPARE(search(), all);
    }

    void messagesThatWereThereAreIndexed()
    {
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log INDEXED BY messages_by_seq "
                                   "WHERE number IS NOT NULL"),
                 3);
        const UnreadQuery query{generalRoom(), 0, Limits::maxInteger};
        const auto counts = m_fixture->wait<std::vector<UnreadCount>>(
            [&](auto done) { m_fixture->storage->history().countUnread(kAda, {query}, done); });
        QCOMPARE(counts->front().messages, 1);
    }

    void aNoteInAnOlderDatabase_data()
    {
        QTest::addColumn<int>("older");
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("notes");
        QTest::newRow("left as it is") << static_cast<int>(AuditNote::Older::Leave) << 1 << 0;
        QTest::newRow("migrated") << static_cast<int>(AuditNote::Older::Migrate)
                                  << Migrations::latest() << 1;
    }

    void aNoteInAnOlderDatabase()
    {
        QFETCH(int, older);
        QFETCH(int, version);
        QFETCH(int, notes);
        StorageFixture old(QFINDTESTDATA("version1.sql"), StorageFixture::Begin::Closed);
        AuditEntry note;
        note.action = QStringLiteral("restore");
        QVERIFY(AuditNote::write(old.path() + QStringLiteral("/hearth.db"), note,
                                 static_cast<AuditNote::Older>(older)));
        QCOMPARE(old.number("PRAGMA user_version"), version);
        if (notes > 0)
            QCOMPARE(old.number("SELECT count(*) FROM audit WHERE action = 'restore'"), notes);
    }

    void aNewerDatabaseIsLeftAlone()
    {
        m_fixture->storage.reset();
        m_fixture->run(QStringLiteral("PRAGMA journal_mode = WAL"));
        // As a newer server leaves it that was killed: the header does not tell yet.
        m_fixture->run(QStringLiteral("PRAGMA user_version = %1").arg(Migrations::latest() + 1));
        const auto opened =
            SqliteStorage::open(m_fixture->path(), m_fixture->clock, [](const auto &) {});
        QVERIFY(!opened);
        QVERIFY2(opened.error().contains(QStringLiteral("newer version")),
                 qPrintable(opened.error()));
    }

private:
    std::unique_ptr<StorageFixture> m_fixture;
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
