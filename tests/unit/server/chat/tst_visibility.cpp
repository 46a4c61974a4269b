// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::server;

//! Who finds a room, and who says so. Ada owns tea, Bea moderates it, Cleo is a member; Rosa, who
//! owns the server, is none of them.
class VisibilityTest : public QObject
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
        const QString cleo = m_server->signUp(QStringLiteral("cleo"));
        m_adaId = m_server->userOf(m_adaToken);
        m_rosa = m_server->enter(m_rosaToken);
        m_ada = m_server->enter(m_adaToken);
        m_bea = m_server->enter(bea);
        m_cleo = m_server->enter(cleo);
        m_tea = m_server->ask(m_ada, RoomCreate{QStringLiteral("tea"), {}, {}}).room->id;
        for (const QString &token : {bea, cleo})
            (void)m_server->ask(m_ada, RoomInvite{m_tea, m_server->userOf(token)});
        (void)m_server->ask(m_ada, RoomSetRole{m_tea, m_server->userOf(bea), RoomRole::Moderator});
        m_server->storage.audit.clear();
        m_server->forgetSeen();
    }

    void aRoomThatIsClosedIsNotThereForOthers()
    {
        const Ack closed = m_server->ask(m_ada, become(Visibility::Private));
        QCOMPARE(m_server->gateway.takeOnly<RoomChanged>(m_cleo),
                 (RoomChanged{m_tea, *closed.seq, m_adaId, {}, {}, {}, Visibility::Private}));
        QVERIFY(!m_server->ask(m_ada, become(Visibility::Private)).seq); // it is so already
        QVERIFY(!finds(m_rosa));
        QCOMPARE(m_server->askRefused(m_rosa, RoomJoin{m_tea}).code, ErrorCode::NotFound);
        (void)m_server->ask(m_cleo, MessageSend{m_tea, QStringLiteral("still here"), {}});
        QCOMPARE(m_server->storage.audit.back().detail, std::optional(QStringLiteral("private")));
        m_server->restart();
        m_rosa = m_server->enter(m_rosaToken);
        QVERIFY(!finds(m_rosa));
    }

    void aRoomThatIsOpenedIsThereForEverybody()
    {
        (void)m_server->ask(m_ada, become(Visibility::Private));
        (void)m_server->ask(m_cleo, MessageSend{m_tea, QStringLiteral("among us"), {}});
        const Ack opened = m_server->ask(m_ada, become(Visibility::Public));
        QVERIFY(opened.seq);
        QVERIFY(finds(m_rosa));
        QCOMPARE(m_server->ask(m_rosa, RoomJoin{m_tea}).room->visibility, Visibility::Public);
        const Ack history = m_server->ask(m_rosa, HistoryGet{m_tea, {}, {}, {}});
        QCOMPARE(history.messages->back().text, QStringLiteral("among us"));
    }

    void nobodyComesInBehindTheDoorThatCloses()
    {
        m_server->give(m_ada, become(Visibility::Private));
        m_server->give(m_rosa, RoomJoin{m_tea});
        m_server->run();
        QCOMPARE(m_server->gateway.takeOnly<Error>(m_rosa).code, ErrorCode::NotFound);
    }

    void onlyAnOwnerOfTheRoomSaysSo()
    {
        (void)m_server->ask(m_rosa, RoomJoin{m_tea});
        for (const SessionId &session : {m_bea, m_cleo, m_rosa}) {
            QCOMPARE(m_server->askRefused(session, become(Visibility::Private)).code,
                     ErrorCode::Forbidden);
            // Nor together with what they may.
            const RoomUpdate both{m_tea, QStringLiteral("coffee"), {}, {}, Visibility::Private};
            QCOMPARE(m_server->askRefused(session, both).code, ErrorCode::Forbidden);
        }
        const Room room = *m_server->ask(m_cleo, RoomJoin{m_tea}).room;
        QCOMPARE(room.name, QStringLiteral("tea"));
        QCOMPARE(room.visibility, Visibility::Public);
    }

    void generalAndDirectsStayAsTheyAre()
    {
        const RoomId direct =
            m_server->ask(m_ada, DirectOpen{m_server->userOf(m_rosaToken)}).room->id;
        for (const RoomId &room : {generalRoom(), direct}) {
            for (const Visibility wanted : {Visibility::Public, Visibility::Private})
                QCOMPARE(m_server->askRefused(m_rosa, RoomUpdate{room, {}, {}, {}, wanted}).code,
                         ErrorCode::Forbidden);
        }
    }

    void whatIsNotStoredHasNotHappened_data()
    {
        QTest::addColumn<Visibility>("before");
        QTest::addColumn<Visibility>("wanted");
        QTest::newRow("closed") << Visibility::Public << Visibility::Private;
        QTest::newRow("opened") << Visibility::Private << Visibility::Public;
    }

    void whatIsNotStoredHasNotHappened()
    {
        QFETCH(Visibility, before);
        QFETCH(Visibility, wanted);
        (void)m_server->ask(m_ada, become(before));
        m_server->storage.isWriteFailing = true;
        QCOMPARE(m_server->askRefused(m_ada, become(wanted)).code, ErrorCode::Unavailable);
        m_server->storage.isWriteFailing = false;
        QCOMPARE(finds(m_rosa), before == Visibility::Public);
    }

private:
    [[nodiscard]] RoomUpdate become(Visibility visibility) const
    {
        return RoomUpdate{m_tea, {}, {}, {}, visibility};
    }

    //! Whether tea is in the list that somebody gets.
    [[nodiscard]] bool finds(const SessionId &session)
    {
        const Ack ack = m_server->ask(session, RoomList{});
        const auto &rooms = std::get<std::vector<Room>>(*ack.rooms);
        return std::any_of(rooms.begin(), rooms.end(),
                           [this](const Room &room) { return room.id == m_tea; });
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_rosaToken;
    QString m_adaToken;
    UserId m_adaId;
    SessionId m_rosa;
    SessionId m_ada;
    SessionId m_bea;
    SessionId m_cleo;
    RoomId m_tea;
};

QTEST_GUILESS_MAIN(VisibilityTest)
#include "tst_visibility.moc"
