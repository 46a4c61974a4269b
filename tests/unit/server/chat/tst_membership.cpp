// SPDX-License-Identifier: MIT
#include "server/chat/InviteBudget.h"
#include "server/chat/RoomDirectory.h"
#include "shared/protocol/Limits.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class MembershipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        const QString ada = m_server->signUp(QStringLiteral("ada"));
        const QString bea = m_server->signUp(QStringLiteral("bea"));
        m_adaId = m_server->userOf(ada);
        m_beaId = m_server->userOf(bea);
        m_ada = m_server->enter(ada);
        m_bea = m_server->enter(bea);
        m_beasOther = m_server->enter(bea);
        m_tea = m_server->ask(m_ada, RoomCreate{QStringLiteral("tea"), {}, Visibility::Private})
                    .room->id;
        m_server->forgetSeen();
    }

    void whoIsInvitedIsInAtOnce()
    {
        m_server->give(m_ada, RoomInvite{m_tea, m_beaId});
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty()); // nothing before the commit
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_ada),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("member.joined")}));
        for (const SessionId &session : {m_bea, m_beasOther}) {
            const auto seen = m_server->gateway.take(session);
            QCOMPARE(seen.size(), std::size_t(2));
            QCOMPARE(std::get<RoomAdded>(seen[0]).room.id, m_tea);
            QCOMPARE(std::get<MemberJoined>(seen[1]), (MemberJoined{m_tea, 2, m_beaId, m_adaId}));
        }
        (void)m_server->ask(m_bea, MessageSend{m_tea, QStringLiteral("hello"), {}});
    }

    void toInviteAMemberChangesNothing()
    {
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        m_server->forgetSeen();
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty());
    }

    void whoIsNotThereIsNotInvited()
    {
        QCOMPARE(m_server->askRefused(m_ada, RoomInvite{m_tea, UserId(QStringLiteral("x"))}).code,
                 ErrorCode::NotFound);
        const RoomId direct = m_server->ask(m_ada, DirectOpen{m_beaId}).room->id;
        QCOMPARE(m_server->askRefused(m_ada, RoomInvite{direct, m_beaId}).code,
                 ErrorCode::Forbidden);
    }

    void whoLeavesSeesTheirLeavingLast()
    {
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        m_server->forgetSeen();
        m_server->give(m_bea, RoomLeave{m_tea});
        m_server->run();
        const auto seen = m_server->gateway.take(m_bea);
        QCOMPARE(seen.size(), std::size_t(3));
        QCOMPARE(std::get<Ack>(seen[0]).room->id, m_tea);
        QVERIFY(!std::get<Ack>(seen[0]).room->members);
        QCOMPARE(std::get<MemberLeft>(seen[1]), (MemberLeft{m_tea, 3, m_beaId}));
        QCOMPARE(std::get<RoomRemoved>(seen[2]).room, m_tea);
        QCOMPARE(m_server->gateway.takeTypes(m_beasOther),
                 (QStringList{QStringLiteral("member.left"), QStringLiteral("room.removed")}));
        QCOMPARE(m_server->gateway.takeTypes(m_ada), QStringList{QStringLiteral("member.left")});
        (void)m_server->ask(m_ada, MessageSend{m_tea, QStringLiteral("she is gone"), {}});
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty());
        QCOMPARE(m_server->askRefused(m_bea, HistoryGet{m_tea, {}, {}, {}}).code,
                 ErrorCode::NotFound);
    }

    void nothingIsStoredBehindALeaving()
    {
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        m_server->forgetSeen();
        m_server->give(m_bea, RoomLeave{m_tea});
        m_server->give(m_bea, MessageSend{m_tea, QStringLiteral("wait"), {}});
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_ada), QStringList{QStringLiteral("member.left")});
    }

    void whoCouldNotLeaveIsStillIn()
    {
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        m_server->storage.isWriteFailing = true;
        QCOMPARE(m_server->askRefused(m_bea, RoomLeave{m_tea}).code, ErrorCode::Unavailable);
        m_server->storage.isWriteFailing = false;
        (void)m_server->ask(m_bea, MessageSend{m_tea, QStringLiteral("still here"), {}});
    }

    void someRoomsAreNotLeft()
    {
        QCOMPARE(m_server->askRefused(m_bea, RoomLeave{generalRoom()}).code, ErrorCode::Forbidden);
        const RoomId direct = m_server->ask(m_ada, DirectOpen{m_beaId}).room->id;
        QCOMPARE(m_server->askRefused(m_bea, RoomLeave{direct}).code, ErrorCode::Forbidden);
    }

    void aPrivateRoomIsOnlyEnteredByInvitation()
    {
        QCOMPARE(m_server->askRefused(m_bea, RoomJoin{m_tea}).code, ErrorCode::NotFound);
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        (void)m_server->ask(m_bea, RoomLeave{m_tea});
        QCOMPARE(m_server->askRefused(m_bea, RoomJoin{m_tea}).code, ErrorCode::NotFound);
    }

    void othersFillOnlyAPartOfOnesPlaces()
    {
        for (int i = 1; i < RoomDirectory::roomsByOthers; ++i) {
            const RoomCreate room{QString::number(i), {}, Visibility::Private};
            const RoomId id = m_server->ask(m_ada, room, QStringLiteral("make %1").arg(i)).room->id;
            (void)m_server->ask(m_ada, RoomInvite{id, m_beaId});
            m_server->advance(std::chrono::milliseconds(60'000) / InviteBudget::usual);
        }
        QCOMPARE(m_server->askRefused(m_ada, RoomInvite{m_tea, m_beaId}).code,
                 ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(m_ada, DirectOpen{m_beaId}).code, ErrorCode::Forbidden);
        // What is left is theirs.
        (void)m_server->ask(m_bea, RoomCreate{QStringLiteral("own"), {}, {}});
        const RoomId open =
            m_server->ask(m_ada, RoomCreate{QStringLiteral("open"), {}, {}}).room->id;
        (void)m_server->ask(m_bea, RoomJoin{open});
        const UserId cleo = m_server->userOf(m_server->signUp(QStringLiteral("cleo")));
        (void)m_server->ask(m_bea, DirectOpen{cleo});
    }

    void whoInvitesManyWaits()
    {
        const auto invite = [this](int i) {
            const RoomCreate room{QString::number(i), {}, Visibility::Private};
            const RoomId id = m_server->ask(m_ada, room, QStringLiteral("make %1").arg(i)).room->id;
            m_server->give(m_ada, RoomInvite{id, m_beaId});
            m_server->run();
            return id;
        };
        for (int i = 0; i < InviteBudget::usual; ++i)
            invite(i);
        QCOMPARE(m_server->storage.state().rooms.back().members.size(), std::size_t(2));
        m_server->forgetSeen();
        const RoomId last = invite(InviteBudget::usual);
        const auto refused = m_server->gateway.takeOnly<Error>(m_ada);
        QCOMPARE(refused.code, ErrorCode::RateLimited);
        QCOMPARE(refused.retryAfterMs, std::optional(qint64(3000)));
        // Others are not held up by it, nor is what asks for nothing new.
        (void)m_server->ask(m_bea, RoomCreate{QStringLiteral("own"), {}, {}});
        (void)m_server->ask(m_bea, RoomInvite{m_server->storage.state().rooms.back().id, m_adaId});
        (void)m_server->ask(m_ada, RoomInvite{generalRoom(), m_beaId});
        m_server->advance(std::chrono::seconds(3));
        (void)m_server->ask(m_ada, RoomInvite{last, m_beaId});
    }

    void whoOpensManyDirectsWaits()
    {
        std::vector<UserId> others;
        for (int i = 0; i < InviteBudget::usual + 2; ++i)
            others.push_back(m_server->userOf(m_server->signUp(QStringLiteral("u%1").arg(i))));
        for (int i = 0; i < InviteBudget::usual; ++i)
            (void)m_server->ask(m_ada, DirectOpen{others.at(static_cast<std::size_t>(i))});
        const DirectOpen group{std::nullopt, std::vector<UserId>{others.at(20), others.at(21)}};
        const Error refused = m_server->askRefused(m_ada, group);
        QCOMPARE(refused.code, ErrorCode::RateLimited);
        QCOMPARE(refused.retryAfterMs, std::optional(qint64(6000)));
        // Each of them counts.
        m_server->advance(std::chrono::seconds(3));
        QCOMPARE(m_server->askRefused(m_ada, group).code, ErrorCode::RateLimited);
        // What is there already is opened at once.
        (void)m_server->ask(m_ada, DirectOpen{others.front()});
        m_server->advance(std::chrono::seconds(3));
        (void)m_server->ask(m_ada, group);
    }

    void onlyWhoMayBanLearnsWhoIsBanned()
    {
        const UserId cleo = m_server->userOf(m_server->signUp(QStringLiteral("cleo")));
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        (void)m_server->ask(m_ada, RoomBan{m_tea, cleo});
        const Error toModerator = m_server->askRefused(m_ada, RoomInvite{m_tea, cleo});
        QVERIFY2(toModerator.message.contains(QStringLiteral("banned")),
                 qPrintable(toModerator.message));
        const Error toMember = m_server->askRefused(m_bea, RoomInvite{m_tea, cleo});
        QCOMPARE(toMember.code, ErrorCode::Forbidden);
        QVERIFY2(!toMember.message.contains(QStringLiteral("banned")),
                 qPrintable(toMember.message));
    }

    void whoIsBannedFromTheServerIsNotInvited()
    {
        const UserId cleo = m_server->userOf(m_server->signUp(QStringLiteral("cleo")));
        (void)m_server->ask(m_ada, UserBan{cleo, {}});
        const Error refused = m_server->askRefused(m_ada, RoomInvite{m_tea, cleo});
        QCOMPARE(refused.code, ErrorCode::Forbidden);
        QVERIFY(!refused.message.contains(QStringLiteral("banned")));
        (void)m_server->ask(m_ada, UserUnban{cleo});
        (void)m_server->ask(m_ada, RoomInvite{m_tea, cleo});
    }

    void nobodyIsPutIntoMoreRoomsThanAWelcomeHolds()
    {
        // Into general they came by themselves.
        for (int i = 1; i < Limits::roomsPerUser; ++i) {
            const RoomCreate room{QString::number(i), {}, Visibility::Private};
            (void)m_server->ask(m_bea, room, QStringLiteral("make %1").arg(i));
        }
        QCOMPARE(m_server->askRefused(m_ada, RoomInvite{m_tea, m_beaId}).code,
                 ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(m_ada, DirectOpen{m_beaId}).code, ErrorCode::Forbidden);
        const RoomCreate another{QStringLiteral("another"), {}, {}};
        QCOMPARE(m_server->askRefused(m_bea, another).code, ErrorCode::Forbidden);
        const RoomId open = m_server->ask(m_ada, another).room->id;
        QCOMPARE(m_server->askRefused(m_bea, RoomJoin{open}).code, ErrorCode::Forbidden);
    }

    void membersArePagedInTheOrderOfTheirIds()
    {
        const Ack all = m_server->ask(m_ada, RoomMembers{generalRoom(), {}});
        QCOMPARE(all.users->size(), std::size_t(2));
        QCOMPARE(all.more, false);
        QVERIFY(all.users->at(0).id < all.users->at(1).id);
        QCOMPARE(all.users->at(0).status, PresenceStatus::Online);
        const Ack rest = m_server->ask(m_ada, RoomMembers{generalRoom(), all.users->at(0).id});
        QCOMPARE(rest.users->size(), std::size_t(1));
        QCOMPARE(rest.users->at(0).id, all.users->at(1).id);
        QCOMPARE(
            m_server->ask(m_ada, RoomMembers{generalRoom(), all.users->at(1).id}).users->size(),
            std::size_t(0));
    }

private:
    std::unique_ptr<CoreFixture> m_server;
    SessionId m_ada;
    SessionId m_bea;
    SessionId m_beasOther;
    UserId m_adaId;
    UserId m_beaId;
    RoomId m_tea;
};

QTEST_GUILESS_MAIN(MembershipTest)
#include "tst_membership.moc"
