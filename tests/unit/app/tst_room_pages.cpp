// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class TestRoomPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFirstPageThatWasRefusedIsAskedForAgain()
    {
        OneRoom s(3);
        s.commands.takeFirst().reply(refusal(ErrorCode::Internal));
        QVERIFY(!s.view->timeline()->error().isEmpty());
        s.view->loadOlder();
        QVERIFY(s.view->timeline()->error().isEmpty());
        s.answerPage(1, 3, false);
        QVERIFY(s.view->timeline()->isLoaded());
        QCOMPARE(s.view->timeline()->rowCount(), 3);
    }

    void aPageThatCameTooFastIsAskedForWhenItMay()
    {
        OneRoom s(3);
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

    void loadsThePagesOneByOne()
    {
        OneRoom s(120);
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
        OneRoom s(3);
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
        OneRoom s(3);
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
        OneRoom s(3);
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
        OneRoom s;
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

    void whatTheCacheGaveUpComesFromTheServer()
    {
        OneRoom s;
        s.files.limits.eventsPerRoom = 100;
        s.view.reset();
        s.store = s.files.make();
        s.makeView();
        s.store->startRange(general, 0);
        for (qint64 seq = 1; seq <= 700; ++seq)
            s.store->apply(MessageNew{general, seq, message(seq, bob, QString::number(seq))});
        s.view->reload();
        s.commands.asked.clear();
        auto *timeline = s.view->timeline();
        timeline->setFollowing(false);
        while (*timeline->oldestSeq() > 1)
            s.view->loadOlder();
        QCOMPARE(*timeline->newestSeq(), TimelineModel::window);
        (void)s.files.runner->tidy();
        s.view->loadNewer();
        QVERIFY(timeline->isLoading());
        QCOMPARE(std::get<HistoryGet>(s.commands.asked.front().command).after,
                 std::optional<qint64>(500));
        s.arrive(701);
        s.answerPage(501, 550, true);
        QCOMPARE(*timeline->newestSeq(), 550);
        QVERIFY(timeline->hasNewer());
        s.view->loadNewer();
        s.answerPage(551, 600, true);
        s.view->loadNewer();
        s.view->loadNewer();
        s.view->loadNewer();
        QVERIFY(s.commands.asked.empty());
        QVERIFY(!timeline->hasNewer());
        QCOMPARE(*timeline->newestSeq(), 700);
        s.view->showNewest();
        while (*timeline->oldestSeq() > 601)
            s.view->loadOlder();
        QVERIFY(timeline->hasOlder());
        s.view->loadOlder();
        s.answerPage(551, 600, true);
    }

    void aPageThatTheServerIsTooBusyForIsAskedForAgain_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("said");
        QTest::addColumn<int>("waits");
        QTest::newRow("too many questions") << ErrorCode::RateLimited << 700 << 700;
        QTest::newRow("later, unknown when") << ErrorCode::Unavailable << 0 << 2000;
    }

    void aPageThatTheServerIsTooBusyForIsAskedForAgain()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, said);
        QFETCH(int, waits);
        OneRoom s(3);
        s.commands.takeFirst().reply(refusal(
            code, said > 0 ? std::optional(std::chrono::milliseconds(said)) : std::nullopt));
        QVERIFY(s.view->timeline()->isDelayed());
        QVERIFY(s.view->timeline()->isLoading());
        QVERIFY(s.view->timeline()->error().isEmpty());
        s.time.advance(std::chrono::milliseconds(waits - 1));
        QVERIFY(s.commands.asked.empty());
        s.time.advance(1ms);
        s.answerPage(1, 3, false);
        QVERIFY(!s.view->timeline()->isDelayed());
        QCOMPARE(s.view->timeline()->rowCount(), 3);
    }

    void aMessageInTheWindowIsShownAtOnce()
    {
        OneRoom s(120);
        s.answerPage(71, 120, true);
        QSignalSpy sought(s.view.get(), &RoomView::messageShown);
        s.view->showAround(100);
        QCOMPARE(sought.size(), 1);
        QCOMPARE(s.view->timeline()->rowOfKey(sought.front().front().toString()), 20);
        QVERIFY(s.commands.asked.empty());
    }

    void theWindowMovesToAMessageThatIsElsewhere()
    {
        OneRoom s(500);
        s.answerPage(451, 500, true);
        QSignalSpy sought(s.view.get(), &RoomView::messageShown);
        s.view->showAround(100);
        QVERIFY(sought.isEmpty());
        QCOMPARE(*std::get<HistoryGet>(s.commands.asked.front().command).before, 111);
        s.answerPage(61, 110, true);
        QCOMPARE(sought.size(), 1);
        const int row = s.view->timeline()->rowOfKey(sought.front().front().toString());
        auto *timeline = s.view->timeline();
        QCOMPARE(timeline->data(timeline->index(row), TimelineModel::Text).toString(),
                 QStringLiteral("100"));
        QCOMPARE(timeline->rowCount(), 50);
        QVERIFY(timeline->hasOlder() && timeline->hasNewer());
        s.view->loadNewer();
        QCOMPARE(*std::get<HistoryGet>(s.commands.asked.front().command).after, 110);
        s.answerPage(111, 160, true);
        QCOMPARE(sought.size(), 1);
        s.view->showNewest();
        s.answerPage(451, 500, true);
        QVERIFY(!timeline->hasNewer());
        QCOMPARE(*timeline->oldestSeq(), 451);
    }

    void aMessageThatIsOutOfReachIsNotShownLater()
    {
        OneRoom s(500);
        s.store->startRange(general, 500);
        s.answerPage(451, 500, true);
        s.commands.disconnect();
        s.view->setOnline(false);
        QSignalSpy missed(s.view.get(), &RoomView::missed);
        QSignalSpy sought(s.view.get(), &RoomView::messageShown);
        s.view->showAround(100);
        s.view->showAround(100);
        QVERIFY(!s.view->timeline()->isLoading());
        QCOMPARE(s.view->timeline()->rowCount(), 50);
        QCOMPARE(missed.size(), 2);
        QVERIFY(missed.front().front().toString().contains(QStringLiteral("not on this computer")));
        s.commands.connected = true;
        s.view->setOnline(true);
        s.view->loadOlder();
        s.answerPage(61, 450, true);
        QVERIFY(sought.isEmpty());
    }

    void aMessageThatTheServerRefusesLeavesTheWindowAsItIs()
    {
        OneRoom s(500);
        s.answerPage(451, 500, true);
        QSignalSpy missed(s.view.get(), &RoomView::missed);
        s.view->showAround(100);
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QCOMPARE(missed.size(), 1);
        QCOMPARE(s.view->timeline()->error(), QString());
        QCOMPARE(s.view->timeline()->rowCount(), 50);
    }

    void aPageThatFailsIsTriedAgainAtItsEnd_data()
    {
        QTest::addColumn<bool>("newer");
        QTest::addColumn<TimelineModel::End>("end");
        QTest::newRow("older") << false << TimelineModel::End::Oldest;
        QTest::newRow("newer") << true << TimelineModel::End::Newest;
    }

    void aPageThatFailsIsTriedAgainAtItsEnd()
    {
        QFETCH(bool, newer);
        QFETCH(TimelineModel::End, end);
        OneRoom s(500);
        s.answerPage(451, 500, true);
        s.view->showAround(100);
        s.answerPage(61, 110, true);
        newer ? s.view->loadNewer() : s.view->loadOlder();
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(!s.view->timeline()->error().isEmpty());
        QCOMPARE(s.view->timeline()->errorEnd(), end);
        s.view->retry();
        const auto asked = std::get<HistoryGet>(s.commands.asked.front().command);
        QCOMPARE(asked.after.value_or(asked.before.value_or(0)), newer ? 110 : 61);
        QVERIFY(s.view->timeline()->error().isEmpty());
    }

    void whatStandsJustBeforeTheStoreComesFromTheServer()
    {
        OneRoom s(500);
        s.store->startRange(general, 500);
        s.answerPage(451, 500, true);
        QSignalSpy sought(s.view.get(), &RoomView::messageShown);
        s.view->showAround(445);
        QVERIFY(sought.isEmpty());
        QCOMPARE(*std::get<HistoryGet>(s.commands.asked.front().command).before, 456);
        s.answerPage(406, 455, true);
        QCOMPARE(sought.size(), 1);
        QCOMPARE(sought.front().front().toString(), QStringLiteral("m445"));
        s.view->showAround(470);
        QCOMPARE(sought.size(), 2);
        QVERIFY(s.commands.asked.empty());
    }

    void whatWasErasedLeadsToTheMessageBefore()
    {
        OneRoom s(500);
        s.answerPage(451, 500, true);
        QSignalSpy sought(s.view.get(), &RoomView::messageShown);
        s.view->showAround(100);
        s.answerPage(61, 98, true);
        QCOMPARE(sought.size(), 1);
        QCOMPARE(s.view->timeline()->rowOfKey(sought.front().front().toString()), 0);
    }

    void whatIsNotHereIsLookedForOnceWhileOffline()
    {
        OneRoom s(200);
        s.store->startRange(general, 200);
        s.answerPage(101, 150, true);
        s.commands.disconnect();
        s.view->setOnline(false);
        QSignalSpy loading(s.view->timeline(), &TimelineModel::loadingChanged);
        s.view->loadOlder();
        QCOMPARE(loading.size(), 2);
        s.view->loadOlder();
        QCOMPARE(loading.size(), 2);
        s.commands.connected = true;
        s.view->setOnline(true);
        s.view->loadOlder();
        s.answerPage(51, 100, true);
        QCOMPARE(*s.view->timeline()->oldestSeq(), 51);
    }
};

QTEST_GUILESS_MAIN(TestRoomPages)
#include "tst_room_pages.moc"
