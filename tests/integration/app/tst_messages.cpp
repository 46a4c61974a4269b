// SPDX-License-Identifier: MIT
#include "tests/integration/app/TwoPeople.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

const QString thumb = QStringLiteral("👍");

struct MessagesSetup : TwoPeople
{
    // Hundreds of messages in a few seconds.
    MessagesSetup()
        : TwoPeople([](test::TestServer &made) { made.config.commandRate = 0; })
    {}
};

RoomView &roomOf(Person &person)
{
    return *person.session.currentRoom();
}

//! Of the row that is so many above the newest one.
QString at(Person &person, int role, int row = 0)
{
    auto *timeline = roomOf(person).timeline();
    return timeline->data(timeline->index(row), role).toString();
}

QString keyAt(Person &person, int row = 0)
{
    return at(person, TimelineModel::Key, row);
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! What one does with a message, the other sees.
    void areAnsweredChangedReactedToAndRemoved()
    {
        MessagesSetup s;
        QVERIFY(s.areOnline());
        roomOf(s.alice).send(QStringLiteral("Where is the **drill**, @bob?"));
        QTRY_COMPARE(s.bob.texts().size(), 1);
        QTRY_COMPARE(roomOf(s.bob)
                         .timeline()
                         ->data(roomOf(s.bob).timeline()->index(0), TimelineModel::Mentions)
                         .toStringList(),
                     QStringList{QStringLiteral("bob")});

        roomOf(s.bob).actions()->toggleReaction(keyAt(s.bob), thumb);
        QTRY_COMPARE(at(s.alice, TimelineModel::ReactionText), QStringLiteral("👍 1"));

        roomOf(s.bob).composition()->reply(keyAt(s.bob));
        roomOf(s.bob).send(QStringLiteral("On the bench."));
        QTRY_COMPARE(at(s.alice, TimelineModel::ReplyText),
                     QStringLiteral("Where is the drill, @bob?"));
        QCOMPARE(at(s.alice, TimelineModel::ReplyAuthor), QStringLiteral("alice"));

        QTRY_COMPARE(at(s.bob, TimelineModel::StateRole), QString::number(TimelineModel::Sent));
        roomOf(s.bob).composition()->editLast();
        roomOf(s.bob).send(QStringLiteral("On the shelf."));
        QTRY_COMPARE(at(s.alice, TimelineModel::Text), QStringLiteral("On the shelf."));
        QTRY_COMPARE(roomOf(s.bob).composition()->mode(), Composition::Plain);

        roomOf(s.bob).actions()->toggleReaction(keyAt(s.bob, 1), thumb);
        QTRY_COMPARE(at(s.alice, TimelineModel::ReactionText, 1), QString());

        roomOf(s.alice).actions()->remove(keyAt(s.alice, 1));
        QTRY_COMPARE(at(s.bob, TimelineModel::RemovedText, 1),
                     QStringLiteral("Message removed by its author"));
        QTRY_COMPARE(at(s.bob, TimelineModel::ReplyText), QStringLiteral("Message removed"));
    }

    void areKnownAsTheyWereBeforeTheyWereChanged()
    {
        MessagesSetup s;
        QVERIFY(s.areOnline());
        roomOf(s.alice).send(QStringLiteral("one"));
        QTRY_COMPARE(s.bob.texts(), QStringList{QStringLiteral("one")});
        QVERIFY(!roomOf(s.bob).edits()->isOffered(keyAt(s.bob)));
        for (const auto &text : {QStringLiteral("two"), QStringLiteral("three")}) {
            QTRY_COMPARE(at(s.alice, TimelineModel::StateRole),
                         QString::number(TimelineModel::Sent));
            roomOf(s.alice).composition()->editLast();
            roomOf(s.alice).send(text);
            QTRY_COMPARE(s.bob.texts(), QStringList{text});
            QTRY_COMPARE(roomOf(s.alice).composition()->mode(), Composition::Plain);
        }
        auto *edits = roomOf(s.bob).edits();
        edits->show(keyAt(s.bob));
        QTRY_COMPARE(edits->rowCount(), 2);
        QCOMPARE(edits->previous(), QStringLiteral("two"));
        QCOMPARE(edits->data(edits->index(1), EditHistory::Text), QStringLiteral("one"));
        roomOf(s.alice).actions()->remove(keyAt(s.alice));
        QTRY_COMPARE(edits->rowCount(), 0);
        QCOMPARE(edits->key(), QString());
    }

    void aCallToAllCountsForWhoeverIsThere()
    {
        MessagesSetup s;
        QVERIFY(s.areOnline());
        roomOf(s.alice).send(QStringLiteral("@here: tea"));
        QTRY_COMPARE(s.bob.texts().size(), 1);
        const auto mentions = [](Person &person) {
            auto *rooms = person.session.rooms();
            return rooms->data(rooms->index(0), RoomListModel::Mentions).toInt();
        };
        QTRY_COMPARE(mentions(s.bob), 1);
        QCOMPARE(mentions(s.alice), 0);
        // As the server has it for each of Bob's devices.
        s.bob.session.stop();
        QTRY_VERIFY(!s.bob.isOnline());
        s.bob.session.start(s.bob.credentials.token);
        QTRY_VERIFY_WITH_TIMEOUT(s.bob.isOnline(), 20000);
        QCOMPARE(mentions(s.bob), 1);
    }

    void areMarkedUnreadOnTheServer()
    {
        MessagesSetup s;
        QVERIFY(s.areOnline());
        for (int i = 1; i <= 3; ++i)
            roomOf(s.alice).send(QString::number(i));
        QTRY_COMPARE(s.bob.texts().size(), 3);
        roomOf(s.bob).markRead();
        QCOMPARE(s.bob.session.totalUnread(), 0);
        roomOf(s.bob).actions()->markUnread(keyAt(s.bob, 1));
        QTRY_COMPARE(s.bob.session.totalUnread(), 2);
        roomOf(s.bob).markRead();
        QCOMPARE(s.bob.session.totalUnread(), 2);
    }

    void areFoundHoweverFarBackTheyAre()
    {
        MessagesSetup s;
        QVERIFY(s.areOnline());
        constexpr int many = 300;
        for (int i = 1; i <= many; ++i)
            roomOf(s.alice).send(QString::number(i));
        QTRY_COMPARE_WITH_TIMEOUT(s.alice.session.waitingMessages(), 0, 60000);
        auto *timeline = roomOf(s.alice).timeline();
        const QString first = keyAt(s.alice, timeline->rowCount() - 1);
        QCOMPARE(at(s.alice, TimelineModel::Text, timeline->rowCount() - 1), QStringLiteral("1"));
        roomOf(s.alice).composition()->reply(first);
        roomOf(s.alice).send(QStringLiteral("that one"));
        QTRY_COMPARE(s.alice.session.waitingMessages(), 0);

        Person carol(s.server, QStringLiteral("carol"));
        QTRY_VERIFY_WITH_TIMEOUT(carol.isOnline() && carol.hasLoaded(), 20000);
        QTRY_COMPARE(at(carol, TimelineModel::Text), QStringLiteral("that one"));
        QCOMPARE(at(carol, TimelineModel::ReplyText), QStringLiteral("An earlier message"));
        const QSignalSpy shown(&roomOf(carol), &RoomView::messageShown);
        roomOf(carol).showReplied(keyAt(carol));
        QTRY_COMPARE(shown.count(), 1);
        auto *window = roomOf(carol).timeline();
        const int row = window->rowOfKey(shown[0][0].toString());
        QCOMPARE(at(carol, TimelineModel::Text, row), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
