// SPDX-License-Identifier: MIT
#include "tests/integration/app/TwoPeople.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace hearth;
using namespace hearth::app;

namespace {

constexpr int kMembers = 250;

//! Alice owns the lab, which 248 people are in besides Bob and her. They are written into the
//! database beside the server: an address may not register so many.
struct LargeRoomSetup : TwoPeople
{
    QString lab;

    [[nodiscard]] bool makeLab()
    {
        if (!areOnline())
            return false;
        alice.session.directory()->create(QStringLiteral("lab"), QString());
        if (!QTest::qWaitFor([this] { return nameOf(alice) == QLatin1String("lab"); }))
            return false;
        lab = alice.session.currentRoom()->roomId();
        server.stop();
        return fill() && server.start() && areOnline();
    }

    [[nodiscard]] static QString nameOf(Person &person)
    {
        auto *room = person.session.currentRoom();
        return room ? room->name() : QString();
    }

    [[nodiscard]] MemberModel *members() { return alice.session.currentRoom()->members(); }

    [[nodiscard]] QString member(int row, int role = MemberModel::Name)
    {
        return members()->data(members()->index(row), role).toString();
    }

private:
    [[nodiscard]] bool fill()
    {
        const QString name = QStringLiteral("beside the server");
        QStringList statements{
            QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                           "i < %1) INSERT INTO users (id, username, folded_name, display_name, "
                           "role, password_hash, last_seen, created_at) SELECT "
                           "printf('u%03d', i), printf('person%03d', i), printf('person%03d', i), "
                           "printf('Person %03d', i), 'member', x'', 0, 0 FROM n")
                .arg(kMembers - 2),
            QStringLiteral("INSERT INTO members (room, user, joined_seq, read_seq) "
                           "SELECT 'general', id, 1, 1 FROM users WHERE id LIKE 'u___'"),
            QStringLiteral("INSERT OR IGNORE INTO members (room, user, joined_seq, read_seq) "
                           "SELECT '%1', id, 1, 1 FROM users")
                .arg(lab)};
        bool isDone = false;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(
                QDir(server.dataDirectory()).filePath(QStringLiteral("hearth.db")));
            QSqlQuery query(database);
            isDone = database.open();
            for (const QString &statement : std::as_const(statements)) {
                if (isDone && !query.exec(statement)) {
                    qWarning("%s", qPrintable(query.lastError().text()));
                    isDone = false;
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
        return isDone;
    }
};

} // namespace

//! A room that is too large to list its members, with a real server.
class TestLargeRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everybodyIsListedFoundAndModerated()
    {
        LargeRoomSetup s;
        QVERIFY(s.makeLab());
        auto *room = s.alice.session.currentRoom();
        QCOMPARE(room->roomId(), s.lab);
        QTRY_VERIFY(!room->listsMembers());
        QCOMPARE(room->memberCount(), kMembers);
        room->wantMembers();
        QTRY_COMPARE(s.members()->rowCount(), kMembers);
        QVERIFY(!s.members()->hasMore());
        QCOMPARE(s.member(0), QStringLiteral("alice"));
        QCOMPARE(s.member(1), QStringLiteral("bob"));
        QCOMPARE(s.member(kMembers - 1), QStringLiteral("Person 248"));

        s.members()->setFilter(QStringLiteral("person 24"));
        QCOMPARE(s.members()->rowCount(), 9);
        QCOMPARE(s.member(0, MemberModel::UserIdRole), QStringLiteral("u240"));
        auto *actions = s.alice.session.details()->members();
        actions->makeModerator(s.lab, QStringLiteral("u245"));
        QTRY_COMPARE(s.member(0), QStringLiteral("Person 245"));
        QTRY_VERIFY(!actions->setting()->isBusy());
        actions->remove(s.lab, QStringLiteral("u240"));
        QTRY_COMPARE(s.members()->rowCount(), 8);
        QCOMPARE(room->memberCount(), kMembers - 1);
        s.members()->setFilter(QString());
        QCOMPARE(s.members()->rowCount(), kMembers - 1);
        QCOMPARE(actions->asked()->error(), QString());
    }

    void everybodyOnTheServerCanBeWrittenTo()
    {
        LargeRoomSetup s;
        QVERIFY(s.makeLab());
        auto *message = s.alice.session.newMessage();
        message->start();
        QTRY_COMPARE(message->rowCount(), kMembers - 1);
        message->setFilter(QStringLiteral("person 248"));
        QCOMPARE(message->rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLargeRoom)
#include "tst_large_room.moc"
