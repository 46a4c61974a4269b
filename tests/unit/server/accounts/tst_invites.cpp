// SPDX-License-Identifier: MIT
#include "server/accounts/OwnerInvite.h"
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
