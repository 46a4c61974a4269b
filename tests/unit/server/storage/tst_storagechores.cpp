// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageRetention.h"
#include "server/storage/sqlite/OpenDatabase.h"
#include "server/storage/sqlite/RoomErasure.h"
#include "server/storage/sqlite/SearchTable.h"
#include "shared/protocol/Limits.h"
#include "tests/support/server/StorageFixture.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class StorageChoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_fixture->options.retention = std::chrono::days(30);
        m_fixture->reopen();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
    }

    void messagesAreErasedWhenTheyAreOlderThanTheServerKeepsThem()
    {
        for (int i = 0; i < 250; ++i)
            say(QStringLiteral("old %1").arg(i));
        m_fixture->clock.advance(std::chrono::days(29));
        say(QStringLiteral("young"));
        m_fixture->clock.advance(std::chrono::days(1));
        touch();
        QTRY_COMPARE(texts(), QStringList{QStringLiteral("young")});
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE text LIKE 'old%'"), 0);
        QCOMPARE(search(QStringLiteral("old")), 0);
        QCOMPARE(search(QStringLiteral("young")), 1);
        // Their places stay, so that nobody sees a gap.
        const auto events = m_fixture->events(generalRoom());
        for (std::size_t i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].seq, static_cast<qint64>(i) + 1);
        const auto &place = std::get<MessageNew>(events[1].event).message;
        QCOMPARE(place.deleted, true);
        QCOMPARE(place.text, QString());
        m_fixture->reopen();
        const auto next = say(QStringLiteral("next"));
        QCOMPARE(next.seq, static_cast<qint64>(events.size()) + 1);
    }

    void whatWasDeletedBeforeIsErasedAsWell()
    {
        say(QStringLiteral("old"));
        const MessageId second = say(QStringLiteral("old")).id;
        say(QStringLiteral("old"));
        QTRY_COMPARE(m_fixture->number("SELECT value FROM meta WHERE key = 'indexed'"), 3);
        const DeleteDraft gone{{m_ada, CommandId(QStringLiteral("d")), "d"}, generalRoom(), second};
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().remove(gone, done); }));
        m_fixture->clock.advance(std::chrono::days(31));
        touch();
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM log WHERE number IS NOT NULL"), 0);
        // The index is as good as new.
        say(QStringLiteral("old and new"));
        QTRY_COMPARE(m_fixture->number("SELECT value FROM meta WHERE key = 'indexed'"), 4);
        QCOMPARE(search(QStringLiteral("old")), 1);
    }

    void aRoomMayKeepThemForAnotherTime_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("kept");
        QTest::newRow("longer") << 90 << true;
        QTest::newRow("for ever") << 0 << true;
        QTest::newRow("not so long") << 2 << false;
    }

    void aRoomMayKeepThemForAnotherTime()
    {
        QFETCH(int, days);
        QFETCH(bool, kept);
        m_fixture->storage.reset();
        m_fixture->run(QStringLiteral("UPDATE rooms SET retention_days = %1").arg(days));
        m_fixture->reopen();
        say(QStringLiteral("here"));
        m_fixture->clock.advance(std::chrono::days(kept ? 40 : 3));
        touch();
        if (kept)
            QTest::qWait(300); // three times what the chores wait for
        else
            QTRY_COMPARE(texts(), QStringList());
        QCOMPARE(texts().size(), kept ? 1 : 0);
    }

    void aLateRoundDoesNotWaitForAQuietMoment()
    {
        for (int i = 0; i < 20; ++i)
            say(QStringLiteral("old"));
        m_fixture->clock.advance(std::chrono::days(31));
        // One after the other. The second one is told of when the work behind the first is done.
        for (int i = 0; i < 2; ++i)
            say(QStringLiteral("young"));
        QCOMPARE(texts(), QStringList(2, QStringLiteral("young")));
    }

    void aRoundIsUrgentUntilItIsThrough()
    {
        for (int i = 0; i < 150; ++i)
            say(QStringLiteral("old"));
        m_fixture->storage.reset();
        const auto database = openDatabase(databasePath(), Database::Access::ReadWrite);
        SearchTable search;
        MessageRetention retention(search, m_fixture->clock, std::chrono::days(1));
        QVERIFY(!retention.isUrgent());
        m_fixture->clock.advance(MessageRetention::roundEvery);
        QVERIFY(retention.isUrgent());
        m_fixture->clock.advance(std::chrono::days(2));
        QCOMPARE(retention.step(**database), StorageChore::Progress::More);
        QVERIFY(retention.isUrgent());
        while (retention.step(**database) == StorageChore::Progress::More) {}
        QVERIFY(!retention.isUrgent());
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE number IS NOT NULL"), 0);
        QVERIFY(!(*database)->takeError());
    }

    void nothingMoreIsErasedOnceTheyAreKeptForEver_data()
    {
        QTest::addColumn<bool>("byTheServer");
        QTest::newRow("by the server") << true;
        QTest::newRow("by their room") << false;
    }

    void nothingMoreIsErasedOnceTheyAreKeptForEver()
    {
        QFETCH(bool, byTheServer);
        const auto database = closedWithOldMessages(250);
        SearchTable search;
        MessageRetention retention(search, m_fixture->clock, std::chrono::days(1));
        QCOMPARE(retention.step(*database), StorageChore::Progress::More);
        const qint64 left = numberOfMessages();
        QVERIFY(left > 0 && left < 250);
        if (byTheServer)
            retention.setServerKeeps(std::chrono::days(0));
        else
            database->run("UPDATE rooms SET retention_days = 0");
        for (int round = 0; round < 3; ++round) {
            while (retention.step(*database) == StorageChore::Progress::More) {}
            m_fixture->clock.advance(MessageRetention::roundEvery);
        }
        QCOMPARE(numberOfMessages(), left);
    }

    void aChangeOfTheRetentionCanBeTakenBackBeforeItsRound()
    {
        const auto database = closedWithOldMessages(3);
        SearchTable search;
        MessageRetention retention(search, m_fixture->clock, std::chrono::days(0));
        const auto pass = [&](std::chrono::milliseconds time) {
            m_fixture->clock.advance(time);
            while (retention.step(*database) == StorageChore::Progress::More) {}
            return numberOfMessages();
        };
        QCOMPARE(pass(std::chrono::milliseconds(0)), 3);
        retention.setServerKeeps(std::chrono::days(1));
        QCOMPARE(pass(MessageRetention::roundEvery - std::chrono::minutes(1)), 3);
        // Saying the same again does not put it off.
        retention.setServerKeeps(std::chrono::days(1));
        QCOMPARE(pass(std::chrono::minutes(1)), 0);
    }

    void aStepOfTheRetentionIsBoundedByItsText_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("most");
        QTest::newRow("short") << 10 << 100;
        QTest::newRow("long") << 16 * 1024 << 4;
    }

    void aStepOfTheRetentionIsBoundedByItsText()
    {
        QFETCH(int, length);
        QFETCH(int, most);
        constexpr int count = 120;
        const QString text = QStringLiteral("word ").repeated(length).left(length);
        for (int i = 0; i < count; ++i)
            say(text);
        QTRY_COMPARE(m_fixture->number("SELECT value FROM meta WHERE key = 'indexed'"), count);
        m_fixture->storage.reset();
        const auto database = openDatabase(databasePath(), Database::Access::ReadWrite);
        SearchTable search;
        MessageRetention retention(search, m_fixture->clock, std::chrono::days(1));
        m_fixture->clock.advance(std::chrono::days(2));
        QCOMPARE(retention.step(**database), StorageChore::Progress::More);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE number IS NOT NULL"),
                 count - most);
    }

    void aDeletedRoomIsErased()
    {
        const RoomId tea = makeRoom(QStringLiteral("tea"));
        // Nobody waits for each: the last of all is answered last.
        for (int i = 0; i < 250; ++i)
            m_fixture->storage->roomLog().append(
                StorageFixture::draft(m_ada, QStringLiteral("t%1").arg(i),
                                      QStringLiteral("kettle %1").arg(i), tea),
                [](const auto &) {});
        for (int i = 0; i < 121; ++i)
            react(tea, QStringLiteral("t1"), i);
        say(QStringLiteral("a kettle elsewhere"));
        QTRY_COMPARE(m_fixture->number("SELECT value FROM meta WHERE key = 'indexed'"), 251);
        const auto deleted = m_fixture->wait<Done>(
            [&](auto done) { m_fixture->storage->roomLog().deleteRoom(tea, noteOf(tea), done); });
        QVERIFY(deleted);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM members WHERE room <> 'general'"), 0);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM audit WHERE action = 'room.delete'"), 1);
        // A server that ends before it is through goes on later, and nobody finds the room.
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.rooms.size(), std::size_t(1));
        touch();
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM rooms"), 1);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE room <> 'general'"), 0);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM reactions"), 0);
        QCOMPARE(search(QStringLiteral("kettle")), 1);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM search WHERE search MATCH 'kettle'"), 1);
    }

    void anErasureIsUrgentWhileItMayHaveWork()
    {
        const RoomId tea = makeRoom(QStringLiteral("tea"));
        m_fixture->storage.reset();
        m_fixture->run(QStringLiteral("UPDATE rooms SET deleted_at = 1 WHERE id = 'tea'"));
        m_fixture->run(QStringLiteral("DELETE FROM members WHERE room = 'tea'"));
        const auto database = openDatabase(databasePath(), Database::Access::ReadWrite);
        SearchTable search;
        RoomErasure erasure(search, m_fixture->clock);
        QVERIFY(erasure.isUrgent());
        // What could not be asked for may be there.
        QVERIFY((*database)->run("ALTER TABLE rooms RENAME TO away"));
        (void)erasure.step(**database);
        QVERIFY((*database)->takeError());
        QVERIFY(erasure.isUrgent());
        QVERIFY((*database)->run("ALTER TABLE away RENAME TO rooms"));
        while (erasure.step(**database) == StorageChore::Progress::More)
            QVERIFY(erasure.isUrgent());
        const auto error = (*database)->takeError();
        QVERIFY2(!error, error ? qPrintable(error->text) : "");
        QVERIFY(!erasure.isUrgent());
        QCOMPARE(m_fixture->number("SELECT count(*) FROM rooms"), 1);
        erasure.hasWork();
        QVERIFY(erasure.isUrgent());
    }

    void aCommandOfADeletedRoomIsNotCarriedOutAgain()
    {
        const RoomId tea = makeRoom(QStringLiteral("tea"));
        QVERIFY(m_fixture->wait<Done>(
            [&](auto done) { m_fixture->storage->roomLog().deleteRoom(tea, noteOf(tea), done); }));
        touch();
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM rooms"), 1);
        const auto again = m_fixture->wait<Logged>([&](auto done) {
            m_fixture->storage->roomLog().createRoom(roomDraft(QStringLiteral("tea")), done);
        });
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
        const auto twice = m_fixture->wait<Done>(
            [&](auto done) { m_fixture->storage->roomLog().deleteRoom(tea, noteOf(tea), done); });
        QCOMPARE(twice.error().code, ErrorCode::NotFound);
    }

    void freePagesGoBackToTheFileSystem()
    {
        const QString text(8000, QLatin1Char('.')); // without a word, so that the index stays small
        for (int i = 0; i < 1500; ++i) {
            auto draft = StorageFixture::draft(m_ada, QString::number(++m_count), text);
            draft.key.digest = "digest";
            m_fixture->storage->roomLog().append(draft, [](const auto &) {});
        }
        say(QStringLiteral("last"));
        const qint64 full = m_fixture->number("PRAGMA page_count");
        m_fixture->clock.advance(std::chrono::days(31));
        touch();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->number("PRAGMA freelist_count") <= 1024
                                     && m_fixture->number("PRAGMA page_count") < full / 2,
                                 20'000);
    }

