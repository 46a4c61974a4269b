// SPDX-License-Identifier: MIT
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/session/Outbox.h"
#include "app/session/ReadMarker.h"
#include "app/session/RoomView.h"
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

struct Setup
{
    FakeTime time;
    FakeCommands commands;
    UserDirectory users;
    RoomBook book{users};
    InlineStore files;
    std::unique_ptr<LocalStore> store = files.make();
    Outbox outbox{commands, store->outbox(), time.source()};
    ReadMarker marker{commands, book, time.source()};
    std::unique_ptr<RoomView> view;

    explicit Setup(qint64 lastSeq = 0, qint64 readSeq = 0, qint64 unread = 0)
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind")));
        Room shown = room(general, QStringLiteral("general"), lastSeq);
        shown.readSeq = readSeq;
        shown.unread = unread;
        book.put(shown);
        view = std::make_unique<RoomView>(
            general, RoomViewParts{users, book, outbox, marker, commands, *store, time.source()});
        view->setOnline(true);
        marker.resume();
    }

    void answerPage(qint64 first, qint64 last, bool more)
    {
        const auto asked = commands.takeFirst();
        Ack ack;
        ack.ref = asked.id;
        ack.messages.emplace();
        for (qint64 seq = first; seq <= last; ++seq)
            ack.messages->push_back(message(seq, bob, QString::number(seq)));
        ack.more = more;
        asked.reply(ack);
    }

    void arrive(qint64 seq)
    {
        book.countMessage(message(seq, bob, QString::number(seq)), seq);
        view->apply(MessageNew{general, seq, message(seq, bob, QString::number(seq))});
    }

    [[nodiscard]] bool hasNewLineAt(int row) const
    {
        auto *timeline = view->timeline();
        return timeline->data(timeline->index(row), TimelineModel::ShowNew).toBool();
    }
};

} // namespace

