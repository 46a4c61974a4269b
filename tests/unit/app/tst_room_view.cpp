// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class TestRoomView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aReadMarkThatCameTooFastIsToldWhenItMay()
    {
        OneRoom s(3, 1, 2);
        s.answerPage(1, 3, false);
        s.view->markRead();
        s.time.advance(300ms);
        s.commands.takeFirst().reply(refusal(ErrorCode::RateLimited, 200ms));
        s.time.advance(200ms);
        QCOMPARE(std::get<ReadMark>(s.commands.takeFirst().command).seq, 3);
    }

    void aRecountThatIsRefusedForNowIsAskedForAgain()
    {
        OneRoom s(1, 0, 1);
        s.answerPage(1, 1, false);
        s.marker.recount(general);
        s.time.advance(300ms);
        s.commands.takeFirst().reply(refusal(ErrorCode::RateLimited, 1s));
        s.time.advance(1s);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        QCOMPARE(std::get<ReadMark>(s.commands.takeFirst().command).seq, 0);
    }

    void newLineStaysWhereOneLeftOff()
    {
        OneRoom s(3, 1, 2);
        s.answerPage(1, 3, false);
        s.view->enter();
        QVERIFY(s.hasNewLineAt(1));
        s.view->markRead();
        QCOMPARE(s.book.find(general)->unread, 0);
        QVERIFY(s.hasNewLineAt(1));
        s.view->send(QStringLiteral("answer"));
        QVERIFY(!s.hasNewLineAt(2));
    }

    void whatWasMissedIsCountedAndLedTo()
    {
        OneRoom s(3, 1, 2);
        s.answerPage(1, 3, false);
        s.view->enter();
        const auto *missed = s.view->missedSpan();
        QCOMPARE(missed->count(), 2);
        QVERIFY2(missed->text().startsWith(QStringLiteral("2 new since ")),
                 qPrintable(missed->text()));
        // What the server counted comes once more, by a replay; then something new.
        s.arrive(3);
        s.arrive(4);
        QCOMPARE(missed->count(), 3);
        QCOMPARE(s.view->timeline()->newLineRow(), 2);
        QVERIFY(s.view->timeline()->isNewLineAbove(1));
        QVERIFY(!s.view->timeline()->isNewLineAbove(2));
        QSignalSpy shown(s.view.get(), &RoomView::messageShown);
        s.view->missedSpan()->show();
        QCOMPARE(shown.count(), 1);
        s.view->missedSpan()->end();
        QCOMPARE(missed->text(), QString());
    }

    void whatWasMissedBeyondTheWindowIsAbove()
    {
        OneRoom s(500, 100, 400);
        s.answerPage(451, 500, true);
        s.view->enter();
        QCOMPARE(s.view->missedSpan()->text(), QStringLiteral("400 new messages"));
        QCOMPARE(s.view->timeline()->newLineRow(), -1);
        QVERIFY(s.view->timeline()->isNewLineAbove(40));
        s.view->missedSpan()->show();
        QCOMPARE(std::get<HistoryGet>(s.commands.asked.front().command).before, 112);
        s.answerPage(62, 111, true);
        QVERIFY(s.view->timeline()->newLineRow() >= 0);
        QVERIFY(s.view->missedSpan()->text().startsWith(QStringLiteral("400 new since ")));
    }

    void whatWasMissedEndsWithAnAnswerAndWithTheRoom_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("answer") << false;
        QTest::newRow("leave") << true;
    }

    void whatWasMissedEndsWithAnAnswerAndWithTheRoom()
    {
        QFETCH(bool, leaves);
        OneRoom s(3, 1, 2);
        s.answerPage(1, 3, false);
        s.view->enter();
        if (leaves)
            s.view->leave();
        else
            s.view->send(QStringLiteral("answer"));
        QCOMPARE(s.view->missedSpan()->count(), 0);
    }

    void newLineComesForWhatNobodyLooksAt()
    {
        OneRoom s(1, 1);
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

    void aCrowdIsShownTogetherAndInItsOrder()
    {
        OneRoom s(1, 1);
        s.answerPage(1, 1, false);
        const QSignalSpy inserted(s.view->timeline(), &TimelineModel::rowsInserted);
        for (qint64 seq = 2; seq <= 40; ++seq)
            s.arrive(seq);
        QCOMPARE(inserted.size(), static_cast<int>(Arrivals::few));
        s.time.advance(Arrivals::window);
        QCOMPARE(inserted.size(), static_cast<int>(Arrivals::few) + 1);
        QCOMPARE(s.view->timeline()->count(), 40);
        QCOMPARE(*s.view->timeline()->newestSeq(), 40);
    }

    void whatHappensToAMessageOfACrowdFindsIt()
    {
        OneRoom s(1, 1);
        s.answerPage(1, 1, false);
        for (qint64 seq = 2; seq <= 20; ++seq)
            s.arrive(seq);
        const auto gone = message(20, bob, {}).id;
        s.view->apply(MessageDeleted{general, 21, gone});
        QCOMPARE(s.view->timeline()->count(), 20);
        QVERIFY(s.view->timeline()->find(gone)->deleted);
    }

    void tellsOfWhatCameFromOthersAndNotOfPages()
    {
        OneRoom s(500);
        s.answerPage(451, 500, true);
        int arrived = 0;
        connect(s.view.get(), &RoomView::arrived, this, [&] { ++arrived; });
        const auto unsent = s.outbox.add(general, QStringLiteral("waits"));
        s.view->showOutgoing(*s.outbox.find(unsent));
        s.arrive(501);
        QCOMPARE(arrived, 1);
        s.view->showAround(100);
        s.answerPage(61, 110, true);
        s.view->loadNewer();
        s.answerPage(111, 160, true);
        QCOMPARE(arrived, 1);
        s.arrive(502);
        QCOMPARE(arrived, 2);
        s.view->apply(MessageNew{general, 503, message(503, alice, QStringLiteral("own"))});
        QCOMPARE(arrived, 2);
    }

    void marksReadOnceForSeveral()
    {
        OneRoom s(1, 1);
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
        OneRoom s(3, 1, 2);
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
        OneRoom s;
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
        OneRoom s;
        s.view->setDraft(QStringLiteral("  "));
        s.view->send(QStringLiteral(" \n "));
        QCOMPARE(s.outbox.waiting(), 0);
        QCOMPARE(s.view->draft(), QStringLiteral("  "));
        s.view->send(QStringLiteral("hello"));
        QCOMPARE(s.outbox.waiting(), 1);
        QCOMPARE(s.view->draft(), QString());
    }

    void whatIsNotSentComesBackIntoTheField()
    {
        OneRoom s(1);
        s.commands.asked.clear();
        s.view->showSent(message(1, bob, QStringLiteral("theirs")));
        auto &composition = *s.view->composition();
        composition.reply(QStringLiteral("m1"));
        s.view->send(QStringLiteral("//so it is"));
        s.view->setDraft(QStringLiteral("more"));
        composition.takeBack(s.outbox.of(general).front().id.toString());
        QVERIFY(s.outbox.of(general).empty());
        QCOMPARE(s.view->draft(), QStringLiteral("//so it is\nmore"));
        QCOMPARE(s.view->keptDraft().text, QStringLiteral("//so it is\nmore"));
        QCOMPARE(composition.mode(), Composition::Reply);
        s.view->send(QStringLiteral("again"));
        QCOMPARE(s.outbox.of(general).front().replyTo,
                 std::optional(MessageId(QStringLiteral("m1"))));
        s.outbox.resume();
        composition.takeBack(s.outbox.of(general).front().id.toString());
        QCOMPARE(s.outbox.of(general).size(), size_t(1));
    }

    void aReplyToWhatIsGoneIsSentAlone()
    {
        OneRoom s(1);
        s.commands.asked.clear();
        s.view->showSent(message(1, bob, QStringLiteral("theirs")));
        auto &composition = *s.view->composition();
        s.outbox.resume();
        composition.reply(QStringLiteral("m1"));
        s.view->send(QStringLiteral("x"));
        const QString key = s.outbox.of(general).front().id.toString();
        composition.sendAlone(key);
        s.commands.takeFirst().reply(refusal(ErrorCode::NotFound));
        composition.sendAlone(key);
        QCOMPARE(s.outbox.of(general).size(), size_t(1));
        const auto asked = s.commands.takeFirst();
        QVERIFY(asked.id.toString() != key);
        QCOMPARE(std::get<MessageSend>(asked.command),
                 (MessageSend{general, QStringLiteral("x"), std::nullopt}));
    }

    void countsMembersInWords()
    {
        OneRoom s;
        QCOMPARE(s.view->memberText(), QStringLiteral("2 members"));
        s.book.memberLeft(general, bob);
        QCOMPARE(s.view->memberText(), QStringLiteral("1 member"));
        QCOMPARE(s.view->members()->rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRoomView)
#include "tst_room_view.moc"
