// SPDX-License-Identifier: MIT
#include "app/models/AuditModel.h"
#include "app/models/AuditWords.h"
#include "app/models/InviteModel.h"
#include "app/models/PeopleModel.h"
#include "app/models/RoleRules.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct ServerListsSetup
{
    FakeTime time;
    UserDirectory users;
    RoomBook book{users};

    ServerListsSetup() { users.setSelf(user(alice, QStringLiteral("Alice Moor"))); }
};

QString joinedColumn(const QAbstractItemModel &model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.data(model.index(row, 0), role).toString());
    return all.join(QStringLiteral(", "));
}

User withRole(const UserId &id, const QString &name, Role role)
{
    User made = user(id, name);
    made.status.reset();
    made.role = role;
    return made;
}

} // namespace

class TestServerLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rolesReachDownwards_data()
    {
        QTest::addColumn<Role>("actor");
        QTest::addColumn<Role>("target");
        QTest::addColumn<bool>("grants");
        QTest::addColumn<bool>("bans");
        QTest::newRow("owner, owner") << Role::Owner << Role::Owner << true << false;
        QTest::newRow("owner, admin") << Role::Owner << Role::Admin << true << true;
        QTest::newRow("owner, guest") << Role::Owner << Role::Guest << true << true;
        QTest::newRow("admin, owner") << Role::Admin << Role::Owner << false << false;
        QTest::newRow("admin, admin") << Role::Admin << Role::Admin << false << false;
        QTest::newRow("admin, member") << Role::Admin << Role::Member << true << true;
        QTest::newRow("admin, publisher") << Role::Admin << Role::Publisher << true << true;
        QTest::newRow("member, guest") << Role::Member << Role::Guest << false << false;
    }

    void rolesReachDownwards()
    {
        QFETCH(Role, actor);
        QFETCH(Role, target);
        QTEST(RoleRules::mayGrant(actor, target), "grants");
        QTEST(RoleRules::mayBan(actor, target), "bans");
    }

    void peopleStandByNameAndAreFound()
    {
        ServerListsSetup s;
        PeopleModel people(s.users, s.time);
        const QAbstractItemModelTester tester(&people);
        people.takePage({withRole(carol, QStringLiteral("Carol Díaz"), Role::Member),
                         withRole(bob, QStringLiteral("bob Lind"), Role::Member)},
                        PeopleModel::Page::First);
        people.takePage({withRole(alice, QStringLiteral("Alice Moor"), Role::Owner),
                         withRole(bob, QStringLiteral("bob Lind"), Role::Member)},
                        PeopleModel::Page::Next);
        QCOMPARE(joinedColumn(people, PeopleModel::Name),
                 QStringLiteral("Alice Moor, bob Lind, Carol Díaz"));
        people.setFilter(QStringLiteral(" LIN b"));
        QCOMPARE(joinedColumn(people, PeopleModel::Name), QStringLiteral("bob Lind"));
        QCOMPARE(people.total(), 3);
        people.setUserRole(carol, Role::Guest);
        people.setUserRole(bob, Role::Guest);
        QCOMPARE(joinedColumn(people, PeopleModel::RoleName), QStringLiteral("Guest"));
        people.setFilter({});
        QCOMPARE(joinedColumn(people, PeopleModel::RoleName),
                 QStringLiteral("Owner, Guest, Guest"));
        people.takePage({}, PeopleModel::Page::First);
        QCOMPARE(people.count(), 0);
    }

    void offersWhatOneMay()
    {
        ServerListsSetup s;
        PeopleModel people(s.users, s.time);
        people.setActor(Role::Admin);
        people.takePage({withRole(alice, QStringLiteral("A"), Role::Admin),
                         withRole(bob, QStringLiteral("B"), Role::Owner),
                         withRole(carol, QStringLiteral("C"), Role::Member)},
                        PeopleModel::Page::First);
        QCOMPARE(joinedColumn(people, PeopleModel::MayBan), QStringLiteral("false, false, true"));
        QCOMPARE(joinedColumn(people, PeopleModel::MayChange),
                 QStringLiteral("false, false, true"));
        QSignalSpy changed(&people, &PeopleModel::dataChanged);
        people.setActor(Role::Owner);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(joinedColumn(people, PeopleModel::MayBan), QStringLiteral("false, false, true"));
        QCOMPARE(joinedColumn(people, PeopleModel::MayChange), QStringLiteral("true, true, true"));
    }

    void nobodyBansThemselves()
    {
        ServerListsSetup s;
        PeopleModel people(s.users, s.time);
        people.setActor(Role::Owner);
        people.takePage({withRole(alice, QStringLiteral("A"), Role::Admin)},
                        PeopleModel::Page::First);
        QCOMPARE(joinedColumn(people, PeopleModel::MayBan), QStringLiteral("false"));
    }

    void tellsWhenPeopleWereThere()
    {
        ServerListsSetup s;
        PeopleModel people(s.users, s.time);
        people.takePage({withRole(bob, QStringLiteral("Bob"), Role::Member),
                         withRole(carol, QStringLiteral("Carol"), Role::Member)},
                        PeopleModel::Page::First);
        QCOMPARE(joinedColumn(people, PeopleModel::SeenText), QStringLiteral(", "));
        auto gone = user(bob, QStringLiteral("Bob"), PresenceStatus::Offline);
        gone.lastSeen = toMillis(s.time.now() - 2h);
        QSignalSpy changed(&people, &PeopleModel::dataChanged);
        s.users.put(gone);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(joinedColumn(people, PeopleModel::SeenText),
                 QStringLiteral("last seen 2 hours ago, "));
        s.users.setPresence({bob, PresenceStatus::Online, 0});
        QCOMPARE(joinedColumn(people, PeopleModel::SeenText), QStringLiteral(", "));
    }

    void whoeverSawThemLastIsRight_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("told");
        QTest::newRow("the page") << 2 << 5;
        QTest::newRow("what was told since") << 5 << 2;
    }

    void whoeverSawThemLastIsRight()
    {
        QFETCH(int, page);
        QFETCH(int, told);
        ServerListsSetup s;
        PeopleModel people(s.users, s.time);
        auto seen = user(bob, QStringLiteral("Bob"), PresenceStatus::Offline);
        seen.lastSeen = toMillis(s.time.now() - std::chrono::hours(page));
        people.takePage({seen}, PeopleModel::Page::First);
        seen.lastSeen = toMillis(s.time.now() - std::chrono::hours(told));
        s.users.put(seen);
        QCOMPARE(joinedColumn(people, PeopleModel::SeenText),
                 QStringLiteral("last seen 2 hours ago"));
    }

    void invitesAreToldWithoutTheirCodes()
    {
        ServerListsSetup s;
        InviteModel invites(s.users, s.time);
        const QAbstractItemModelTester tester(&invites);
        Invite one;
        one.id = InviteId(QStringLiteral("i1"));
        one.code = QStringLiteral("secret");
        one.usesLeft = 1;
        one.createdAt = toMillis(s.time.now());
        one.by = bob;
        Invite other = one;
        other.id = InviteId(QStringLiteral("i2"));
        other.role = Role::Guest;
        other.usesLeft = 10;
        other.by.reset();
        other.expiresAt = QDateTime(QDate(2027, 3, 1), QTime(9, 3)).toMSecsSinceEpoch();
        invites.setInvites({other});
        invites.add(one);
        QCOMPARE(joinedColumn(invites, InviteModel::RoleName), QStringLiteral("Member, Guest"));
        QCOMPARE(joinedColumn(invites, InviteModel::UsesText),
                 QStringLiteral("1 use left, 10 uses left"));
        QCOMPARE(joinedColumn(invites, InviteModel::ExpiryText),
                 QStringLiteral("does not expire, good until 1 Mar 2027"));
        QVERIFY(joinedColumn(invites, InviteModel::MadeText).contains(QStringLiteral("made by …")));
        s.users.put(user(bob, QStringLiteral("Bob Lind")));
        QVERIFY(joinedColumn(invites, InviteModel::MadeText)
                    .contains(QStringLiteral("made by Bob Lind")));
        QVERIFY(joinedColumn(invites, InviteModel::MadeText)
                    .contains(QStringLiteral("made on the server's machine")));
        for (const int role : invites.roleNames().keys())
            QVERIFY(!joinedColumn(invites, role).contains(QStringLiteral("secret")));
        invites.remove(InviteId(QStringLiteral("i3")));
        invites.remove(InviteId(QStringLiteral("i2")));
        QCOMPARE(invites.count(), 1);
    }

    void theAuditLogSpeaks_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char *action, const char *detail, const char *sentence,
                            const char *remark = "") {
            QTest::newRow(qPrintable(
                QString::fromLatin1("%1 %2").arg(QLatin1String(action), QLatin1String(detail))))
                << QString::fromLatin1(action) << QString::fromLatin1(detail)
                << QString::fromLatin1(sentence) << QString::fromLatin1(remark);
        };
        row("user.add", "guest", "Ann made an account for Bob", "Guest");
        row("user.ban", "", "Ann banned Bob");
        row("user.ban", "sold the drill", "Ann banned Bob", "Reason: sold the drill");
        row("user.unban", "", "Ann lifted the ban of Bob");
        row("user.set_role", "admin", "Ann made Bob an admin");
        row("user.set_password", "", "Ann set a new password for Bob");
        row("user.delete", "", "Ann deleted the account of Bob");
        row("token.create", "publisher", "Ann made a token for Bob", "Publisher");
        row("token.revoke", "", "Ann revoked a token of Bob");
        row("invite.create", "member", "Ann made an invite for a member");
        row("invite.revoke", "inv-5", "Ann revoked an invite");
        row("room.update", "public", "Ann changed #lab", "everybody finds it now");
        row("room.update", "name, not read_only", "Ann changed #lab",
            "its name, all members write there again");
        row("room.kick", "", "Ann removed Bob from #lab");
        row("room.ban", "", "Ann banned Bob from #lab");
        row("room.unban", "", "Ann let Bob into #lab again");
        row("room.set_role", "moderator", "Ann made Bob a moderator of #lab");
        row("room.set_role", "member", "Ann made Bob a member of #lab");
        row("message.delete", "", "Ann deleted a message of Bob in #lab");
    }

    void theAuditLogSpeaks()
    {
        QFETCH(QString, action);
        QFETCH(QString, detail);
        AuditEntry entry;
        entry.action = action;
        if (!detail.isEmpty())
            entry.detail = detail;
        const AuditWords::Names names{QStringLiteral("Ann"), QStringLiteral("Bob"),
                                      QStringLiteral("#lab")};
        QTEST(AuditWords::sentence(entry, names), "sentence");
        QTEST(AuditWords::remark(entry), "remark");
    }

    void namesThatLookLikeBlanksStayNames()
    {
        AuditEntry entry;
        entry.action = QStringLiteral("user.ban");
        QCOMPARE(
            AuditWords::sentence(entry, {QStringLiteral("{user}"), QStringLiteral("%1{by}"), {}}),
            QStringLiteral("{user} banned %1{by}"));
        entry.action = QStringLiteral("moon.paint");
        QCOMPARE(AuditWords::sentence(entry, {QStringLiteral("Ann %2"), {}, {}}),
                 QStringLiteral("Ann %2 did “moon.paint”"));
    }

    void theAuditLogNamesThoseItNames()
    {
        ServerListsSetup s;
        AuditModel audit(s.users, s.book, s.time);
        const QAbstractItemModelTester tester(&audit);
        AuditEntry local;
        local.seq = 2;
        local.action = QStringLiteral("user.delete");
        local.user = bob;
        AuditEntry inside;
        inside.seq = 1;
        inside.by = alice;
        inside.action = QStringLiteral("room.kick");
        inside.user = bob;
        inside.room = general;
        audit.takeNewest({local, inside});
        QCOMPARE(joinedColumn(audit, AuditModel::Text),
                 QStringLiteral("Local admin deleted the account of …, Alice Moor removed … from "
                                "a room that you are not in"));
        QCOMPARE(joinedColumn(audit, AuditModel::Initials), QStringLiteral(", AM"));
        s.users.put(user(bob, QStringLiteral("Bob Lind")));
        s.book.put(room(general, QStringLiteral("general")));
        QCOMPARE(joinedColumn(audit, AuditModel::Text),
                 QStringLiteral("Local admin deleted the account of Bob Lind, Alice Moor removed "
                                "Bob Lind from #general"));
    }
};

QTEST_GUILESS_MAIN(TestServerLists)
#include "tst_server_lists.moc"
