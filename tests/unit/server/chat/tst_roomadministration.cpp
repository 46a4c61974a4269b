// SPDX-License-Identifier: MIT
#include "server/chat/RoomAdministration.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

//! Rosa owns the server and is in no room but general; Ada owns tea, where Bea is a member.
class RoomAdministrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_rosaToken = m_server->signUp(QStringLiteral("rosa"));
        m_adaToken = m_server->signUp(QStringLiteral("ada"));
        const QString bea = m_server->signUp(QStringLiteral("bea"));
        m_rosaId = m_server->userOf(m_rosaToken);
        m_adaId = m_server->userOf(m_adaToken);
        m_beaId = m_server->userOf(bea);
        m_rosa = m_server->enter(m_rosaToken);
        m_ada = m_server->enter(m_adaToken);
        m_bea = m_server->enter(bea);
        m_tea = m_server->ask(m_ada, RoomCreate{QStringLiteral("tea"), {}, {}}).room->id;
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        (void)m_server->ask(m_ada, MessageSend{m_tea, QStringLiteral("hot"), {}});
        m_server->storage.audit.clear();
        m_server->forgetSeen();
    }

    void aMemberBecomesAnOwnerBesideTheOthers()
    {
        QVERIFY(!setOwner(m_tea, m_beaId));
        const auto told = m_server->gateway.takeOnly<MemberChanged>(m_ada);
        QCOMPARE(told.user, m_beaId);
        QCOMPARE(told.role, RoomRole::Owner);
        const Ack members = m_server->ask(m_ada, RoomMembers{m_tea, {}});
        QCOMPARE(members.roles,
                 (std::vector<RoomMember>{{m_adaId, RoomRole::Owner}, {m_beaId, RoomRole::Owner}}));
        QCOMPARE(notes(),
                 (std::vector{AuditEntry{0,
                                         0,
                                         {},
                                         QStringLiteral("room.set_role"),
                                         m_beaId,
                                         m_tea,
                                         QStringLiteral("owner")}}));
        // Once more is no news.
        QVERIFY(!setOwner(m_tea, m_beaId));
        QCOMPARE(notes().size(), std::size_t(1));
    }

    void whoIsNoMemberComesIn()
    {
        QVERIFY(!setOwner(m_tea, m_rosaId));
        QCOMPARE(m_server->gateway.takeTypes(m_rosa),
                 (QStringList{QStringLiteral("room.added"), QStringLiteral("member.joined"),
                              QStringLiteral("member.changed")}));
        QCOMPARE(m_server->ask(m_rosa, RoomJoin{m_tea}).room->role, std::optional(RoomRole::Owner));
    }

    void notEverybodyCanOwnARoom()
    {
        const RoomId direct = m_server->ask(m_ada, DirectOpen{m_beaId}).room->id;
        QCOMPARE(setOwner(direct, m_beaId), std::optional(ErrorCode::Forbidden));
        QCOMPARE(setOwner(RoomId(QStringLiteral("nowhere")), m_beaId),
                 std::optional(ErrorCode::NotFound));
        QCOMPARE(setOwner(m_tea, UserId(QStringLiteral("nobody"))),
                 std::optional(ErrorCode::NotFound));
        (void)m_server->ask(m_rosa, UserBan{m_beaId, {}});
        QCOMPARE(setOwner(m_tea, m_beaId), std::optional(ErrorCode::Forbidden));
        (void)m_server->ask(m_rosa, UserUnban{m_beaId});
        (void)m_server->ask(m_ada, RoomBan{m_tea, m_beaId});
        QCOMPARE(setOwner(m_tea, m_beaId), std::optional(ErrorCode::Forbidden));
    }

    void memoryAndLogAgreeOnWhoOwnsIt()
    {
        std::optional<bool> isDone;
        m_server->core->domain().roomAdministration.setOwner(
            m_tea, m_beaId, [&isDone](const auto &done) { isDone = done.hasValue(); });
        (void)m_server->give(m_ada, RoomSetRole{m_tea, m_beaId, RoomRole::Moderator});
        m_server->run();
        QCOMPARE(isDone, std::optional(true));
        const auto told = m_server->ask(m_ada, RoomMembers{m_tea, {}}).roles;
        m_server->restart();
        const SessionId again = m_server->enter(m_adaToken);
        QCOMPARE(m_server->ask(again, RoomMembers{m_tea, {}}).roles, told);
    }

    void whatCouldNotBeStoredMakesNoOwner()
    {
        m_server->storage.isWriteFailing = true;
        QCOMPARE(setOwner(m_tea, m_beaId), std::optional(ErrorCode::Unavailable));
        m_server->storage.isWriteFailing = false;
        QCOMPARE(m_server->ask(m_ada, RoomMembers{m_tea, {}}).roles,
                 (std::vector<RoomMember>{{m_adaId, RoomRole::Owner}}));
        QVERIFY(notes().empty());
    }

    void aDeletedRoomIsThereForNobody()
    {
        QVERIFY(!remove(m_tea));
        for (const SessionId &member : {m_ada, m_bea})
            QCOMPARE(m_server->gateway.takeTypes(member),
                     QStringList{QStringLiteral("room.removed")});
        QVERIFY(m_server->gateway.takeTypes(m_rosa).isEmpty());
        QCOMPARE(m_server->askRefused(m_ada, HistoryGet{m_tea, {}, {}, {}}).code,
                 ErrorCode::NotFound);
        QCOMPARE(m_server->askRefused(m_rosa, RoomJoin{m_tea}).code, ErrorCode::NotFound);
        QCOMPARE(std::get<std::vector<Room>>(*m_server->ask(m_rosa, RoomList{}).rooms).size(),
                 std::size_t(1));
        QCOMPARE(notes(),
                 (std::vector{AuditEntry{
                     0, 0, {}, QStringLiteral("room.delete"), {}, m_tea, QStringLiteral("tea")}}));
        m_server->restart();
        const SessionId again = m_server->open(m_rosaToken);
        QCOMPARE(m_server->gateway.takeOnly<Welcome>(again).rooms.size(), std::size_t(1));
    }

    void theAuditLogDoesNotNameAPrivateRoom()
    {
        const RoomId secret =
            m_server->ask(m_ada, RoomCreate{QStringLiteral("secret"), {}, Visibility::Private})
                .room->id;
        QVERIFY(!remove(secret));
        QVERIFY(!notes().back().detail);
    }

    void nothingIsStoredBehindTheEnd()
    {
        const CommandId before =
            m_server->give(m_ada, MessageSend{m_tea, QStringLiteral("in time"), {}});
        std::optional<bool> isDone;
        m_server->core->domain().roomAdministration.remove(
            m_tea, [&isDone](const auto &done) { isDone = done.hasValue(); });
        const CommandId after =
            m_server->give(m_bea, MessageSend{m_tea, QStringLiteral("too late"), {}});
        (void)m_server->give(m_rosa, RoomJoin{m_tea});
        m_server->run();
        QCOMPARE(isDone, std::optional(true));
        const auto seen = m_server->gateway.take(m_bea);
        QCOMPARE(seen.size(), std::size_t(3));
        QCOMPARE(std::get<Error>(seen[0]).ref, std::optional(after));
        QVERIFY(std::holds_alternative<MessageNew>(seen[1]));
        QVERIFY(std::holds_alternative<RoomRemoved>(seen[2]));
        QCOMPARE(m_server->gateway.takeTypes(m_rosa), QStringList{QStringLiteral("error")});
        QVERIFY(before != after);
    }

    void whoIsComingInMeanwhileIsToldToo()
    {
        (void)m_server->give(m_rosa, RoomJoin{m_tea});
        QVERIFY(!remove(m_tea));
        const QStringList told = m_server->gateway.takeTypes(m_rosa);
        QCOMPARE(told.first(), QStringLiteral("ack"));
        QCOMPARE(told.last(), QStringLiteral("room.removed"));
    }

    void whatCouldNotBeDeletedIsThere()
    {
        m_server->storage.isWriteFailing = true;
        QCOMPARE(remove(m_tea), std::optional(ErrorCode::Unavailable));
        m_server->storage.isWriteFailing = false;
        // A session that was opened meanwhile does not have it yet.
        for (const SessionId &member : {m_ada, m_bea})
            QCOMPARE(m_server->gateway.takeTypes(member),
                     QStringList{QStringLiteral("room.added")});
        (void)m_server->ask(m_ada, MessageSend{m_tea, QStringLiteral("still hot"), {}});
        QVERIFY(!remove(m_tea));
        QCOMPARE(remove(m_tea), std::optional(ErrorCode::NotFound));
    }

    void someRoomsStay()
    {
        const RoomId direct = m_server->ask(m_ada, DirectOpen{m_beaId}).room->id;
        QCOMPARE(remove(direct), std::optional(ErrorCode::Forbidden));
        QCOMPARE(remove(generalRoom()), std::optional(ErrorCode::Forbidden));
        QVERIFY(notes().empty());
    }

