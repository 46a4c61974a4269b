// SPDX-License-Identifier: MIT
#include "app/session/Arrivals.h"
#include "app/session/Session.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/Samples.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

//! What a session leaves to the event loop goes before the time that it was made with.
struct DeferredDeletes
{
    ~DeferredDeletes() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

struct SessionSetup
{
    FakeTime time;
    DeferredDeletes deferredDeletes;
    FakeAccounts accounts;
    InlineStore store;
    FakeTransport *transport = new FakeTransport;
    Session session{
        ServerAddress{QStringLiteral("127.0.0.1"), 9473, ServerAddress::Encryption::Plain},
        QStringLiteral("alice"),
        SessionParts{std::unique_ptr<Transport>(transport), accounts, time.source(),
                     [] { return 1.0; }, store.make()}};

    void goOnline(qint64 lastSeq = 0)
    {
        session.start(QStringLiteral("T"));
        greet(QStringLiteral("e1"), lastSeq);
        // Of a log that is empty nothing has to be fetched.
        if (lastSeq > 0)
            answerHistory({}, false);
    }

    void greet(const QString &epoch, qint64 lastSeq)
    {
        transport->accept();
        transport->say(welcome(epoch, {room(general, QStringLiteral("general"), lastSeq)}));
    }

    void answerHistory(const std::vector<ChatMessage> &messages, bool more)
    {
        const auto asked = transport->take<HistoryGet>();
        QVERIFY(asked.has_value());
        Ack ack;
        ack.ref = asked->first;
        ack.messages = messages;
        ack.more = more;
        transport->say(ack);
    }

    void answerSync(qint64 from, qint64 to, bool complete)
    {
        const auto asked = transport->take<Sync>();
        QVERIFY(asked.has_value());
        Ack ack;
        ack.ref = asked->first;
        ack.rooms = AckRooms(SyncRanges{{general, {from, to, complete, std::nullopt}}});
        transport->say(ack);
    }

    void arrive(qint64 seq, const UserId &author = bob, const QString &clientId = {})
    {
        auto shown = message(seq, author, QString::number(seq));
        if (!clientId.isEmpty())
            shown.clientId = CommandId(clientId);
        transport->say(MessageNew{general, seq, shown});
    }

    void lose() { Q_EMIT transport->closed(1001, {}); }

    void comeBack(const QString &epoch, qint64 lastSeq)
    {
        session.connection()->retryNow();
        transport->sent.clear();
        greet(epoch, lastSeq);
    }

    [[nodiscard]] TimelineModel *timeline() { return session.currentRoom()->timeline(); }

