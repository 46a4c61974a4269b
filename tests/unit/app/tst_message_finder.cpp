// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

ChatMessage replyTo(qint64 target, qint64 seq)
{
    auto made = message(seq, alice, QStringLiteral("answer"));
    made.replyTo = MessageId(QStringLiteral("m%1").arg(target));
    return made;
}

//! The store has the messages of a room from `oldest` to `last`, of which the last one replies.
struct MessageFinderSetup : OneRoom
{
    explicit MessageFinderSetup(qint64 last, qint64 oldest, qint64 target)
        : OneRoom(last)
    {
        commands.asked.clear();
        store->startRange(general, oldest - 1);
        for (qint64 seq = oldest; seq < last; ++seq)
            store->apply(MessageNew{general, seq, message(seq, bob, QString::number(seq))});
        store->apply(MessageNew{general, last, replyTo(target, last)});
        view->reload();
    }

    [[nodiscard]] QString at(int row, int role) const
    {
        auto *timeline = view->timeline();
        return timeline->data(timeline->index(row), role).toString();
    }

    [[nodiscard]] HistoryGet asked() const
    {
        return std::get<HistoryGet>(commands.asked.front().command);
    }

    [[nodiscard]] QString lastKey() const { return at(0, TimelineModel::Key); }
};

} // namespace

class TestMessageFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void quotesWhatTheStoreHas()
    {
        const MessageFinderSetup s(300, 1, 20);
        QCOMPARE(s.at(0, TimelineModel::ReplyText), QStringLiteral("20"));
        QVERIFY(s.commands.asked.empty());
    }

    void asksTheServerOnceForWhatIsBeforeTheStore()
    {
        MessageFinderSetup s(300, 250, 200);
        QCOMPARE(s.at(0, TimelineModel::ReplyText), QStringLiteral("An earlier message"));
        QCOMPARE(s.asked(), (HistoryGet{general, 250, std::nullopt, 200}));
        s.answerPage(50, 249, true);
        QCOMPARE(s.at(0, TimelineModel::ReplyText), QStringLiteral("200"));
        QVERIFY(s.commands.asked.empty());
    }

    void whatCouldNotBeAskedForIsAskedForWithTheNextConnection()
    {
        MessageFinderSetup s(300, 250, 200);
        s.commands.disconnect();
        s.view->setOnline(false);
        s.commands.connected = true;
        s.view->setOnline(true);
        s.answerPage(50, 249, true);
        QCOMPARE(s.at(0, TimelineModel::ReplyText), QStringLiteral("200"));
    }

    void goesToWhatIsInTheWindow()
    {
        MessageFinderSetup s(300, 1, 299);
        const QSignalSpy shown(s.view.get(), &RoomView::messageShown);
        s.view->showReplied(s.lastKey());
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown[0][0].toString(), QStringLiteral("m299"));
        QVERIFY(!s.view->timeline()->hasNewer());
    }

    void movesTheWindowToWhatTheStoreHas()
    {
        MessageFinderSetup s(300, 1, 20);
        const QSignalSpy shown(s.view.get(), &RoomView::messageShown);
        s.view->showReplied(s.lastKey());
        QCOMPARE(shown.count(), 1);
        auto *timeline = s.view->timeline();
        QVERIFY(timeline->rowOfKey(QStringLiteral("m20")) >= 0);
        QCOMPARE(*timeline->newestSeq(), 30);
        QVERIFY(timeline->hasNewer());
        QVERIFY(!timeline->hasOlder());
        timeline->setFollowing(false);
        while (timeline->hasNewer())
            s.view->loadNewer();
        QCOMPARE(*timeline->newestSeq(), 300);
    }

    void findsWhatOnlyTheServerHas()
    {
        MessageFinderSetup s(700, 600, 110);
        s.commands.asked.clear();
        const QString key = s.lastKey();
        const QSignalSpy shown(s.view.get(), &RoomView::messageShown);
        s.view->showReplied(key);
        QCOMPARE(*s.asked().before, 600);
        QCOMPARE(s.at(0, TimelineModel::Problem), QStringLiteral("Looking for it…"));
        s.answerPage(400, 599, true);
        s.answerPage(200, 399, true);
        QCOMPARE(*s.asked().before, 200);
        s.answerPage(1, 199, false);
        QCOMPARE(s.asked(), (HistoryGet{general, 121, std::nullopt, 50}));
        QCOMPARE(s.view->timeline()->rowOfKey(key), 0);
        s.answerPage(71, 120, true);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown[0][0].toString(), QStringLiteral("m110"));
        QVERIFY(s.view->timeline()->hasNewer() && s.view->timeline()->hasOlder());
    }

    void aTargetAtTheEdgeOfTheStoreComesFromTheServer()
    {
        MessageFinderSetup s(700, 600, 590);
        s.commands.asked.clear();
        const QSignalSpy shown(s.view.get(), &RoomView::messageShown);
        s.view->showReplied(s.lastKey());
        s.answerPage(400, 599, true);
        QCOMPARE(*s.asked().before, 601);
        s.answerPage(551, 600, true);
        QCOMPARE(shown.count(), 1);
    }

    void whatIsNowhereIsSaid()
    {
        MessageFinderSetup s(30, 1, 99);
        const QSignalSpy shown(s.view.get(), &RoomView::messageShown);
        s.view->showReplied(s.lastKey());
        QCOMPARE(shown.count(), 0);
        QCOMPARE(s.at(0, TimelineModel::Problem),
                 QStringLiteral("The message that this answers was not found."));
    }

    void withoutAConnectionOnlyTheStoreIsSearched()
    {
        MessageFinderSetup s(700, 600, 110);
        s.commands.disconnect();
        s.view->setOnline(false);
        s.view->showReplied(s.lastKey());
        QVERIFY(s.at(0, TimelineModel::Problem).contains(QStringLiteral("connection")));
    }

    void aNewSearchEndsTheOneBefore()
    {
        MessageFinderSetup s(700, 600, 110);
        s.commands.asked.clear();
        s.view->showReplied(s.lastKey());
        s.view->showReplied(s.lastKey());
        s.answerPage(400, 599, true);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        QCOMPARE(*s.asked().before, 600);
    }

    void onlyTheLatestSearchSaysThatItLooks()
    {
        MessageFinderSetup s(700, 600, 110);
        s.view->apply(MessageNew{general, 701, replyTo(120, 701)});
        s.commands.asked.clear();
        s.view->showReplied(QStringLiteral("m700"));
        QCOMPARE(s.at(1, TimelineModel::Problem), QStringLiteral("Looking for it…"));
        s.view->showReplied(QStringLiteral("m701"));
        QCOMPARE(s.at(1, TimelineModel::Problem), QString());
        QCOMPARE(s.at(0, TimelineModel::Problem), QStringLiteral("Looking for it…"));
    }
};

QTEST_GUILESS_MAIN(TestMessageFinder)
#include "tst_message_finder.moc"
