// SPDX-License-Identifier: MIT
#include "server/storage/AuditStore.h"
#include "server/storage/InviteStore.h"
#include "server/storage/sqlite/AuditRetention.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

AuditEntry note(const QString &action)
{
    AuditEntry entry;
    entry.action = action;
    return entry;
}

} // namespace

class SqliteAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
    }

    void anInviteIsUsedUpWithTheAccountsThatItMakes()
    {
        StoredInvite invite = inviteOf(QStringLiteral("code"));
        invite.usesLeft = 2;
        put(invite);
        QVERIFY(!refusalOf(QStringLiteral("ada"), invite.hash));
        // What fails takes no use with it.
        QCOMPARE(refusalOf(QStringLiteral("ADA"), invite.hash), std::optional(ErrorCode::Conflict));
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.invites.at(0).usesLeft, qint64(1));
        QVERIFY(!refusalOf(QStringLiteral("bea"), invite.hash));
        QCOMPARE(refusalOf(QStringLiteral("cleo"), invite.hash),
                 std::optional(ErrorCode::Forbidden));
        m_fixture->reopen();
        QVERIFY(m_fixture->state.invites.empty());
        QCOMPARE(m_fixture->state.users.size(), std::size_t(2));
    }

    void anExpiredInviteMakesNoAccount()
    {
        StoredInvite invite = inviteOf(QStringLiteral("code"));
        invite.expiresAt = m_fixture->clock.now() + std::chrono::hours(1);
        put(invite);
        m_fixture->clock.advance(std::chrono::hours(1));
        QCOMPARE(refusalOf(QStringLiteral("ada"), invite.hash),
                 std::optional(ErrorCode::Forbidden));
        m_fixture->reopen();
        QVERIFY(m_fixture->state.invites.empty());
    }

    void anInviteOfTheSameIdTakesThePlace()
    {
        const StoredInvite first = inviteOf(QStringLiteral("first"));
        StoredInvite second = inviteOf(QStringLiteral("second"));
        second.id = first.id;
        put(first);
        put(second);
        QCOMPARE(refusalOf(QStringLiteral("ada"), first.hash), std::optional(ErrorCode::Forbidden));
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.invites, std::vector{second});
    }

    void whatHasExpiredGoesWhileTheServerRuns()
    {
        const UserId ada = m_fixture->addUser(QStringLiteral("ada"));
        StoredInvite invite = inviteOf(QStringLiteral("code"));
        invite.expiresAt = m_fixture->clock.now() + std::chrono::hours(2);
        put(invite);
        const auto removeExpired = [this] {
            m_fixture->storage->accountStore().removeExpired(m_fixture->clock.now());
            put(inviteOf(QStringLiteral("written behind it")));
        };
        removeExpired();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM tokens"), 1);
        m_fixture->clock.advance(std::chrono::hours(1));
        removeExpired();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM tokens"), 0);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM invites"), 2);
        m_fixture->clock.advance(std::chrono::hours(1));
        removeExpired();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM invites"), 1);
    }

    void invitesEndWithTheRankOfTheirMaker()
    {
        const UserId ada = m_fixture->addUser(QStringLiteral("ada"));
        const UserId bea = m_fixture->addUser(QStringLiteral("bea"));
        StoredInvite forAdmins = inviteOf(QStringLiteral("one"));
        forAdmins.role = Role::Admin;
        forAdmins.by = ada;
        StoredInvite forMembers = inviteOf(QStringLiteral("two"));
        forMembers.by = ada;
        StoredInvite ofAnother = inviteOf(QStringLiteral("three"));
        ofAnother.role = Role::Admin;
        ofAnother.by = bea;
        for (const StoredInvite &invite : {forAdmins, forMembers, ofAnother})
            put(invite);
        AccountChange lower;
        lower.user = ada;
        lower.role = Role::Admin;
        lower.invitesToEnd = {Role::Owner, Role::Admin};
        QVERIFY(change(lower));
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.invites.size(), std::size_t(2));
        QVERIFY(m_fixture->wait<std::vector<RoomEvent>>([&](auto done) {
            m_fixture->storage->accountStore().deleteAccount(ada, std::nullopt, done);
        }));
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.invites, std::vector{ofAnother});
    }

    void aBanLastsAndLetsNoTokenIn()
    {
        const UserId ada = m_fixture->addUser(QStringLiteral("ada"));
        AccountChange ban;
        ban.user = ada;
        ban.isBanned = true;
        ban.tokens = AccountChange::Tokens::EndAllBut;
        ban.note = note(QStringLiteral("user.ban"));
        QVERIFY(change(ban));
        StoredToken token = m_fixture->tokenOf(ada);
        const auto added = m_fixture->wait<Done>(
            [&](auto done) { m_fixture->storage->accountStore().addToken({token}, done); });
        QCOMPARE(added.error().code, ErrorCode::Forbidden);
        m_fixture->reopen();
        QVERIFY(m_fixture->state.users.at(0).isBanned);
        QVERIFY(m_fixture->state.tokens.empty());
    }

    void aPasswordIsReplacedOnlyWhereItIsTheOneThatWasSeen()
    {
        AccountChange renewal;
        renewal.user = m_fixture->addUser(QStringLiteral("ada"));
        renewal.passwordHash = "renewed";
        renewal.passwordHashBefore = "another";
        QVERIFY(!change(renewal));
        renewal.passwordHashBefore = "hash";
        QVERIFY(change(renewal));
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.users.at(0).passwordHash, QByteArray("renewed"));
        QCOMPARE(m_fixture->state.tokens.size(), std::size_t(1));
    }

    void whatAUserSaysOfThemselvesIsKeptUntilItEnds()
    {
        const UserId ada = m_fixture->addUser(QStringLiteral("ada"));
        const UnixTime end = m_fixture->clock.now() + std::chrono::hours(1);
        const StatusChange::Words words{QStringLiteral("reading"), QStringLiteral("📚"), end};
        QVERIFY(changeStatus(ada, {StatusChange::Dnd{untilTurnedOff}, words}));
        m_fixture->reopen();
        StoredStatus kept{untilTurnedOff, words.text, words.emoji, end};
        QCOMPARE(m_fixture->state.users.at(0).status, kept);
        QVERIFY(changeStatus(ada, {StatusChange::Dnd{end}, std::nullopt}));
        m_fixture->reopen();
        kept.dndUntil = end;
        QCOMPARE(m_fixture->state.users.at(0).status, kept);
        m_fixture->clock.advance(std::chrono::hours(1));
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.users.at(0).status, StoredStatus());
        QCOMPARE(m_fixture->number("SELECT count(*) FROM users WHERE status_text <> ''"), 0);
    }

    void aDeletedAccountLeavesItsRooms()
    {
        const UserId ada = m_fixture->addUser(QStringLiteral("ada"));
        QVERIFY(changeStatus(ada,
                             {StatusChange::Dnd{untilTurnedOff},
                              StatusChange::Words{QStringLiteral("reading"), {}, {}}}));
        const UserId bea = m_fixture->addUser(QStringLiteral("bea"));
        QVERIFY(m_fixture->wait<OpenedDirect>([&](auto done) {
            m_fixture->storage->roomLog().openDirect(RoomId(QStringLiteral("direct")), {ada, bea},
                                                     done);
        }));
        const auto left = m_fixture->wait<std::vector<RoomEvent>>([&](auto done) {
            m_fixture->storage->accountStore().deleteAccount(ada, std::nullopt, done);
        });
        QCOMPARE(left->size(), std::size_t(1));
        QCOMPARE(std::get<MemberLeft>(left->at(0).event),
                 (MemberLeft{generalRoom(), left->at(0).seq, ada}));
        m_fixture->reopen();
        const StoredUser &gone = m_fixture->state.users.at(0);
        QVERIFY(gone.isDeleted && gone.passwordHash.isEmpty());
        QCOMPARE(gone.status, StoredStatus());
        QCOMPARE(m_fixture->state.tokens.size(), std::size_t(1));
        for (const StoredRoom &room : m_fixture->state.rooms)
            QCOMPARE(room.members.size(), std::size_t(room.kind == RoomKind::Direct ? 2 : 1));
    }

    void theAuditLogIsReadInPages()
    {
        for (int i = 1; i <= 5; ++i)
            m_fixture->storage->auditStore().record(note(QString::number(i)));
        const auto page = read({}, 2);
        QCOMPARE(page.entries.size(), std::size_t(2));
        QVERIFY(page.more);
        QCOMPARE(page.entries.at(0).seq, qint64(5));
        QCOMPARE(page.entries.at(0).action, QStringLiteral("5"));
        QCOMPARE(page.entries.at(0).timestamp, toMillis(m_fixture->clock.now()));
        const auto rest = read(page.entries.at(1).seq, 3);
        QCOMPARE(rest.entries.size(), std::size_t(3));
        QVERIFY(!rest.more);
    }

    void theAuditLogIsKeptForAYear()
    {
        for (int i = 0; i < 250; ++i)
            m_fixture->storage->auditStore().record(note(QStringLiteral("old")));
        QCOMPARE(read({}, 1).entries.size(), std::size_t(1));
        m_fixture->clock.advance(std::chrono::hours(2));
        m_fixture->storage->auditStore().record(note(QStringLiteral("younger")));
        QCOMPARE(read({}, 300).entries.size(), std::size_t(251));
        // One round, which has to tell them apart.
        m_fixture->clock.advance(AuditRetention::keeps - std::chrono::hours(1));
        read({}, 1); // behind which there is nothing to do
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM audit"), qint64(1));
        QCOMPARE(read({}, 300).entries.at(0).seq, qint64(251));
    }