private:
    //! What it failed with.
    std::optional<ErrorCode> setOwner(const RoomId &room, const UserId &user)
    {
        return outcomeOf([&](const auto &done) {
            m_server->core->domain().roomAdministration.setOwner(room, user, done);
        });
    }

    std::optional<ErrorCode> remove(const RoomId &room)
    {
        return outcomeOf([&](const auto &done) {
            m_server->core->domain().roomAdministration.remove(room, done);
        });
    }

    template <class Work>
    std::optional<ErrorCode> outcomeOf(const Work &work)
    {
        std::optional<ErrorCode> failure;
        bool isDone = false;
        work([&](const Result<Done, RequestError> &result) {
            isDone = true;
            if (!result)
                failure = result.error().code;
        });
        m_server->run();
        if (!isDone)
            qFatal("nothing came of it");
        return failure;
    }

    [[nodiscard]] std::vector<AuditEntry> notes() const
    {
        std::vector<AuditEntry> notes = m_server->storage.audit;
        for (AuditEntry &note : notes)
            note.seq = note.timestamp = 0;
        return notes;
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_rosaToken;
    QString m_adaToken;
    UserId m_rosaId;
    UserId m_adaId;
    UserId m_beaId;
    SessionId m_rosa;
    SessionId m_ada;
    SessionId m_bea;
    RoomId m_tea;
};

QTEST_GUILESS_MAIN(RoomAdministrationTest)
#include "tst_roomadministration.moc"
