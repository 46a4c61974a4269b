// SPDX-License-Identifier: MIT
#include "server/accounts/UserAdministration.h"
#include "tests/support/server/CoreFixture.h"
#include "tests/unit/server/accounts/Samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class AdministrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_ada = m_server->signUp(QStringLiteral("ada"));
        m_bea = m_server->signUp(QStringLiteral("bea"));
        m_owner = m_server->enter(m_ada);
        m_beaId = m_server->userOf(m_bea);
    }

    void listsAllAccountsInTheOrderOfTheirIds()
    {
        m_server->signUp(QStringLiteral("cleo"));
        m_server->ask(m_owner, UserBan{m_beaId, {}});
        const Ack ack = m_server->ask(m_owner, UserList{});
        QCOMPARE(ack.users->size(), std::size_t(3));
        QCOMPARE(ack.more, std::optional(false));
        for (std::size_t i = 0; i < 3; ++i) {
            const User &user = ack.users->at(i);
            QVERIFY(i == 0 || ack.users->at(i - 1).id < user.id);
            QCOMPARE(user.banned, user.id == m_beaId ? std::optional(true) : std::optional<bool>());
        }
        const Ack rest = m_server->ask(m_owner, UserList{ack.users->at(0).id});
        QCOMPARE(rest.users->size(), std::size_t(2));
        QCOMPARE(rest.users->at(0).id, ack.users->at(1).id);
    }

    void whoIsNoAdminMayNothingOfIt_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : {Role::Member, Role::Guest, Role::Publisher})
            QTest::addRow("%d", static_cast<int>(role)) << role;
    }

    void whoIsNoAdminMayNothingOfIt()
    {
        QFETCH(Role, role);
        if (role != Role::Member)
            m_server->ask(m_owner, UserSetRole{m_beaId, role});
        const SessionId bea = m_server->enter(m_bea);
        const UserId ada = m_server->userOf(m_ada);
        for (const Message &command :
             {Message(UserList{}), Message(UserBan{ada, {}}), Message(UserUnban{ada}),
              Message(UserSetRole{ada, Role::Guest}), Message(AuditList{})})
            QCOMPARE(m_server->askRefused(bea, command).code, ErrorCode::Forbidden);
    }

    void rolesGoDownwardsOnly_data()
    {
        QTest::addColumn<Role>("actor");
        QTest::addColumn<Role>("target");
        QTest::addColumn<Role>("wanted");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *name, Role actor, Role target, Role wanted, bool may) {
            QTest::newRow(name) << actor << target << wanted << may;
        };
        row("owner makes an owner", Role::Owner, Role::Member, Role::Owner, true);
        row("owner makes an admin", Role::Owner, Role::Guest, Role::Admin, true);
        row("owner lets an owner down", Role::Owner, Role::Owner, Role::Member, true);
        row("admin makes a guest", Role::Admin, Role::Member, Role::Guest, true);
        row("admin makes a publisher", Role::Admin, Role::Guest, Role::Publisher, true);
        row("admin makes no admin", Role::Admin, Role::Member, Role::Admin, false);
        row("admin makes no owner", Role::Admin, Role::Member, Role::Owner, false);
        row("admin leaves admins", Role::Admin, Role::Admin, Role::Member, false);
        row("admin leaves owners", Role::Admin, Role::Owner, Role::Member, false);
    }

    void rolesGoDownwardsOnly()
    {
        QFETCH(Role, actor);
        QFETCH(Role, target);
        QFETCH(Role, wanted);
        QFETCH(bool, may);
        const QString cleo = m_server->signUp(QStringLiteral("cleo"));
        const UserId cleoId = m_server->userOf(cleo);
        m_server->ask(m_owner, UserSetRole{cleoId, actor});
        m_server->ask(m_owner, UserSetRole{m_beaId, target});
        const SessionId session = m_server->enter(cleo);
        if (may)
            m_server->ask(session, UserSetRole{m_beaId, wanted});
        else
            QCOMPARE(m_server->askRefused(session, UserSetRole{m_beaId, wanted}).code,
                     ErrorCode::Forbidden);
        QCOMPARE(m_server->core->describe(TokenHash::ofToken(m_bea))->user.role,
                 may ? wanted : target);
    }

    void aNewRoleIsToldToPeersAndHoldsAtOnce()
    {
        const SessionId bea = m_server->enter(m_bea);
        QCOMPARE(m_server->askRefused(bea, UserList{}).code, ErrorCode::Forbidden);
        m_server->forgetSeen();
        m_server->give(m_owner, UserSetRole{m_beaId, Role::Admin});
        m_server->run();
        const auto changed = m_server->gateway.takeOnly<UserChanged>(bea);
        QCOMPARE(changed.user.id, m_beaId);
        QCOMPARE(changed.user.role, Role::Admin);
        QVERIFY(m_server->ask(bea, UserList{}).users);
        m_server->restart();
        QCOMPARE(m_server->core->describe(TokenHash::ofToken(m_bea))->user.role, Role::Admin);
    }

    void sessionsOpenAnewWhenSomebodyBecomesAPublisherOrWasOne()
    {
        SessionId bea = m_server->enter(m_bea);
        m_server->ask(m_owner, UserSetRole{m_beaId, Role::Guest});
        QVERIFY(!m_server->gateway.closeCode(bea));
        m_server->ask(m_owner, UserSetRole{m_beaId, Role::Publisher});
        QCOMPARE(m_server->gateway.closeCode(bea), std::optional(CloseCode::GoingAway));
        bea = m_server->enter(m_bea);
        m_server->ask(m_owner, UserSetRole{m_beaId, Role::Member});
        QCOMPARE(m_server->gateway.closeCode(bea), std::optional(CloseCode::GoingAway));
    }

    void thereIsAlwaysAnOwner()
    {
        const UserId ada = m_server->userOf(m_ada);
        QCOMPARE(m_server->askRefused(m_owner, UserSetRole{ada, Role::Member}).code,
                 ErrorCode::Forbidden);
        std::optional<ErrorCode> machines;
        m_server->core->domain().administration.ban(
            Actor(), ada, {}, [&machines](const Result<Done, RequestError> &banned) {
                machines = banned ? std::nullopt : std::optional(banned.error().code);
            });
        m_server->run();
        QCOMPARE(machines, std::optional(ErrorCode::Forbidden));
        m_server->ask(m_owner, UserSetRole{m_beaId, Role::Owner});
        const SessionId bea = m_server->enter(m_bea);
        // Both step down at once, before either is stored.
        const CommandId one = m_server->give(m_owner, UserSetRole{ada, Role::Member});
        const CommandId other = m_server->give(bea, UserSetRole{m_beaId, Role::Member});
        m_server->run();
        QCOMPARE(m_server->gateway.takeOnly<Ack>(m_owner).ref, one);
        const auto refused = m_server->gateway.takeOnly<Error>(bea);
        QCOMPARE(refused.ref, std::optional(other));
        QCOMPARE(refused.code, ErrorCode::Forbidden);
    }

    void aBanEndsTokensAndSessionsAndKeepsOut()
    {
        const SessionId bea = m_server->enter(m_bea);
        m_server->ask(m_owner, UserBan{m_beaId, QStringLiteral("sold the drill")});
        QCOMPARE(m_server->gateway.closeCode(bea), std::optional(CloseCode::SessionRevoked));
        QVERIFY(!m_server->core->describe(TokenHash::ofToken(m_bea)));
        QCOMPARE(logIn("correct horse"), std::optional(ErrorCode::Forbidden));
        QCOMPARE(logIn("wrong horse"), std::optional(ErrorCode::Unauthenticated));
        m_server->restart();
        QCOMPARE(logIn("correct horse"), std::optional(ErrorCode::Forbidden));
        // The room goes on with them.
        QCOMPARE(m_server->storage.state().rooms.at(0).members.size(), std::size_t(2));
    }

    void whoIsUnbannedMaySignInAgain()
    {
        QCOMPARE(m_server->askRefused(m_owner, UserUnban{m_beaId}).code, ErrorCode::NotFound);
        m_server->ask(m_owner, UserBan{m_beaId, {}});
        m_server->ask(m_owner, UserUnban{m_beaId});
        QCOMPARE(logIn("correct horse"), std::optional<ErrorCode>());
        QVERIFY(!m_server->core->describe(TokenHash::ofToken(m_bea)));
    }

    void aSignInUnderWayDoesNotOutliveABan()
    {
        std::optional<ErrorCode> outcome;
        m_server->core->accounts().logIn(
            LoginRequest{QStringLiteral("bea"), QStringLiteral("correct horse"), {}}, kHome,
            [&](const Result<Credentials, RequestError> &made) {
                outcome = made ? std::nullopt : std::optional(made.error().code);
            });
        m_server->give(m_owner, UserBan{m_beaId, {}});
        m_server->run();
        QCOMPARE(outcome, std::optional(ErrorCode::Forbidden));
        QCOMPARE(m_server->storage.state().tokens.size(), std::size_t(1));
    }

    void nobodyBansThemselvesOrTheirLike()
    {
        QCOMPARE(m_server->askRefused(m_owner, UserBan{m_server->userOf(m_ada), {}}).code,
                 ErrorCode::Forbidden);
        m_server->ask(m_owner, UserSetRole{m_beaId, Role::Owner});
        QCOMPARE(m_server->askRefused(m_owner, UserBan{m_beaId, {}}).code, ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(m_owner, UserBan{UserId(QStringLiteral("x")), {}}).code,
                 ErrorCode::NotFound);
    }

    void theAuditLogHoldsWhatWasDone()
    {
        m_server->ask(m_owner, UserBan{m_beaId, QStringLiteral("sold the drill")});
        m_server->ask(m_owner, UserUnban{m_beaId});
        m_server->ask(m_owner, UserSetRole{m_beaId, Role::Guest});
        m_server->askRefused(m_owner, UserBan{m_server->userOf(m_ada), {}});
        const Ack page = m_server->ask(m_owner, AuditList{{}, 2});
        QCOMPARE(page.more, std::optional(true));
        QCOMPARE(page.entries->at(0).action, QStringLiteral("user.set_role"));
        QCOMPARE(page.entries->at(0).detail, std::optional(QStringLiteral("guest")));
        QCOMPARE(page.entries->at(1).action, QStringLiteral("user.unban"));
        const Ack rest = m_server->ask(m_owner, AuditList{page.entries->at(1).seq, {}});
        QCOMPARE(rest.more, std::optional(false));
        QCOMPARE(rest.entries->size(), std::size_t(1));
        const AuditEntry &ban = rest.entries->at(0);
        QCOMPARE(ban.by, std::optional(m_server->userOf(m_ada)));
        QCOMPARE(ban.user, std::optional(m_beaId));
        QCOMPARE(ban.detail, std::optional(QStringLiteral("sold the drill")));
        QCOMPARE(m_server->askRefused(m_owner, AuditList{{}, 0}).code, ErrorCode::BadRequest);
    }

    void whatCouldNotBeStoredDidNotHappen()
    {
        const SessionId bea = m_server->enter(m_bea);
        m_server->storage.isWriteFailing = true;
        QCOMPARE(m_server->askRefused(m_owner, UserBan{m_beaId, {}}).code, ErrorCode::Unavailable);
        QVERIFY(!m_server->gateway.closeCode(bea));
        QVERIFY(m_server->core->describe(TokenHash::ofToken(m_bea)));
    }

private:
    std::optional<ErrorCode> logIn(const char *password)
    {
        std::optional<ErrorCode> refused;
        m_server->core->accounts().logIn(
            LoginRequest{QStringLiteral("bea"), QString::fromUtf8(password), {}}, kHome,
            [&](const Result<Credentials, RequestError> &made) {
                if (!made)
                    refused = made.error().code;
            });
        m_server->run();
        return refused;
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_ada;
    QString m_bea;
    UserId m_beaId;
    SessionId m_owner;
};

QTEST_GUILESS_MAIN(AdministrationTest)
#include "tst_administration.moc"
