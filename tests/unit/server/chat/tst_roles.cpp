// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

//! What guests and publishers see of the rooms. The whole of who may what is
//! integration.server.access.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        const QString ada = m_server->signUp(QStringLiteral("ada"));
        m_beaToken = m_server->signUp(QStringLiteral("bea"));
        m_adaId = m_server->userOf(ada);
        m_beaId = m_server->userOf(m_beaToken);
        m_ada = m_server->enter(ada);
        m_tea = m_server->ask(m_ada, RoomCreate{QStringLiteral("tea"), {}, {}}).room->id;
        m_open = m_server->ask(m_ada, RoomCreate{QStringLiteral("open"), {}, {}}).room->id;
        m_direct = m_server->ask(m_ada, DirectOpen{m_beaId}).room->id;
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_beaId});
        m_adaToken = ada;
    }

    void aGuestHasTheRoomsTheyWereInvitedTo()
    {
        become(Role::Guest);
        const Ack ack = m_server->ask(m_bea, RoomList{});
        std::set<RoomId> rooms;
        for (const Room &room : std::get<std::vector<Room>>(*ack.rooms))
            rooms.insert(room.id);
        QCOMPARE(rooms, (std::set{generalRoom(), m_tea, m_direct}));
        for (const RoomId &room : rooms)
            (void)m_server->ask(m_bea, MessageSend{room, QStringLiteral("hello"), {}});
        for (const Message &command :
             std::vector<Message>{RoomJoin{m_open}, RoomJoin{RoomId(QStringLiteral("nowhere"))},
                                  RoomCreate{QStringLiteral("own"), {}, {}},
                                  RoomInvite{m_tea, m_adaId}, DirectOpen{m_adaId}})
            QCOMPARE(m_server->askRefused(m_bea, command).code, ErrorCode::Forbidden);
        (void)m_server->ask(m_ada, RoomInvite{m_open, m_beaId});
        (void)m_server->ask(m_bea, MessageSend{m_open, QStringLiteral("hello"), {}});
    }

    void aPublisherSeesNoRooms()
    {
        become(Role::Publisher);
        const SessionId session = m_server->open(m_beaToken);
        const auto welcome = m_server->gateway.takeOnly<Welcome>(session);
        QVERIFY(welcome.rooms.empty());
        QCOMPARE(welcome.users.size(), std::size_t(1));
        (void)m_server->ask(m_ada, MessageSend{generalRoom(), QStringLiteral("hello"), {}});
        (void)m_server->ask(m_ada, PresenceSet{PresenceStatus::Away});
        (void)m_server->ask(m_ada, RoomKick{m_tea, m_beaId});
        QCOMPARE(m_server->gateway.takeTypes(session), QStringList());
        m_server->give(session, Sync{welcome.epoch, {{generalRoom(), 0}}});
        QCOMPARE(m_server->gateway.plans.back().ranges.at(generalRoom()).gone, std::optional(true));
        QVERIFY(!m_server->ask(session, UserGet{{m_adaId}}).users->at(0).status);
    }

    void nobodyPutsAPublisherIntoRooms()
    {
        become(Role::Publisher);
        QCOMPARE(m_server->askRefused(m_ada, RoomInvite{m_open, m_beaId}).code,
                 ErrorCode::Forbidden);
        QCOMPARE(m_server->askRefused(m_ada, DirectOpen{m_beaId}).code, ErrorCode::Forbidden);
    }

private:
    void become(Role role)
    {
        m_server->setRole(m_beaToken, role);
        m_ada = m_server->enter(m_adaToken);
        m_bea = m_server->enter(m_beaToken);
        m_server->forgetSeen();
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_adaToken;
    QString m_beaToken;
    UserId m_adaId;
    UserId m_beaId;
    SessionId m_ada;
    SessionId m_bea;
    RoomId m_tea;
    RoomId m_open;
    RoomId m_direct;
};

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
