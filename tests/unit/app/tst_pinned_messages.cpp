// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

MessageId id(qint64 seq)
{
    return MessageId(QStringLiteral("m%1").arg(seq));
}

struct PinnedMessagesSetup : OneRoom
{
    PinnedMessages &pins;

    PinnedMessagesSetup()
        : OneRoom(9)
        , pins(*view->pins())
    {
        features.set({QStringLiteral("pins")});
        store->begin(QStringLiteral("e"), user(alice, QStringLiteral("Alice Moor")));
        store->startRange(general, 0);
        for (qint64 seq = 1; seq <= 9; ++seq) {
            view->showSent(message(seq, bob, QString::number(seq)));
            store->apply(MessageNew{general, seq, message(seq, bob, QString::number(seq))});
        }
        view->timeline()->setLoaded(true);
        commands.asked.clear();
    }

    void answer(const std::vector<qint64> &seqs, bool more = false)
    {
        Ack ack;
        ack.messages.emplace();
        for (const qint64 seq : seqs)
            ack.messages->push_back(message(seq, bob, QString::number(seq)));
        ack.more = more;
        commands.takeFirst().reply(ack);
    }

    //! On screen, with these pinned.
    void enter(const std::vector<qint64> &seqs)
    {
        view->enter();
        answer(seqs);
    }

    [[nodiscard]] RoomPins asked() const
    {
        return std::get<RoomPins>(commands.asked.back().command);
    }

    [[nodiscard]] QString shown(int role = PinModel::Body)
    {
        QStringList all;
        for (int row = 0; row < pins.messages()->rowCount(); ++row)
            all.append(pins.messages()->data(pins.messages()->index(row), role).toString());
        return all.join(QLatin1Char(' '));
    }

    //! Which rows of the timeline bear the mark, the oldest first.
    [[nodiscard]] QString marked() const
    {
        auto *timeline = view->timeline();
        QStringList all;
        for (int row = timeline->rowCount() - 1; row >= 0; --row) {
            if (timeline->data(timeline->index(row), TimelineModel::Pinned).toBool())
                all.append(timeline->data(timeline->index(row), TimelineModel::Text).toString());
        }
        return all.join(QLatin1Char(' '));
    }
};

} // namespace

class TestPinnedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void areAskedForOnceTheRoomIsOnScreen()
    {
        PinnedMessagesSetup s;
        const QAbstractItemModelTester tester(s.pins.messages());
        QVERIFY(s.commands.asked.empty());
        s.view->enter();
        QCOMPARE(s.asked(), (RoomPins{general, {}}));
        QVERIFY(s.pins.messages()->isLoading());
        s.answer({7, 3});
        QCOMPARE(s.shown(), QStringLiteral("7 3"));
        QCOMPARE(s.shown(PinModel::Author), QStringLiteral("Bob Lind Bob Lind"));
        QCOMPARE(s.shown(PinModel::Seq), QStringLiteral("7 3"));
        QCOMPARE(s.marked(), QStringLiteral("3 7"));
        QVERIFY(s.pins.messages()->isLoaded());
        s.view->leave();
        s.view->enter();
        QVERIFY(s.commands.asked.empty());
    }

    void areNotAskedForWhereTheServerKeepsNone()
    {
        PinnedMessagesSetup s;
        s.features.set({QStringLiteral("edit")});
        s.view->enter();
        QVERIFY(s.commands.asked.empty());
        QVERIFY(!s.view->mayPin());
    }

    void comePageByPage()
    {
        PinnedMessagesSetup s;
        s.view->enter();
        s.answer({7, 6}, true);
        QCOMPARE(s.asked(), (RoomPins{general, id(6)}));
        QCOMPARE(s.shown(), QString());
        s.answer({2});
        QCOMPARE(s.shown(), QStringLiteral("7 6 2"));
        QVERIFY(!s.pins.messages()->hasMore());
    }

    void followTheEvents()
    {
        PinnedMessagesSetup s;
        const QAbstractItemModelTester tester(s.pins.messages());
        s.enter({3});
        s.pins.onPinned({general, 10, id(5), bob});
        QCOMPARE(s.shown(), QStringLiteral("5 3"));
        QCOMPARE(s.marked(), QStringLiteral("3 5"));
        s.pins.onPinned({general, 11, id(5), bob});
        QCOMPARE(s.shown(), QStringLiteral("5 3"));
        s.pins.onUnpinned({general, 12, id(3), bob});
        QCOMPARE(s.shown(), QStringLiteral("5"));
        ChatMessage edited = message(5, bob, QStringLiteral("five"));
        edited.editedAt = 1'790'000'001'000;
        s.view->apply(MessageEdited{general, 13, edited});
        QCOMPARE(s.shown(), QStringLiteral("five"));
        s.view->apply(MessageDeleted{general, 14, id(5), {}});
        QCOMPARE(s.shown(), QString());
        QCOMPARE(s.marked(), QString());
        QVERIFY(s.commands.asked.empty());
    }

    //! One that is neither here nor in the store.
    void asksForWhatIsOnlyAtTheServer()
    {
        PinnedMessagesSetup s;
        s.enter({3});
        s.pins.onPinned({general, 10, MessageId(QStringLiteral("old")), bob});
        QCOMPARE(s.asked(), (RoomPins{general, {}}));
        ChatMessage old = message(1, bob, QStringLiteral("old"));
        old.id = MessageId(QStringLiteral("old"));
        Ack ack;
        ack.messages = {old, message(3, bob, QStringLiteral("3"))};
        s.commands.takeFirst().reply(ack);
        QCOMPARE(s.shown(), QStringLiteral("old 3"));
    }

    void whatHappensMeanwhileIsAskedForAgain_data()
    {
        QTest::addColumn<int>("event");
        QTest::newRow("pinned") << 0;
        QTest::newRow("unpinned") << 1;
        QTest::newRow("deleted") << 2;
        QTest::newRow("edited") << 3;
    }

    void whatHappensMeanwhileIsAskedForAgain()
    {
        QFETCH(int, event);
        PinnedMessagesSetup s;
        s.view->enter();
        if (event == 0)
            s.pins.onPinned({general, 10, id(5), bob});
        else if (event == 1)
            s.pins.onUnpinned({general, 10, id(5), bob});
        else if (event == 2)
            s.view->apply(MessageDeleted{general, 10, id(5), {}});
        else
            s.view->apply(MessageEdited{general, 10, message(5, bob, QStringLiteral("five"))});
        s.answer({5});
        QCOMPARE(s.shown(), QString());
        QCOMPARE(s.asked(), (RoomPins{general, {}}));
        s.answer({4});
        QCOMPARE(s.shown(), QStringLiteral("4"));
        QVERIFY(s.commands.asked.empty());
    }

    void stayAsTheyWereWithoutAConnection()
    {
        PinnedMessagesSetup s;
        s.enter({3});
        s.view->setOnline(false);
        QCOMPARE(s.shown(), QStringLiteral("3"));
        s.pins.unpin(QStringLiteral("m3"));
        QVERIFY(s.commands.asked.empty());
        s.view->setOnline(true);
        QCOMPARE(s.asked(), (RoomPins{general, {}}));
        s.answer({4});
        QCOMPARE(s.shown(), QStringLiteral("4"));
    }

    void sayWhyTheyCanNotBeShown()
    {
        PinnedMessagesSetup s;
        s.view->enter();
        s.commands.takeFirst().reply(refusal(ErrorCode::Internal));
        QCOMPARE(s.pins.messages()->error(),
                 QStringLiteral("The pinned messages can't be shown: no"));
        QVERIFY(!s.pins.messages()->isLoaded());
        s.pins.refresh();
        QVERIFY(s.pins.messages()->error().isEmpty());
        s.answer({});
        QVERIFY(s.pins.messages()->isLoaded());
    }

    void areUnpinned_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("problem");
        QTest::newRow("done") << -1 << QString() << QString();
        QTest::newRow("somebody was quicker")
            << static_cast<int>(ErrorCode::NotFound) << QString() << QString();
        QTest::newRow("not allowed")
            << static_cast<int>(ErrorCode::Forbidden) << QStringLiteral("3")
            << QStringLiteral("You may not unpin messages here.");
    }

    void areUnpinned()
    {
        QFETCH(int, code);
        PinnedMessagesSetup s;
        s.enter({3});
        s.pins.unpin(QStringLiteral("m3"));
        const auto asked = s.commands.takeFirst();
        QCOMPARE(std::get<MessageUnpin>(asked.command), (MessageUnpin{general, id(3)}));
        if (code < 0)
            asked.reply(Ack{});
        else
            asked.reply(refusal(static_cast<ErrorCode>(code)));
        QTEST(s.shown(), "shown");
        QTEST(s.pins.problem(), "problem");
    }

    void inADirectBothMay()
    {
        PinnedMessagesSetup s;
        QVERIFY(!s.view->mayPin());
        Room room = *s.book.find(general);
        room.kind = RoomKind::Direct;
        s.book.put(room);
        QVERIFY(s.view->mayPin());
    }
};

QTEST_GUILESS_MAIN(TestPinnedMessages)
#include "tst_pinned_messages.moc"
