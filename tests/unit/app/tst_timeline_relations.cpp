// SPDX-License-Identifier: MIT
#include "app/models/MessageReactions.h"
#include "app/models/QuoteText.h"
#include "app/models/TimelineModel.h"
#include "app/models/UserDirectory.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

struct TimelineRelationsSetup
{
    FakeTime time;
    UserDirectory users;
    TimelineModel model{users, time.source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    TimelineRelationsSetup()
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind")));
    }

    [[nodiscard]] QVariant at(int row, int role) const
    {
        return model.data(model.index(row), role);
    }

    //! Author and line of what the row replies to.
    [[nodiscard]] QString quoteAt(int row) const
    {
        return at(row, TimelineModel::ReplyAuthor).toString() + QStringLiteral(": ")
            + at(row, TimelineModel::ReplyText).toString();
    }

    static ChatMessage reply(qint64 seq, qint64 to)
    {
        auto made = message(seq, alice, QStringLiteral("answer"));
        made.replyTo = MessageId(QStringLiteral("m%1").arg(to));
        return made;
    }
};

} // namespace

class TestTimelineRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aReplyQuotesWhatIsInTheWindow()
    {
        TimelineRelationsSetup s;
        const QSignalSpy wanted(&s.model, &TimelineModel::quotesWanted);
        s.model.putPage({message(1, bob, QStringLiteral("\n**Where** is it?\nSay!")),
                         TimelineRelationsSetup::reply(2, 1)});
        QVERIFY(s.at(0, TimelineModel::Replies).toBool());
        QVERIFY(!s.at(1, TimelineModel::Replies).toBool());
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: Where is it?"));
        QCOMPARE(wanted.count(), 0);
    }

    void whatIsElsewhereIsAskedForOnceAndShown()
    {
        TimelineRelationsSetup s;
        std::vector<MessageId> wanted;
        connect(&s.model, &TimelineModel::quotesWanted, this,
                [&](const std::vector<MessageId> &messages) {
                    wanted.insert(wanted.end(), messages.begin(), messages.end());
                });
        s.model.put(TimelineRelationsSetup::reply(8, 1));
        s.model.put(TimelineRelationsSetup::reply(9, 1));
        QCOMPARE(wanted.size(), size_t(1));
        QCOMPARE(s.quoteAt(0), QStringLiteral(": An earlier message"));
        s.model.putQuoted(message(1, bob, QStringLiteral("so")));
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: so"));
        QCOMPARE(s.quoteAt(1), QStringLiteral("Bob Lind: so"));
        QVERIFY(s.model.unquoted().empty());
    }

    void aPageThatComesLaterIsQuoted()
    {
        TimelineRelationsSetup s;
        s.model.put(TimelineRelationsSetup::reply(9, 1));
        s.model.putPage({message(1, bob, QStringLiteral("so")), message(2, bob, {})});
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: so"));
    }

    void aQuoteFollowsWhatIsQuoted()
    {
        TimelineRelationsSetup s;
        s.model.putPage(
            {message(1, bob, QStringLiteral("so")), TimelineRelationsSetup::reply(2, 1)});
        auto edited = message(1, bob, QStringLiteral("not so"));
        edited.editedAt = 5;
        s.model.apply(MessageEdited{general, 3, edited});
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: not so"));
        s.model.trim(TimelineModel::End::Oldest, 1);
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: not so"));
    }

    void whatIsQuotedMayBeRemoved()
    {
        TimelineRelationsSetup s;
        s.model.putPage(
            {message(1, bob, QStringLiteral("so")), TimelineRelationsSetup::reply(2, 1)});
        s.model.apply(MessageDeleted{general, 3, MessageId(QStringLiteral("m1")), {}});
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: Message removed"));
    }

    void aQuoteFollowsWhatIsOutsideTheWindow()
    {
        TimelineRelationsSetup s;
        s.model.put(TimelineRelationsSetup::reply(9, 1));
        s.model.putQuoted(message(1, bob, QStringLiteral("so")));
        s.model.apply(MessageEdited{general, 10, message(1, bob, QStringLiteral("not so"))});
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: not so"));
        s.model.apply(MessageDeleted{general, 11, MessageId(QStringLiteral("m1")), {}});
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: Message removed"));
        QCOMPARE(s.model.rowCount(), 1);
    }

    void whatIsLeftOfAClearedWindowAsksForItsQuotesAgain()
    {
        TimelineRelationsSetup s;
        s.model.put(message(1, bob, QStringLiteral("so")));
        s.model.putPending({CommandId(QStringLiteral("p")),
                            QStringLiteral("x"),
                            0,
                            TimelineModel::Queued,
                            {},
                            MessageId(QStringLiteral("m1"))});
        const QSignalSpy wanted(&s.model, &TimelineModel::quotesWanted);
        s.model.clear();
        QCOMPARE(wanted.count(), 1);
        s.model.putQuoted(message(1, bob, QStringLiteral("so")));
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: so"));
    }

    void aReplyOnItsWayQuotesToo()
    {
        TimelineRelationsSetup s;
        s.model.put(message(1, bob, QStringLiteral("so")));
        s.model.putPending({CommandId(QStringLiteral("p")),
                            QStringLiteral("x"),
                            0,
                            TimelineModel::Queued,
                            {},
                            MessageId(QStringLiteral("m1"))});
        QCOMPARE(s.quoteAt(0), QStringLiteral("Bob Lind: so"));
    }

    void tellsWhoRemovedAMessage_data()
    {
        QTest::addColumn<bool>("byOther");
        QTest::addColumn<QString>("text");
        QTest::newRow("author") << false << QStringLiteral("Message removed by its author");
        QTest::newRow("moderator") << true << QStringLiteral("Message removed by a moderator");
    }

    void tellsWhoRemovedAMessage()
    {
        QFETCH(bool, byOther);
        TimelineRelationsSetup s;
        s.model.put(message(1, bob, QStringLiteral("so")));
        s.model.apply(MessageDeleted{general, 2, MessageId(QStringLiteral("m1")),
                                     byOther ? std::optional(alice) : std::nullopt});
        QTEST(s.at(0, TimelineModel::RemovedText).toString(), "text");
        QCOMPARE(s.at(0, TimelineModel::Text).toString(), QString());
    }

    void aPageKnowsNotWhoRemovedIt()
    {
        TimelineRelationsSetup s;
        auto gone = message(1, bob, {});
        gone.deleted = true;
        s.model.put(gone);
        QCOMPARE(s.at(0, TimelineModel::RemovedText).toString(), QStringLiteral("Message removed"));
    }

    void namesThoseWhoReacted()
    {
        TimelineRelationsSetup s;
        auto one = message(1, bob, QStringLiteral("so"));
        one.reactions = {{thumb, {bob, alice}}, {QStringLiteral("🎉"), {bob}}};
        s.model.put(one);
        const auto rows = s.model.reactionsOf(QStringLiteral("m1"));
        const std::vector<TimelineModel::ReactionRow> expected{
            {thumb, 2, true, QStringLiteral("Bob Lind and you")},
            {QStringLiteral("🎉"), 1, false, QStringLiteral("Bob Lind")}};
        QCOMPARE(rows, expected);
    }

    void aReactionOfNobodyNamesNobody()
    {
        TimelineRelationsSetup s;
        auto one = message(1, bob, QStringLiteral("so"));
        one.reactions = {{thumb, {}}};
        s.model.put(one);
        QCOMPARE(s.model.reactionsOf(QStringLiteral("m1"))[0].names, QString());
    }

    void manyWhoReactedAreCounted()
    {
        TimelineRelationsSetup s;
        auto one = message(1, bob, QStringLiteral("so"));
        one.reactions = {{thumb, {}}};
        for (int i = 0; i < 10; ++i) {
            const UserId id(QStringLiteral("u%1").arg(i));
            s.users.put(user(id, QStringLiteral("P%1").arg(i)));
            one.reactions[0].users.push_back(id);
        }
        s.model.put(one);
        QCOMPARE(s.model.reactionsOf(QStringLiteral("m1"))[0].names,
                 QStringLiteral("P0, P1, P2, P3, P4, P5, P6, P7 and 2 more"));
    }

    void chipsFollowTheMessage()
    {
        TimelineRelationsSetup s;
        s.model.put(message(1, bob, QStringLiteral("so")));
        MessageReactions chips;
        const QAbstractItemModelTester tester(
            &chips, QAbstractItemModelTester::FailureReportingMode::QtTest);
        chips.setTimeline(&s.model);
        chips.setKey(QStringLiteral("m1"));
        QCOMPARE(chips.rowCount(), 0);
        const MessageId id(QStringLiteral("m1"));
        s.model.apply(ReactionAdded{general, 2, id, bob, thumb});
        QCOMPARE(chips.rowCount(), 1);
        const QSignalSpy reset(&chips, &QAbstractItemModel::modelReset);
        s.model.apply(ReactionAdded{general, 3, id, alice, thumb});
        QCOMPARE(chips.data(chips.index(0), MessageReactions::Count).toInt(), 2);
        QVERIFY(chips.data(chips.index(0), MessageReactions::Own).toBool());
        QCOMPARE(reset.count(), 0);
        s.model.apply(ReactionRemoved{general, 4, id, alice, thumb});
        s.model.apply(ReactionRemoved{general, 5, id, bob, thumb});
        QCOMPARE(chips.rowCount(), 0);
    }

    void tellsTheNamesOfWhomTheServerSaysItMentions()
    {
        TimelineRelationsSetup s;
        auto one = message(1, alice, QStringLiteral("@bob and @carol"));
        one.mentions = {bob, carol};
        s.model.put(one);
        QCOMPARE(s.at(0, TimelineModel::Mentions).toStringList(), {QStringLiteral("bob")});
        QSignalSpy changed(&s.model, &QAbstractItemModel::dataChanged);
        s.users.put(user(carol, QStringLiteral("Carol Diaz")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(s.at(0, TimelineModel::Mentions).toStringList(),
                 QStringList({QStringLiteral("bob"), QStringLiteral("carol")}));
    }

    void theLastOwnOneIsOneThatTheServerHas()
    {
        TimelineRelationsSetup s;
        QVERIFY(!s.model.lastOwn());
        s.model.putPage({message(1, alice, {}), message(2, alice, {}), message(3, bob, {})});
        s.model.putPending({CommandId(QStringLiteral("p")),
                            QStringLiteral("x"),
                            0,
                            TimelineModel::Queued,
                            {},
                            {}});
        QCOMPARE(s.model.lastOwn()->seq, 2);
        s.model.apply(MessageDeleted{general, 4, MessageId(QStringLiteral("m2")), {}});
        QCOMPARE(s.model.lastOwn()->seq, 1);
    }

    void theFirstLineSaysSomething_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("one\ntwo") << QStringLiteral("one");
        QTest::newRow("markup") << QStringLiteral("# _one_") << QStringLiteral("one");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("long") << QString(1000, QLatin1Char('a'))
                              << QString(200, QLatin1Char('a')) + QStringLiteral("…");
    }

    void theFirstLineSaysSomething()
    {
        QFETCH(QString, text);
        QTEST(firstLineOf(text), "line");
    }
};

QTEST_GUILESS_MAIN(TestTimelineRelations)
#include "tst_timeline_relations.moc"
