// SPDX-License-Identifier: MIT
#include "tests/unit/app/AdministrationSetup.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

using ServerAdministrationSetup = AdministrationSetup;

AuditEntry entryOf(qint64 seq)
{
    AuditEntry entry;
    entry.seq = seq;
    entry.timestamp = 1'790'000'000'000;
    entry.by = alice;
    entry.action = QStringLiteral("user.unban");
    entry.user = bob;
    return entry;
}

} // namespace

class TestServerAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isThereForThoseWhoMay_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<bool>("available");
        QTest::newRow("owner") << Role::Owner << true << true;
        QTest::newRow("admin") << Role::Admin << true << true;
        QTest::newRow("member") << Role::Member << true << false;
        QTest::newRow("guest") << Role::Guest << true << false;
        QTest::newRow("publisher") << Role::Publisher << true << false;
        QTest::newRow("an old server") << Role::Owner << false << false;
    }

    void isThereForThoseWhoMay()
    {
        QFETCH(Role, role);
        QFETCH(bool, offered);
        ServerAdministrationSetup s;
        s.administration->setOwnRole(role);
        s.administration->setOffered(offered);
        QTEST(s.administration->isAvailable(), "available");
    }

    void goesWithOnesRole()
    {
        ServerAdministrationSetup s;
        QSignalSpy changed(s.administration.get(), &ServerAdministration::changed);
        QCOMPARE(s.administration->grantable().size(), 5);
        auto self = user(alice, QStringLiteral("Alice Moor"));
        self.role = Role::Admin;
        s.administration->onUserChanged(self);
        QCOMPARE(s.administration->grantable(),
                 (QList<int>{ServerRole::Guest, ServerRole::Member, ServerRole::Publisher}));
        self.role = Role::Member;
        s.administration->onUserChanged(self);
        QVERIFY(!s.administration->isAvailable());
        QCOMPARE(changed.size(), 2);
    }

    void asksForAllPagesOfPeople()
    {
        ServerAdministrationSetup s;
        const QAbstractItemModelTester tester(s.administration->people());
        s.administration->open();
        QVERIFY(s.administration->people()->isLoading());
        Ack first;
        first.users = {user(bob, QStringLiteral("Bob Lind")),
                       user(alice, QStringLiteral("Alice Moor"))};
        first.more = true;
        s.take<UserList>()(first);
        QCOMPARE(s.administration->people()->count(), 2);
        QCoreApplication::processEvents();
        UserList next;
        const auto reply = s.take<UserList>(&next);
        QCOMPARE(next.after, std::optional(alice));
        Ack second;
        second.users = {user(carol, QStringLiteral("Carol Diaz"))};
        reply(second);
        QCoreApplication::processEvents();
        QVERIFY(!s.take<UserList>());
        QCOMPARE(s.person(0, PeopleModel::Name).toString(), QStringLiteral("Alice Moor"));
        QCOMPARE(s.person(2, PeopleModel::Name).toString(), QStringLiteral("Carol Diaz"));
    }

    void asksAgainOnceTheConnectionIsBack()
    {
        ServerAdministrationSetup s;
        s.administration->setOnline(false);
        s.administration->open();
        QVERIFY(s.commands.asked.empty());
        s.administration->setOnline(true);
        QVERIFY(s.take<UserList>() && s.take<InviteList>() && s.take<AuditList>());
        s.administration->close();
        s.administration->setOnline(false);
        s.administration->setOnline(true);
        QVERIFY(s.commands.asked.empty());
    }

    void saysWhyThereIsNoList_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no role") << ErrorCode::Forbidden << QStringLiteral("role");
        QTest::newRow("broken") << ErrorCode::Internal << QStringLiteral("said no");
    }

    void saysWhyThereIsNoList()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        ServerAdministrationSetup s;
        s.administration->open();
        s.take<UserList>()(refusal(code));
        auto *people = s.administration->people();
        QVERIFY(!people->isLoading() && !people->isLoaded());
        QVERIFY2(people->error().contains(says), qPrintable(people->error()));
        s.administration->retry(ServerAdministration::People);
        QVERIFY(people->error().isEmpty());
        QVERIFY(people->isLoading());
    }

    void changesRoles()
    {
        ServerAdministrationSetup s;
        s.open();
        s.administration->setRole(bob.toString(), ServerRole::Admin);
        QCOMPARE(s.administration->busy(), ServerAdministration::People);
        s.administration->setRole(carol.toString(), ServerRole::Admin);
        UserSetRole command;
        const auto reply = s.take<UserSetRole>(&command);
        QCOMPARE(command, (UserSetRole{bob, Role::Admin}));
        QVERIFY(!s.take<UserSetRole>());
        QCOMPARE(s.person(1, PeopleModel::RoleName).toString(), QStringLiteral("Member"));
        reply(Ack{});
        QCOMPARE(s.person(1, PeopleModel::RoleName).toString(), QStringLiteral("Admin"));
        QCOMPARE(s.administration->busy(), ServerAdministration::Nowhere);
        s.answerAudit({entryOf(1)});
        QCOMPARE(s.administration->audit()->count(), 1);
    }

    void aRefusalStandsAtItsPlaceAndChangesNothing()
    {
        ServerAdministrationSetup s;
        s.open();
        s.administration->setRole(bob.toString(), ServerRole::Guest);
        s.take<UserSetRole>()(refusal(ErrorCode::Forbidden));
        QCOMPARE(s.administration->errorPlace(), ServerAdministration::People);
        QVERIFY(s.administration->error().contains(QStringLiteral("does not allow")));
        QCOMPARE(s.person(1, PeopleModel::RoleName).toString(), QStringLiteral("Member"));
        s.administration->revokeInvite(i1.toString());
        QVERIFY(s.administration->error().isEmpty());
        s.take<InviteRevoke>()(refusal(ErrorCode::NotFound));
        QCOMPARE(s.administration->errorPlace(), ServerAdministration::Invites);
    }

    void bansWithAReasonAndLiftsTheBan()
    {
        ServerAdministrationSetup s;
        s.open();
        s.administration->ban(bob.toString(), QStringLiteral(" sold the drill "));
        UserBan command;
        s.take<UserBan> (&command)(Ack{});
        QCOMPARE(command, (UserBan{bob, QStringLiteral("sold the drill")}));
        QCOMPARE(s.person(1, PeopleModel::Banned).toBool(), true);
        s.answerAudit({});
        s.administration->unban(bob.toString());
        s.take<UserUnban>()(Ack{});
        QCOMPARE(s.person(1, PeopleModel::Banned).toBool(), false);
    }

    void aReasonThatIsTooLongIsNotSent()
    {
        ServerAdministrationSetup s;
        s.open();
        s.administration->ban(bob.toString(), QString(257, QLatin1Char('x')));
        QVERIFY(!s.take<UserBan>());
        QVERIFY(s.administration->error().contains(QStringLiteral("256")));
    }

    void followsWhatOthersChange()
    {
        ServerAdministrationSetup s;
        s.open();
        auto changed = user(bob, QStringLiteral("Zoe Lind"));
        changed.role = Role::Guest;
        s.administration->onUserChanged(changed);
        QCOMPARE(s.person(2, PeopleModel::Name).toString(), QStringLiteral("Zoe Lind"));
        QCOMPARE(s.person(2, PeopleModel::RoleName).toString(), QStringLiteral("Guest"));
    }

    void makesLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("pinned");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("hint");
        const QString pin = keyNamed("A").pin();
        QTest::newRow("pinned") << QStringLiteral("box:1") << true
                                << QStringLiteral("hearth://box:1/?invite=C0de&pin=") + pin
                                << QString();
        QTest::newRow("no key") << QStringLiteral("box") << false
                                << QStringLiteral("hearth://box:9473/?invite=C0de") << QString();
        QTest::newRow("plain, though a key is known")
            << QStringLiteral("ws://box") << true
            << QStringLiteral("hearth://box:9473/?invite=C0de") << QStringLiteral("ws://box:9473");
        QTest::newRow("this computer")
            << QStringLiteral("127.0.0.1:7") << false
            << QStringLiteral("hearth://127.0.0.1:7/?invite=C0de") << QStringLiteral("“here”");
        QTest::newRow("by number")
            << QStringLiteral("fe80::5") << false
            << QStringLiteral("hearth://[fe80::5]:9473/?invite=C0de") << QString();
    }

    void makesLinks()
    {
        QFETCH(QString, address);
        QFETCH(bool, pinned);
        QFETCH(QString, hint);
        ServerAdministrationSetup s(address);
        if (pinned)
            s.key = keyNamed("A");
        s.open();
        s.administration->createInvite(ServerRole::Guest, 5, 7);
        InviteCreate command;
        const auto reply = s.take<InviteCreate>(&command);
        QCOMPARE(command, (InviteCreate{5, 7 * 24 * 3600 * 1000, Role::Guest}));
        Ack ack;
        ack.invite = inviteOf(InviteId(QStringLiteral("i2")));
        ack.invite->code = QStringLiteral("C0de");
        reply(ack);
        QTEST(s.administration->newLink(), "link");
        QVERIFY(s.administration->linkHint().contains(hint));
        QCOMPARE(s.administration->linkHint().isEmpty(), hint.isEmpty());
        QCOMPARE(s.administration->invites()->count(), 2);
        s.administration->forgetLink();
        QVERIFY(s.administration->newLink().isEmpty() && s.administration->linkHint().isEmpty());
    }

    void anInviteOfTheHostLeadsOthersWhereTheyReachTheServer()
    {
        ServerAdministrationSetup s(QStringLiteral("wss://127.0.0.1:9473"));
        s.key = keyNamed("A");
        s.link = ServerLink{
            *ServerAddress::parse(QStringLiteral("192.168.1.20:9473")), {}, keyNamed("B")};
        s.open();
        s.administration->createInvite(ServerRole::Member, 1, 7);
        Ack ack;
        ack.invite = inviteOf(InviteId(QStringLiteral("i2")));
        ack.invite->code = QStringLiteral("C0de");
        s.take<InviteCreate>()(ack);
        QCOMPARE(s.administration->newLink(),
                 QStringLiteral("hearth://192.168.1.20:9473/?invite=C0de&pin=")
                     + keyNamed("B").pin());
        QCOMPARE(s.administration->linkHint(), QString());
    }

    void anInviteWithoutDaysDoesNotExpire()
    {
        ServerAdministrationSetup s;
        s.administration->createInvite(ServerRole::Member, 1, 0);
        InviteCreate command;
        QVERIFY(s.take<InviteCreate>(&command));
        QVERIFY(!command.expiresInMs);
    }

    void aRevokedInviteGoes()
    {
        ServerAdministrationSetup s;
        const QAbstractItemModelTester tester(s.administration->invites());
        s.open();
        s.administration->revokeInvite(i1.toString());
        s.take<InviteRevoke>()(Ack{});
        QCOMPARE(s.administration->invites()->count(), 0);
    }

    void pagesTheAuditLog()
    {
        ServerAdministrationSetup s;
        auto *audit = s.administration->audit();
        const QAbstractItemModelTester tester(audit);
        s.administration->open();
        s.answerAudit({entryOf(9), entryOf(8)}, true);
        QVERIFY(audit->hasMore());
        s.administration->loadOlderAudit();
        AuditList older;
        const auto reply = s.take<AuditList>(&older);
        QCOMPARE(older.before, std::optional<qint64>(8));
        Ack ack;
        ack.entries = {entryOf(7)};
        ack.more = true;
        reply(ack);
        QCOMPARE(audit->count(), 3);
        // What is new comes on top, and says nothing of what is older.
        s.administration->retry(ServerAdministration::Audit);
        s.answerAudit({entryOf(10), entryOf(9)}, false);
        QCOMPARE(audit->count(), 4);
        QVERIFY(audit->hasMore());
        s.administration->retry(ServerAdministration::Audit);
        s.answerAudit({entryOf(99), entryOf(98)}, false);
        QCOMPARE(audit->count(), 2);
        QVERIFY(!audit->hasMore());
    }

    void whatTheServerCanNotDoNowIsAskedAgain()
    {
        ServerAdministrationSetup s;
        s.open();
        s.administration->unban(bob.toString());
        s.take<UserUnban>()(refusal(ErrorCode::RateLimited, 300ms));
        QVERIFY(s.administration->error().contains(QStringLiteral("busy")));
        QCOMPARE(s.administration->busy(), ServerAdministration::People);
        s.time.advance(300ms);
        s.take<UserUnban>()(Ack{});
        QVERIFY(s.administration->error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerAdministration)
#include "tst_server_administration.moc"
