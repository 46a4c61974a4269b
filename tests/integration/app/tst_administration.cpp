// SPDX-License-Identifier: MIT
#include "app/net/ServerLink.h"
#include "tests/integration/app/TwoPeople.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

struct AdministrationSetup : TwoPeople
{
    [[nodiscard]] ServerAdministration &desk() { return *alice.session.administration(); }

    [[nodiscard]] QString bobsId() { return bob.session.userId(); }

    [[nodiscard]] QString about(const QString &name, PeopleModel::Role role)
    {
        auto *people = desk().people();
        for (int row = 0; row < people->count(); ++row) {
            if (people->data(people->index(row), PeopleModel::Name).toString() == name)
                return people->data(people->index(row), role).toString();
        }
        return {};
    }

    [[nodiscard]] QString newestDeed()
    {
        auto *audit = desk().audit();
        return audit->data(audit->index(0), AuditModel::Text).toString();
    }
};

} // namespace

class TestAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anOwnerSeesToTheServer()
    {
        AdministrationSetup s;
        QVERIFY(s.areOnline());
        QTRY_VERIFY(s.desk().isAvailable());
        QVERIFY(!s.bob.session.administration()->isAvailable());
        s.desk().open();
        QTRY_COMPARE(s.desk().people()->count(), 2);
        QCOMPARE(s.about(QStringLiteral("alice"), PeopleModel::RoleName), QStringLiteral("Owner"));

        s.desk().setRole(s.bobsId(), ServerRole::Admin);
        QTRY_VERIFY(s.bob.session.administration()->isAvailable());
        QTRY_COMPARE(s.about(QStringLiteral("bob"), PeopleModel::RoleName),
                     QStringLiteral("Admin"));
        QTRY_COMPARE(s.newestDeed(), QStringLiteral("alice made bob an admin"));
        QTRY_COMPARE(s.desk().busy(), ServerAdministration::Nowhere);
        s.desk().setRole(s.bobsId(), ServerRole::Member);
        QTRY_VERIFY(!s.bob.session.administration()->isAvailable());
        QTRY_COMPARE(s.desk().busy(), ServerAdministration::Nowhere);

        QSignalSpy thrownOut(&s.bob.session, &Session::signInNeeded);
        s.desk().ban(s.bobsId(), QStringLiteral("sold the drill"));
        QTRY_COMPARE(thrownOut.count(), 1);
        QTRY_COMPARE(s.about(QStringLiteral("bob"), PeopleModel::Banned), QStringLiteral("true"));
        QTRY_COMPARE(s.newestDeed(), QStringLiteral("alice banned bob"));
        QTRY_COMPARE(s.desk().busy(), ServerAdministration::Nowhere);
        s.desk().unban(s.bobsId());
        QTRY_COMPARE(s.about(QStringLiteral("bob"), PeopleModel::Banned), QStringLiteral("false"));
    }

    void whoRegistersIsListedAtOnce()
    {
        AdministrationSetup s;
        QVERIFY(s.areOnline());
        QTRY_VERIFY(s.desk().isAvailable());
        s.desk().open();
        QTRY_COMPARE(s.desk().people()->count(), 2);
        const Credentials carol = s.server.makeAccount(QStringLiteral("carol"));
        QTRY_COMPARE(s.desk().people()->count(), 3);
        QCOMPARE(s.about(QStringLiteral("carol"), PeopleModel::RoleName), QStringLiteral("Member"));
        s.server.post(QStringLiteral("/api/v1/account/delete"), R"({"password":"correct horse"})",
                      carol.token);
        QTRY_COMPARE(s.desk().people()->count(), 2);
    }

    void aLinkLetsSomebodyInOnce()
    {
        AdministrationSetup s;
        QVERIFY(s.areOnline());
        QTRY_VERIFY(s.desk().isAvailable());
        s.desk().open();
        QTRY_VERIFY(s.desk().invites()->isLoaded());
        s.desk().createInvite(ServerRole::Guest, 1, 7);
        QTRY_VERIFY(!s.desk().newLink().isEmpty());
        QCOMPARE(s.desk().invites()->count(), 1);
        const auto link = ServerLink::parse(s.desk().newLink());
        QVERIFY(link.hasValue());
        QCOMPARE(link->address, addressOf(s.server));
        std::optional<Result<SignedInAccount, AccountFailure>> made;
        s.alice.accounts.registerAccount(
            link->address,
            {QStringLiteral("carol"), QStringLiteral("eleven wooden spoons"), {}, link->invite},
            [&made](const auto &result) { made = result; });
        QTRY_VERIFY(made.has_value());
        QVERIFY(made->hasValue());
        QCOMPARE((*made)->user.role, Role::Guest);
        s.desk().retry(ServerAdministration::Invites);
        QTRY_COMPARE(s.desk().invites()->count(), 0);

        s.desk().createInvite(ServerRole::Member, 3, 0);
        QTRY_COMPARE(s.desk().invites()->count(), 1);
        auto *invites = s.desk().invites();
        const QString id = invites->data(invites->index(0), InviteModel::InviteIdRole).toString();
        QTRY_COMPARE(s.desk().busy(), ServerAdministration::Nowhere);
        s.desk().revokeInvite(id);
        QTRY_COMPARE(invites->count(), 0);
        QTRY_COMPARE(s.newestDeed(), QStringLiteral("alice revoked an invite"));
    }
};

QTEST_GUILESS_MAIN(TestAdministration)
#include "tst_administration.moc"