    [[nodiscard]] QString at(int row, int role)
    {
        return timeline()->data(timeline()->index(row), role).toString();
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void welcomeFillsEverything()
    {
        SessionSetup s;
        QVERIFY(!s.session.isReady());
        QCOMPARE(s.session.serverName(), QStringLiteral("127.0.0.1:9473"));
        s.goOnline();
        QVERIFY(s.session.isReady());
        QCOMPARE(s.session.serverName(), QStringLiteral("Workshop"));
        QCOMPARE(s.session.displayName(), QStringLiteral("Alice Moor"));
        QCOMPARE(s.session.initials(), QStringLiteral("AM"));
        QVERIFY(s.session.connection()->isOnline());
        QVERIFY(s.session.currentRoom());
        QCOMPARE(s.session.currentRoom()->name(), QStringLiteral("general"));
        QCOMPARE(s.session.ownPresence()->status(), hearth::app::Presence::Online);
        QCOMPARE(s.transport->count<PresenceSet>(), 1);
        QCOMPARE(s.transport->count<Sync>(), 0);
    }

    void anOwnMessageIsShownOnceWhateverTellsOfIt()
    {
        SessionSetup s;
        s.goOnline();
        s.session.currentRoom()->send(QStringLiteral("1"));
        QCOMPARE(s.timeline()->rowCount(), 1);
        const auto sent = s.transport->take<MessageSend>();
        QVERIFY(sent.has_value());
        Ack ack;
        ack.ref = sent->first;
        ack.message = message(1, alice, QStringLiteral("1"));
        ack.message->clientId = sent->first;
        s.transport->say(ack);
        s.arrive(1, alice, sent->first.toString());
        QCOMPARE(s.timeline()->rowCount(), 1);
        QCOMPARE(s.at(0, TimelineModel::StateText), QString());
        QCOMPARE(s.session.totalUnread(), 0);
    }

    void whatTheServerKeptThoughTheAckWasLostIsNotSentAgain()
    {
        SessionSetup s;
        s.goOnline();
        s.session.currentRoom()->send(QStringLiteral("1"));
        const auto id = s.transport->take<MessageSend>()->first;
        s.lose();
        QCOMPARE(s.session.waitingMessages(), 1);
        QCOMPARE(s.at(0, TimelineModel::StateText), QStringLiteral("waiting to be sent"));
        s.comeBack(QStringLiteral("e1"), 1);
        QVERIFY(std::holds_alternative<Sync>(s.transport->sent.front().message));
        QCOMPARE(s.transport->count<MessageSend>(), 0);
        s.arrive(1, alice, id.toString());
        s.answerSync(0, 1, true);
        QCOMPARE(s.transport->count<MessageSend>(), 0);
        QCOMPARE(s.session.waitingMessages(), 0);
        QCOMPARE(s.timeline()->rowCount(), 1);
        QCOMPARE(s.at(0, TimelineModel::Key), id.toString());
    }

    void whatWasWrittenOfflineLeavesAfterTheSync()
    {
        SessionSetup s;
        s.goOnline();
        s.lose();
        s.session.currentRoom()->send(QStringLiteral("one"));
        s.session.currentRoom()->send(QStringLiteral("two"));
        s.comeBack(QStringLiteral("e1"), 0);
        QCOMPARE(s.transport->count<MessageSend>(), 0);
        s.answerSync(0, 0, true);
        QCOMPARE(s.transport->count<MessageSend>(), 1);
        QCOMPARE(s.transport->take<MessageSend>()->second.text, QStringLiteral("one"));
    }

    void missedMessagesAreCountedOnce()
    {
        SessionSetup s;
        s.goOnline();
        s.arrive(1);
        QCOMPARE(s.session.totalUnread(), 1);
        s.lose();
        s.session.connection()->retryNow();
        s.transport->accept();
        Room missed = room(general, QStringLiteral("general"), 3);
        missed.unread = 3;
        s.transport->say(welcome(QStringLiteral("e1"), {missed}));
        s.arrive(2);
        s.arrive(3);
        s.answerSync(1, 3, true);
        QCOMPARE(s.session.totalUnread(), 3);
        QCOMPARE(s.timeline()->rowCount(), 3);
        s.arrive(4);
        QCOMPARE(s.session.totalUnread(), 4);
    }

    void tooMuchMissingIsFetchedAnew_data()
    {
        QTest::addColumn<QString>("epoch");
        QTest::newRow("beyond the replay") << QStringLiteral("e1");
        QTest::newRow("another life of the log") << QStringLiteral("e2");
    }

    void tooMuchMissingIsFetchedAnew()
    {
        QFETCH(QString, epoch);
        SessionSetup s;
        s.goOnline();
        s.arrive(1);
        s.lose();
        s.session.currentRoom()->send(QStringLiteral("mine"));
        s.comeBack(epoch, 5000);
        if (epoch == QStringLiteral("e1"))
            s.answerSync(1, 5000, false);
        QVERIFY(!s.timeline()->isLoaded());
        QCOMPARE(s.timeline()->rowCount(), 1);
        s.answerHistory(
            {message(4999, bob, QStringLiteral("a")), message(5000, bob, QStringLiteral("b"))},
            true);
        QCOMPARE(s.timeline()->rowCount(), 3);
        QCOMPARE(s.at(0, TimelineModel::Text), QStringLiteral("mine"));
        s.arrive(5001);
        QCOMPARE(s.timeline()->rowCount(), 4);
    }

    void aGapIsFilled()
    {
        SessionSetup s;
        s.goOnline();
        s.arrive(1);
        s.arrive(3);
        QCOMPARE(s.timeline()->rowCount(), 1);
        QCOMPARE(s.transport->count<Sync>(), 1);
        s.arrive(4);
        QCOMPARE(s.transport->count<Sync>(), 1);
        for (qint64 seq = 2; seq <= 4; ++seq)
            s.arrive(seq);
        s.answerSync(1, 4, true);
        s.arrive(5);
        s.time.advance(Arrivals::window);
        QCOMPARE(s.timeline()->rowCount(), 5);
        QCOMPARE(s.transport->count<Sync>(), 0);
    }

    void eventsThatAreNotShownCount_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("unknown type") << QByteArray(R"("type":"message.sung")");
        QTest::newRow("deleted") << QByteArray(R"("type":"message.deleted","message":"m")");
        QTest::newRow("reaction") << QByteArray(
            R"("type":"reaction.added","message":"m","user":"u","emoji":"!")");
        QTest::newRow("room") << QByteArray(R"("type":"room.changed","by":"u","read_only":true)");
        QTest::newRow("role") << QByteArray(
            R"("type":"member.changed","user":"u","role":"owner","by":"u")");
    }

    void eventsThatAreNotShownCount()
    {
        QFETCH(QByteArray, fields);
        SessionSetup s;
        s.goOnline();
        Q_EMIT s.transport->received(R"({"id":"x","room":"r-general","seq":1,)" + fields + '}');
        s.arrive(2);
        QCOMPARE(s.timeline()->rowCount(), 1);
        QCOMPARE(s.transport->count<Sync>(), 0);
    }

    void statusIsSaidAgainAfterAReconnect()
    {
        SessionSetup s;
        s.goOnline();
        auto *own = s.session.ownPresence();
        own->beAway();
        QCOMPARE(s.transport->take<PresenceSet>()->second.status, PresenceStatus::Away);
        s.lose();
        QCOMPARE(own->status(), hearth::app::Presence::Offline);
        s.comeBack(QStringLiteral("e1"), 0);
        s.answerSync(0, 0, true);
        QCOMPARE(s.transport->take<PresenceSet>()->second.status, PresenceStatus::Away);
    }

