// SPDX-License-Identifier: MIT
#include "app/models/JumpModel.h"
#include "app/models/RoomListModel.h"
#include "app/session/MessageSearch.h"
#include "app/session/NewMessage.h"
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/OwnedRoom.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace hearth;
using namespace hearth::app;

namespace {

const RoomId group{QStringLiteral("d-group")};

Room directOf(const RoomId &id, const std::vector<UserId> &members)
{
    Room room;
    room.id = id;
    room.kind = RoomKind::Direct;
    room.visibility = Visibility::Private;
    room.memberCount = static_cast<qint64>(members.size());
    room.members = members;
    return room;
}

//! Alice knows Bob, Carol and Dave, and has a direct with Bob, and one with Carol and Dave.
struct GroupsSetup
{
    FakeTime time;
    FakeCommands commands;
    PatientSender patient{commands, time.source()};
    UserDirectory users;
    RoomBook book{users};
    ServerPeople people{patient, book, users};
    NewMessage message{{patient, book, users, people}};

    GroupsSetup()
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind")));
        users.put(user(carol, QStringLiteral("Carol Diaz")));
        users.put(user(dave, QStringLiteral("Dave Oko")));
        book.put(directOf(direct, {alice, bob}));
        book.put(directOf(group, {dave, alice, carol}));
        message.setGroupsOffered(true);
    }

    void start()
    {
        message.start();
        static_cast<void>(commands.takeFirst()); // whoever else there is
    }

    template <class T>
    [[nodiscard]] T asked() const
    {
        return std::get<T>(commands.asked.back().command);
    }
};

} // namespace

