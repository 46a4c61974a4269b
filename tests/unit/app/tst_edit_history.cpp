// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

const QString plain = QStringLiteral("m1");
const QString changed = QStringLiteral("m2");

ChatMessage edited(const QString &text, qint64 at = 1'790'000'060'000)
{
    ChatMessage message = hearth::app::message(2, bob, text);
    message.editedAt = at;
    return message;
}

struct EditHistorySetup : OneRoom
{
    EditHistory &edits;

    EditHistorySetup()
        : OneRoom(2)
        , edits(*view->edits())
    {
        features.set({QStringLiteral("edit_history")});
        commands.asked.clear();
        view->showSent(message(1, bob, QStringLiteral("one")));
        view->showSent(edited(QStringLiteral("two")));
    }

    void answer(const std::vector<MessageVersion> &versions, bool more = false)
    {
        Ack ack;
        ack.edits = versions;
        ack.more = more;
        commands.takeFirst().reply(ack);
    }

    [[nodiscard]] MessageHistory asked() const
    {
        return std::get<MessageHistory>(commands.asked.back().command);
    }

    [[nodiscard]] QString shown()
    {
        QStringList all;
        for (int row = 0; row < edits.rowCount(); ++row)
            all.append(edits.data(edits.index(row), EditHistory::Text).toString());
        return all.join(QLatin1Char(' '));
    }
};

} // namespace

class TestEditHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isOfferedOfWhatWasChanged()
    {
        EditHistorySetup s;
        QVERIFY(s.edits.isOffered(changed));
        QVERIFY(!s.edits.isOffered(plain));
        QVERIFY(!s.edits.isOffered(QStringLiteral("none")));
        s.view->apply(MessageDeleted{general, 3, MessageId(changed), {}});
        QVERIFY(!s.edits.isOffered(changed));
    }

    void isNotOfferedWhereTheServerKeepsNone()
    {
        EditHistorySetup s;
        s.features.set({});
        QVERIFY(!s.edits.isOffered(changed));
        s.edits.show(changed);
        QVERIFY(s.commands.asked.empty());
    }

    void isAskedForOnce()
    {
        EditHistorySetup s;
        const QAbstractItemModelTester tester(&s.edits);
        s.edits.show(changed);
        s.edits.show(changed);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        QCOMPARE(s.asked(), (MessageHistory{general, MessageId(changed), {}}));
        QCOMPARE(s.edits.key(), changed);
        QCOMPARE(s.edits.present(), QStringLiteral("two"));
        QVERIFY(s.edits.previous().isEmpty());
        s.answer({{4, 1'790'000'030'000, QStringLiteral("b")},
                  {3, 1'790'000'000'000, QStringLiteral("a")}});
        QCOMPARE(s.shown(), QStringLiteral("b a"));
        QCOMPARE(s.edits.previous(), QStringLiteral("b"));
        QVERIFY(!s.edits.presentTime().isEmpty());
        s.edits.show(changed);
        QVERIFY(s.commands.asked.empty());
    }

    void comesPageByPage()
    {
        EditHistorySetup s;
        const QAbstractItemModelTester tester(&s.edits);
        s.edits.show(changed);
        s.answer({{4, 1, QStringLiteral("b")}}, true);
        QVERIFY(s.edits.hasMore());
        s.edits.loadMore();
        QCOMPARE(s.asked(), (MessageHistory{general, MessageId(changed), 4}));
        s.answer({{3, 1, QStringLiteral("a")}});
        QCOMPARE(s.shown(), QStringLiteral("b a"));
        s.edits.loadMore();
        QVERIFY(s.commands.asked.empty());
    }

    void anotherEditIsAskedFor()
    {
        EditHistorySetup s;
        const QAbstractItemModelTester tester(&s.edits);
        s.edits.show(changed);
        s.answer({{3, 1, QStringLiteral("a")}});
        s.view->apply(
            MessageEdited{general, 4, edited(QStringLiteral("three"), 1'790'000'090'000)});
        QCOMPARE(s.edits.present(), QStringLiteral("three"));
        QCOMPARE(s.shown(), QString());
        s.answer({{4, 1, QStringLiteral("two")}, {3, 1, QStringLiteral("a")}});
        QCOMPARE(s.shown(), QStringLiteral("two a"));
        // Not for whom nobody looks at it.
        s.view->apply(MessageEdited{general, 5, message(1, bob, QStringLiteral("other"))});
        QVERIFY(s.commands.asked.empty());
    }

    void anAnswerOfAnotherMessageIsDropped()
    {
        EditHistorySetup s;
        ChatMessage third = message(3, bob, QStringLiteral("three"));
        third.editedAt = 1'790'000'060'000;
        s.view->showSent(third);
        s.edits.show(changed);
        s.edits.show(third.id.toString());
        s.answer({{3, 1, QStringLiteral("of the second")}});
        QCOMPARE(s.shown(), QString());
        QVERIFY(s.edits.isLoading());
        s.answer({{4, 1, QStringLiteral("of the third")}});
        QCOMPARE(s.shown(), QStringLiteral("of the third"));
    }

    void goesWithTheMessage()
    {
        EditHistorySetup s;
        s.edits.show(changed);
        s.answer({{3, 1, QStringLiteral("a")}});
        s.view->apply(MessageDeleted{general, 4, MessageId(changed), {}});
        QCOMPARE(s.edits.key(), QString());
        QCOMPARE(s.shown(), QString());
        QCOMPARE(s.edits.present(), QString());
    }

    void waitsForAConnection()
    {
        EditHistorySetup s;
        s.view->setOnline(false);
        s.edits.show(changed);
        QVERIFY(s.commands.asked.empty());
        QVERIFY(!s.edits.isLoaded());
        s.view->setOnline(true);
        QCOMPARE(s.asked(), (MessageHistory{general, MessageId(changed), {}}));
    }

    void saysWhyItCanNotBeShown()
    {
        EditHistorySetup s;
        s.edits.show(changed);
        s.commands.takeFirst().reply(refusal(ErrorCode::Internal));
        QCOMPARE(s.edits.error(), QStringLiteral("The earlier versions can't be shown: no"));
        s.edits.loadMore();
        s.answer({});
        QVERIFY(s.edits.error().isEmpty() && s.edits.isLoaded());
    }
};

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edit_history.moc"
