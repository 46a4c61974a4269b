// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/CommandTable.h"
#include "server/storage/sqlite/OpenDatabase.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {
const QByteArray kHello = StorageFixture::digestOf(QStringLiteral("hello"));
} // namespace

class CommandTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    //! One message is in the log, by the command "sent" (3).
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        m_bea = m_fixture->addUser(QStringLiteral("Bea"));
        m_fixture->add(
            StorageFixture::draft(m_ada, QStringLiteral("sent"), QStringLiteral("hello")));
        m_fixture->storage.reset();
        auto opened = openDatabase(databasePath(), Database::Access::ReadWrite);
        QVERIFY(opened);
        m_database = std::move(*opened);
        m_table = std::make_unique<CommandTable>(CommandTable::waitingIn(*m_database));
    }

    void cleanup()
    {
        QVERIFY(!m_database->takeError());
        m_table.reset();
        m_database.reset();
        m_fixture.reset();
    }

    void findsWhatWaitsAndWhatIsKeyed()
    {
        QCOMPARE(seqOf(m_ada, "sent"), 3);
        addMany(static_cast<int>(CommandTable::worthwhile));
        QCOMPARE(seqOf(m_ada, "sent"), 3);
        QCOMPARE(keys(), 0);
        stepToTheEnd();
        QCOMPARE(keys(), static_cast<qint64>(CommandTable::worthwhile) + 1);
        QCOMPARE(seqOf(m_ada, "sent"), 3);
        QCOMPARE(seqOf(m_ada, "many 0"), 3);
        QVERIFY(!find(m_bea, "sent"));
        QVERIFY(!find(m_ada, "other"));
        // A server that starts after that has nothing to learn.
        QCOMPARE(CommandTable::waitingIn(*m_database).size(), std::size_t(0));
    }

    void aFewAreNotWorthAWalk()
    {
        addMany(static_cast<int>(CommandTable::worthwhile) - 2);
        QCOMPARE(m_table->step(*m_database), StorageChore::Progress::Done);
        QCOMPARE(keys(), 0);
    }

    void manyAreUrgentUntilTheyAreKeyed()
    {
        addMany(static_cast<int>(CommandTable::urgentBacklog) - 2);
        QVERIFY(!m_table->isUrgent());
        addMany(1, "one more");
        QVERIFY(m_table->isUrgent());
        stepToTheEnd();
        QVERIFY(!m_table->isUrgent());
    }

    void otherContentIsAConflict()
    {
        const auto found = find(m_ada, "sent", "another");
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, ErrorCode::Conflict);
    }

    void whatComesDuringARoundWaitsForTheNext()
    {
        addMany(static_cast<int>(CommandTable::worthwhile));
        m_database->run("BEGIN IMMEDIATE");
        QCOMPARE(m_table->step(*m_database), StorageChore::Progress::More);
        m_database->run("COMMIT");
        addMany(1, "late");
        stepToTheEnd();
        QCOMPARE(keys(), static_cast<qint64>(CommandTable::worthwhile) + 1);
        QCOMPARE(seqOf(m_ada, "late 0"), 3);
        QCOMPARE(CommandTable::waitingIn(*m_database).size(), std::size_t(1));
    }

    //! As after a kill: the keys of a part are in the table, and what says so is not.
    void aRoundThatWasCutShortIsWalkedAgain()
    {
        addMany(static_cast<int>(CommandTable::worthwhile));
        m_database->run("BEGIN IMMEDIATE");
        m_table->step(*m_database);
        m_database->run("COMMIT");
        QVERIFY(keys() > 0);
        m_table = std::make_unique<CommandTable>(CommandTable::waitingIn(*m_database));
        QCOMPARE(seqOf(m_ada, "many 0"), 3);
        stepToTheEnd();
        QCOMPARE(keys(), static_cast<qint64>(CommandTable::worthwhile) + 1);
        QCOMPARE(seqOf(m_ada, "many 0"), 3);
    }

    void whatIsUndoneIsForgotten()
    {
        m_database->run("BEGIN IMMEDIATE");
        add(m_ada, "undone");
        QCOMPARE(seqOf(m_ada, "undone"), 3);
        m_database->rollBack();
        QVERIFY(!find(m_ada, "undone"));
        // Its number is given to the next one.
        m_database->run("BEGIN IMMEDIATE");
        add(m_ada, "next");
        m_database->run("COMMIT");
        QCOMPARE(seqOf(m_ada, "next"), 3);
        QVERIFY(!find(m_ada, "undone"));
        QCOMPARE(seqOf(m_ada, "sent"), 3);
    }

    void aRoundThatIsUndoneIsWalkedAgain()
    {
        addMany(static_cast<int>(CommandTable::worthwhile));
        m_database->run("BEGIN IMMEDIATE");
        m_table->step(*m_database);
        m_database->rollBack();
        QCOMPARE(keys(), 0);
        stepToTheEnd();
        QCOMPARE(keys(), static_cast<qint64>(CommandTable::worthwhile) + 1);
    }

    //! By chance, or by somebody's wish.
    void commandsOfOneKeyAreToldApart()
    {
        addMany(static_cast<int>(CommandTable::worthwhile));
        stepToTheEnd();
        const qint64 key = CommandTable::keyOf(m_ada, CommandId(QStringLiteral("other")));
        m_fixture->run(
            QStringLiteral("UPDATE command_keys SET key = %1 WHERE number < 100").arg(key));
        QVERIFY(!find(m_ada, "other"));
        m_database->run("BEGIN IMMEDIATE");
        add(m_ada, "other");
        m_database->run("COMMIT");
        QCOMPARE(seqOf(m_ada, "other"), 3);
    }

    //! It stands in the files of those who run a server.
    void aKeyIsTheSameEverywhere()
    {
        QCOMPARE(
            CommandTable::keyOf(UserId(QStringLiteral("u-ada")), CommandId(QStringLiteral("c-1"))),
            qint64(-6980881899874377855));
    }

private:
    [[nodiscard]] QString databasePath() const
    {
        return m_fixture->path() + QStringLiteral("/hearth.db");
    }

    std::optional<Result<Logged, RequestError>> find(const UserId &user, const char *id,
                                                     const QByteArray &digest = kHello)
    {
        return m_table->find(*m_database, {user, CommandId(QString::fromLatin1(id)), digest});
    }

    //! 0 for what was never carried out.
    qint64 seqOf(const UserId &user, const char *id)
    {
        const auto found = find(user, id);
        return found && *found ? (*found)->event.seq : 0;
    }

    void add(const UserId &user, const char *id)
    {
        const CommandKey key{user, CommandId(QString::fromLatin1(id)), kHello};
        if (!m_table->find(*m_database, key))
            m_table->add(*m_database, key, generalRoom(), 3);
    }

    void addMany(int count, const char *name = "many")
    {
        m_database->run("BEGIN IMMEDIATE");
        for (int i = 0; i < count; ++i)
            add(m_ada, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(i)));
        m_database->run("COMMIT");
    }

    void stepToTheEnd()
    {
        auto progress = StorageChore::Progress::More;
        for (int i = 0; i < 1000 && progress == StorageChore::Progress::More; ++i) {
            m_database->run("BEGIN IMMEDIATE");
            progress = m_table->step(*m_database);
            m_database->run("COMMIT");
        }
        QCOMPARE(progress, StorageChore::Progress::Done);
    }

    qint64 keys() { return m_fixture->number("SELECT count(*) FROM command_keys"); }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommandTable> m_table;
    UserId m_ada;
    UserId m_bea;
};

QTEST_GUILESS_MAIN(CommandTableTest)
#include "tst_commandtable.moc"
