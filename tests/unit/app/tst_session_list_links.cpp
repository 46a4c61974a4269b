// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionListSetup.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

const QString linkElsewhere = QStringLiteral("hearth://127.0.0.1:7/?room=r-direct");

struct SessionListLinksSetup : SessionListSetup
{
    void greet()
    {
        transport->accept();
        transport->say(welcome(
            QStringLiteral("e1"),
            {room(general, QStringLiteral("general")), room(direct, QStringLiteral("lab"))}));
    }

    void takeCredentials(app::SessionList &list)
    {
        list.signIn()->signIn(QStringLiteral("alice"), QStringLiteral("secret"));
        accounts.signedIn(
            SignedInAccount{QStringLiteral("T"), user(alice, QStringLiteral("Alice Moor"))});
        greet();
    }
};

QString shownIn(const app::SessionList &list)
{
    return list.current()->currentRoom()->roomId();
}

} // namespace

class TestSessionListLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aLinkToARoomOfTheServerIsFollowedThere()
    {
        SessionListLinksSetup s;
        const auto list = s.makeList();
        s.signIn(*list);
        s.transport->accept();
        s.transport->say(welcome(
            QStringLiteral("e1"),
            {room(general, QStringLiteral("general")), room(direct, QStringLiteral("lab"))}));
        QSignalSpy inside(list.get(), &app::SessionList::insideShown);
        QSignalSpy signInShown(list.get(), &app::SessionList::signInShown);
        list->follow(QStringLiteral("hearth://127.0.0.1:9473/?room=r-direct"));
        QCOMPARE(list->current()->currentRoom()->roomId(), direct.toString());
        QCOMPARE(inside.size(), 1);
        // By whatever address, for the room's id says which server is meant.
        list->follow(QStringLiteral("hearth://workshop.local/?room=r-general"));
        QCOMPARE(list->current()->currentRoom()->roomId(), general.toString());
        QCOMPARE(inside.size(), 2);
        QCOMPARE(signInShown.size(), 0);
        s.accounts.probed = {};
        list->follow(QStringLiteral("hearth://127.0.0.1:7/?room=r-elsewhere"));
        QCOMPARE(inside.size(), 2);
        QCOMPARE(signInShown.size(), 1);
        QVERIFY(s.accounts.probed);
    }

    void aLinkInAMessageAsksNoOtherServerByItself()
    {
        SessionListLinksSetup s;
        const auto list = s.makeList();
        s.signIn(*list);
        s.transport->accept();
        s.transport->say(welcome(QStringLiteral("e1"), {room(general, QStringLiteral("general"))}));
        s.accounts.probed = {};
        QSignalSpy signInShown(list.get(), &app::SessionList::signInShown);
        const QString link = QStringLiteral("hearth://127.0.0.1:7/?room=r-elsewhere");
        Q_EMIT list->current()->currentRoom()->linkFollowed(link);
        QCOMPARE(signInShown.size(), 1);
        QCOMPARE(list->signIn()->address(), link);
        QVERIFY(!s.accounts.probed);
    }

    void whoSignsInForALinkIsTakenThere()
    {
        SessionListLinksSetup s;
        const auto list = s.makeList();
        list->signInAt(QStringLiteral("hearth://127.0.0.1:9473/?room=r-direct"),
                       QStringLiteral("alice"), QStringLiteral("secret"));
        s.letIn();
        s.transport->accept();
        s.transport->say(welcome(
            QStringLiteral("e1"),
            {room(general, QStringLiteral("general")), room(direct, QStringLiteral("lab"))}));
        QCOMPARE(list->current()->currentRoom()->roomId(), direct.toString());
    }

    void aLinkIsFollowedWhoeverWroteItIntoTheField_data()
    {
        QTest::addColumn<bool>("offered");
        QTest::newRow("opened") << false;
        QTest::newRow("in a message, and taken") << true;
    }

    void aLinkIsFollowedWhoeverWroteItIntoTheField()
    {
        QFETCH(bool, offered);
        SessionListLinksSetup s;
        const auto list = s.makeList();
        s.signIn(*list);
        if (offered) {
            Q_EMIT list->current()->linkLedElsewhere(linkElsewhere);
            list->signIn()->connectTo(list->signIn()->address());
        } else {
            list->follow(linkElsewhere);
        }
        s.accounts.probed(Done{});
        s.takeCredentials(*list);
        QCOMPARE(list->current()->address(), QStringLiteral("127.0.0.1:7"));
        QCOMPARE(shownIn(*list), direct.toString());
    }

    void aLinkThatWasGivenUpIsNotFollowedLater()
    {
        SessionListLinksSetup s;
        const auto list = s.makeList();
        list->follow(linkElsewhere);
        s.accounts.probed(Done{});
        list->signIn()->back();
        list->signIn()->connectTo(QStringLiteral("127.0.0.1:7"));
        s.accounts.probed(Done{});
        s.takeCredentials(*list);
        QCOMPARE(shownIn(*list), general.toString());
    }

    void whoEntersTheirOwnServerTakesNoLinkAlong()
    {
        SessionListLinksSetup s;
        const auto list = s.makeList();
        list->follow(linkElsewhere);
        s.accounts.probed(Done{});
        list->enter(*ServerAddress::parse(QStringLiteral("wss://127.0.0.1:7")),
                    QStringLiteral("host"), QStringLiteral("H"));
        s.greet();
        QCOMPARE(shownIn(*list), general.toString());
    }

    void whatIsStillToBeShownIsShownAfterTheNewSignIn()
    {
        SessionListLinksSetup s;
        s.signIn(*s.makeList());
        const auto list = s.makeList();
        list->restore();
        list->resume();
        list->follow(QStringLiteral("hearth://127.0.0.1:9473/?room=r-direct"));
        // The kept token is good no more.
        Q_EMIT s.transport->closed(4010, {});
        QVERIFY(!list->current());
        s.takeCredentials(*list);
        QCOMPARE(shownIn(*list), direct.toString());
    }

    void aServerThatIsAwayShowsTheRoomWhenItComesBack()
    {
        SessionListLinksSetup s;
        s.signIn(*s.makeList());
        const auto list = s.makeList();
        const QString link = QStringLiteral("hearth://127.0.0.1:9473/?room=r-direct");
        list->restore(link, QStringLiteral("alice"));
        list->signInAt(link, QStringLiteral("alice"), QStringLiteral("secret"));
        s.accounts.probed(Failure{AccountFailure{AccountFailure::Kind::Unreachable, {}, {}, {}}});
        Q_EMIT s.transport->failedBeforeOpen();
        s.accounts.checked(Failure{
            AccountFailure{AccountFailure::Kind::Refused, ErrorCode::Unauthenticated, {}, {}}});
        s.letIn();
        s.greet();
        QCOMPARE(shownIn(*list), direct.toString());
    }

    void theNameThatCameWithALinkIsOffered()
    {
        SessionListLinksSetup s;
        const auto list = s.makeList();
        list->follow(linkElsewhere, QStringLiteral("bob"));
        s.accounts.probed(Done{});
        QCOMPARE(list->signIn()->step(), SignIn::EnterCredentials);
        QCOMPARE(list->signIn()->username(), QStringLiteral("bob"));
        QCOMPARE(list->signIn()->address(), linkElsewhere);
    }
};

QTEST_GUILESS_MAIN(TestSessionListLinks)
#include "tst_session_list_links.moc"
