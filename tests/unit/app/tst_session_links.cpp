// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace hearth;
using namespace hearth::app;

namespace {

ServerLink linkTo(const RoomId &room, std::optional<qint64> seq = std::nullopt)
{
    ServerLink link{*ServerAddress::parse(QStringLiteral("127.0.0.1:9473")), {}, {}};
    link.room = room;
    link.seq = seq;
    return link;
}

struct SessionLinksSetup : SessionRuns
{
    void greet()
    {
        transport->accept();
        transport->say(welcome(
            e1, {room(general, QStringLiteral("general"), 3), room(lab, QStringLiteral("lab"))}));
    }

    [[nodiscard]] QString shown() const { return session->currentRoom()->roomId(); }
};

} // namespace

class TestSessionLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aLinkLeadsWhereItWasMade()
    {
        SessionLinksSetup s;
        s.session->start(QStringLiteral("T"));
        s.greet();
        s.answerHistory(1, 3, false);
        const QString room = s.session->linkToRoom(lab.toString());
        QCOMPARE(room, QStringLiteral("hearth://127.0.0.1:9473/?room=r-lab"));
        const QString message = s.session->currentRoom()->actions()->linkTo(QStringLiteral("m2"));
        QCOMPARE(message, QStringLiteral("hearth://127.0.0.1:9473/?room=r-general&seq=2"));
        s.session->follow(*ServerLink::parse(room));
        QCOMPARE(s.shown(), lab.toString());
        s.session->openRoom(general.toString());
        const QSignalSpy found(s.session->currentRoom(), &RoomView::messageShown);
        s.session->openRoom(lab.toString());
        s.session->follow(*ServerLink::parse(message));
        QCOMPARE(s.shown(), general.toString());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.back().at(0).toString(), QStringLiteral("m2"));
    }

    void linksOfWhoeverHostsLeadOthersThere()
    {
        SessionLinksSetup s;
        s.session->start(QStringLiteral("T"));
        s.greet();
        s.answerHistory(1, 3, false);
        // The network is there only now, or is another one than before.
        s.forOthers = *ServerLink::parse(QStringLiteral("192.168.1.20:9473"));
        const QString room = s.session->linkToRoom(lab.toString());
        QCOMPARE(room, QStringLiteral("hearth://192.168.1.20:9473/?room=r-lab"));
        QCOMPARE(s.session->currentRoom()->actions()->linkTo(QStringLiteral("m2")),
                 QStringLiteral("hearth://192.168.1.20:9473/?room=r-general&seq=2"));
        // And oneself, also to rooms that one is not in.
        QVERIFY(s.session->leadsHere(
            *ServerLink::parse(QStringLiteral("hearth://192.168.1.20:9473/?room=r-attic"))));
        QVERIFY(!s.session->leadsHere(
            *ServerLink::parse(QStringLiteral("hearth://192.168.1.21:9473/?room=r-attic"))));
    }

    void aLinkToThisComputerMayBeToAnotherOne()
    {
        SessionLinksSetup s;
        s.session->start(QStringLiteral("T"));
        s.greet();
        s.session->follow(linkTo(RoomId(QStringLiteral("r-attic"))));
        QVERIFY2(s.session->problem().contains(QStringLiteral("where the link was made")),
                 qPrintable(s.session->problem()));
        ServerLink elsewhere = linkTo(RoomId(QStringLiteral("r-attic")));
        elsewhere.address = *ServerAddress::parse(QStringLiteral("box"));
        s.session->follow(elsewhere);
        QVERIFY2(!s.session->problem().contains(QStringLiteral("where the link was made")),
                 qPrintable(s.session->problem()));
    }

    void whatALinkLeadsToIsShownOrNothing()
    {
        OneRoom s(120);
        s.answerPage(71, 120, true);
        const QSignalSpy shown(s.view.get(), &RoomView::messageShown);
        const QSignalSpy missed(s.view.get(), &RoomView::missed);
        s.view->showExactly(90);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.back().at(0).toString(), QStringLiteral("m90"));
        s.view->showExactly(30);
        s.answerPage(1, 40, true);
        QCOMPARE(shown.back().at(0).toString(), QStringLiteral("m30"));
        QCOMPARE(*s.view->timeline()->newestSeq(), 40);

        // Of one that is gone the window knows nothing, and stays.
        s.view->showExactly(60);
        s.answerPage(1, 59, true);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(missed.size(), 1);
        QCOMPARE(missed.back().at(0).toString(),
                 QStringLiteral("This message is not there any more."));
        QCOMPARE(*s.view->timeline()->newestSeq(), 40);
        QVERIFY(!s.view->timeline()->isLoading());
    }

    void aRoomThatWasOpenedForAMessageThatIsGoneShowsItsNewest()
    {
        OneRoom s(120);
        s.view->showExactly(60);
        static_cast<void>(s.commands.takeFirst());
        s.answerPage(22, 59, true);
        QVERIFY(!s.view->timeline()->isLoaded());
        s.answerPage(71, 120, true);
        QVERIFY(s.view->timeline()->isLoaded());
        QCOMPARE(*s.view->timeline()->newestSeq(), 120);
    }

    void whatIsNotSentHasNoLink()
    {
        SessionLinksSetup s;
        s.goOnline();
        s.session->currentRoom()->send(QStringLiteral("waits"));
        const auto *timeline = s.session->currentRoom()->timeline();
        const QString key = timeline->data(timeline->index(0), TimelineModel::Key).toString();
        QVERIFY(!key.isEmpty());
        QCOMPARE(s.session->currentRoom()->actions()->linkTo(key), QString());
    }

    void aRoomThatOneIsNotInIsSaidAndNothingElseHappens()
    {
        SessionLinksSetup s;
        s.goOnline();
        const QSignalSpy changed(s.session.get(), &Session::currentRoomChanged);
        s.session->follow(linkTo(lab, 4));
        QVERIFY(s.session->problem().startsWith(QStringLiteral("You are not in the room")));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(s.shown(), general.toString());
    }

    void beforeTheServerSaysWhatThereIsTheLinkWaits()
    {
        SessionLinksSetup s;
        s.session->start(QStringLiteral("T"));
        s.session->follow(linkTo(lab));
        QCOMPARE(s.session->problem(), QString());
        s.greet();
        QCOMPARE(s.shown(), lab.toString());
    }

    void whatIsKeptIsShownWithoutTheServer()
    {
        SessionLinksSetup s;
        s.goOnline(3);
        s.answerHistory(1, 3, false);
        s.restart();
        const QSignalSpy found(s.session->currentRoom(), &RoomView::messageShown);
        s.session->follow(linkTo(general, 2));
        QCOMPARE(found.size(), 1);
        // And not once more when it has come.
        s.goOnline(3);
        QCOMPARE(found.size(), 1);
    }

    void whatIsNotKeptIsShownOnceItCanBe()
    {
        SessionLinksSetup s;
        s.goOnline(300);
        s.answerHistory(251, 300, true);
        s.restart();
        const QSignalSpy found(s.session->currentRoom(), &RoomView::messageShown);
        s.session->follow(linkTo(general, 20));
        QVERIFY(s.session->problem().contains(QStringLiteral("not on this computer")));
        s.goOnline(300);
        s.answerSync(300, 300);
        s.answerHistory(1, 31, false);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.back().at(0).toString(), QStringLiteral("m20"));
        QCOMPARE(s.session->problem(), QString());
    }

    void whoHasGoneElsewhereMeanwhileStaysThere()
    {
        SessionLinksSetup s;
        s.session->start(QStringLiteral("T"));
        s.greet();
        s.restart();
        s.session->follow(linkTo(general, 2));
        s.session->openRoom(lab.toString());
        s.session->start(QStringLiteral("T"));
        s.greet();
        QCOMPARE(s.shown(), lab.toString());
    }

    void aNameLeadsToTheRoomThatOneIsIn()
    {
        SessionLinksSetup s;
        s.session->start(QStringLiteral("T"));
        s.greet();
        auto *names = s.session->currentRoom()->roomNames();
        QCOMPARE(names->list(), QStringList({QStringLiteral("general"), QStringLiteral("lab")}));
        QCOMPARE(names->ownRoom(QStringLiteral("LAB")), lab.toString());
        QCOMPARE(names->ownRoom(QStringLiteral("attic")), QString());
    }

    void publicRoomsAreAskedForOnceSomebodyNamesOne()
    {
        SessionLinksSetup s;
        s.goOnline();
        auto *names = s.session->currentRoom()->roomNames();
        QVERIFY(!s.transport->take<RoomList>());
        names->learn();
        names->learn();
        const auto asked = s.transport->take<RoomList>();
        QVERIFY(asked);
        QVERIFY(!s.transport->take<RoomList>());
        Ack ack;
        ack.ref = asked->first;
        ack.rooms = AckRooms(std::vector<Room>{room(lab, QStringLiteral("attic"))});
        s.transport->say(ack);
        QCOMPARE(names->list(), QStringList({QStringLiteral("attic"), QStringLiteral("general")}));
        QCOMPARE(names->ownRoom(QStringLiteral("attic")), QString());
    }
};

QTEST_GUILESS_MAIN(TestSessionLinks)
#include "tst_session_links.moc"
