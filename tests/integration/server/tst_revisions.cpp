// SPDX-License-Identifier: MIT
#include "shared/protocol/Version.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

class RevisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_server.config.commandRate = 0;
        QVERIFY(m_server.start());
        m_annAccount = m_server.makeAccount(QStringLiteral("ann"));
        m_benAccount = m_server.makeAccount(QStringLiteral("ben"));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_ann = std::make_unique<TestClient>();
        m_ben = std::make_unique<TestClient>();
        m_welcome = m_ann->signIn(m_server.webSocketUrl(), m_annAccount.token);
        QVERIFY(m_welcome);
        // The other encoding, so that both carry all of it.
        QVERIFY(m_ben->signIn(m_server.webSocketUrl(), m_benAccount.token,
                              {QString(kSubprotocolMessagePack)}));
        QVERIFY(m_ann->request(RoomList()));
        QVERIFY(m_ben->request(RoomList()));
    }

    void cleanupTestCase() { m_server.stop(); }

    void namesWhatItOffers()
    {
        QCOMPARE(
            m_welcome->features,
            (std::vector<QString>{
                QStringLiteral("edit"), QStringLiteral("reactions"), QStringLiteral("search"),
                QStringLiteral("members"), QStringLiteral("moderation"), QStringLiteral("accounts"),
                QStringLiteral("filters"), QStringLiteral("pins"), QStringLiteral("edit_history"),
                QStringLiteral("here"), QStringLiteral("groups"), QStringLiteral("visibility"),
                QStringLiteral("status"), QStringLiteral("feeds"), QStringLiteral("admin")}));
    }

    void aMessageLivesAndDies()
    {
        const auto sent = m_ann->request(MessageSend{kGeneral, QStringLiteral("hi @ben"), {}});
        const MessageId id = sent->message->id;
        QCOMPARE(m_ben->waitFor<MessageNew>()->message.mentions,
                 std::vector<UserId>{m_benAccount.user.id});
        QVERIFY(m_ben->request(ReactionAdd{kGeneral, id, QStringLiteral("👍")}));
        QCOMPARE(m_ann->waitFor<ReactionAdded>()->user, m_benAccount.user.id);
        QVERIFY(m_ann->request(MessageEdit{kGeneral, id, QStringLiteral("bye")}));
        const auto edited = m_ben->waitFor<MessageEdited>();
        QCOMPARE(edited->message.text, QStringLiteral("bye"));
        QCOMPARE(edited->message.reactions.size(), std::size_t(1));
        for (TestClient *client : {m_ann.get(), m_ben.get()}) {
            const auto history = client->request(MessageHistory{kGeneral, id, {}});
            QVERIFY(history && history->edits);
            QCOMPARE(history->edits->size(), std::size_t(1));
            QCOMPARE(history->edits->at(0).text, QStringLiteral("hi @ben"));
            QCOMPARE(history->edits->at(0).seq, edited->seq);
        }
        QVERIFY(m_ben->request(ReactionRemove{kGeneral, id, QStringLiteral("👍")}));
        QVERIFY(m_ann->waitFor<ReactionRemoved>());
        QVERIFY(m_ann->request(MessageDelete{kGeneral, id}));
        QCOMPARE(m_ben->waitFor<MessageDeleted>()->message, id);
        QVERIFY(!m_ben->request(MessageHistory{kGeneral, id, {}}));
        const auto page = m_ben->request(HistoryGet{kGeneral, {}, {}, 1});
        QCOMPARE(page->messages->at(0).deleted, std::optional(true));
        QCOMPARE(page->messages->at(0).text, QString());
    }

    void aReplayBringsAllOfIt()
    {
        TestClient late;
        const auto sent = m_ann->request(MessageSend{kGeneral, QStringLiteral("one"), {}});
        const MessageId id = sent->message->id;
        QVERIFY(m_ann->request(ReactionAdd{kGeneral, id, QStringLiteral("👍")}));
        QVERIFY(m_ann->request(MessageEdit{kGeneral, id, QStringLiteral("two")}));
        QVERIFY(m_ann->request(MessageDelete{kGeneral, id}));
        const auto welcome = late.signIn(m_server.webSocketUrl(), m_benAccount.token);
        QVERIFY(welcome);
        const auto ack = late.request(Sync{welcome->epoch, {{kGeneral, sent->message->seq - 1}}});
        QVERIFY(ack);
        const auto created = late.waitFor<MessageNew>();
        QCOMPARE(created->message.deleted, std::optional(true));
        const qint64 seq = created->seq;
        QCOMPARE(late.waitFor<ReactionAdded>()->seq, seq + 1);
        QCOMPARE(late.waitFor<MessageEdited>()->seq, seq + 2);
        QCOMPARE(late.waitFor<MessageDeleted>()->seq, seq + 3);
    }

    void countsMentionsOnEveryDevice()
    {
        TestClient other;
        QVERIFY(other.signIn(m_server.webSocketUrl(), m_benAccount.token));
        QVERIFY(other.request(RoomList()));
        const auto sent = m_ann->request(MessageSend{kGeneral, QStringLiteral("@ben @ben"), {}});
        QVERIFY(m_ben->waitFor<MessageNew>());
        const auto ack = m_ben->request(ReadMark{kGeneral, sent->message->seq - 1, true});
        QCOMPARE(ack->unread, std::optional<qint64>(1));
        QCOMPARE(ack->mentions, std::optional<qint64>(1));
        QCOMPARE(other.waitFor<ReadMarked>()->mentions, 1);
        QVERIFY(m_ann->request(MessageEdit{kGeneral, sent->message->id, QStringLiteral("x")}));
        const auto marked = other.waitFor<ReadMarked>();
        QCOMPARE(marked->unread, 1);
        QCOMPARE(marked->mentions, 0);
    }

    void callsWhoeverIsHere()
    {
        const auto sent = m_ann->request(MessageSend{kGeneral, QStringLiteral("@here"), {}});
        QCOMPARE(sent->message->mentions, std::vector<UserId>{m_benAccount.user.id});
        QCOMPARE(m_ben->waitFor<MessageNew>()->message.mentions, sent->message->mentions);
        const auto ack = m_ben->request(ReadMark{kGeneral, sent->message->seq - 1, true});
        QCOMPARE(ack->mentions, std::optional<qint64>(1));
    }

    void findsWhatWasJustAcked()
    {
        for (int i = 0; i < 3; ++i) {
            const QString text = QStringLiteral("the needle %1").arg(i);
            const auto sent = m_ann->request(MessageSend{kGeneral, text, {}});
            const auto found = m_ben->request(Search{QStringLiteral("\"the needle\""), {}, {}, 1});
            QVERIFY(found);
            QCOMPARE(found->messages->at(0).id, sent->message->id);
            QCOMPARE(found->cursor.has_value(), i > 0);
        }
        const auto page = m_ben->request(Search{QStringLiteral("needl*"), kGeneral, {}, 2});
        const auto rest =
            m_ben->request(Search{QStringLiteral("needl*"), kGeneral, page->cursor, 2});
        QCOMPARE(rest->messages->size(), std::size_t(1));
        QCOMPARE(rest->messages->at(0).text, QStringLiteral("the needle 0"));
        QVERIFY(!rest->cursor);
    }

    void aPrivateRoomIsForItsMembers()
    {
        const auto made =
            m_ann->request(RoomCreate{QStringLiteral("secret"), {}, Visibility::Private});
        const RoomId room = made->room->id;
        const auto sent = m_ann->request(MessageSend{room, QStringLiteral("the haystack"), {}});
        const auto none = m_ben->request(Search{QStringLiteral("haystack"), {}, {}, {}});
        QCOMPARE(none->messages->size(), std::size_t(0));
        QVERIFY(m_ann->request(RoomInvite{room, m_benAccount.user.id}));
        QCOMPARE(m_ben->waitFor<RoomAdded>()->room.id, room);
        QCOMPARE(m_ben->waitFor<MemberJoined>()->by, std::optional(m_annAccount.user.id));
        const auto found = m_ben->request(Search{QStringLiteral("haystack"), {}, {}, {}});
        QCOMPARE(found->messages->at(0).id, sent->message->id);
        const auto members = m_ben->request(RoomMembers{room, {}});
        QCOMPARE(members->users->size(), std::size_t(2));
        QVERIFY(m_ben->request(RoomLeave{room}));
        QVERIFY(m_ben->waitFor<MemberLeft>());
        QCOMPARE(m_ben->waitFor<RoomRemoved>()->room, room);
        QVERIFY(m_ann->request(MessageSend{room, QStringLiteral("alone"), {}}));
        QVERIFY(m_ben->request(RoomList()));
        QVERIFY(!m_ben->has<MessageNew>());
        const auto gone = m_ben->request(Sync{m_welcome->epoch, {{room, 1}}});
        QCOMPARE(std::get<SyncRanges>(*gone->rooms).at(room).gone, std::optional(true));
    }

private:
    const RoomId kGeneral{QStringLiteral("general")};

    TestServer m_server;
    Credentials m_annAccount;
    Credentials m_benAccount;
    std::optional<Welcome> m_welcome;
    std::unique_ptr<TestClient> m_ann;
    std::unique_ptr<TestClient> m_ben;
};

QTEST_GUILESS_MAIN(RevisionsTest)
#include "tst_revisions.moc"
