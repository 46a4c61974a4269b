// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

//! Alice is in two rooms.
struct SessionModerationSetup : SessionRuns
{
    SessionModerationSetup() { greet(); }

    void greet(qint64 lastSeq = 0, std::optional<RoomRole> role = {})
    {
        Room shown = room(lab, QStringLiteral("lab"), lastSeq);
        shown.role = role;
        session->start(QStringLiteral("T"));
        transport->accept();
        transport->say(welcome(e1, {room(general, QStringLiteral("general")), shown}));
    }

    void answerRoles(const std::vector<RoomMember> &roles)
    {
        const auto asked = transport->take<RoomMembers>();
        QVERIFY(asked.has_value());
        Ack ack;
        ack.ref = asked->first;
        ack.users.emplace();
        ack.roles = roles;
        ack.more = false;
        transport->say(ack);
    }

    [[nodiscard]] QString marks() const
    {
        QStringList marks;
        auto *members = session->currentRoom()->members();
        for (int row = 0; row < members->rowCount(); ++row)
            marks.append(members->data(members->index(row), MemberModel::MarkText).toString());
        return marks.join(QLatin1Char('|'));
    }
};

} // namespace

//! Roles, changes of a room and its loss, as the server tells them.
class TestSessionModeration : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theRoomOnScreenKnowsItsRoles()
    {
        SessionModerationSetup s;
        s.session->openRoom(lab.toString());
        s.answerRoles({{bob, RoomRole::Owner}});
        QCOMPARE(s.marks(), QStringLiteral("|owner of this room"));
        s.transport->say(MemberChanged{lab, 1, alice, RoomRole::Moderator, bob});
        QCOMPARE(s.marks(), QStringLiteral("moderator|owner of this room"));
        s.transport->say(MemberLeft{lab, 2, bob, {}, {}});
        s.transport->say(MemberJoined{lab, 3, bob, {}});
        QCOMPARE(s.marks(), QStringLiteral("moderator|"));
        s.session->openRoom(general.toString());
        s.session->openRoom(lab.toString());
        // Of the other room, once; this one is known.
        QCOMPARE(s.transport->count<RoomMembers>(), 1);
    }

    void rolesAreAskedForAgainAfterAReconnect()
    {
        SessionModerationSetup s;
        s.session->openRoom(lab.toString());
        s.answerRoles({{bob, RoomRole::Owner}});
        Q_EMIT s.transport->closed(1001, {});
        s.transport->sent.clear();
        s.session->connection()->retryNow();
        s.greet();
        QCOMPARE(s.transport->count<RoomMembers>(), 0);
        s.answerSync(0, 0);
        s.answerRoles({});
        QCOMPARE(s.marks(), QStringLiteral("|"));
    }

    void aChangedRoomShowsAtOnceAndOutlivesTheApp()
    {
        SessionModerationSetup s;
        s.session->openRoom(lab.toString());
        QVERIFY(s.session->currentRoom()->mayWrite());
        s.transport->say(
            RoomChanged{lab, 1, bob, QStringLiteral("attic"), QStringLiteral("up"), true});
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("attic"));
        QCOMPARE(s.session->currentRoom()->topic(), QStringLiteral("up"));
        QVERIFY(!s.session->currentRoom()->mayWrite());
        s.transport->say(MemberChanged{lab, 2, alice, RoomRole::Moderator, bob});
        QVERIFY(s.session->currentRoom()->mayWrite());
        s.restart();
        s.session->openRoom(lab.toString());
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("attic"));
        QVERIFY(s.session->currentRoom()->mayWrite());
        QCOMPARE(s.marks(), QStringLiteral("moderator|"));
    }

    void aReadOnlyRoomStaysSoOffline()
    {
        SessionModerationSetup s;
        s.transport->say(RoomChanged{lab, 1, bob, {}, {}, true});
        s.restart();
        s.session->openRoom(lab.toString());
        QVERIFY(!s.session->currentRoom()->mayWrite());
    }

    void whatTheWelcomeKnowsAlreadyIsNotUndoneByTheReplay()
    {
        SessionModerationSetup s;
        s.restart();
        s.greet(2, RoomRole::Owner);
        s.session->openRoom(lab.toString());
        s.transport->say(RoomChanged{lab, 1, bob, QStringLiteral("older"), {}, {}});
        s.transport->say(MemberChanged{lab, 2, alice, RoomRole::Moderator, bob});
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("lab"));
        QVERIFY(s.marks().startsWith(QStringLiteral("owner")));
    }

    void whoIsPutOutIsToldByWhom_data()
    {
        QTest::addColumn<bool>("isBan");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("expected");
        QTest::newRow("removed") << false << bob.toString()
                                 << QStringLiteral("Bob Lind removed you from #lab.");
        QTest::newRow("banned")
            << true << bob.toString()
            << QStringLiteral(
                   "Bob Lind banned you from #lab. You can't come back until that is lifted.");
        QTest::newRow("by somebody unknown")
            << false << QStringLiteral("u-x")
            << QStringLiteral("A moderator removed you from #lab.");
    }

    void whoIsPutOutIsToldByWhom()
    {
        QFETCH(bool, isBan);
        QFETCH(QString, by);
        QFETCH(QString, expected);
        SessionModerationSetup s;
        s.session->openRoom(lab.toString());
        s.transport->say(
            MemberLeft{lab, 1, alice, UserId(by), isBan ? std::optional(true) : std::nullopt});
        QCOMPARE(s.session->farewell(), QString());
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(s.session->farewell(), expected);
        QVERIFY(s.session->currentRoom()->isLeft());
        QCOMPARE(s.session->currentRoom()->leftReason(), expected);
    }

    void whoeverLeavesIsToldNothing()
    {
        SessionModerationSetup s;
        s.transport->say(MemberLeft{lab, 1, alice, {}, {}});
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(s.session->farewell(), QString());
        QCOMPARE(s.session->rooms()->rowCount(), 1);
    }

    void theSameAgainIsToldAgain()
    {
        SessionModerationSetup s;
        QSignalSpy farewells(s.session.get(), &Session::farewellChanged);
        s.transport->say(MemberLeft{lab, 1, alice, bob, {}});
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(farewells.count(), 1);
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"), 2)});
        s.transport->say(MemberLeft{lab, 3, alice, bob, {}});
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(farewells.count(), 3);
    }

    void aRoomLostWithUnsentMessagesSaysHow()
    {
        SessionModerationSetup s;
        s.session->openRoom(lab.toString());
        s.session->currentRoom()->send(QStringLiteral("mine"));
        s.transport->say(MemberLeft{lab, 1, alice, bob, {}});
        s.transport->say(RoomRemoved{lab});
        QVERIFY(s.session->currentRoom()->isLeft());
        QVERIFY(!s.session->currentRoom()->mayWrite());
        const QString reason = QStringLiteral("Bob Lind removed you from #lab.");
        QCOMPARE(s.session->currentRoom()->leftReason(), reason);
        s.restart();
        s.session->openRoom(lab.toString());
        QCOMPARE(s.session->currentRoom()->leftReason(), reason);
    }

    void mutedRoomsStayMuted()
    {
        SessionModerationSetup s;
        s.arrive(1);
        QCOMPARE(s.session->totalUnread(), 1);
        s.session->setAttention(general.toString(), Attention::None);
        QCOMPARE(s.session->totalUnread(), 0);
        s.arrive(2);
        QCOMPARE(s.session->totalUnread(), 0);
        s.restart();
        QCOMPARE(s.session->totalUnread(), 0);
        s.session->setAttention(general.toString(), Attention::Usual);
        QCOMPARE(s.session->totalUnread(), 2);
        s.restart();
        QCOMPARE(s.session->totalUnread(), 2);
    }

    void theChoiceIsNoCache()
    {
        SessionModerationSetup s;
        s.session->setAttention(general.toString(), Attention::Mentions);
        s.session.reset();
        QVERIFY(QFile::remove(StoreFiles::cachePath(s.files.folder.path())));
        s.restart();
        s.greet();
        s.arrive(1);
        QCOMPARE(s.session->totalUnread(), 0);
    }

    void aRoomIsReadWithoutOpeningIt()
    {
        SessionModerationSetup s;
        ChatMessage theirs = message(1, bob, QStringLiteral("theirs"));
        theirs.room = lab;
        s.transport->say(MessageNew{lab, 1, theirs});
        QCOMPARE(s.session->totalUnread(), 1);
        s.session->markRead(lab.toString());
        QCOMPARE(s.session->totalUnread(), 0);
        s.time.advance(std::chrono::seconds(1));
        const auto told = s.transport->take<ReadMark>();
        QVERIFY(told.has_value() && told->second.room == lab && told->second.seq == 1);
    }

    void ofALargeRoomThoseWhoRunItAreListed()
    {
        SessionModerationSetup s;
        Room large = room(lab, QStringLiteral("lab"));
        large.members.reset();
        large.memberCount = 300;
        s.transport->say(RoomRemoved{lab});
        s.transport->say(RoomAdded{large});
        s.session->openRoom(lab.toString());
        QVERIFY(!s.session->currentRoom()->listsMembers());
        s.answerRoles({{bob, RoomRole::Owner}});
        QCOMPARE(s.marks(), QStringLiteral("owner of this room"));
    }
};

QTEST_GUILESS_MAIN(TestSessionModeration)
#include "tst_session_moderation.moc"
