// SPDX-License-Identifier: MIT
#include "app/models/TimeText.h"
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void opensOnWhatItKnewWithoutAConnection()
    {
        SessionRuns s;
        QVERIFY(!s.session->isReady());
        s.goOnline();
        for (qint64 seq = 1; seq <= 3; ++seq)
            s.arrive(seq);
        s.restart();
        QVERIFY(s.session->isReady());
        QCOMPARE(s.session->displayName(), QStringLiteral("Alice Moor"));
        QCOMPARE(s.session->rooms()->rowCount(), 1);
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("general"));
        QCOMPARE(s.session->currentRoom()->members()->rowCount(), 2);
        QCOMPARE(s.session->totalUnread(), 3);
        QCOMPARE(s.texts(), QStringLiteral("1 2 3"));
        QVERIFY(s.timeline()->isLoaded());
        QVERIFY(!s.timeline()->hasOlder());
        QCOMPARE(s.transport->opens, 0);
    }

    void knowsWhenOneWasOnlineLast_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::newRow("the connection was lost") << true;
        QTest::newRow("the app was ended") << false;
    }

    void knowsWhenOneWasOnlineLast()
    {
        QFETCH(bool, lost);
        SessionRuns s;
        s.goOnline();
        s.stayOnline(90s);
        if (lost)
            Q_EMIT s.transport->closed(1001, {});
        const auto then = s.time.wall;
        s.session->close();
        s.restart();
        s.time.advance(2h);
        const QString when =
            TimeText::recent(toMillis(then), TimeText::dayOf(toMillis(s.time.wall)));
        auto *status = s.session->connection();
        QCOMPARE(status->pillText(), QStringLiteral("Offline · last seen online ") + when);
        s.session->start(QStringLiteral("T"));
        QCOMPARE(status->pillText(), QStringLiteral("Reconnecting · last seen online ") + when);
        s.time.advance(3s);
        // Of this run nothing was lost.
        QVERIFY(status->bannerText().startsWith(QStringLiteral("The server can't be reached.")));
    }

    void aKillLosesAMinuteOfItAtMost()
    {
        SessionRuns s;
        s.goOnline();
        s.stayOnline(90s);
        s.restart();
        const auto minuteBefore =
            TimeText::recent(toMillis(s.time.wall - 30s), TimeText::dayOf(toMillis(s.time.wall)));
        QCOMPARE(s.session->connection()->pillText(),
                 QStringLiteral("Offline · last seen online ") + minuteBefore);
    }

    void opensWhereOneWas()
    {
        SessionRuns s;
        s.session->start(QStringLiteral("T"));
        s.transport->accept();
        const Room lab = room(RoomId(QStringLiteral("r-lab")), QStringLiteral("lab"));
        s.transport->say(welcome(e1, {room(general, QStringLiteral("general")), lab}));
        s.session->openRoom(lab.id.toString());
        s.restart();
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("lab"));
        s.goOnline();
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("general"));
        s.restart();
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("general"));
    }

    void pagesBackThroughWhatIsCached()
    {
        SessionRuns s;
        s.goOnline();
        for (qint64 seq = 1; seq <= 120; ++seq)
            s.arrive(seq);
        s.restart();
        QCOMPARE(s.timeline()->rowCount(), 50);
        s.session->currentRoom()->loadOlder();
        s.session->currentRoom()->loadOlder();
        QCOMPARE(s.timeline()->rowCount(), 120);
        QVERIFY(!s.timeline()->hasOlder());
    }

    void asksTheServerOnlyForWhatIsNotCached()
    {
        SessionRuns s;
        s.goOnline(500);
        s.answerHistory(451, 500, true);
        s.arrive(501);
        s.restart();
        QCOMPARE(s.timeline()->rowCount(), 50);
        QVERIFY(s.timeline()->hasOlder());
        s.session->currentRoom()->loadOlder();
        QCOMPARE(s.timeline()->rowCount(), 51);
        s.session->currentRoom()->loadOlder();
        QVERIFY(!s.timeline()->isLoading());
        s.goOnline(501);
        s.answerSync(501, 501);
        QCOMPARE(s.transport->count<HistoryGet>(), 0);
        s.session->currentRoom()->loadOlder();
        s.answerHistory(401, 450, true);
        QCOMPARE(s.timeline()->rowCount(), 101);
    }

    void theSyncIsFirstAndBeginsWhereTheStoreEnds()
    {
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        s.restart();
        s.goOnline(3);
        QVERIFY(std::holds_alternative<Sync>(s.transport->sent.front().message));
        s.arrive(1);
        s.arrive(2);
        // A kill in the middle of a replay costs nothing.
        s.restart();
        QCOMPARE(s.texts(), QStringLiteral("1 2"));
        s.goOnline(3);
        s.arrive(3);
        s.answerSync(2, 3);
        QCOMPARE(s.texts(), QStringLiteral("1 2 3"));
    }

    void tooMuchMissingDropsTheRoomAndKeepsTheWords()
    {
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        s.restart();
        s.session->currentRoom()->send(QStringLiteral("mine"));
        s.session->currentRoom()->setDraft(QStringLiteral("half"));
        s.goOnline(5000);
        s.answerSync(1, 5000, false);
        s.answerHistory(4999, 5000, true);
        QCOMPARE(s.texts(), QStringLiteral("4999 5000 [mine]"));
        s.restart();
        QCOMPARE(s.texts(), QStringLiteral("4999 5000 [mine]"));
        QCOMPARE(s.session->currentRoom()->draft(), QStringLiteral("half"));
    }

    void anAckOfLongAgoLeavesNoHole_data()
    {
        QTest::addColumn<bool>("isPageFirst");
        QTest::newRow("before the page") << false;
        QTest::newRow("after the page") << true;
    }

    //! It was stored, nobody said so, and much came after it.
    void anAckOfLongAgoLeavesNoHole()
    {
        QFETCH(const bool, isPageFirst);
        SessionRuns s;
        s.goOnline();
        s.session->currentRoom()->send(QStringLiteral("mine"));
        s.restart();
        s.goOnline(5000);
        s.answerSync(0, 5000, false);
        if (isPageFirst)
            s.answerHistory(4999, 5000, true);
        s.acknowledge(1);
        if (!isPageFirst)
            s.answerHistory(4999, 5000, true);
        QCOMPARE(s.session->waitingMessages(), 0);
        QCOMPARE(s.texts(), QStringLiteral("4999 5000"));
        s.restart();
        QCOMPARE(s.texts(), QStringLiteral("4999 5000"));
    }

    void anotherLifeOfTheLogIsBegunAnew_data()
    {
        QTest::addColumn<QString>("epoch");
        QTest::addColumn<UserId>("self");
        QTest::newRow("another epoch") << QStringLiteral("e2") << alice;
        QTest::newRow("another person of that name") << e1 << carol;
    }

    void anotherLifeOfTheLogIsBegunAnew()
    {
        QFETCH(QString, epoch);
        QFETCH(UserId, self);
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        s.restart();
        s.session->currentRoom()->send(QStringLiteral("mine"));
        s.session->start(QStringLiteral("T"));
        s.transport->accept();
        auto greeting = welcome(epoch, {room(general, QStringLiteral("general"), 7)});
        greeting.user.id = self;
        s.transport->say(greeting);
        QCOMPARE(s.transport->count<Sync>(), 0);
        s.answerHistory(6, 7, true);
        QCOMPARE(s.texts(), QStringLiteral("6 7 [mine]"));
        QCOMPARE(s.transport->count<MessageSend>(), 1);
        s.restart();
        QCOMPARE(s.texts(), QStringLiteral("6 7 [mine]"));
    }

    void whatWasGoneMeanwhileIsGoneHere()
    {
        SessionRuns s;
        s.session->start(QStringLiteral("T"));
        s.transport->accept();
        const Room lab = room(RoomId(QStringLiteral("r-lab")), QStringLiteral("lab"));
        s.transport->say(welcome(e1, {room(general, QStringLiteral("general")), lab}));
        s.restart();
        QCOMPARE(s.session->rooms()->rowCount(), 2);
        s.goOnline();
        QCOMPARE(s.session->rooms()->rowCount(), 1);
        s.restart();
        QCOMPARE(s.session->rooms()->rowCount(), 1);
    }

    void unsentMessagesOutliveTheProgram()
    {
        SessionRuns s;
        s.goOnline();
        s.session->currentRoom()->send(QStringLiteral("one"));
        const auto id = s.transport->take<MessageSend>()->first;
        s.session->currentRoom()->send(QStringLiteral("two"));
        s.restart();
        QCOMPARE(s.session->waitingMessages(), 2);
        QCOMPARE(s.texts(), QStringLiteral("[one] [two]"));
        s.goOnline();
        QCOMPARE(s.transport->count<MessageSend>(), 0);
        s.answerSync(0, 0);
        QCOMPARE(s.transport->count<MessageSend>(), 1);
        QVERIFY(s.transport->take<MessageSend>()->first == id);
    }

    void whatIsAckedIsInTheCacheBeforeItLeavesTheOutbox()
    {
        SessionRuns s;
        s.goOnline();
        s.session->currentRoom()->send(QStringLiteral("one"));
        // Neither its event nor anything else comes after the ack.
        s.acknowledge(1);
        s.restart();
        QCOMPARE(s.session->waitingMessages(), 0);
        QCOMPARE(s.texts(), QStringLiteral("one"));
        s.goOnline(1);
        auto own = message(1, alice, QStringLiteral("one"));
        s.transport->say(MessageNew{general, 1, own});
        s.answerSync(0, 1);
        QCOMPARE(s.texts(), QStringLiteral("one"));
    }

    void whatWasReadOfflineIsToldAfterARestart()
    {
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        Q_EMIT s.transport->closed(1001, {});
        s.session->currentRoom()->markRead();
        s.restart();
        QCOMPARE(s.session->totalUnread(), 0);
        s.session->start(QStringLiteral("T"));
        s.transport->accept();
        Room unread = room(general, QStringLiteral("general"), 1);
        unread.unread = 1;
        s.transport->say(welcome(e1, {unread}));
        s.answerSync(1, 1);
        QCOMPARE(s.session->totalUnread(), 0);
        QCOMPARE(s.transport->take<ReadMark>()->second.seq, 1);
    }

    void changesOfOthersAreShownAndKept()
    {
        SessionRuns s;
        s.goOnline();
        for (qint64 seq = 1; seq <= 3; ++seq)
            s.arrive(seq);
        auto edited = message(1, bob, QStringLiteral("better"));
        edited.editedAt = 5;
        s.transport->say(MessageEdited{general, 4, edited});
        s.transport->say(MessageDeleted{general, 5, MessageId(QStringLiteral("m2"))});
        s.transport->say(
            ReactionAdded{general, 6, MessageId(QStringLiteral("m3")), alice, QStringLiteral("👍")});
        for (int run = 0; run < 2; ++run) {
            QCOMPARE(s.texts(), QStringLiteral("better  3"));
            const auto at = [&](int row, int role) {
                return s.timeline()->data(s.timeline()->index(row), role);
            };
            QVERIFY(at(2, TimelineModel::Edited).toBool());
            QVERIFY(at(1, TimelineModel::Deleted).toBool());
            QCOMPARE(at(0, TimelineModel::ReactionText).toString(), QStringLiteral("👍 1"));
            s.restart();
        }
    }

    void aDeletedMessageIsNotUnread()
    {
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        s.transport->say(MessageDeleted{general, 2, MessageId(QStringLiteral("m1"))});
        s.time.advance(300ms);
        const auto asked = s.transport->take<ReadMark>();
        QVERIFY(asked.has_value());
        QCOMPARE(asked->second.seq, 0);
        Ack ack;
        ack.ref = asked->first;
        ack.readSeq = 0;
        ack.unread = 0;
        s.transport->say(ack);
        QCOMPARE(s.session->totalUnread(), 0);
    }

    void aStoreThatWasLostIsFilledAgain()
    {
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        const QString path = StoreFiles::cachePath(s.files.folder.path());
        s.session.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("^put aside and begun anew")));
        s.restart();
        QVERIFY(!s.session->isReady());
        s.goOnline(1);
        s.answerHistory(1, 1, false);
        s.arrive(2);
        s.restart();
        QCOMPARE(s.texts(), QStringLiteral("1 2"));
    }

    void searchesWhatIsHere()
    {
        SessionRuns s;
        s.goOnline();
        s.transport->say(MessageNew{general, 1, message(1, bob, QStringLiteral("the pump"))});
        s.restart();
        auto *search = s.session->search();
        search->setText(QStringLiteral("pum"));
        search->run();
        QCOMPARE(search->source(), MessageSearch::Cache);
        QCOMPARE(search->found()->data(search->found()->index(0), FoundModel::Text).toString(),
                 QStringLiteral("the pump"));
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_session_store.moc"
