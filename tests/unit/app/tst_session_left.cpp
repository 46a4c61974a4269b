// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionRuns.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

//! Alice is in two rooms, and wrote something in one of them that the server does not have.
struct SessionLeftSetup : SessionRuns
{
    QAbstractItemModelTester tester{session->leftRooms()};

    SessionLeftSetup()
    {
        greet({room(general, QStringLiteral("general")), room(lab, QStringLiteral("lab"))});
        session->openRoom(lab.toString());
        session->currentRoom()->send(QStringLiteral("mine"));
    }

    void greet(const std::vector<Room> &rooms, const QString &epoch = e1)
    {
        session->start(QStringLiteral("T"));
        transport->accept();
        transport->say(welcome(epoch, rooms));
    }

    [[nodiscard]] QString left() const
    {
        QStringList titles;
        auto *rooms = session->leftRooms();
        for (int row = 0; row < rooms->rowCount(); ++row)
            titles.append(rooms->data(rooms->index(row), LeftRoomModel::Title).toString());
        return titles.join(QStringLiteral(", "));
    }

    void discardAll() const
    {
        while (timeline()->rowCount() > 0 && session->currentRoom()->isLeft())
            timeline()->discard(
                timeline()->data(timeline()->index(0), TimelineModel::Key).toString());
    }
};

} // namespace

//! What becomes of messages for rooms that one is not in any more.
class TestSessionLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whoIsPutOutStillSeesWhatWasNotSent()
    {
        SessionLeftSetup s;
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(s.session->rooms()->rowCount(), 1);
        QCOMPARE(s.left(), QStringLiteral("# lab"));
        QVERIFY(s.session->currentRoom()->isLeft());
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("# lab"));
        QCOMPARE(s.texts(), QStringLiteral("[mine]"));
        QVERIFY(s.timeline()->isLoaded());
        const auto index = s.timeline()->index(0);
        QCOMPARE(s.timeline()->data(index, TimelineModel::StateRole).toInt(),
                 int(TimelineModel::Failed));
        QVERIFY(!s.timeline()->data(index, TimelineModel::StateText).toString().isEmpty());
        QCOMPARE(s.session->waitingMessages(), 0);
    }

    void aRoomLeftWithNothingUnsentIsGone()
    {
        SessionLeftSetup s;
        s.acknowledge(1);
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(s.left(), QString());
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("general"));
    }

    void itIsThereAfterARestartAndAsksTheServerNothing()
    {
        SessionLeftSetup s;
        s.transport->say(RoomRemoved{lab});
        s.restart();
        QCOMPARE(s.left(), QStringLiteral("# lab"));
        s.session->openRoom(lab.toString());
        QCOMPARE(s.texts(), QStringLiteral("[mine]"));
        s.goOnline();
        s.answerSync(0, 0);
        QCOMPARE(s.left(), QStringLiteral("# lab"));
        while (const auto asked = s.transport->take<HistoryGet>())
            QVERIFY(asked->second.room == general);
        QCOMPARE(s.transport->count<MessageSend>(), 0);
    }

    void withItsLastMessageItGoes()
    {
        SessionLeftSetup s;
        s.session->currentRoom()->send(QStringLiteral("also mine"));
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(s.timeline()->rowCount(), 2);
        s.discardAll();
        QCOMPARE(s.left(), QString());
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("general"));
        s.restart();
        QCOMPARE(s.left(), QString());
    }

    void whoComesBackFindsItInTheRoom()
    {
        SessionLeftSetup s;
        s.transport->say(RoomRemoved{lab});
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"))});
        QCOMPARE(s.left(), QString());
        QVERIFY(!s.session->currentRoom()->isLeft());
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("lab"));
        QCOMPARE(s.texts(), QStringLiteral("[mine]"));
        s.restart();
        QCOMPARE(s.left(), QString());
    }

    void whatWasLeftMeanwhileIsListedToo_data()
    {
        QTest::addColumn<QString>("epoch");
        QTest::newRow("left from another computer") << e1;
        QTest::newRow("the server's data was replaced") << QStringLiteral("e2");
    }

    void whatWasLeftMeanwhileIsListedToo()
    {
        QFETCH(QString, epoch);
        SessionLeftSetup s;
        s.restart();
        QCOMPARE(s.left(), QString());
        s.greet({room(general, QStringLiteral("general"))}, epoch);
        QCOMPARE(s.left(), QStringLiteral("# lab"));
        QCOMPARE(s.session->waitingMessages(), 0);
    }

    void itIsListedWhenNothingElseIsKnownOfTheRoom()
    {
        SessionLeftSetup s;
        s.session.reset();
        QVERIFY(QFile::remove(StoreFiles::cachePath(s.files.folder.path())));
        s.restart();
        s.greet({room(general, QStringLiteral("general"))});
        QCOMPARE(s.left(), QStringLiteral("A room that is gone"));
        s.restart();
        QCOMPARE(s.left(), QStringLiteral("A room that is gone"));
    }

    void theServersMessagesAreNotShownThereAnyMore()
    {
        SessionLeftSetup s;
        ChatMessage theirs = message(1, bob, QStringLiteral("theirs"));
        theirs.room = lab;
        s.transport->say(MessageNew{lab, 1, theirs});
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(s.texts(), QStringLiteral("[mine]"));
    }
};

QTEST_GUILESS_MAIN(TestSessionLeft)
#include "tst_session_left.moc"