    void roomsComeAndGo()
    {
        SessionSetup s;
        s.goOnline();
        const Room lab = room(RoomId(QStringLiteral("r-lab")), QStringLiteral("lab"), 4);
        s.transport->say(RoomAdded{lab});
        QCOMPARE(s.session.rooms()->rowCount(), 2);
        s.session.openRoom(QStringLiteral("r-lab"));
        QCOMPARE(s.session.currentRoom()->name(), QStringLiteral("lab"));
        QSignalSpy current(&s.session, &Session::currentRoomChanged);
        s.transport->say(RoomRemoved{lab.id});
        QCOMPARE(current.count(), 1);
        QCOMPARE(s.session.currentRoom()->name(), QStringLiteral("general"));
        QCOMPARE(s.session.rooms()->rowCount(), 1);
    }

    void directsAreOpenedOnce()
    {
        SessionSetup s;
        s.goOnline();
        s.session.openDirect(bob.toString());
        const auto asked = s.transport->take<DirectOpen>();
        QVERIFY(asked.has_value());
        Room opened;
        opened.id = direct;
        opened.kind = RoomKind::Direct;
        opened.members = std::vector<UserId>{alice, bob};
        s.transport->say(RoomAdded{opened});
        Ack ack;
        ack.ref = asked->first;
        ack.room = opened;
        s.transport->say(ack);
        QCOMPARE(s.session.currentRoom()->name(), QStringLiteral("Bob Lind"));
        QVERIFY(s.session.currentRoom()->isDirect());
        s.session.openRoom(general.toString());
        s.session.openDirect(bob.toString());
        QCOMPARE(s.session.currentRoom()->roomId(), direct.toString());
        QCOMPARE(s.transport->count<DirectOpen>(), 0);
    }

    void aDirectThatCannotBeOpenedSaysWhy()
    {
        SessionSetup s;
        s.goOnline();
        s.lose();
        s.session.openDirect(bob.toString());
        QVERIFY(s.session.problem().contains(QStringLiteral("no connection")));
        QCOMPARE(s.session.currentRoom()->name(), QStringLiteral("general"));
        s.comeBack(QStringLiteral("e1"), 0);
        s.answerSync(0, 0, true);
        QVERIFY(s.session.problem().isEmpty());
        s.session.openDirect(bob.toString());
        const auto asked = s.transport->take<DirectOpen>();
        QVERIFY(asked.has_value());
        s.transport->say(Error{asked->first, ErrorCode::NotFound, QStringLiteral("user"), {}});
        QVERIFY(!s.session.problem().isEmpty());
    }

    void othersReadMarksAreApplied()
    {
        SessionSetup s;
        s.goOnline();
        s.arrive(1);
        s.transport->say(ReadMarked{general, 1, 0, 0});
        QCOMPARE(s.session.totalUnread(), 0);
    }

    void typingEndsWithTheMessage()
    {
        SessionSetup s;
        s.goOnline();
        s.transport->say(TypingStart{general, bob});
        QCOMPARE(s.session.currentRoom()->typingText(), QStringLiteral("Bob is typing…"));
        s.arrive(1);
        QCOMPARE(s.session.currentRoom()->typingText(), QString());
    }

    void tellsOfTheConnectionInWords()
    {
        SessionSetup s;
        auto *status = s.session.connection();
        QCOMPARE(status->pillText(), QStringLiteral("Offline"));
        s.session.start(QStringLiteral("T"));
        QCOMPARE(status->pillText(), QStringLiteral("Connecting…"));
        s.greet(QStringLiteral("e1"), 0);
        QCOMPARE(status->pillText(), QStringLiteral("Connected · on this computer"));
        const auto ping = s.transport->take<Ping>()->first;
        s.time.advance(4ms);
        s.transport->say(Pong{ping});
        QCOMPARE(status->pillText(), QStringLiteral("Connected · 4 ms · on this computer"));
        for (int i = 0; i < 3; ++i) {
            s.lose();
            s.session.connection()->retryNow();
            s.transport->accept();
        }
        s.lose();
        QVERIFY(!status->isBannerVisible());
        s.session.currentRoom()->send(QStringLiteral("x"));
        s.time.advance(2s);
        QVERIFY(status->isBannerVisible());
        QCOMPARE(status->bannerText(),
                 QStringLiteral("Connection lost. Retrying in 2 s (attempt 4). 1 message waits."));
        QSignalSpy changed(status, &ConnectionStatus::changed);
        s.session.currentRoom()->send(QStringLiteral("y"));
        s.time.advance(1s);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(status->bannerText(),
                 QStringLiteral("Connection lost. Retrying in 1 s (attempt 4). 2 messages wait."));
        QVERIFY(status->pillText().startsWith(QStringLiteral("Reconnecting · last seen online ")));
        QCOMPARE(status->pillTone(), ConnectionStatus::Warning);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
