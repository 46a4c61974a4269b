// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/MessageQueries.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QSqlResult>
#include <QTest>

#include <sqlite3.h>

using namespace hearth;
using namespace hearth::server;

namespace {

const RoomId kLively(QStringLiteral("lively"));
const QString kConnection = QStringLiteral("beside");

QString textOf(std::string_view sql)
{
    return QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()));
}

} // namespace

//! What a page, a count and the retention read of a room with few messages and many events.
class MessageQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    //! One message, and fifty thousand reactions that came and went. The tests only read.
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        RoomDraft room;
        room.key = {m_ada, CommandId(QStringLiteral("make")), "make"};
        room.id = kLively;
        room.name = QStringLiteral("lively");
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().createRoom(room, done); }));
        m_fixture->add(
            StorageFixture::draft(m_ada, QStringLiteral("1"), QStringLiteral("hello"), kLively));
        m_fixture->storage.reset();
        m_fixture->run(QStringLiteral(
            "INSERT INTO log (room, seq, kind, user, message, emoji) "
            "WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 50002) "
            "SELECT 'lively', i, iif(i % 2, 'reaction.added', 'reaction.removed'), "
            "'somebody', 'message 1', 'x' FROM n"));
        m_fixture->reopen();
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kConnection);
        database.setDatabaseName(m_fixture->path() + QStringLiteral("/hearth.db"));
        QVERIFY(database.open());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase()
    {
        QSqlDatabase::removeDatabase(kConnection);
        m_fixture.reset();
    }

    void eachReadsTheMessagesAlone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<QString>("plan");
        const QVariant room = kLively.toString();
        const QVariant end = Limits::maxInteger;
        const QString rows = QStringLiteral("USING INDEX messages_by_seq (room=? AND seq");
        QTest::newRow("newest") << textOf(MessageQueries::newest)
                                << QVariantList{room, end, Limits::historyMax} << rows;
        QTest::newRow("oldest") << textOf(MessageQueries::oldest)
                                << QVariantList{room, 0, end, Limits::historyMax} << rows;
        QTest::newRow("authors") << textOf(MessageQueries::authors) << QVariantList{room, 0, end}
                                 << rows;
    }

    void eachReadsTheMessagesAlone()
    {
        QFETCH(QString, sql);
        QFETCH(QVariantList, values);
        QFETCH(QString, plan);
        const QSqlDatabase database = QSqlDatabase::database(kConnection);
        QSqlQuery explained(database);
        run(explained, QStringLiteral("EXPLAIN QUERY PLAN ") + sql, values);
        QVERIFY(explained.next());
        QVERIFY2(explained.value(3).toString().contains(plan),
                 qPrintable(explained.value(3).toString()));
        QVERIFY(!explained.next()); // nothing is sorted afterwards

        QSqlQuery query(database);
        run(query, sql, values);
        QVERIFY(query.next());
        QVERIFY(!query.next());
        auto *statement = *static_cast<sqlite3_stmt *const *>(query.result()->handle().constData());
        // Of SQLite's virtual machine: a walk over the log takes some for each of its rows.
        const int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0);
        QVERIFY2(steps > 0 && steps < 100, qPrintable(QString::number(steps)));
    }

    //! It goes along both indexes at once.
    void aReplaySortsNothing()
    {
        const QVariantList half{kLively.toString(), 0, Limits::maxInteger};
        QSqlQuery explained(QSqlDatabase::database(kConnection));
        run(explained, QStringLiteral("EXPLAIN QUERY PLAN ") + textOf(MessageQueries::replay),
            half + half);
        QStringList plan;
        while (explained.next())
            plan.append(explained.value(3).toString());
        QCOMPARE(plan.filter(QStringLiteral("(room=? AND seq>? AND seq<?)")).size(), 2);
        QVERIFY2(plan.filter(QStringLiteral("TEMP B-TREE")).isEmpty(),
                 qPrintable(plan.join(QLatin1Char('\n'))));
    }

    void aPageHoldsTheMessage()
    {
        const PageQuery query{kLively, m_ada, Limits::maxInteger, {}, 50, Limits::answer};
        const auto page = m_fixture->wait<MessagePage>(
            [&](auto done) { m_fixture->storage->history().readMessages(query, done); });
        QCOMPARE(page->messages.size(), std::size_t(1));
        QCOMPARE(page->messages.front().text, QStringLiteral("hello"));
        QVERIFY(!page->more);
    }

private:
    static void run(QSqlQuery &query, const QString &sql, const QVariantList &values)
    {
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
};

QTEST_GUILESS_MAIN(MessageQueriesTest)
#include "tst_messagequeries.moc"
