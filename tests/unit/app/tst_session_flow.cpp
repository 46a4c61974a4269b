// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct SessionFlowSetup : SessionRuns
{
    void connectToServer() { session->start(QStringLiteral("T")); }

    //! The server has this many messages of which so many were read.
    void greet(qint64 lastSeq, qint64 readSeq, const QString &epoch = e1)
    {
        transport->accept();
        Room shown = room(general, QStringLiteral("general"), lastSeq);
        shown.readSeq = readSeq;
        shown.unread = lastSeq - readSeq;
        transport->say(welcome(epoch, {shown}));
    }

    //! Of the message that bears the New line.
    [[nodiscard]] QString newText() const
    {
        for (int row = 0; row < timeline()->rowCount(); ++row) {
            const auto index = timeline()->index(row);
            if (timeline()->data(index, TimelineModel::ShowNew).toBool())
                return timeline()->data(index, TimelineModel::Text).toString();
        }
        return {};
    }
};

} // namespace

//! Where a person is in a conversation, whatever happens to the connection.
class TestSessionFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNewLineStandsAboveWhatCameWhileAway()
    {
        SessionFlowSetup s;
        s.connectToServer();
        s.greet(2, 2);
        s.answerHistory(1, 2, false);
        s.restart();
        QCOMPARE(s.newText(), QString());
        s.connectToServer();
        s.greet(5, 2);
        // As a window does that is looked at.
        for (qint64 seq = 3; seq <= 5; ++seq) {
            s.arrive(seq);
            s.session->currentRoom()->markRead();
        }
        s.answerSync(2, 5);
        QCOMPARE(s.texts(), QStringLiteral("1 2 3 4 5"));
        QCOMPARE(s.newText(), QStringLiteral("3"));
        QCOMPARE(s.session->totalUnread(), 0);
    }

    void whatWasReadHereButNotToldIsNotNew()
    {
        SessionFlowSetup s;
        s.connectToServer();
        s.greet(2, 0);
        s.answerHistory(1, 2, false);
        s.session->currentRoom()->markRead();
        s.restart();
        s.connectToServer();
        s.greet(2, 0);
        s.answerSync(2, 2);
        QCOMPARE(s.newText(), QString());
    }

    void theNewLineStandsAboveWhatIsFetchedAnew_data()
    {
        QTest::addColumn<QString>("epoch");
        QTest::addColumn<qint64>("last");
        QTest::newRow("too much was missed") << e1 << qint64(100);
        QTest::newRow("another life of the log") << QStringLiteral("e2") << qint64(40);
    }

    void theNewLineStandsAboveWhatIsFetchedAnew()
    {
        QFETCH(QString, epoch);
        QFETCH(qint64, last);
        SessionFlowSetup s;
        s.connectToServer();
        s.greet(50, 45);
        s.answerHistory(1, 50, false);
        QCOMPARE(s.newText(), QStringLiteral("46"));
        Q_EMIT s.transport->closed(1001, {});
        s.session->connection()->retryNow();
        s.greet(last, last - 2, epoch);
        if (epoch == e1)
            s.answerSync(50, last, false);
        s.answerHistory(last - 39, last, last > 40);
        QCOMPARE(s.newText(), QString::number(last - 1));
    }

    void knowsTheRoomsBesideTheOneOnScreen()
    {
        SessionFlowSetup s;
        s.goOnline();
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"))});
        Room withBob = room(direct, QString());
        withBob.kind = RoomKind::Direct;
        s.transport->say(RoomAdded{withBob});
        QCOMPARE(s.session->roomBeside(-1), QString());
        QCOMPARE(s.session->roomBeside(1), lab.toString());
        s.session->openRoom(lab.toString());
        QCOMPARE(s.session->roomBeside(1), direct.toString());
        QCOMPARE(s.session->roomBeside(-1), general.toString());
        QCOMPARE(s.session->roomBeside(2), QString());
    }

    void aLateConversationLeavesOneWhereOneIs_data()
    {
        QTest::addColumn<bool>("wentElsewhere");
        QTest::newRow("waited") << false;
        QTest::newRow("went elsewhere") << true;
    }

    void aLateConversationLeavesOneWhereOneIs()
    {
        QFETCH(bool, wentElsewhere);
        SessionFlowSetup s;
        s.goOnline();
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"))});
        s.session->openDirect(bob.toString());
        if (wentElsewhere)
            s.session->openRoom(lab.toString());
        Ack ack;
        ack.ref = s.transport->take<DirectOpen>()->first;
        ack.room = room(direct, QString());
        ack.room->kind = RoomKind::Direct;
        s.transport->say(ack);
        QCOMPARE(s.session->currentRoom()->roomId(), (wentElsewhere ? lab : direct).toString());
        QCOMPARE(s.session->directs()->rowCount(), 1);
    }

    void whoIsPutOutStaysUntilTheyGoElsewhere()
    {
        SessionFlowSetup s;
        s.goOnline();
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"))});
        s.session->openRoom(lab.toString());
        s.session->currentRoom()->setDraft(QStringLiteral("half a thought"));
        s.transport->say(MemberLeft{lab, 1, alice, bob, {}});
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(s.session->currentRoom()->roomId(), lab.toString());
        QVERIFY(s.session->currentRoom()->isLeft());
        QVERIFY(!s.session->currentRoom()->leftReason().isEmpty());
        QCOMPARE(s.session->currentRoom()->draft(), QStringLiteral("half a thought"));
        QCOMPARE(s.session->leftRooms()->rowCount(), 0);
        s.session->openRoom(general.toString());
        s.session->openRoom(lab.toString());
        QCOMPARE(s.session->currentRoom()->roomId(), general.toString());
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"))});
        s.session->openRoom(lab.toString());
        QVERIFY(!s.session->currentRoom()->isLeft());
        QCOMPARE(s.session->currentRoom()->draft(), QStringLiteral("half a thought"));
    }

    void whoIsTakenInAgainIsInTheirRoom()
    {
        SessionFlowSetup s;
        s.goOnline();
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"))});
        s.session->openRoom(lab.toString());
        s.transport->say(MemberLeft{lab, 1, alice, bob, {}});
        s.transport->say(RoomRemoved{lab});
        QVERIFY(s.session->currentRoom()->isLeft());
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"), 2)});
        QCOMPARE(s.session->currentRoom()->roomId(), lab.toString());
        QVERIFY(!s.session->currentRoom()->isLeft());
    }

    void saysThatAMessageIsNotHere()
    {
        SessionFlowSetup s;
        s.connectToServer();
        s.greet(100, 100);
        s.answerHistory(51, 100, true);
        Q_EMIT s.transport->closed(1001, {});
        s.session->openMessage(general.toString(), 10);
        QVERIFY(s.session->problem().contains(QStringLiteral("not on this computer")));
    }
};

QTEST_GUILESS_MAIN(TestSessionFlow)
#include "tst_session_flow.moc"