private:
    ChatMessage say(const QString &text)
    {
        const auto logged =
            m_fixture->append(StorageFixture::draft(m_ada, QString::number(++m_count), text));
        return std::get<MessageNew>(logged->event.event).message;
    }

    [[nodiscard]] RoomDraft roomDraft(const QString &name) const
    {
        return RoomDraft{{m_ada, CommandId(name), name.toUtf8()}, RoomId(name), name, {}, {}};
    }

    RoomId makeRoom(const QString &name)
    {
        const auto made = m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().createRoom(roomDraft(name), done); });
        return made ? made->event.room : RoomId();
    }

    //! Adds a reaction with an even number, and takes it back with the next one.
    void react(const RoomId &room, const QString &message, int number)
    {
        const bool isEven = number % 2 == 0;
        const ReactionDraft reaction{{m_ada, CommandId(QStringLiteral("r%1").arg(number)), "r"},
                                     room,
                                     MessageId(QStringLiteral("message ") + message),
                                     QStringLiteral("+1")};
        if (isEven)
            m_fixture->storage->roomLog().addReaction(reaction, [](const auto &) {});
        else
            m_fixture->storage->roomLog().removeReaction(reaction, [](const auto &) {});
    }

    static AuditEntry noteOf(const RoomId &room)
    {
        AuditEntry note;
        note.action = QStringLiteral("room.delete");
        note.room = room;
        return note;
    }

    //! The database of messages that are two days old, and of which the storage has let go.
    std::unique_ptr<Database> closedWithOldMessages(int count)
    {
        for (int i = 0; i < count; ++i)
            say(QStringLiteral("old"));
        m_fixture->storage.reset();
        m_fixture->clock.advance(std::chrono::days(2));
        return std::move(*openDatabase(databasePath(), Database::Access::ReadWrite));
    }

    [[nodiscard]] qint64 numberOfMessages()
    {
        return m_fixture->number("SELECT count(*) FROM log WHERE number IS NOT NULL");
    }

    //! Gives the storage something to do, after which it looks for chores.
    void touch()
    {
        m_fixture->clock.advance(MessageRetention::roundEvery);
        m_fixture->storage->accountStore().saveLastSeen(m_ada, m_fixture->clock.now());
    }

    QStringList texts()
    {
        const PageQuery query{generalRoom(), m_ada, Limits::maxInteger, {}, 200, 100'000};
        const auto page = m_fixture->wait<MessagePage>(
            [&](auto done) { m_fixture->storage->history().readMessages(query, done); });
        QStringList texts;
        for (const ChatMessage &message : page->messages)
            texts.append(message.text);
        return texts;
    }

    qsizetype search(const QString &text)
    {
        const SearchQuery query{m_ada, {generalRoom()}, text, {}, 10, 10'000};
        const auto page = m_fixture->wait<SearchPage>(
            [&](auto done) { m_fixture->storage->history().search(query, done); });
        return static_cast<qsizetype>(page->messages.size());
    }

    [[nodiscard]] QString databasePath() const
    {
        return m_fixture->path() + QStringLiteral("/hearth.db");
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(StorageChoresTest)
#include "tst_storagechores.moc"