private:
    static StoredInvite inviteOf(const QString &code)
    {
        StoredInvite invite;
        invite.id = InviteId(QStringLiteral("id of ") + code);
        invite.hash = TokenHash::ofToken(code);
        return invite;
    }

    void put(const StoredInvite &invite)
    {
        QVERIFY(m_fixture->wait<Done>([&](auto done) {
            m_fixture->storage->inviteStore().putInvite(invite, std::nullopt, done);
        }));
    }

    bool change(const AccountChange &wanted)
    {
        return m_fixture
            ->wait<Done>(
                [&](auto done) { m_fixture->storage->accountStore().changeAccount(wanted, done); })
            .hasValue();
    }

    bool changeStatus(const UserId &user, const StatusChange &wanted)
    {
        return m_fixture
            ->wait<Done>([&](auto done) {
                m_fixture->storage->accountStore().changeStatus(user, wanted, done);
            })
            .hasValue();
    }

    AuditPage read(std::optional<qint64> before, int limit)
    {
        return *m_fixture->wait<AuditPage>(
            [&](auto done) { m_fixture->storage->auditStore().readAudit(before, limit, done); });
    }

    std::optional<ErrorCode> refusalOf(const QString &name, const TokenHash &invite)
    {
        NewAccount account;
        account.user.id = UserId(newId());
        account.user.username = name;
        account.user.foldedName = name.toLower();
        account.user.displayName = name;
        account.invite = invite;
        const auto added = m_fixture->wait<RoomEvent>(
            [&](auto done) { m_fixture->storage->accountStore().addAccount(account, done); });
        return added ? std::nullopt : std::optional(added.error().code);
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

QTEST_GUILESS_MAIN(SqliteAccountsTest)
#include "tst_sqliteaccounts.moc"
