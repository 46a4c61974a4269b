// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

const QString theirs = QStringLiteral("m1");
const QString own = QStringLiteral("m2");

struct MessageActionsSetup : OneRoom
{
    MessageActions &actions;

    MessageActionsSetup()
        : OneRoom(2)
        , actions(*view->actions())
    {
        commands.asked.clear();
        view->showSent(message(1, bob, QStringLiteral("theirs")));
        view->showSent(message(2, alice, QStringLiteral("own")));
    }

    [[nodiscard]] QString problemOf(const QString &key) const
    {
        auto *timeline = view->timeline();
        return timeline->data(timeline->index(timeline->rowOfKey(key)), TimelineModel::Problem)
            .toString();
    }

    void become(RoomRole role)
    {
        Room changed = *book.find(general);
        changed.role = role;
        book.put(changed);
    }
};

} // namespace

class TestMessageActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyWhatOneMay()
    {
        const MessageActionsSetup s;
        QVERIFY(s.actions.mayReply(theirs) && s.actions.mayReact(theirs));
        QVERIFY(!s.actions.mayEdit(theirs) && !s.actions.mayRemove(theirs));
        QVERIFY(s.actions.mayEdit(own) && s.actions.mayRemove(own));
        QVERIFY(!s.actions.mayReply(QStringLiteral("none")));
    }

    void moderatorsRemoveButDoNotEdit_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::newRow("room") << false;
        QTest::newRow("direct") << true;
    }

    void moderatorsRemoveButDoNotEdit()
    {
        QFETCH(bool, direct);
        MessageActionsSetup s;
        Room room = *s.book.find(general);
        room.kind = direct ? RoomKind::Direct : RoomKind::Room;
        s.book.put(room);
        s.become(RoomRole::Moderator);
        QCOMPARE(s.actions.mayRemove(theirs), !direct);
        QVERIFY(!s.actions.mayEdit(theirs));
    }

    void adminsModerateEverywhere()
    {
        MessageActionsSetup s;
        User self = user(alice, QStringLiteral("Alice Moor"));
        self.role = Role::Admin;
        s.users.put(self);
        QVERIFY(s.actions.mayRemove(theirs));
    }

    void inAReadOnlyRoomOneMayStillDeleteOnesOwn()
    {
        MessageActionsSetup s;
        Room room = *s.book.find(general);
        room.readOnly = true;
        s.book.put(room);
        QVERIFY(!s.actions.mayReply(own) && !s.actions.mayReact(own) && !s.actions.mayEdit(own));
        QVERIFY(s.actions.mayRemove(own));
        s.become(RoomRole::Owner);
        QVERIFY(s.actions.mayEdit(own));
    }

    void whatIsNotAtTheServerHasNoActions()
    {
        MessageActionsSetup s;
        const auto id = s.outbox.add(general, QStringLiteral("x"));
        s.view->showOutgoing(*s.outbox.find(id));
        QVERIFY(s.view->timeline()->find(id.toString()));
        QVERIFY(!s.actions.mayReply(id.toString()) && !s.actions.mayEdit(id.toString()));
        s.view->apply(MessageDeleted{general, 3, MessageId(own), {}});
        QVERIFY(!s.actions.mayReply(own) && !s.actions.mayRemove(own));
    }

    void aReactionIsAddedAndTakenBack()
    {
        MessageActionsSetup s;
        s.actions.toggleReaction(theirs, thumb);
        const auto asked = s.commands.takeFirst();
        QCOMPARE(std::get<ReactionAdd>(asked.command),
                 (ReactionAdd{general, MessageId(theirs), thumb}));
        QCOMPARE(s.recentEmoji.list(), QStringList{thumb});
        asked.reply(Ack{});
        s.view->apply(ReactionAdded{general, 3, MessageId(theirs), alice, thumb});
        s.actions.toggleReaction(theirs, thumb);
        QCOMPARE(std::get<ReactionRemove>(s.commands.takeFirst().command),
                 (ReactionRemove{general, MessageId(theirs), thumb}));
    }

    void aSecondClickIsOneTooMany()
    {
        MessageActionsSetup s;
        s.actions.toggleReaction(theirs, thumb);
        s.actions.toggleReaction(theirs, thumb);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        s.commands.takeFirst().reply(Ack{});
        s.actions.toggleReaction(theirs, thumb);
        QCOMPARE(s.commands.asked.size(), size_t(1));
    }

    void aRefusalIsToldByTheMessage_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("gone") << ErrorCode::NotFound
                              << QStringLiteral("The message could not be deleted: the message is "
                                                "not there any more.");
        QTest::newRow("not allowed") << ErrorCode::Forbidden
                                     << QStringLiteral("The message could not be deleted: you may "
                                                       "not do that here.");
    }

    void aRefusalIsToldByTheMessage()
    {
        QFETCH(ErrorCode, code);
        MessageActionsSetup s;
        s.actions.remove(own);
        s.commands.takeFirst().reply(refusal(code));
        QTEST(s.problemOf(own), "text");
        s.actions.remove(own);
        QCOMPARE(s.problemOf(own), QString());
    }

    void moderatorsPinWhereTheServerKeepsPins()
    {
        MessageActionsSetup s;
        s.become(RoomRole::Moderator);
        QVERIFY(!s.actions.mayPin(theirs));
        s.features.set({QStringLiteral("edit"), QStringLiteral("pins")});
        QVERIFY(s.actions.mayPin(theirs) && s.actions.mayPin(own));
        s.become(RoomRole::Member);
        QVERIFY(!s.actions.mayPin(theirs));
    }

    void aMessageIsPinnedAndUnpinned()
    {
        MessageActionsSetup s;
        s.become(RoomRole::Moderator);
        s.features.set({QStringLiteral("pins")});
        s.actions.pin(theirs);
        QCOMPARE(std::get<MessagePin>(s.commands.takeFirst().command),
                 (MessagePin{general, MessageId(theirs)}));
        s.actions.unpin(theirs);
        QCOMPARE(std::get<MessageUnpin>(s.commands.takeFirst().command),
                 (MessageUnpin{general, MessageId(theirs)}));
        s.actions.pin(theirs);
        s.commands.takeFirst().reply(refusal(ErrorCode::TooLarge));
        QCOMPARE(s.problemOf(theirs),
                 QStringLiteral("The message could not be pinned: a room has 50 pinned messages at "
                                "most."));
    }

    void withoutAConnectionNothingIsAsked()
    {
        MessageActionsSetup s;
        QVERIFY(s.actions.obstacle().isEmpty());
        s.view->setOnline(false);
        QVERIFY(!s.actions.obstacle().isEmpty());
        s.actions.toggleReaction(theirs, thumb);
        s.actions.remove(own);
        s.features.set({QStringLiteral("pins")});
        s.become(RoomRole::Moderator);
        s.actions.pin(own);
        s.actions.unpin(own);
        s.actions.markUnread(own);
        QString problem;
        s.actions.edit(MessageId(own), QStringLiteral("x"),
                       [&](const QString &why) { problem = why; });
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(problem, s.actions.obstacle());
        QCOMPARE(s.problemOf(own), s.actions.obstacle());
        QCOMPARE(s.problemOf(theirs), s.actions.obstacle());
        s.view->setOnline(true);
        QVERIFY(s.problemOf(own).isEmpty() && s.problemOf(theirs).isEmpty());
    }

    void unreadStaysUnreadUntilOneLeaves()
    {
        MessageActionsSetup s;
        s.view->enter();
        s.actions.markUnread(theirs);
        const auto asked = s.commands.takeFirst();
        QCOMPARE(std::get<ReadMark>(asked.command), (ReadMark{general, 0, true}));
        Ack ack;
        ack.readSeq = 0;
        ack.unread = 1;
        asked.reply(ack);
        QCOMPARE(s.book.find(general)->unread, 1);
        QVERIFY(s.hasNewLineAt(1));
        s.view->markRead();
        QCOMPARE(s.book.find(general)->unread, 1);
        s.view->leave();
        s.view->enter();
        s.view->markRead();
        QCOMPARE(s.book.find(general)->unread, 0);
    }

    void unreadThatIsRefusedHasNoEffect()
    {
        MessageActionsSetup s;
        s.view->enter();
        s.arrive(3);
        s.view->markRead();
        s.actions.markUnread(theirs);
        QVERIFY(s.hasNewLineAt(2));
        s.commands.takeFirst().reply(refusal(ErrorCode::Internal));
        QVERIFY(!s.hasNewLineAt(2));
        // What was read before is told after all.
        s.time.advance(300ms);
        QCOMPARE(std::get<ReadMark>(s.commands.takeFirst().command),
                 (ReadMark{general, 3, std::nullopt}));
        s.arrive(4);
        s.view->markRead();
        QCOMPARE(s.book.find(general)->unread, 0);
    }

    void aMarkThatWaitsDoesNotUndoIt()
    {
        MessageActionsSetup s;
        s.arrive(3);
        s.view->markRead();
        s.actions.markUnread(theirs);
        s.time.advance(1s);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        s.commands.takeFirst().reply(refusal(ErrorCode::Internal));
        QVERIFY(!s.problemOf(theirs).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMessageActions)
#include "tst_message_actions.moc"
