// SPDX-License-Identifier: MIT
#include "server/accounts/OwnerInvite.h"
#include "server/accounts/Permissions.h"
#include "server/accounts/UserAdministration.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class InvitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>(AccountPolicy{Registration::Invite, true});
        m_owner = m_server->enter(m_server->signUp(QStringLiteral("ada")));
    }

    void letsInAsManyAsItHasUses()
    {
        const Invite invite = create({2, {}, Role::Guest});
        QCOMPARE(invite.usesLeft, qint64(2));
        QCOMPARE(registerWith(*invite.code)->user.role, Role::Guest);
        QCOMPARE(list().at(0).usesLeft, qint64(1));
        QVERIFY(registerWith(*invite.code));
        QVERIFY(list().empty());
        QCOMPARE(refusedWith(*invite.code), Refused());
    }

    void isGoodAfterARestart()
    {
        const Invite invite = create({2, {}, {}});
        QVERIFY(registerWith(*invite.code));
        m_server->restart();
        QVERIFY(registerWith(*invite.code));
        m_server->restart();
        QCOMPARE(refusedWith(*invite.code), Refused());
    }

    void twoAtOnceCannotShareOneUse()
    {
        const Invite invite = create({});
        std::vector<std::optional<ErrorCode>> outcomes;
        for (int i = 0; i < 3; ++i)
            m_server->core->accounts().registerAccount(
                request(*invite.code), Origin::Elsewhere,
                [&](const Result<Credentials, RequestError> &made) {
                    outcomes.push_back(made ? std::nullopt : std::optional(made.error().code));
                });
        m_server->run();
        const std::vector<std::optional<ErrorCode>> wanted{std::nullopt, ErrorCode::Forbidden,
                                                           ErrorCode::Forbidden};
        QCOMPARE(outcomes, wanted);
        QCOMPARE(m_server->storage.state().users.size(), std::size_t(2));
    }

    void whatIsNotGoodIsRefusedAlike_data()
    {
        QTest::addColumn<bool>("revoked");
        QTest::newRow("expired") << false;
        QTest::newRow("revoked") << true;
    }

    void whatIsNotGoodIsRefusedAlike()
    {
        QFETCH(bool, revoked);
        const Invite invite = create({{}, 3'600'000, {}});
        if (revoked)
            m_server->ask(m_owner, InviteRevoke{invite.id});
        else
            m_server->advance(std::chrono::hours(1));
        QVERIFY(list().empty());
        QCOMPARE(refusedWith(*invite.code), Refused());
        QCOMPARE(refusedWith(QStringLiteral("made-up")), Refused());
        QCOMPARE(m_server->askRefused(m_owner, InviteRevoke{invite.id}).code, ErrorCode::NotFound);
    }

    void termsHaveToBeGood_data()
    {
        QTest::addColumn<qint64>("uses");
        QTest::addColumn<qint64>("life");
        constexpr qint64 day = 86'400'000;
        QTest::newRow("none") << qint64(0) << day;
        QTest::newRow("negative") << qint64(-1) << day;
        QTest::newRow("too many") << qint64(1001) << day;
        QTest::newRow("too short") << qint64(1) << qint64(59'999);
        QTest::newRow("too long") << qint64(1) << 367 * day;
        QTest::newRow("backwards") << qint64(1) << -day;
        QTest::newRow("overflowing") << qint64(1) << qint64(9'007'199'254'740'991);
    }

    void termsHaveToBeGood()
    {
        QFETCH(qint64, uses);
        QFETCH(qint64, life);
        QCOMPARE(m_server->askRefused(m_owner, InviteCreate{uses, life, {}}).code,
                 ErrorCode::BadRequest);
    }

    void onlyOwnersInviteTheirLike()
    {
        const QString admin = registerWith(*create({{}, {}, Role::Admin}).code)->token;
        const SessionId session = m_server->enter(admin);
        for (const Role role : {Role::Owner, Role::Admin})
            QCOMPARE(m_server->askRefused(session, InviteCreate{{}, {}, role}).code,
                     ErrorCode::Forbidden);
        QVERIFY(m_server->ask(session, InviteCreate{{}, {}, Role::Publisher}).invite);
        const Invite owners = create({{}, {}, Role::Owner});
        QCOMPARE(m_server->askRefused(session, InviteRevoke{owners.id}).code, ErrorCode::Forbidden);
    }

    void anInviteEndsWithItsMakersRank_data()
    {
        QTest::addColumn<Role>("invited");
        QTest::addColumn<Role>("becomes");
        QTest::addColumn<bool>("good");
        QTest::newRow("an admin's, who becomes a member") << Role::Guest << Role::Member << false;
        QTest::newRow("an admin's, who becomes a publisher")
            << Role::Member << Role::Publisher << false;
        QTest::newRow("an owner's for an owner, who becomes an admin")
            << Role::Owner << Role::Admin << false;
        QTest::newRow("an owner's for an admin, who becomes an admin")
            << Role::Admin << Role::Admin << false;
        QTest::newRow("an owner's for a member, who becomes an admin")
            << Role::Member << Role::Admin << true;
        QTest::newRow("an admin's, who becomes an owner") << Role::Member << Role::Owner << true;
    }

    void anInviteEndsWithItsMakersRank()
    {
        QFETCH(Role, invited);
        QFETCH(Role, becomes);
        QFETCH(bool, good);
        const Maker maker = makerOf(invited);
        m_server->ask(m_owner, UserSetRole{maker.id, becomes});
        QCOMPARE(list().size(), good ? std::size_t(1) : std::size_t(0));
        QCOMPARE(m_server->storage.state().invites.size(), good ? std::size_t(1) : std::size_t(0));
        // It is over, also when they rise again.
        m_server->ask(m_owner, UserSetRole{maker.id, Role::Owner});
        m_server->restart();
        QCOMPARE(registerWith(maker.code).has_value(), good);
    }

    void anInviteEndsWithItsMaker_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("banned") << false;
        QTest::newRow("deleted") << true;
    }

    void anInviteEndsWithItsMaker()
    {
        QFETCH(bool, deleted);
        const Maker maker = makerOf(Role::Guest);
        if (deleted)
            m_server->core->domain().administration.remove(Actor(), maker.id, [](const auto &) {});
        else
            m_server->ask(m_owner, UserBan{maker.id, {}});
        m_server->run();
        QVERIFY(m_server->storage.state().invites.empty());
        if (!deleted)
            m_server->ask(m_owner, UserUnban{maker.id});
        QVERIFY(list().empty());
        QCOMPARE(refusedWith(maker.code), Refused());
    }

    void anInviteIsNotBetterThanItsMakerIsNow()
    {
        const Maker maker = makerOf(Role::Member);
        // As a database has it that was written before invites ended with their makers' ranks.
        m_server->storage.giveRole(maker.id, Role::Member);
        m_server->restart();
        QCOMPARE(refusedWith(maker.code), Refused());
    }

    void membersHaveNoSay()
    {
        const SessionId member = m_server->enter(registerWith(*create({}).code)->token);
        for (const Message &command : {Message(InviteCreate{}), Message(InviteList{}),
                                       Message(InviteRevoke{InviteId(QStringLiteral("x"))})})
            QCOMPARE(m_server->askRefused(member, command).code, ErrorCode::Forbidden);
    }

    void whatIsKeptIsNotTheCode()
    {
        const Invite invite = create({});
        QVERIFY(invite.code->size() >= 22);
        const StoredInvite stored = m_server->storage.state().invites.at(0);
        QVERIFY(stored.hash.bytes() != invite.code->toUtf8());
        QCOMPARE(stored.hash, TokenHash::ofToken(*invite.code));
        QVERIFY(!list().at(0).code);
        QVERIFY(invite.id.toString() != *invite.code);
    }

    void anInviteIsWorthItsRoleOnAnOpenServerToo()
    {
        CoreFixture open;
        const SessionId owner = open.enter(open.signUp(QStringLiteral("ada")));
        const Invite invite = *open.ask(owner, InviteCreate{{}, {}, Role::Admin}).invite;
        std::optional<Role> role;
        std::optional<ErrorCode> refused;
        for (const QString &code : {*invite.code, *invite.code})
            open.core->accounts().registerAccount(
                RegisterRequest{QStringLiteral("guest %1").arg(code), kPassword, {}, code},
                Origin::Elsewhere, [&](const Result<Credentials, RequestError> &made) {
                    if (made)
                        role = made->user.role;
                    else
                        refused = made.error().code;
                });
        open.run();
        QCOMPARE(role, std::optional(Role::Admin));
        QVERIFY(refused);
    }

    void aServerWithoutAnOwnerTellsOneInviteEachStart()
    {
        CoreFixture far({Registration::Invite, false});
        const AccountPolicy policy{Registration::Invite, false};
        const auto start = [&] {
            StoredState state = far.storage.state();
            const auto code = OwnerInvite::prepare(state, policy, far.storage, far.clock);
            far.run();
            far.restart();
            return code;
        };
        const auto registerWith = [&far](const QString &name, const QString &code) {
            std::optional<Role> role;
            far.core->accounts().registerAccount(
                RegisterRequest{name, QStringLiteral("correct horse"), {}, code}, Origin::Elsewhere,
                [&](const Result<Credentials, RequestError> &made) {
                    if (made)
                        role = made->user.role;
                });
            far.run();
            return role;
        };
        const auto first = start();
        const auto second = start();
        QVERIFY(first && second && first != second);
        QVERIFY(!registerWith(QStringLiteral("ada"), *first));
        QCOMPARE(registerWith(QStringLiteral("ada"), *second), std::optional(Role::Owner));
        QVERIFY(!registerWith(QStringLiteral("bea"), *second));
        QVERIFY(!start());
        QVERIFY(far.storage.state().invites.empty());
    }

    void noInviteIsToldWhereNobodyNeedsIt_data()
    {
        QTest::addColumn<int>("registration");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("loopback") << static_cast<int>(Registration::Invite) << true;
        QTest::newRow("closed") << static_cast<int>(Registration::Closed) << false;
    }

    void noInviteIsToldWhereNobodyNeedsIt()
    {
        QFETCH(int, registration);
        QFETCH(bool, loopback);
        CoreFixture server;
        StoredState state = server.storage.state();
        const AccountPolicy policy{static_cast<Registration>(registration), loopback};
        QVERIFY(!OwnerInvite::prepare(state, policy, server.storage, server.clock));
        server.run();
        QVERIFY(server.storage.audit.empty());
    }

    void makingAndRevokingIsNoted()
    {
        const Invite invite = create({});
        m_server->ask(m_owner, InviteRevoke{invite.id});
        const auto &audit = m_server->storage.audit;
        QCOMPARE(audit.size(), std::size_t(2));
        QCOMPARE(audit.at(0).action, QStringLiteral("invite.create"));
        QCOMPARE(audit.at(1).action, QStringLiteral("invite.revoke"));
        QVERIFY(audit.at(0).by && audit.at(0).by == audit.at(1).by);
        for (const AuditEntry &entry : audit)
            QVERIFY(!entry.detail->contains(*invite.code));
    }

private:
    //! Somebody beside the owner who has made an invite.
    struct Maker
    {
        UserId id;
        QString code;
    };

    Maker makerOf(Role invited)
    {
        const Role role = mayInvite(Role::Admin, invited) ? Role::Admin : Role::Owner;
        const auto made = registerWith(*create({{}, {}, role}).code);
        const SessionId session = m_server->enter(made->token);
        return {made->user.id, *m_server->ask(session, InviteCreate{{}, {}, invited}).invite->code};
    }

    using Refused = std::pair<ErrorCode, QString>;

    const QString kPassword = QStringLiteral("correct horse");

    Invite create(const InviteCreate &command)
    {
        return m_server->ask(m_owner, command).invite.value_or(Invite());
    }

    std::vector<Invite> list()
    {
        return m_server->ask(m_owner, InviteList{}).invites.value_or(std::vector<Invite>());
    }

    RegisterRequest request(const QString &code)
    {
        return {QStringLiteral("somebody %1").arg(++m_count), kPassword, std::nullopt, code};
    }

    std::optional<Credentials> registerWith(const QString &code)
    {
        std::optional<Credentials> credentials;
        m_server->core->accounts().registerAccount(
            request(code), Origin::Elsewhere, [&](const Result<Credentials, RequestError> &made) {
                if (made)
                    credentials = *made;
            });
        m_server->run();
        return credentials;
    }

    Refused refusedWith(const QString &code)
    {
        Refused refused{ErrorCode::Internal, QStringLiteral("not refused")};
        m_server->core->accounts().registerAccount(
            request(code), Origin::Elsewhere, [&](const Result<Credentials, RequestError> &made) {
                if (!made && made.error().code == ErrorCode::Forbidden
                    && made.error().message == QStringLiteral("this invite is not valid"))
                    refused = Refused();
            });
        m_server->run();
        return refused;
    }

    std::unique_ptr<CoreFixture> m_server;
    SessionId m_owner;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(InvitesTest)
#include "tst_invites.moc"
