// SPDX-License-Identifier: MIT
#include "app/models/MemberModel.h"
#include "tests/unit/app/OwnedRoom.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

//! Who is what in a room, and what is done to them.
class TestRoomPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rolesAreAskedForOnceAndAgainWhenInDoubt()
    {
        OwnedRoom s;
        s.roles.want(lab);
        QVERIFY(s.commands.asked.empty());
        s.roles.set(lab, bob, RoomRole::Moderator);
        s.roles.doubt();
        QCOMPARE(s.roles.of(lab, bob), RoomRole::Moderator);
        s.roles.want(lab);
        s.roles.want(lab);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        s.answerRoles({{alice, RoomRole::Owner}, {carol, RoomRole::Moderator}});
        QCOMPARE(s.roles.of(lab, bob), RoomRole::Member);
        QCOMPARE(s.roles.of(lab, carol), RoomRole::Moderator);
        s.roles.doubt();
        s.roles.want(lab);
        s.commands.disconnect();
        s.commands.connected = true;
        s.roles.want(lab);
        QCOMPARE(s.commands.asked.size(), size_t(1));
    }

    void membersBearTheirMarks()
    {
        OwnedRoom s(std::nullopt);
        MemberModel members(lab, s.roles, s.users, s.time.source());
        const QAbstractItemModelTester tester(&members);
        members.setMembers({alice, bob, carol, dave});
        s.roles.set(lab, bob, RoomRole::Owner);
        s.roles.set(lab, carol, RoomRole::Moderator);
        QSignalSpy changed(&members, &QAbstractItemModel::dataChanged);
        User admin = user(dave, QStringLiteral("Dave Oko"));
        admin.role = Role::Admin;
        s.users.put(admin);
        QVERIFY(changed.count() > 0);
        QCOMPARE(column(members, MemberModel::MarkRole), QStringLiteral("0, 1, 2, 3"));
        QCOMPARE(column(members, MemberModel::MarkText),
                 QStringLiteral(", owner of this room, moderator, admin of the server"));
        QCOMPARE(column(members, MemberModel::Actions), QStringLiteral("0, 1, 1, 1"));
        s.roles.set(lab, alice, RoomRole::Owner);
        QCOMPARE(s.book.find(lab)->role, std::optional(RoomRole::Owner));
        QCOMPARE(column(members, MemberModel::Actions),
                 QStringLiteral("0, %1, %2, %3")
                     .arg(int(MemberModel::WriteTo))
                     .arg(int(MemberModel::WriteTo | MemberModel::TakeModerator
                              | MemberModel::HandOver | MemberModel::Remove | MemberModel::Ban))
                     .arg(int(MemberModel::WriteTo | MemberModel::MakeModerator
                              | MemberModel::HandOver | MemberModel::Remove | MemberModel::Ban)));
    }

    void moderatorsAreMadeAtOnce()
    {
        OwnedRoom s;
        auto *actions = s.details.members();
        actions->makeModerator(lab.toString(), bob.toString());
        QCOMPARE(s.asked<RoomSetRole>().role, RoomRole::Moderator);
        QVERIFY(actions->setting()->isBusy());
        s.acknowledge();
        actions->takeModerator(lab.toString(), bob.toString());
        QCOMPARE(s.asked<RoomSetRole>().role, RoomRole::Member);
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(!actions->setting()->error().isEmpty());
        QCOMPARE(actions->asked()->error(), QString());
    }

    void handingOverStepsDownOnceSomebodyElseOwnsIt()
    {
        OwnedRoom s;
        auto *actions = s.details.members();
        QSignalSpy done(actions, &MemberActions::done);
        actions->handOver(lab.toString(), bob.toString());
        QVERIFY(s.asked<RoomSetRole>().user == bob);
        QCOMPARE(s.asked<RoomSetRole>().role, RoomRole::Owner);
        s.acknowledge();
        QVERIFY(s.asked<RoomSetRole>().user == alice);
        QCOMPARE(s.asked<RoomSetRole>().role, RoomRole::Moderator);
        QVERIFY(actions->asked()->isBusy());
        QCOMPARE(done.count(), 0);
        s.acknowledge();
        QCOMPARE(done.count(), 1);
    }

    void whoIsNotHandedTheRoomLeavesItWhereItIs()
    {
        OwnedRoom s;
        s.details.members()->handOver(lab.toString(), bob.toString());
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(s.commands.asked.empty());
        QVERIFY(!s.details.members()->asked()->error().isEmpty());
    }

    void removingAndBanning()
    {
        OwnedRoom s;
        auto *actions = s.details.members();
        QSignalSpy done(actions, &MemberActions::done);
        actions->remove(lab.toString(), bob.toString());
        QVERIFY(s.asked<RoomKick>().user == bob);
        s.acknowledge();
        actions->ban(lab.toString(), carol.toString());
        QVERIFY(s.asked<RoomBan>().user == carol);
        s.acknowledge();
        QCOMPARE(done.count(), 2);
    }

    void bansAreListedPageByPageAndLifted()
    {
        OwnedRoom s;
        auto *bans = s.details.bans();
        const QAbstractItemModelTester tester(bans);
        bans->refresh();
        QVERIFY(bans->listing()->isBusy() && !bans->isKnown());
        Ack page;
        page.users = std::vector<User>{user(dave, QStringLiteral("Dave Oko"))};
        page.more = true;
        s.commands.takeFirst().reply(page);
        QVERIFY(!bans->isKnown());
        QVERIFY(s.asked<RoomBans>().after == dave);
        page.users = std::vector<User>{user(carol, QStringLiteral("Carol Diaz"))};
        page.more = false;
        s.commands.takeFirst().reply(page);
        QVERIFY(bans->isKnown() && !bans->listing()->isBusy());
        QCOMPARE(column(*bans, BanModel::Name), QStringLiteral("Carol Diaz, Dave Oko"));
        bans->lift(dave.toString());
        QVERIFY(s.asked<RoomUnban>().user == dave);
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QCOMPARE(bans->rowCount(), 2);
        QVERIFY(!bans->lifting()->error().isEmpty());
        bans->lift(dave.toString());
        s.acknowledge();
        QCOMPARE(column(*bans, BanModel::Name), QStringLiteral("Carol Diaz"));
        s.details.begin(lab.toString());
        QCOMPARE(bans->rowCount(), 0);
        QVERIFY(!bans->isKnown());
    }

    void knownPeopleAreFoundAndInvited()
    {
        OwnedRoom s;
        auto *people = s.details.people();
        const QAbstractItemModelTester tester(people);
        User thermometer = user(UserId(QStringLiteral("u-t")), QStringLiteral("Thermometer"));
        thermometer.role = Role::Publisher;
        s.users.put(thermometer);
        QCOMPARE(column(*people, InviteeModel::Name), QStringLiteral("Carol Diaz, Dave Oko"));
        people->setFilter(QStringLiteral("di"));
        QCOMPARE(column(*people, InviteeModel::Name), QStringLiteral("Carol Diaz"));
        people->setFilter(QStringLiteral(" DAVE "));
        QCOMPARE(column(*people, InviteeModel::Name), QStringLiteral("Dave Oko"));
        people->invite(dave.toString());
        QVERIFY(s.asked<RoomInvite>().user == dave);
        s.book.memberJoined(lab, dave);
        s.acknowledge();
        QCOMPARE(people->rowCount(), 0);
        QCOMPARE(people->done(), QStringLiteral("Dave Oko is in the room now."));
        people->setFilter(QStringLiteral("nobody"));
        QCOMPARE(people->rowCount(), 0);
        s.details.begin(lab.toString());
        QCOMPARE(people->filter(), QString());
        s.users.put(user(UserId(QStringLiteral("u-amy")), QStringLiteral("Amy Lake")));
        QTRY_COMPARE(column(*people, InviteeModel::Name), QStringLiteral("Amy Lake, Carol Diaz"));
        QCOMPARE(people->done(), QString());
    }

    void nobodyIsListedOnceNobodyLooks()
    {
        OwnedRoom s;
        auto *people = s.details.people();
        QCOMPARE(people->rowCount(), 2);
        s.details.begin(QString());
        QCOMPARE(people->rowCount(), 0);
        s.book.memberLeft(lab, bob);
        QCOMPARE(people->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRoomPeople)
#include "tst_room_people.moc"
