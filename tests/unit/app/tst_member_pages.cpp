// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

//! A room that does not list its members; Alice owns it.
struct LargeRoom : OneRoom
{
    MemberModel *members = nullptr;

    LargeRoom()
    {
        Room large = *book.find(general);
        large.members.reset();
        large.memberCount = 250;
        large.role = RoomRole::Owner;
        book.put(large);
        roles.set(general, alice, RoomRole::Owner);
        members = view->members();
        view->enter();
        answerPage(1, 0, false); // of messages
    }

    static UserId person(int number)
    {
        return UserId(QStringLiteral("u%1").arg(number, 3, 10, QLatin1Char('0')));
    }

    //! Answers what was asked last: the people from `first` to `last`.
    void answerMembers(int first, int last, bool more)
    {
        const auto asked = commands.takeFirst();
        Ack ack;
        ack.users.emplace();
        if (first == 0)
            ack.users->push_back(user(alice, QStringLiteral("Alice Moor")));
        for (int number = std::max(first, 1); number <= last; ++number)
            ack.users->push_back(user(
                person(number), QStringLiteral("Person %1").arg(number, 3, 10, QLatin1Char('0'))));
        ack.more = more;
        asked.reply(ack);
    }

    [[nodiscard]] RoomMembers asked() const
    {
        return std::get<RoomMembers>(commands.asked.back().command);
    }

    [[nodiscard]] QString at(int row, int role = MemberModel::Name) const
    {
        return members->data(members->index(row), role).toString();
    }
};

} // namespace

//! The members of a room that is too large to list them by itself.
class TestMemberPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nobodyIsAskedForUntilSomebodyLooks()
    {
        LargeRoom s;
        QVERIFY(s.commands.asked.empty());
        s.view->wantMembers();
        QCOMPARE(s.asked(), (RoomMembers{general, std::nullopt}));
        s.view->wantMembers();
        QCOMPARE(s.commands.asked.size(), size_t(1));
    }

    void allPagesCome()
    {
        LargeRoom s;
        const QAbstractItemModelTester tester(s.members);
        s.view->wantMembers();
        QVERIFY(s.members->isLoading());
        s.answerMembers(0, 149, true);
        QVERIFY(s.members->hasMore());
        QCOMPARE(s.members->rowCount(), 150);
        QCOMPARE(s.asked().after, std::optional(LargeRoom::person(149)));
        s.answerMembers(150, 249, false);
        QVERIFY(!s.members->hasMore() && !s.members->isLoading());
        QCOMPARE(s.members->rowCount(), 250);
        QVERIFY(s.commands.asked.empty());
        s.view->wantMembers();
        QVERIFY(s.commands.asked.empty());
    }

    void thoseWhoRunItComeFirstAndNoPresenceSortsThem()
    {
        LargeRoom s;
        s.view->wantMembers();
        s.answerMembers(0, 249, false);
        QCOMPARE(s.at(0), QStringLiteral("Alice Moor"));
        QCOMPARE(s.at(0, MemberModel::Section), QStringLiteral("Owners and moderators — 1"));
        QCOMPARE(s.at(1), QStringLiteral("Person 001"));
        QCOMPARE(s.at(1, MemberModel::Section), QStringLiteral("Members — 249"));
        s.users.setPresence({LargeRoom::person(1), PresenceStatus::Offline, 1});
        QCOMPARE(s.at(1), QStringLiteral("Person 001"));
        QCOMPARE(s.at(1, MemberModel::LastSeen), QString());
        s.roles.set(general, LargeRoom::person(200), RoomRole::Moderator);
        QCOMPARE(s.at(1), QStringLiteral("Person 200"));
        QCOMPARE(s.at(0, MemberModel::Section), QStringLiteral("Owners and moderators — 2"));
        QVERIFY(s.members->data(s.members->index(5), MemberModel::Actions).toInt()
                & MemberModel::Ban);
    }

    void aFilterFindsSomebodyOnAnyPage()
    {
        LargeRoom s;
        const QAbstractItemModelTester tester(s.members);
        s.view->wantMembers();
        s.answerMembers(0, 149, true);
        s.members->setFilter(QStringLiteral("person 24"));
        QCOMPARE(s.members->rowCount(), 0);
        s.answerMembers(150, 249, false);
        QCOMPARE(s.members->rowCount(), 10);
        QCOMPARE(s.members->total(), 250);
        QCOMPARE(s.at(0, MemberModel::Section), QStringLiteral("Members — 10"));
        s.users.put(user(LargeRoom::person(240), QStringLiteral("Zoe Vale")));
        QCOMPARE(s.members->rowCount(), 9);
        s.members->setFilter(QStringLiteral("zoe"));
        QCOMPARE(s.at(0), QStringLiteral("Zoe Vale"));
        s.members->setFilter(QString());
        QCOMPARE(s.members->rowCount(), 250);
    }

    void whoComesAndGoesMeanwhileIsKept()
    {
        LargeRoom s;
        s.view->wantMembers();
        s.answerMembers(0, 149, true);
        s.users.put(user(bob, QStringLiteral("Bob Lind")));
        s.book.memberJoined(general, bob);
        s.book.memberLeft(general, LargeRoom::person(3));
        s.book.memberLeft(general, LargeRoom::person(200)); // on a page that is on its way
        s.answerMembers(150, 249, false);
        QCOMPARE(s.members->rowCount(), 249);
        s.members->setFilter(QStringLiteral("bob"));
        QCOMPARE(s.members->rowCount(), 1);
        s.book.memberLeft(general, bob);
        QCOMPARE(s.members->rowCount(), 0);
    }

    void aLostConnectionIsSaidAndMadeUpFor()
    {
        LargeRoom s;
        s.view->wantMembers();
        s.answerMembers(0, 149, true);
        const auto asked = s.commands.takeFirst();
        s.view->setOnline(false);
        asked.reply(Failure{CommandFailure{}});
        QVERIFY(!s.members->error().isEmpty());
        QCOMPARE(s.members->rowCount(), 150); // what is known stays
        s.view->wantMembers();
        QVERIFY(s.commands.asked.empty());
        s.view->setOnline(true);
        QCOMPARE(s.asked(), (RoomMembers{general, std::nullopt}));
        QVERIFY(s.members->error().isEmpty());
        s.answerMembers(0, 249, false);
        QCOMPARE(s.members->rowCount(), 250);
    }

    void aSmallRoomIsNotAskedFor()
    {
        OneRoom s;
        s.view->enter();
        s.answerPage(1, 0, false);
        s.view->wantMembers();
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(s.view->members()->rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMemberPages)
#include "tst_member_pages.moc"
