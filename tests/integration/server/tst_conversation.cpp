// SPDX-License-Identifier: MIT
#include "shared/protocol/Version.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;
using namespace std::chrono_literals;

//! Two people and the real server between them.
class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_annAccount = m_server.makeAccount(QStringLiteral("ann"));
        m_benAccount = m_server.makeAccount(QStringLiteral("ben"));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_ann = std::make_unique<TestClient>();
        m_ben = std::make_unique<TestClient>();
        QVERIFY(m_ann->signIn(m_server.webSocketUrl(), m_annAccount.token));
        // Whatever is said has to mean the same in both encodings.
        QVERIFY(
            m_ben->signIn(m_server.webSocketUrl(), m_benAccount.token, {kSubprotocolMessagePack}));
        QVERIFY(m_ann->request(RoomList()));
        QVERIFY(m_ben->request(RoomList()));
    }

    void cleanup()
    {
        m_ann.reset();
        m_ben.reset();
    }

    void cleanupTestCase() { m_server.stop(); }

    void chats()
    {
        const CommandId id = m_ann->send(MessageSend{m_general, QStringLiteral("hello"), {}});
        const auto heard = m_ben->waitFor<MessageNew>();
        QVERIFY(heard);
        QCOMPARE(heard->message.text, QStringLiteral("hello"));
        QCOMPARE(heard->message.author, m_annAccount.user.id);
        QVERIFY(!heard->message.clientId);

        QTRY_VERIFY(m_ann->has<MessageNew>());
        const auto isAck = [](const Frame &f) { return std::holds_alternative<Ack>(f.message); };
        const auto isNew = [](const Frame &f) {
            return std::holds_alternative<MessageNew>(f.message);
        };
        const auto &frames = m_ann->frames();
        QVERIFY(std::find_if(frames.begin(), frames.end(), isAck)
                < std::find_if(frames.begin(), frames.end(), isNew));
        const auto ack = m_ann->waitForAck(id);
        QVERIFY(ack && ack->message);
        QCOMPARE(ack->message->seq, heard->seq);
        QCOMPARE(m_ann->waitFor<MessageNew>()->message.clientId, std::optional(id));
    }

    void sendsNothingTwice()
    {
        const CommandId id = newCommandId();
        const MessageSend message{m_general, QStringLiteral("once"), {}};
        const auto first = m_ann->waitForAck(m_ann->send(message, id));
        const auto second = m_ann->waitForAck(m_ann->send(message, id));
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        const auto error = m_ann->waitForError(
            m_ann->send(MessageSend{m_general, QStringLiteral("other"), {}}, id));
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::Conflict);
        QVERIFY(m_ben->waitFor<MessageNew>());
        QVERIFY(m_ben->request(RoomList()));
        QVERIFY(!m_ben->has<MessageNew>());
    }

    void showsWhoTypes()
    {
        QVERIFY(m_ann->request(TypingStart{m_general, {}}));
        const auto started = m_ben->waitFor<TypingStart>();
        QVERIFY(started);
        QCOMPARE(started->user, std::optional(m_annAccount.user.id));
        QVERIFY(m_ann->request(MessageSend{m_general, QStringLiteral("done"), {}}));
        QVERIFY(m_ben->waitFor<TypingStop>());
        QVERIFY(!m_ann->has<TypingStart>());
    }

    void forgetsWhoTypedWhenTheyLeave()
    {
        QVERIFY(m_ann->request(TypingStart{m_general, {}}));
        QVERIFY(m_ben->waitFor<TypingStart>());
        m_ann->abort();
        QVERIFY(m_ben->waitFor<TypingStop>());
    }

    void forgetsWhoTypedAfterAWhile()
    {
        QVERIFY(m_ann->request(TypingStart{m_general, {}}));
        QVERIFY(m_ben->waitFor<TypingStart>());
        QElapsedTimer time;
        time.start();
        QVERIFY(m_ben->waitFor<TypingStop>());
        QVERIFY(time.elapsed() > 2500);
    }

    void showsPresence()
    {
        QVERIFY(m_ann->request(PresenceSet{PresenceStatus::Away}));
        const auto isAway = [](const Presence &p) { return p.status == PresenceStatus::Away; };
        const auto away = m_ben->waitFor<Presence>(isAway);
        QVERIFY(away);
        QCOMPARE(away->user, m_annAccount.user.id);
    }

    void keepsQuietAboutAQuickReturn()
    {
        TestClient second;
        QVERIFY(m_ben->request(RoomList()));
        m_ann->close();
        QVERIFY(second.signIn(m_server.webSocketUrl(), m_annAccount.token));
        const auto isOffline = [](const Presence &presence) {
            return presence.status == PresenceStatus::Offline;
        };
        QVERIFY(!m_ben->waitFor<Presence>(isOffline, 5500ms));
        second.abort();
        const auto gone = m_ben->waitFor<Presence>(isOffline, 6500ms);
        QVERIFY(gone);
        QCOMPARE(gone->user, m_annAccount.user.id);
    }

    void opensRooms()
    {
        const auto created =
            m_ann->request(RoomCreate{QStringLiteral("garden"), QStringLiteral("plants"), {}});
        QVERIFY(created && created->room);
        const RoomId garden = created->room->id;
        QVERIFY(m_ann->waitFor<RoomAdded>());
        QVERIFY(m_ann->request(MessageSend{garden, QStringLiteral("first"), {}}));

        // Nothing of it reaches Ben until he joins.
        QVERIFY(m_ben->request(RoomList()));
        QVERIFY(!m_ben->has<MessageNew>());
        QVERIFY(m_ben->request(RoomJoin{garden}));
        QVERIFY(m_ben->waitFor<RoomAdded>());
        const auto joined = m_ann->waitFor<MemberJoined>(
            [this](const MemberJoined &event) { return event.user == m_benAccount.user.id; });
        QVERIFY(joined);
        QVERIFY(m_ann->request(MessageSend{garden, QStringLiteral("second"), {}}));
        const auto heard = m_ben->waitFor<MessageNew>();
        QVERIFY(heard);
        QCOMPARE(heard->message.text, QStringLiteral("second"));
        QCOMPARE(heard->seq, joined->seq + 1);
        const auto history = m_ben->request(HistoryGet{garden, {}, {}, {}});
        QVERIFY(history && history->messages);
        QCOMPARE(history->messages->size(), std::size_t(2));
    }

    void closesARoomToOutsiders()
    {
        const RoomId shed = m_ann->request(RoomCreate{QStringLiteral("shed"), {}, {}})->room->id;
        QVERIFY(m_ann->request(MessageSend{shed, QStringLiteral("what was said"), {}}));
        QVERIFY(isListed(*m_ben, shed));
        QVERIFY(m_ann->request(RoomUpdate{shed, {}, {}, {}, Visibility::Private}));
        const auto changed = m_ann->waitFor<RoomChanged>();
        QVERIFY(changed);
        QCOMPARE(changed->visibility, std::optional(Visibility::Private));
        for (const Message &command : std::vector<Message>{
                 RoomJoin{shed}, HistoryGet{shed, {}, {}, {}}, RoomMembers{shed, {}},
                 Search{QStringLiteral("said"), shed, {}, {}},
                 RoomUpdate{shed, {}, {}, {}, Visibility::Public}}) {
            const auto error = m_ben->waitForError(m_ben->send(command));
            QVERIFY(error);
            QCOMPARE(error->code, ErrorCode::NotFound);
        }
        QVERIFY(!isListed(*m_ben, shed));
        QVERIFY(!m_ben->has<RoomChanged>());
        QVERIFY(m_ann->request(RoomUpdate{shed, {}, {}, {}, Visibility::Public}));
        QVERIFY(isListed(*m_ben, shed));
        QVERIFY(m_ben->request(RoomJoin{shed}));
        const auto history = m_ben->request(HistoryGet{shed, {}, {}, {}});
        QCOMPARE(history->messages->front().text, QStringLiteral("what was said"));
    }

    void opensADirectOfSeveral()
    {
        const Credentials cleo = m_server.makeAccount(QStringLiteral("cleo"));
        const Credentials dora = m_server.makeAccount(QStringLiteral("dora"));
        TestClient cleos;
        TestClient doras;
        QVERIFY(cleos.signIn(m_server.webSocketUrl(), cleo.token));
        QVERIFY(doras.signIn(m_server.webSocketUrl(), dora.token));
        const DirectOpen anns{{}, std::vector{m_benAccount.user.id, cleo.user.id}};
        const DirectOpen bens{{}, std::vector{cleo.user.id, m_annAccount.user.id}};
        const CommandId one = m_ann->send(anns);
        const CommandId other = m_ben->send(bens);
        const auto opened = m_ann->waitForAck(one);
        const auto same = m_ben->waitForAck(other);
        QVERIFY(opened && same);
        QCOMPARE(opened->room->id, same->room->id);
        QCOMPARE(opened->room->memberCount, 3);
        QCOMPARE(cleos.waitFor<RoomAdded>()->room.id, opened->room->id);
        QVERIFY(m_ben->request(MessageSend{opened->room->id, QStringLiteral("psst"), {}}));
        QCOMPARE(cleos.waitFor<MessageNew>()->message.text, QStringLiteral("psst"));
        QVERIFY(doras.request(RoomList()));
        QVERIFY(!doras.has<RoomAdded>() && !doras.has<MessageNew>());
        const auto refused =
            doras.waitForError(doras.send(HistoryGet{opened->room->id, {}, {}, {}}));
        QCOMPARE(refused->code, ErrorCode::NotFound);
    }

    void marksAsReadOnAllDevices()
    {
        TestClient phone;
        QVERIFY(phone.signIn(m_server.webSocketUrl(), m_benAccount.token));
        const auto sent = m_ann->request(MessageSend{m_general, QStringLiteral("read me"), {}});
        QVERIFY(sent);
        const auto ack = m_ben->request(ReadMark{m_general, sent->message->seq, {}});
        QVERIFY(ack);
        QCOMPARE(ack->unread, std::optional<qint64>(0));
        const auto marked = phone.waitFor<ReadMarked>();
        QVERIFY(marked);
        QCOMPARE(marked->readSeq, sent->message->seq);
        QVERIFY(!m_ann->has<ReadMarked>());
    }

private:
    static bool isListed(TestClient &client, const RoomId &room)
    {
        const auto ack = client.request(RoomList());
        const auto &rooms = std::get<std::vector<Room>>(*ack->rooms);
        return std::any_of(rooms.begin(), rooms.end(),
                           [&room](const Room &one) { return one.id == room; });
    }

    const RoomId m_general{QStringLiteral("general")};
    TestServer m_server;
    Credentials m_annAccount;
    Credentials m_benAccount;
    std::unique_ptr<TestClient> m_ann;
    std::unique_ptr<TestClient> m_ben;
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "tst_conversation.moc"
