// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace hearth;
using namespace hearth::server;

namespace {

RoomCreate roomCalled(const QString &name, Visibility visibility = Visibility::Public)
{
    return RoomCreate{name, std::nullopt, visibility};
}

DirectOpen groupOf(const std::vector<UserId> &users)
{
    return DirectOpen{std::nullopt, users};
}

} // namespace

class RoomsTest : public QObject
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
        m_adasOther = m_server->enter(ada);
        m_bea = m_server->enter(bea);
        m_cleoToken = m_server->signUp(QStringLiteral("cleo"));
        m_cleoId = m_server->userOf(m_cleoToken);
        m_cleo = m_server->enter(m_cleoToken);
        m_server->forgetSeen();
    }

    void aNewRoomIsAckedBeforeItIsAddedAndEntered()
    {
        m_server->give(m_ada, roomCalled(QStringLiteral("tea")));
        QVERIFY(m_server->gateway.takeTypes(m_ada).isEmpty()); // nothing before the commit
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_ada),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("room.added"),
                              QStringLiteral("member.joined")}));
        QCOMPARE(m_server->gateway.takeTypes(m_adasOther),
                 (QStringList{QStringLiteral("room.added"), QStringLiteral("member.joined")}));
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty());
    }

    void aNewRoomHasItsMakerAndNoEventYet()
    {
        const Ack ack = m_server->ask(
            m_ada, RoomCreate{QStringLiteral("tea"), QStringLiteral("hot"), Visibility::Private});
        QCOMPARE(ack.room->name, QStringLiteral("tea"));
        QCOMPARE(ack.room->topic, QStringLiteral("hot"));
        QCOMPARE(ack.room->visibility, Visibility::Private);
        QCOMPARE(ack.room->lastSeq, 0);
        QCOMPARE(ack.room->memberCount, 1);
        QCOMPARE(ack.room->members, std::vector{m_adaId});
        QCOMPARE(m_server->gateway.published.back().seq, 1);
    }

    void creatingTwiceByOneIdMakesOneRoom()
    {
        const QString id = QStringLiteral("0123456789abcdef");
        const Ack first = m_server->ask(m_ada, roomCalled(QStringLiteral("tea")), id);
        const auto published = m_server->gateway.published.size();
        const Ack second = m_server->ask(m_ada, roomCalled(QStringLiteral("tea")), id);
        QCOMPARE(second.room->id, first.room->id);
        QCOMPARE(m_server->gateway.published.size(), published);
        const Error other = m_server->askRefused(m_ada, roomCalled(QStringLiteral("coffee")), id);
        QCOMPARE(other.code, ErrorCode::Conflict);
    }

    void idsBelongToTheirUser()
    {
        const QString id = QStringLiteral("0123456789abcdef");
        const Ack adas = m_server->ask(m_ada, roomCalled(QStringLiteral("tea")), id);
        const Ack beas = m_server->ask(m_bea, roomCalled(QStringLiteral("coffee")), id);
        QVERIFY(adas.room->id != beas.room->id);
    }

    void joiningIsSeenByEveryMemberInTheOrderOfTheLog()
    {
        const RoomId tea = m_server->ask(m_ada, roomCalled(QStringLiteral("tea"))).room->id;
        m_server->forgetSeen();
        m_server->give(m_bea, RoomJoin{tea});
        m_server->run();
        const std::vector<Message> seen = m_server->gateway.take(m_bea);
        QCOMPARE(seen.size(), std::size_t{3});
        const auto &ack = std::get<Ack>(seen[0]);
        const auto &added = std::get<RoomAdded>(seen[1]);
        const auto &joined = std::get<MemberJoined>(seen[2]);
        QCOMPARE(ack.room->lastSeq, 1); // what precedes the frame
        QCOMPARE(ack.room->members, (std::vector{m_adaId, m_beaId}));
        QCOMPARE(added.room, *ack.room);
        QCOMPARE(joined, (MemberJoined{tea, 2, m_beaId, std::nullopt}));
        QCOMPARE(m_server->gateway.takeOnly<MemberJoined>(m_ada), joined);
    }

    void whatWasSaidBeforeIsNoNewsToWhoJoins()
    {
        const RoomId tea = m_server->ask(m_ada, roomCalled(QStringLiteral("tea"))).room->id;
        m_server->ask(m_ada, MessageSend{tea, QStringLiteral("hello"), std::nullopt});
        const Ack ack = m_server->ask(m_bea, RoomJoin{tea});
        QCOMPARE(ack.room->lastSeq, 2);
        QCOMPARE(ack.room->readSeq, 2);
        QCOMPARE(ack.room->unread, 0);
    }

    void joiningAgainChangesNothing()
    {
        const RoomId tea = m_server->ask(m_ada, roomCalled(QStringLiteral("tea"))).room->id;
        m_server->give(m_bea, RoomJoin{tea});
        m_server->give(m_bea, RoomJoin{tea}); // both on their way at once
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_bea).count(QStringLiteral("ack")), 2);
        const auto published = m_server->gateway.published.size();
        m_server->ask(m_ada, MessageSend{tea, QStringLiteral("hello"), std::nullopt});
        const Ack again = m_server->ask(m_bea, RoomJoin{tea});
        QCOMPARE(again.room->unread, 1);
        QCOMPARE(again.room->lastSeq, 3);
        QCOMPARE(m_server->gateway.published.size(), published + 1); // the message alone
    }

    void whatIsNotOnesOwnIsNotFound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("unknown") << 0;
        QTest::newRow("private") << 1;
        QTest::newRow("public") << 2;
    }

    void whatIsNotOnesOwnIsNotFound()
    {
        QFETCH(int, kind);
        RoomId room(QStringLiteral("nowhere"));
        if (kind > 0)
            room = m_server
                       ->ask(m_ada,
                             roomCalled(QStringLiteral("tea"),
                                        kind == 1 ? Visibility::Private : Visibility::Public))
                       .room->id;
        std::vector<Message> commands{
            MessageSend{room, QStringLiteral("hello"), std::nullopt},
            HistoryGet{room, std::nullopt, std::nullopt, std::nullopt},
            ReadMark{room, 1, std::nullopt},
            TypingStart{room, std::nullopt},
            TypingStop{room, std::nullopt},
        };
        if (kind < 2)
            commands.emplace_back(RoomJoin{room});
        const auto published = m_server->gateway.published.size();
        for (const Message &command : commands) {
            const Error error = m_server->askRefused(m_bea, command);
            QCOMPARE(error.code, ErrorCode::NotFound);
            QCOMPARE(error.message, QStringLiteral("room not found")); // the same for all
        }
        QCOMPARE(m_server->gateway.published.size(), published);
    }

    void theListHoldsOnesOwnAndThePublicOnes()
    {
        const RoomId own =
            m_server->ask(m_bea, roomCalled(QStringLiteral("diary"), Visibility::Private)).room->id;
        const RoomId open = m_server->ask(m_ada, roomCalled(QStringLiteral("tea"))).room->id;
        m_server->ask(m_ada, roomCalled(QStringLiteral("secret"), Visibility::Private));
        m_server->ask(m_ada, MessageSend{generalRoom(), QStringLiteral("hello"), std::nullopt});
        const Ack ack = m_server->ask(m_bea, RoomList{});
        std::map<RoomId, Room> rooms;
        for (const Room &room : std::get<std::vector<Room>>(*ack.rooms))
            rooms.emplace(room.id, room);
        QCOMPARE(rooms.size(), std::size_t{3});
        QCOMPARE(rooms[own].members, std::vector{m_beaId});
        QCOMPARE(rooms[generalRoom()].unread, 1);
        QCOMPARE(rooms[open].memberCount, 1);
        QVERIFY(!rooms[open].members); // not theirs to see
        QVERIFY(!ack.more);
    }

    void aListThatIsTooLongStopsAndKeepsOnesOwn()
    {
        const QString name(64, QChar(0x20ac));
        const QString topic(256, QChar(0x20ac));
        for (int i = 0; i < 150; ++i)
            m_server->give(m_ada, RoomCreate{name, topic, std::nullopt});
        m_server->run();
        const Ack ack = m_server->ask(m_bea, RoomList{});
        QCOMPARE(ack.more, true);
        const auto &rooms = std::get<std::vector<Room>>(*ack.rooms);
        QCOMPARE(rooms.front().id, generalRoom());
        QVERIFY(rooms.size() < 150);
    }

    void aDirectRoomIsTheSameEveryTimeForBoth()
    {
        m_server->give(m_ada, DirectOpen{m_beaId});
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_ada),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("room.added")}));
        const Room beas = m_server->gateway.takeOnly<RoomAdded>(m_bea).room;
        QCOMPARE(beas.kind, RoomKind::Direct);
        QCOMPARE(beas.visibility, Visibility::Private);
        QCOMPARE(beas.name, QString());
        QCOMPARE(beas.lastSeq, 0);
        QCOMPARE(beas.members, (std::vector{m_adaId, m_beaId}));
        QCOMPARE(m_server->ask(m_ada, DirectOpen{m_beaId}).room->id, beas.id);
        QCOMPARE(m_server->ask(m_bea, DirectOpen{m_adaId}).room->id, beas.id);
        m_server->ask(m_ada, MessageSend{beas.id, QStringLiteral("psst"), std::nullopt});
        QCOMPARE(m_server->gateway.takeOnly<MessageNew>(m_bea).seq, 1);
    }

    void noDirectRoomWithOneselfOrNobody()
    {
        QCOMPARE(m_server->askRefused(m_ada, DirectOpen{m_adaId}).code, ErrorCode::BadRequest);
        const UserId nobody(QStringLiteral("nobody"));
        QCOMPARE(m_server->askRefused(m_ada, DirectOpen{nobody}).code, ErrorCode::NotFound);
    }

    void theSamePeopleHaveOneDirectRoom()
    {
        const Room room = *m_server->ask(m_ada, groupOf({m_cleoId, m_beaId})).room;
        QCOMPARE(room.kind, RoomKind::Direct);
        QCOMPARE(room.visibility, Visibility::Private);
        QCOMPARE(room.members, (std::vector{m_adaId, m_cleoId, m_beaId}));
        QCOMPARE(m_server->gateway.takeOnly<RoomAdded>(m_bea).room, room);
        QCOMPARE(m_server->gateway.takeOnly<RoomAdded>(m_cleo).room, room);
        QCOMPARE(m_server->ask(m_bea, groupOf({m_adaId, m_cleoId})).room->id, room.id);
        QCOMPARE(m_server->ask(m_cleo, groupOf({m_adaId, m_beaId})).room->id, room.id);
        m_server->ask(m_bea, MessageSend{room.id, QStringLiteral("psst @cleo"), std::nullopt});
        QCOMPARE(m_server->gateway.takeOnly<MessageNew>(m_cleo).message.mentions,
                 std::vector{m_cleoId});
        m_server->restart();
        const SessionId cleo = m_server->open(m_cleoToken);
        const auto welcome = m_server->gateway.takeOnly<Welcome>(cleo);
        QCOMPARE(welcome.rooms.size(), std::size_t(2)); // general is the other one
        QCOMPARE(m_server->ask(cleo, groupOf({m_beaId, m_adaId})).room->id, room.id);
    }

    void fewerOrOtherPeopleAreAnotherDirect()
    {
        const UserId dora = m_server->userOf(m_server->signUp(QStringLiteral("dora")));
        std::set<RoomId> rooms;
        for (const DirectOpen &command :
             {groupOf({m_beaId, m_cleoId}), groupOf({m_beaId, m_cleoId, dora}),
              groupOf({m_beaId, dora}), DirectOpen{m_beaId}, DirectOpen{m_cleoId}})
            rooms.insert(m_server->ask(m_ada, command).room->id);
        QCOMPARE(rooms.size(), std::size_t(5));
    }

    void severalWhoOpenItAtOnceGetOneRoom()
    {
        m_server->give(m_ada, groupOf({m_beaId, m_cleoId}));
        m_server->give(m_bea, groupOf({m_cleoId, m_adaId}));
        m_server->give(m_cleo, groupOf({m_adaId, m_beaId}));
        m_server->run();
        std::set<RoomId> rooms;
        for (const SessionId &session : {m_ada, m_bea, m_cleo}) {
            int added = 0;
            for (const Message &seen : m_server->gateway.take(session)) {
                if (const auto *ack = std::get_if<Ack>(&seen))
                    rooms.insert(ack->room->id);
                added += std::holds_alternative<RoomAdded>(seen) ? 1 : 0;
            }
            QCOMPARE(added, 1);
        }
        QCOMPARE(rooms.size(), std::size_t(1));
    }

    void noDirectRoomIsOpenedOf_data()
    {
        QTest::addColumn<DirectOpen>("command");
        QTest::addColumn<ErrorCode>("code");
        const UserId bea(QStringLiteral("bea"));
        const UserId cleo(QStringLiteral("cleo"));
        const UserId self(QStringLiteral("ada"));
        const UserId nobody(QStringLiteral("nobody"));
        QTest::newRow("neither field") << DirectOpen{} << ErrorCode::BadRequest;
        QTest::newRow("both fields")
            << DirectOpen{bea, std::vector{bea, cleo}} << ErrorCode::BadRequest;
        QTest::newRow("a list of none") << groupOf({}) << ErrorCode::BadRequest;
        QTest::newRow("a list of one") << groupOf({bea}) << ErrorCode::BadRequest;
        QTest::newRow("somebody twice") << groupOf({bea, cleo, bea}) << ErrorCode::BadRequest;
        QTest::newRow("oneself") << groupOf({bea, self}) << ErrorCode::BadRequest;
        QTest::newRow("nobody") << groupOf({bea, nobody}) << ErrorCode::NotFound;
    }

    void noDirectRoomIsOpenedOf()
    {
        QFETCH(DirectOpen, command);
        QFETCH(ErrorCode, code);
        // The rows know the names alone.
        const std::map<QString, UserId> ids{{QStringLiteral("ada"), m_adaId},
                                            {QStringLiteral("bea"), m_beaId},
                                            {QStringLiteral("cleo"), m_cleoId}};
        const auto named = [&ids](UserId &user) {
            const auto found = ids.find(user.toString());
            user = found == ids.end() ? user : found->second;
        };
        if (command.user)
            named(*command.user);
        if (command.users)
            std::for_each(command.users->begin(), command.users->end(), named);
        QCOMPARE(m_server->askRefused(m_ada, command).code, code);
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty());
    }

    void nobodyComesIntoADirectOfSeveralOrLeavesIt()
    {
        const UserId dora = m_server->userOf(m_server->signUp(QStringLiteral("dora")));
        const RoomId group = m_server->ask(m_ada, groupOf({m_beaId, m_cleoId})).room->id;
        for (const Message &command : std::vector<Message>{
                 RoomInvite{group, dora}, RoomLeave{group}, RoomKick{group, m_beaId},
                 RoomUpdate{group, QStringLiteral("ours"), {}, {}},
                 RoomUpdate{group, {}, {}, {}, Visibility::Public}})
            QCOMPARE(m_server->askRefused(m_ada, command).code, ErrorCode::Forbidden);
    }

    void nothingIsSaidOfWhatCouldNotBeStored()
    {
        m_server->storage.isWriteFailing = true;
        for (const Message &command :
             std::vector<Message>{roomCalled(QStringLiteral("tea")), DirectOpen{m_beaId}}) {
            m_server->give(m_ada, command);
            m_server->run();
            QCOMPARE(m_server->gateway.takeOnly<Error>(m_ada).code, ErrorCode::Unavailable);
        }
        QVERIFY(m_server->gateway.takeTypes(m_adasOther).isEmpty());
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty());
    }

private:
    std::unique_ptr<CoreFixture> m_server;
    UserId m_adaId;
    UserId m_beaId;
    SessionId m_ada;
    SessionId m_adasOther;
    SessionId m_bea;
    QString m_cleoToken;
    UserId m_cleoId;
    SessionId m_cleo;
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
