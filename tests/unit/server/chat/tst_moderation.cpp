// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

//! Ada owns tea, Bea moderates it, Cleo is a member. The server's owner is none of them.
class ModerationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_rootToken = m_server->signUp(QStringLiteral("rosa"));
        const QString ada = m_server->signUp(QStringLiteral("ada"));
        const QString bea = m_server->signUp(QStringLiteral("bea"));
        const QString cleo = m_server->signUp(QStringLiteral("cleo"));
        m_rootId = m_server->userOf(m_rootToken);
        m_adaId = m_server->userOf(ada);
        m_beaId = m_server->userOf(bea);
        m_cleoId = m_server->userOf(cleo);
        m_ada = m_server->enter(ada);
        m_bea = m_server->enter(bea);
        m_cleo = m_server->enter(cleo);
        m_tea = m_server->ask(m_ada, RoomCreate{QStringLiteral("tea"), {}, {}}).room->id;
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_cleoId});
        (void)m_server->ask(m_ada, RoomSetRole{m_tea, m_beaId, RoomRole::Moderator});
        m_server->storage.audit.clear();
        m_server->forgetSeen();
    }

    void whoMakesARoomOwnsIt()
    {
        const Ack ack = m_server->ask(m_cleo, RoomCreate{QStringLiteral("own"), {}, {}});
        QCOMPARE(ack.room->role, std::optional(RoomRole::Owner));
        QCOMPARE(m_server->ask(m_cleo, RoomJoin{ack.room->id}).room->role,
                 std::optional(RoomRole::Owner));
        QVERIFY(!m_server->ask(m_cleo, RoomJoin{m_tea}).room->role);
        const Ack members = m_server->ask(m_cleo, RoomMembers{m_tea, {}});
        QCOMPARE(
            members.roles,
            (std::vector<RoomMember>{{m_adaId, RoomRole::Owner}, {m_beaId, RoomRole::Moderator}}));
        QVERIFY(!m_server->ask(m_cleo, RoomMembers{m_tea, m_adaId}).roles);
    }

    void everybodyLearnsOfANewRole()
    {
        m_server->give(m_ada, RoomSetRole{m_tea, m_cleoId, RoomRole::Moderator});
        QVERIFY(m_server->gateway.takeTypes(m_cleo).isEmpty()); // nothing before the commit
        m_server->run();
        const auto seen = m_server->gateway.take(m_ada);
        QCOMPARE(seen.size(), std::size_t(2));
        const qint64 seq = *std::get<Ack>(seen[0]).seq;
        const MemberChanged expected{m_tea, seq, m_cleoId, RoomRole::Moderator, m_adaId};
        QCOMPARE(std::get<MemberChanged>(seen[1]), expected);
        QCOMPARE(m_server->gateway.takeOnly<MemberChanged>(m_cleo), expected);
        (void)m_server->ask(m_cleo, RoomBans{m_tea, {}});
        QCOMPARE(notes(),
                 (std::vector{AuditEntry{0, 0, m_adaId, QStringLiteral("room.set_role"), m_cleoId,
                                         m_tea, QStringLiteral("moderator")}}));
    }

    void aRoleThatTheyHaveIsNoNews()
    {
        const auto published = m_server->gateway.published.size();
        QVERIFY(!m_server->ask(m_ada, RoomSetRole{m_tea, m_beaId, RoomRole::Moderator}).seq);
        QVERIFY(!m_server->ask(m_ada, RoomSetRole{m_tea, m_adaId, RoomRole::Owner}).seq);
        QCOMPARE(m_server->gateway.published.size(), published);
        QVERIFY(m_server->storage.audit.empty());
    }

    void theLastOwnerStaysOne()
    {
        const RoomSetRole down{m_tea, m_adaId, RoomRole::Member};
        QCOMPARE(m_server->askRefused(m_ada, down).code, ErrorCode::Forbidden);
        (void)m_server->ask(m_ada, RoomSetRole{m_tea, m_beaId, RoomRole::Owner});
        // Owners are of the same rank, but may step down.
        QCOMPARE(m_server->askRefused(m_bea, down).code, ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(m_bea, RoomKick{m_tea, m_adaId}).code, ErrorCode::Forbidden);
        (void)m_server->ask(m_ada, down);
        QCOMPARE(m_server->askRefused(m_ada, RoomSetRole{m_tea, m_adaId, RoomRole::Owner}).code,
                 ErrorCode::Forbidden);
    }

    void twoWhoStepDownAtOnceLeaveAnOwner()
    {
        (void)m_server->ask(m_ada, RoomSetRole{m_tea, m_beaId, RoomRole::Owner});
        m_server->forgetSeen();
        m_server->give(m_ada, RoomSetRole{m_tea, m_adaId, RoomRole::Member});
        m_server->give(m_bea, RoomSetRole{m_tea, m_beaId, RoomRole::Member});
        m_server->run();
        (void)m_server->gateway.takeOnly<Ack>(m_ada);
        QCOMPARE(m_server->gateway.takeOnly<Error>(m_bea).code, ErrorCode::Forbidden);
    }

    void aRoomIsHandedOnToTheModerator()
    {
        m_server->give(m_ada, RoomLeave{m_tea});
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_ada),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("member.left"),
                              QStringLiteral("room.removed")}));
        const auto seen = m_server->gateway.take(m_cleo);
        QCOMPARE(seen.size(), std::size_t(2));
        const qint64 seq = std::get<MemberLeft>(seen[0]).seq;
        QCOMPARE(std::get<MemberChanged>(seen[1]),
                 (MemberChanged{m_tea, seq + 1, m_beaId, RoomRole::Owner, m_beaId}));
        (void)m_server->ask(m_bea, RoomSetRole{m_tea, m_cleoId, RoomRole::Moderator});
        (void)m_server->ask(m_bea, RoomSetRole{m_tea, m_cleoId, RoomRole::Member});
        (void)m_server->ask(m_bea, RoomLeave{m_tea});
        m_server->restart();
        QCOMPARE(m_server->storage.state().rooms.back().members,
                 (std::vector<StoredMember>{{m_cleoId, 2, RoomRole::Owner}}));
    }

    void whoIsKickedSeesTheirLeavingLast()
    {
        m_server->give(m_bea, RoomKick{m_tea, m_cleoId});
        m_server->give(m_cleo, MessageSend{m_tea, QStringLiteral("wait"), {}});
        m_server->run();
        const auto seen = m_server->gateway.take(m_cleo);
        QCOMPARE(seen.size(), std::size_t(3));
        QCOMPARE(std::get<Error>(seen[0]).code, ErrorCode::NotFound);
        const auto left = std::get<MemberLeft>(seen[1]);
        QCOMPARE(left, (MemberLeft{m_tea, left.seq, m_cleoId, m_beaId, {}}));
        QCOMPARE(std::get<RoomRemoved>(seen[2]).room, m_tea);
        QCOMPARE(m_server->gateway.takeTypes(m_bea),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("member.left")}));
        (void)m_server->ask(m_ada, MessageSend{m_tea, QStringLiteral("gone"), {}});
        QVERIFY(m_server->gateway.takeTypes(m_cleo).isEmpty());
        (void)m_server->ask(m_cleo, RoomJoin{m_tea}); // they may come back
        QCOMPARE(notes(),
                 (std::vector{
                     AuditEntry{0, 0, m_beaId, QStringLiteral("room.kick"), m_cleoId, m_tea, {}}}));
    }

    void whatWasUnderWayIsStoredBeforeTheKick()
    {
        m_server->give(m_cleo, MessageSend{m_tea, QStringLiteral("quick"), {}});
        m_server->give(m_bea, RoomKick{m_tea, m_cleoId});
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_cleo),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("message.new"),
                              QStringLiteral("member.left"), QStringLiteral("room.removed")}));
    }

    void nothingOfTheRoomIsToldToWhoWasKickedMeanwhile()
    {
        (void)m_server->ask(m_ada, RoomUpdate{m_tea, {}, {}, {}, Visibility::Private});
        const ChatMessage said =
            *m_server->ask(m_ada, MessageSend{m_tea, QStringLiteral("hot"), {}}).message;
        m_server->storage.nextFound = SearchPage{{said}, {}};
        m_server->forgetSeen();
        m_server->give(m_cleo, RoomJoin{m_tea}); // answered with the room once that is counted
        m_server->give(m_cleo, HistoryGet{m_tea, {}, {}, {}});
        m_server->give(m_cleo, RoomPins{m_tea, {}});
        m_server->give(m_cleo, MessageHistory{m_tea, said.id, {}});
        m_server->give(m_cleo, Search{QStringLiteral("hot"), {}, {}, {}});
        m_server->give(m_cleo, RoomList{});
        m_server->give(m_bea, RoomKick{m_tea, m_cleoId});
        m_server->run();
        const auto seen = m_server->gateway.take(m_cleo);
        for (std::size_t i = 0; i < 4; ++i) {
            const auto *refused = std::get_if<Error>(&seen[i]);
            QVERIFY2(refused && refused->code == ErrorCode::NotFound,
                     qPrintable(QString::number(i)));
        }
        QVERIFY(std::get<Ack>(seen[4]).messages->empty());
        for (const Room &room : std::get<std::vector<Room>>(*std::get<Ack>(seen[5]).rooms))
            QVERIFY(room.id != m_tea);
    }

    void whoWasKickedMeanwhileIsToldNoNumbers()
    {
        const MessageId said =
            m_server->ask(m_ada, MessageSend{m_tea, QStringLiteral("hot"), {}}).message->id;
        m_server->forgetSeen();
        m_server->give(m_ada, MessageDelete{m_tea, said});
        m_server->runTurns(1); // it is deleted, and what is unread is being counted
        m_server->give(m_bea, RoomKick{m_tea, m_cleoId});
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_cleo),
                 (QStringList{QStringLiteral("message.deleted"), QStringLiteral("member.left"),
                              QStringLiteral("room.removed")}));
    }

    void aBanHoldsUntilItIsLifted()
    {
        m_server->give(m_bea, RoomBan{m_tea, m_cleoId});
        m_server->run();
        const auto left = m_server->gateway.takeOnly<MemberLeft>(m_cleo);
        QCOMPARE(left.banned, std::optional(true));
        QCOMPARE(left.by, std::optional(m_beaId));
        QCOMPARE(m_server->askRefused(m_cleo, RoomJoin{m_tea}).code, ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(m_ada, RoomInvite{m_tea, m_cleoId}).code,
                 ErrorCode::Forbidden);
        const Ack bans = m_server->ask(m_bea, RoomBans{m_tea, {}});
        QCOMPARE(bans.users->size(), std::size_t(1));
        QCOMPARE(bans.users->at(0).id, m_cleoId);
        QCOMPARE(bans.more, std::optional(false));
        QVERIFY(m_server->ask(m_bea, RoomBans{m_tea, m_cleoId}).users->empty());
        (void)m_server->ask(m_ada, RoomUnban{m_tea, m_cleoId});
        QCOMPARE(m_server->askRefused(m_ada, RoomUnban{m_tea, m_cleoId}).code, ErrorCode::NotFound);
        (void)m_server->ask(m_cleo, RoomJoin{m_tea});
    }

    void whoIsOutsideIsBannedWithoutAnEvent()
    {
        const auto published = m_server->gateway.published.size();
        QVERIFY(!m_server->ask(m_bea, RoomBan{m_tea, m_rootId}).seq);
        QCOMPARE(m_server->gateway.published.size(), published);
        QCOMPARE(m_server->askRefused(m_bea, RoomBan{m_tea, UserId(QStringLiteral("x"))}).code,
                 ErrorCode::NotFound);
        QCOMPARE(m_server->askRefused(m_bea, RoomKick{m_tea, m_rootId}).code, ErrorCode::NotFound);
    }

    void aBanOvertakesWhoIsComingIn()
    {
        (void)m_server->ask(m_cleo, RoomLeave{m_tea});
        m_server->forgetSeen();
        m_server->give(m_cleo, RoomJoin{m_tea});
        m_server->give(m_bea, RoomBan{m_tea, m_cleoId});
        m_server->give(m_cleo, MessageSend{m_tea, QStringLiteral("in"), {}});
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_cleo),
                 (QStringList{QStringLiteral("error"), QStringLiteral("ack"),
                              QStringLiteral("room.added"), QStringLiteral("member.joined"),
                              QStringLiteral("member.left"), QStringLiteral("room.removed")}));
        QCOMPARE(m_server->askRefused(m_cleo, HistoryGet{m_tea, {}, {}, {}}).code,
                 ErrorCode::NotFound);
    }

    void whatIsNotStoredHasNotHappened_data()
    {
        QTest::addColumn<Message>("command");
        QTest::newRow("kick") << Message(RoomKick{});
        QTest::newRow("ban") << Message(RoomBan{});
        QTest::newRow("role") << Message(RoomSetRole{});
        QTest::newRow("read-only") << Message(RoomUpdate{});
    }

    void whatIsNotStoredHasNotHappened()
    {
        QFETCH(Message, command);
        if (std::holds_alternative<RoomKick>(command))
            command = RoomKick{m_tea, m_beaId};
        else if (std::holds_alternative<RoomBan>(command))
            command = RoomBan{m_tea, m_beaId};
        else if (std::holds_alternative<RoomSetRole>(command))
            command = RoomSetRole{m_tea, m_beaId, RoomRole::Member};
        else
            command = RoomUpdate{m_tea, {}, {}, true};
        m_server->storage.isWriteFailing = true;
        QCOMPARE(m_server->askRefused(m_ada, command).code, ErrorCode::Unavailable);
        m_server->storage.isWriteFailing = false;
        QVERIFY(m_server->storage.audit.empty());
        // Bea is there, and moderates.
        QVERIFY(m_server->ask(m_bea, RoomBans{m_tea, {}}).users->empty());
        (void)m_server->ask(m_cleo, MessageSend{m_tea, QStringLiteral("hello"), {}});
    }

    void everybodyLearnsWhatIsAnotherOfTheRoom()
    {
        (void)m_server->ask(m_bea, RoomUpdate{m_tea, {}, QStringLiteral("hot"), {}});
        m_server->forgetSeen();
        const Ack ack = m_server->ask(
            m_bea, RoomUpdate{m_tea, QStringLiteral("coffee"), QStringLiteral("hot"), true});
        const auto changed = m_server->gateway.takeOnly<RoomChanged>(m_cleo);
        QCOMPARE(changed,
                 (RoomChanged{m_tea, *ack.seq, m_beaId, QStringLiteral("coffee"), {}, true}));
        const Room room = *m_server->ask(m_cleo, RoomJoin{m_tea}).room;
        QCOMPARE(room.name, QStringLiteral("coffee"));
        QCOMPARE(room.topic, QStringLiteral("hot"));
        QCOMPARE(room.readOnly, std::optional(true));
        QVERIFY(!m_server->ask(m_bea, RoomUpdate{m_tea, {}, {}, true}).seq);
        QCOMPARE(m_server->askRefused(m_bea, RoomUpdate{m_tea, {}, {}, {}}).code,
                 ErrorCode::BadRequest);
        QCOMPARE(m_server->storage.audit.back().detail,
                 std::optional(QStringLiteral("name, read_only")));
    }

    void aReadOnlyRoomIsForThoseAboveMembers()
    {
        const auto sent =
            m_server->ask(m_cleo, MessageSend{m_tea, QStringLiteral("mine"), {}}).message->id;
        const QString early = QStringLiteral("0123456789abcdef");
        const MessageSend again{m_tea, QStringLiteral("early"), {}};
        const auto first = m_server->ask(m_cleo, again, early).message;
        m_server->forgetSeen();
        m_server->give(m_bea, RoomUpdate{m_tea, {}, {}, true});
        m_server->give(m_cleo, MessageSend{m_tea, QStringLiteral("late"), {}});
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_cleo),
                 (QStringList{QStringLiteral("room.changed"), QStringLiteral("error")}));
        for (const Message &command :
             std::vector<Message>{MessageSend{m_tea, QStringLiteral("x"), {}},
                                  MessageEdit{m_tea, sent, QStringLiteral("x")},
                                  ReactionAdd{m_tea, sent, QStringLiteral("\U0001F44D")},
                                  ReactionRemove{m_tea, sent, QStringLiteral("x")}})
            QCOMPARE(m_server->askRefused(m_cleo, command).code, ErrorCode::Forbidden);
        // What was carried out already is answered as it was.
        QCOMPARE(m_server->ask(m_cleo, again, early).message, first);
        (void)m_server->ask(m_bea, MessageSend{m_tea, QStringLiteral("hear"), {}});
        (void)m_server->ask(m_ada, ReactionAdd{m_tea, sent, QStringLiteral("\U0001F44D")});
        (void)m_server->ask(m_cleo, MessageDelete{m_tea, sent});
        (void)m_server->ask(m_bea, RoomUpdate{m_tea, {}, {}, false});
        (void)m_server->ask(m_cleo, MessageSend{m_tea, QStringLiteral("again"), {}});
    }

    void moderatorsRemoveMessagesOfOthers()
    {
        const auto sent =
            m_server->ask(m_cleo, MessageSend{m_tea, QStringLiteral("spam"), {}}).message->id;
        const auto own =
            m_server->ask(m_bea, MessageSend{m_tea, QStringLiteral("own"), {}}).message->id;
        QCOMPARE(m_server->askRefused(m_cleo, MessageDelete{m_tea, own}).code,
                 ErrorCode::Forbidden);
        m_server->forgetSeen();
        (void)m_server->ask(m_bea, MessageDelete{m_tea, sent});
        QCOMPARE(m_server->gateway.takeOnly<MessageDeleted>(m_cleo).by, std::optional(m_beaId));
        QCOMPARE(notes(),
                 (std::vector{AuditEntry{
                     0, 0, m_beaId, QStringLiteral("message.delete"), m_cleoId, m_tea, {}}}));
        (void)m_server->ask(m_bea, MessageDelete{m_tea, own});
        QVERIFY(!m_server->gateway.takeOnly<MessageDeleted>(m_cleo).by);
        QCOMPARE(m_server->storage.audit.size(), std::size_t(1));
    }

    void theServersOwnerModeratesWhereTheyAre()
    {
        const SessionId root = m_server->enter(m_rootToken);
        QCOMPARE(m_server->askRefused(root, RoomKick{m_tea, m_cleoId}).code, ErrorCode::NotFound);
        (void)m_server->ask(root, RoomJoin{m_tea});
        QCOMPARE(m_server->askRefused(m_bea, RoomKick{m_tea, m_rootId}).code, ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(root, RoomKick{m_tea, m_beaId}).code, ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(root, RoomSetRole{m_tea, m_cleoId, RoomRole::Moderator}).code,
                 ErrorCode::Forbidden);
        (void)m_server->ask(root, RoomKick{m_tea, m_cleoId});
        (void)m_server->ask(m_ada, RoomKick{m_tea, m_rootId});
    }

    void generalAndDirectsKeepTheirPeople()
    {
        const SessionId root = m_server->enter(m_rootToken);
        (void)m_server->ask(root, RoomUpdate{generalRoom(), {}, QStringLiteral("all"), {}});
        QCOMPARE(m_server->askRefused(root, RoomKick{generalRoom(), m_adaId}).code,
                 ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(root, RoomBan{generalRoom(), m_adaId}).code,
                 ErrorCode::Forbidden);
        const RoomId direct = m_server->ask(root, DirectOpen{m_adaId}).room->id;
        QCOMPARE(m_server->askRefused(root, RoomBan{direct, m_adaId}).code, ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(root, RoomUpdate{direct, {}, {}, true}).code,
                 ErrorCode::Forbidden);
    }

private:
    //! What has been noted, without when.
    [[nodiscard]] std::vector<AuditEntry> notes() const
    {
        std::vector<AuditEntry> entries = m_server->storage.audit;
        for (AuditEntry &entry : entries)
            entry.seq = entry.timestamp = 0;
        return entries;
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_rootToken;
    UserId m_rootId;
    UserId m_adaId;
    UserId m_beaId;
    UserId m_cleoId;
    SessionId m_ada;
    SessionId m_bea;
    SessionId m_cleo;
    RoomId m_tea;
};

QTEST_GUILESS_MAIN(ModerationTest)
#include "tst_moderation.moc"