//! Direct messages of more than two.
class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aGroupBearsTheNamesOfTheOthers()
    {
        GroupsSetup s;
        QCOMPARE(s.book.title(group), QStringLiteral("Carol and Dave"));
        QCOMPARE(s.book.fullTitle(group), QStringLiteral("Carol Diaz and Dave Oko"));
        QCOMPARE(s.book.title(direct), QStringLiteral("Bob Lind"));
        const RoomId four(QStringLiteral("d-four"));
        s.book.put(directOf(four, {alice, dave, bob, carol}));
        QCOMPARE(s.book.title(four), QStringLiteral("Bob, Carol and Dave"));
        // Who has the first name of another one has the whole one.
        s.users.put(user(dave, QStringLiteral("Bob Moor")));
        QCOMPARE(s.book.title(four), QStringLiteral("Bob Lind, Bob Moor and Carol"));
    }

    void aNameWithABlankForAnotherStaysAName()
    {
        GroupsSetup s;
        s.users.put(user(carol, QStringLiteral("%2")));
        QCOMPARE(s.book.title(group), QStringLiteral("%2 and Dave"));
    }

    void onlyAPairIsThePersonsDirect()
    {
        GroupsSetup s;
        QCOMPARE(s.book.peer(direct), bob);
        QCOMPARE(s.book.peer(group), UserId());
        QCOMPARE(s.book.directWith(carol), RoomId());
        QVERIFY(s.book.isGroup(group) && !s.book.isGroup(direct));
        QCOMPARE(s.book.directOf({carol, dave}), group);
        QCOMPARE(s.book.directOf({dave, carol}), group);
        QCOMPARE(s.book.directOf({bob}), direct);
        QCOMPARE(s.book.directOf({bob, carol}), RoomId());
    }

    void aRowShowsTwoOfThem()
    {
        GroupsSetup s;
        RoomListModel directs(RoomKind::Direct, s.book, s.users);
        const QAbstractItemModelTester tester(&directs);
        QCOMPARE(column(directs, RoomListModel::Name), QStringLiteral("Bob Lind, Carol and Dave"));
        QCOMPARE(column(directs, RoomListModel::Initials), QStringLiteral("BL, CD"));
        QCOMPARE(column(directs, RoomListModel::SecondInitials), QStringLiteral(", DO"));
        s.users.put(user(dave, QStringLiteral("Amy Oko")));
        QCOMPARE(column(directs, RoomListModel::Name), QStringLiteral("Amy and Carol, Bob Lind"));
        QCOMPARE(column(directs, RoomListModel::SecondInitials), QStringLiteral("CD, "));
    }

    void aJumpFindsItByEachName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("first") << QStringLiteral("carol d");
        QTest::newRow("second") << QStringLiteral("dave");
        QTest::newRow("second's last name") << QStringLiteral("oko");
    }

    void aJumpFindsItByEachName()
    {
        QFETCH(QString, typed);
        GroupsSetup s;
        JumpModel jump(s.users, s.book);
        const QAbstractItemModelTester tester(&jump);
        jump.open();
        jump.setText(typed);
        QVERIFY(column(jump, JumpModel::Name).contains(QStringLiteral("Carol Diaz and Dave Oko")));
        for (int row = 0; row < jump.rowCount(); ++row) {
            if (jump.data(jump.index(row), JumpModel::KindRole) == JumpModel::Group)
                QCOMPARE(jump.data(jump.index(row), JumpModel::Target).toString(),
                         group.toString());
        }
    }

    void whereOneWasComesFirstThereToo()
    {
        GroupsSetup s;
        JumpModel jump(s.users, s.book);
        jump.noteVisit(group);
        jump.noteVisit(direct);
        jump.open();
        QCOMPARE(jump.data(jump.index(0), JumpModel::KindRole).toInt(), int(JumpModel::Group));
        QCOMPARE(jump.data(jump.index(0), JumpModel::Detail).toString(),
                 QStringLiteral("3 members"));
    }

    void aSearchIsNarrowedToItByNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<RoomId>("room");
        QTest::newRow("the pair goes first") << QStringLiteral("pump in:\"Bob Lind\"") << direct;
        QTest::newRow("one of the group") << QStringLiteral("pump in:dave") << group;
        QTest::newRow("both of the group") << QStringLiteral("pump in:\"dave, carol\"") << group;
        QTest::newRow("its title") << QStringLiteral("pump in:\"carol and dave\"") << group;
        QTest::newRow("nobody's") << QStringLiteral("pump in:\"dave, bob\"") << RoomId();
    }

    void aSearchIsNarrowedToItByNames()
    {
        QFETCH(QString, typed);
        QFETCH(RoomId, room);
        GroupsSetup s;
        InlineStore files;
        const std::unique_ptr<LocalStore> store = files.make();
        MessageSearch search({s.patient, *store, s.users, s.book, s.time.source()});
        search.setOnline(true);
        search.setText(typed);
        search.run();
        if (room.isEmpty()) {
            QVERIFY(s.commands.asked.empty());
            QVERIFY(!search.problem().isEmpty());
        } else {
            QCOMPARE(s.asked<Search>().room, std::optional(room));
        }
    }

    void aGuestBeginsNothing()
    {
        GroupsSetup s;
        QSignalSpy changed(&s.message, &NewMessage::offeredChanged);
        QVERIFY(s.message.isOffered());
        User self = *s.users.find(alice);
        self.role = Role::Guest;
        s.users.put(self);
        QVERIFY(!s.message.isOffered());
        QCOMPARE(changed.count(), 1);
    }

    void whoIsChosenIsNotListed()
    {
        GroupsSetup s;
        const QAbstractItemModelTester tester(&s.message);
        QCOMPARE(s.message.rowCount(), 0); // nobody looks
        s.start();
        QCOMPARE(column(s.message, NewMessage::Name),
                 QStringLiteral("Bob Lind, Carol Diaz, Dave Oko"));
        s.message.setFilter(QStringLiteral("di"));
        QCOMPARE(column(s.message, NewMessage::Name), QStringLiteral("Carol Diaz"));
        s.message.choose(carol.toString());
        QCOMPARE(s.message.filter(), QString());
        QCOMPARE(column(s.message, NewMessage::Name), QStringLiteral("Bob Lind, Dave Oko"));
        QCOMPARE(s.message.chosen(), QStringList{carol.toString()});
        QCOMPARE(s.message.nameOf(carol.toString()), QStringLiteral("Carol Diaz"));
        s.message.choose(carol.toString());
        s.message.choose(bob.toString());
        s.message.dropLast();
        QCOMPARE(s.message.chosen(), QStringList{carol.toString()});
        s.message.drop(carol.toString());
        QCOMPARE(s.message.rowCount(), 3);
        s.message.finish();
        QCOMPARE(s.message.rowCount(), 0);
    }

    void whatIsKnownOpensAtOnce()
    {
        GroupsSetup s;
        QSignalSpy opened(&s.message, &NewMessage::opened);
        s.start();
        s.message.open(); // with nobody
        s.message.choose(dave.toString());
        s.message.choose(carol.toString());
        s.message.open();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.takeFirst().at(0).toString(), group.toString());
        s.message.start();
        s.message.choose(bob.toString());
        s.message.open();
        QCOMPARE(opened.takeFirst().at(0).toString(), direct.toString());
        QVERIFY(s.commands.asked.empty());
    }

    void whatIsNewIsAskedFor()
    {
        GroupsSetup s;
        QSignalSpy opened(&s.message, &NewMessage::opened);
        s.start();
        s.message.choose(carol.toString());
        s.message.open();
        QCOMPARE(s.asked<DirectOpen>(), (DirectOpen{carol}));
        s.message.choose(bob.toString()); // not while it opens
        s.commands.takeFirst().reply(refusal(ErrorCode::NotFound));
        QCOMPARE(s.message.errand()->error(),
                 QStringLiteral("Not all of them are on this server any more."));
        s.message.choose(bob.toString());
        QCOMPARE(s.message.errand()->error(), QString());
        s.message.open();
        QCOMPARE(s.asked<DirectOpen>(), (DirectOpen{std::nullopt, std::vector{carol, bob}}));
        const RoomId made(QStringLiteral("d-made"));
        Ack ack;
        ack.room = directOf(made, {alice, carol, bob});
        s.commands.takeFirst().reply(ack);
        QCOMPARE(opened.takeFirst().at(0).toString(), made.toString());
        QCOMPARE(s.book.title(made), QStringLiteral("Bob and Carol"));
    }

    void itIsFull_data()
    {
        QTest::addColumn<bool>("offered");
        QTest::addColumn<int>("most");
        QTest::newRow("of several") << true << 9;
        QTest::newRow("of two alone") << false << 1;
    }

    void itIsFull()
    {
        QFETCH(bool, offered);
        QFETCH(int, most);
        GroupsSetup s;
        s.message.setGroupsOffered(offered);
        s.start();
        for (int i = 0; i < 12; ++i) {
            const UserId id(QStringLiteral("u-%1").arg(i));
            s.users.put(user(id, QStringLiteral("Person %1").arg(i)));
            QCOMPARE(s.message.isFull(), i >= most);
            QCOMPARE(s.message.limitText().isEmpty(), i < most);
            s.message.choose(id.toString());
        }
        QCOMPARE(s.message.chosen().size(), most);
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