class TestRoomView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFirstPageThatWasRefusedIsAskedForAgain()
    {
        Setup s(3);
        s.commands.takeFirst().reply(refusal(ErrorCode::Unavailable));
        QVERIFY(!s.view->timeline()->error().isEmpty());
        s.view->loadOlder();
        QVERIFY(s.view->timeline()->error().isEmpty());
        s.answerPage(1, 3, false);
        QVERIFY(s.view->timeline()->isLoaded());
        QCOMPARE(s.view->timeline()->rowCount(), 3);
    }

    void aPageThatCameTooFastIsAskedForWhenItMay()
    {
        Setup s(3);
        s.commands.takeFirst().reply(refusal(ErrorCode::RateLimited, 200ms));
        QVERIFY(s.view->timeline()->error().isEmpty());
        QVERIFY(s.view->timeline()->isLoading());
        s.view->loadOlder();
        QVERIFY(s.commands.asked.empty());
        s.time.advance(200ms);
        s.answerPage(1, 3, false);
        QCOMPARE(s.view->timeline()->rowCount(), 3);
        s.view->reload();
        s.commands.takeFirst().reply(refusal(ErrorCode::RateLimited, 200ms));
        s.commands.disconnect();
        s.view->setOnline(false);
        s.time.advance(200ms);
        QVERIFY(!s.view->timeline()->isLoading());
    }

    void aReadMarkThatCameTooFastIsToldWhenItMay()
    {
        Setup s(3, 1, 2);
        s.answerPage(1, 3, false);
        s.view->markRead();
        s.time.advance(300ms);
        s.commands.takeFirst().reply(refusal(ErrorCode::RateLimited, 200ms));
        s.time.advance(200ms);
        QCOMPARE(std::get<ReadMark>(s.commands.takeFirst().command).seq, 3);
    }

    void loadsThePagesOneByOne()
    {
        Setup s(120);
        QVERIFY(s.view->timeline()->isLoading());
        s.answerPage(71, 120, true);
        QVERIFY(s.view->timeline()->isLoaded());
        QCOMPARE(s.view->timeline()->rowCount(), 50);
        s.view->loadOlder();
        s.view->loadOlder();
        QCOMPARE(s.commands.asked.size(), size_t(1));
        QCOMPARE(*std::get<HistoryGet>(s.commands.asked.front().command).before, 71);
        s.answerPage(21, 70, true);
        s.view->loadOlder();
        s.answerPage(1, 20, false);
        QCOMPARE(s.view->timeline()->rowCount(), 120);
        QVERIFY(!s.view->timeline()->hasOlder());
        s.view->loadOlder();
        QVERIFY(s.commands.asked.empty());
    }

    void aPageThatWasLostIsAskedForAgain()
    {
        Setup s(3);
        s.commands.disconnect();
        s.view->setOnline(false);
        QVERIFY(!s.view->timeline()->isLoading());
        s.commands.connected = true;
        s.view->setOnline(true);
        s.answerPage(1, 3, false);
        QCOMPARE(s.view->timeline()->rowCount(), 3);
    }

    void aLateAnswerAfterReloadIsDropped()
    {
        Setup s(3);
        const auto late = s.commands.takeFirst();
        s.view->reload();
        Ack ack;
        ack.messages = {message(99, bob, QStringLiteral("old life"))};
        late.reply(ack);
        QCOMPARE(s.view->timeline()->rowCount(), 0);
        s.answerPage(1, 2, false);
        QCOMPARE(s.view->timeline()->rowCount(), 2);
    }

    void whatHappensWhileAPageIsOnItsWayIsNotUndoneByIt()
    {
        Setup s(3);
        s.store->startRange(general, 3);
        const MessageId edited(QStringLiteral("m2"));
        auto better = message(2, bob, QStringLiteral("better"));
        better.editedAt = 1;
        const std::vector<RoomChange> changes{
            MessageEdited{general, 4, better},
            MessageDeleted{general, 5, MessageId(QStringLiteral("m3"))},
            ReactionAdded{general, 6, edited, alice, QStringLiteral("👍")}};
        for (const auto &change : changes) {
            s.store->apply(change);
            s.view->apply(change);
        }
        s.answerPage(1, 3, false);
        HistoryGet all;
        all.room = general;
        const auto kept = s.store->readNow(all).messages;
        QCOMPARE(kept.size(), size_t(3));
        QCOMPARE(kept[1].text, QStringLiteral("better"));
        QCOMPARE(kept[1].reactions.size(), size_t(1));
        QCOMPARE(kept[2].deleted, std::optional(true));
        auto *timeline = s.view->timeline();
        const auto at = [&](int row, int role) {
            return timeline->data(timeline->index(row), role);
        };
        QVERIFY(at(0, TimelineModel::Deleted).toBool());
        QCOMPARE(at(1, TimelineModel::Text).toString(), QStringLiteral("better"));
        QCOMPARE(at(1, TimelineModel::ReactionText).toString(), QStringLiteral("👍 1"));
    }

    void comesBackToTheNewestFromFarAbove()
    {
        Setup s;
        s.store->startRange(general, 0);
        for (qint64 seq = 1; seq <= 1500; ++seq)
            s.store->apply(MessageNew{general, seq, message(seq, bob, QString::number(seq))});
        s.view->reload();
        auto *timeline = s.view->timeline();
        timeline->setFollowing(false);
        while (timeline->hasOlder())
            s.view->loadOlder();
        QCOMPARE(*timeline->oldestSeq(), 1);
        QVERIFY(timeline->hasNewer());
        QVERIFY(timeline->rowCount() <= TimelineModel::window);
        s.view->loadNewer();
        QCOMPARE(*timeline->newestSeq(), TimelineModel::window + 50);
        s.store->apply(MessageNew{general, 1501, message(1501, bob, QStringLiteral("news"))});
        s.view->apply(MessageNew{general, 1501, message(1501, bob, QStringLiteral("news"))});
        s.view->showNewest();
        QCOMPARE(*timeline->newestSeq(), 1501);
        QVERIFY(!timeline->hasNewer());
        timeline->setFollowing(false);
        while (timeline->hasOlder())
            s.view->loadOlder();
        while (timeline->hasNewer())
            s.view->loadNewer();
        QCOMPARE(*timeline->newestSeq(), 1501);
        QCOMPARE(*timeline->oldestSeq(), 1502 - TimelineModel::window);
    }

    void newLineStaysWhereOneLeftOff()
    {
        Setup s(3, 1, 2);
        s.answerPage(1, 3, false);
        s.view->enter();
        QVERIFY(s.hasNewLineAt(1));
        s.view->markRead();
        QCOMPARE(s.book.find(general)->unread, 0);
        QVERIFY(s.hasNewLineAt(1));
        s.view->send(QStringLiteral("answer"));
        QVERIFY(!s.hasNewLineAt(2));
    }

    void newLineComesForWhatNobodyLooksAt()
    {
        Setup s(1, 1);
        s.answerPage(1, 1, false);
        s.view->enter();
        s.arrive(2);
        s.view->markRead();
        s.time.advance(5s);
        QVERIFY(!s.hasNewLineAt(0));
        s.arrive(3);
        s.arrive(4);
        s.time.advance(1s);
        QVERIFY(s.hasNewLineAt(1));
        s.view->leave();
        QVERIFY(!s.hasNewLineAt(1));
    }

    void marksReadOnceForSeveral()
    {
        Setup s(1, 1);
        s.answerPage(1, 1, false);
        s.view->enter();
        for (qint64 seq = 2; seq <= 5; ++seq) {
            s.arrive(seq);
            s.view->markRead();
        }
        s.view->markRead();
        QVERIFY(s.commands.asked.empty());
        s.time.advance(300ms);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        const auto asked = s.commands.takeFirst();
        QCOMPARE(std::get<ReadMark>(asked.command).seq, 5);
        Ack ack;
        ack.readSeq = 5;
        ack.unread = 0;
        asked.reply(ack);
        s.time.advance(1s);
        QVERIFY(s.commands.asked.empty());
    }

    void whatIsReadOfflineIsToldLater()
    {
        Setup s(3, 1, 2);
        s.answerPage(1, 3, false);
        s.marker.suspend();
        s.view->markRead();
        s.time.advance(1s);
        QVERIFY(s.commands.asked.empty());
        Room fresh = *s.book.find(general);
        fresh.readSeq = 1;
        fresh.unread = 2;
        s.book.put(fresh);
        s.marker.resume();
        QCOMPARE(s.book.find(general)->unread, 0);
        QCOMPARE(std::get<ReadMark>(s.commands.takeFirst().command).seq, 3);
    }

    void typingIsToldAtMostOnceASecond()
    {
        Setup s;
        s.answerPage(1, 0, false);
        s.view->noteTyping();
        s.view->noteTyping();
        QCOMPARE(s.commands.asked.size(), size_t(1));
        s.time.advance(1s);
        s.view->noteTyping();
        QCOMPARE(s.commands.asked.size(), size_t(2));
        s.view->stopTyping();
        s.view->stopTyping();
        QCOMPARE(s.commands.asked.size(), size_t(3));
        QVERIFY(std::holds_alternative<TypingStop>(s.commands.asked.back().command));
    }

    void blankTextIsNotSentAndDraftsAreCleared()
    {
        Setup s;
        s.view->setDraft(QStringLiteral("  "));
        s.view->send(QStringLiteral(" \n "));
        QCOMPARE(s.outbox.waiting(), 0);
        QCOMPARE(s.view->draft(), QStringLiteral("  "));
        s.view->send(QStringLiteral("hello"));
        QCOMPARE(s.outbox.waiting(), 1);
        QCOMPARE(s.view->draft(), QString());
    }

    void countsMembersInWords()
    {
        Setup s;
        QCOMPARE(s.view->memberText(), QStringLiteral("2 members"));
        s.book.memberLeft(general, bob);
        QCOMPARE(s.view->memberText(), QStringLiteral("1 member"));
        QCOMPARE(s.view->members()->rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRoomView)
#include "tst_room_view.moc"
