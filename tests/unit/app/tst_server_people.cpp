// SPDX-License-Identifier: MIT
#include "app/session/ServerAdministration.h"
#include "app/session/ServerPeople.h"
#include "tests/unit/app/OwnedRoom.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace hearth;
using namespace hearth::app;

namespace {

const RoomId roomOfAll{QStringLiteral("general")};
const UserId amy{QStringLiteral("u-amy")};

struct ServerPeopleSetup
{
    FakeTime time;
    FakeCommands commands;
    PatientSender patient{commands, time.source()};
    UserDirectory users;
    RoomBook book{users};
    ServerPeople people{patient, book, users};
    ServerAdministration desk{
        {patient, users, book, time, {*ServerAddress::parse(QStringLiteral("box")), {}}}};

    ServerPeopleSetup()
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        book.put(room(roomOfAll, QStringLiteral("general")));
        desk.setOwnRole(Role::Owner);
        desk.setOnline(true);
        QObject::connect(&people, &ServerPeople::came, &desk, &ServerAdministration::onUserCame);
        QObject::connect(&people, &ServerPeople::went, &desk, &ServerAdministration::onUserWent);
    }

    //! Whoever sees to the server looks at its people: Alice and Bob.
    void openDesk()
    {
        desk.open();
        Ack ack;
        ack.users = {user(alice, QStringLiteral("Alice Moor")),
                     user(bob, QStringLiteral("Bob Lind"))};
        commands.takeFirst().reply(ack);
        commands.asked.clear();
    }
};

} // namespace

//! Who has an account is known without a look.
class TestServerPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everybodyIsAskedForPageByPage()
    {
        ServerPeopleSetup s;
        s.people.refresh();
        const auto first = s.commands.takeFirst();
        QCOMPARE(std::get<RoomMembers>(first.command), (RoomMembers{roomOfAll, std::nullopt}));
        Ack page;
        page.users = {user(amy, QStringLiteral("Amy Lake"))};
        page.more = true;
        first.reply(page);
        const auto second = s.commands.takeFirst();
        QCOMPARE(std::get<RoomMembers>(second.command).after, std::optional(amy));
        s.people.refresh(); // while it is under way
        QVERIFY(s.commands.asked.empty());
        page.users = {user(bob, QStringLiteral("Bob Lind"))};
        page.more = false;
        second.reply(page);
        QVERIFY(s.commands.asked.empty());
        QVERIFY(s.users.find(amy) && s.users.find(bob));
    }

    void aLostConnectionDoesNotEndIt()
    {
        ServerPeopleSetup s;
        s.people.refresh();
        s.commands.disconnect();
        s.commands.connected = true;
        s.people.refresh();
        QCOMPARE(s.commands.asked.size(), size_t(1));
    }

    void whoComesIsToldOnceTheirNameIsKnown()
    {
        ServerPeopleSetup s;
        QSignalSpy came(&s.people, &ServerPeople::came);
        QSignalSpy went(&s.people, &ServerPeople::went);
        QSignalSpy wanted(&s.users, &UserDirectory::wanted);
        s.book.memberJoined(roomOfAll, amy);
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(came.count(), 0);
        s.users.put(user(amy, QStringLiteral("Amy Lake")));
        QCOMPARE(came.count(), 1);
        s.book.memberLeft(roomOfAll, amy);
        QCOMPARE(went.count(), 1);
        s.book.memberJoined(roomOfAll, amy);
        QCOMPARE(came.count(), 2);
        s.book.put(room(general, QStringLiteral("general")));
        s.book.memberJoined(general, carol); // a room of that name alone
        s.users.put(user(carol, QStringLiteral("Carol Diaz")));
        QCOMPARE(came.count(), 2);
    }

    void theyAreListedWhileSomebodyLooks()
    {
        ServerPeopleSetup s;
        s.users.put(user(amy, QStringLiteral("Amy Lake")));
        s.book.memberJoined(roomOfAll, amy); // nobody does
        QCOMPARE(s.desk.people()->count(), 0);
        QVERIFY(s.commands.asked.empty());
        s.book.memberLeft(roomOfAll, amy);
        s.openDesk();
        const QAbstractItemModelTester tester(s.desk.people());
        s.book.memberJoined(roomOfAll, amy);
        QCOMPARE(column(*s.desk.people(), PeopleModel::Name),
                 QStringLiteral("Alice Moor, Amy Lake, Bob Lind"));
        s.desk.onUserCame(amy);
        QCOMPARE(s.desk.people()->count(), 3);
        s.desk.people()->setFilter(QStringLiteral("bob"));
        s.book.memberLeft(roomOfAll, amy);
        QCOMPARE(s.desk.people()->count(), 1);
        QCOMPARE(s.desk.people()->total(), 2);
    }
};

QTEST_GUILESS_MAIN(TestServerPeople)
#include "tst_server_people.moc"
