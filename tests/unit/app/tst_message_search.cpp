// SPDX-License-Identifier: MIT
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/session/MessageSearch.h"
#include "app/session/PatientSender.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/Samples.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct MessageSearchSetup
{
    FakeTime time;
    FakeCommands commands;
    PatientSender patient{commands, time.source()};
    UserDirectory users;
    RoomBook book{users};
    InlineStore files;
    std::unique_ptr<LocalStore> store = files.make();
    MessageSearch search{{patient, *store, users, book, time.source()}};

    MessageSearchSetup()
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind")));
        book.put(room(general, QStringLiteral("general")));
        search.setOnline(true);
    }

    void look(const QString &text)
    {
        search.setText(text);
        search.run();
    }

    Search takeCommand(CommandReply *reply)
    {
        const auto asked = commands.takeFirst();
        *reply = asked.reply;
        return std::get<Search>(asked.command);
    }

    void answer(const std::vector<ChatMessage> &messages, const QString &cursor = {})
    {
        Ack ack;
        ack.messages = messages;
        if (!cursor.isEmpty())
            ack.cursor = cursor;
        commands.takeFirst().reply(ack);
    }

    [[nodiscard]] QString found(int role = FoundModel::Text)
    {
        QStringList all;
        for (int row = 0; row < search.found()->rowCount(); ++row)
            all.append(search.found()->data(search.found()->index(row), role).toString());
        return all.join(QStringLiteral(", "));
    }
};

} // namespace

class TestMessageSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void looksOnceNothingIsTypedAnyMore()
    {
        MessageSearchSetup s;
        s.search.setText(QStringLiteral("pu"));
        s.time.advance(300ms);
        s.search.setText(QStringLiteral("pump"));
        s.time.advance(300ms);
        QVERIFY(s.commands.asked.empty());
        s.time.advance(50ms);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        CommandReply reply;
        QCOMPARE(s.takeCommand(&reply).text, QStringLiteral("pump*"));
    }

    void showsWhatTheServerFound()
    {
        MessageSearchSetup s;
        const QAbstractItemModelTester tester(s.search.found());
        s.look(QStringLiteral("pump"));
        QVERIFY(s.search.found()->isLoading());
        QCOMPARE(s.search.source(), MessageSearch::Server);
        s.answer({message(9, bob, QStringLiteral("the pump")),
                  message(4, alice, QStringLiteral("a pump"))});
        QCOMPARE(s.found(), QStringLiteral("the pump, a pump"));
        QCOMPARE(s.found(FoundModel::Styled), QStringLiteral("the <b>pump</b>, a <b>pump</b>"));
        QCOMPARE(s.found(FoundModel::Seq), QStringLiteral("9, 4"));
        QCOMPARE(s.found(FoundModel::Author), QStringLiteral("Bob Lind, Alice Moor"));
        QCOMPARE(s.found(FoundModel::RoomTitle), QStringLiteral("# general, # general"));
        QVERIFY(s.search.found()->isLoaded() && !s.search.found()->hasMore());
        s.look(QString());
        QCOMPARE(s.search.found()->count(), 0);
        QCOMPARE(s.search.source(), MessageSearch::Nowhere);
    }

    void showsWordsWithoutTheirMarkup_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("styled");
        QTest::newRow("bold") << QStringLiteral("the **pump** is *here*")
                              << QStringLiteral("the pump is here")
                              << QStringLiteral("the <b>pump</b> is here");
        QTest::newRow("half a word") << QStringLiteral("a **pu**mp") << QStringLiteral("a pump")
                                     << QStringLiteral("a <b>pump</b>");
        QTest::newRow("blocks") << QStringLiteral("# Pumps\n- one `pump`\n- none")
                                << QStringLiteral("Pumps\none pump\nnone")
                                << QStringLiteral("<b>Pump</b>s one <b>pump</b> none");
        QTest::newRow("code") << QStringLiteral("```sh\npump --on **now**\n```")
                              << QStringLiteral("pump --on **now**")
                              << QStringLiteral("<b>pump</b> --on **now**");
    }

    void showsWordsWithoutTheirMarkup()
    {
        QFETCH(const QString, written);
        MessageSearchSetup s;
        s.look(QStringLiteral("pump"));
        s.answer({message(9, bob, written)});
        QTEST(s.found(), "plain");
        QTEST(s.found(FoundModel::Styled), "styled");
    }

    void namesTheRoomAndLeavesIt()
    {
        MessageSearchSetup s;
        s.look(QStringLiteral("pump in:General from:bob"));
        QCOMPARE(s.search.place(), QStringLiteral("#general"));
        s.answer({});
        s.search.searchEverywhere();
        QCOMPARE(s.search.text(), QStringLiteral("pump from:bob"));
        QCOMPARE(s.search.place(), QString());
        CommandReply reply;
        QVERIFY(!s.takeCommand(&reply).room);
    }

    void pagesWhatTheServerHas()
    {
        MessageSearchSetup s;
        s.look(QStringLiteral("pump"));
        std::vector<ChatMessage> page;
        for (qint64 seq = 90; seq > 50; --seq)
            page.push_back(message(seq, bob, QStringLiteral("pump")));
        s.answer(page, QStringLiteral("c1"));
        QCOMPARE(s.search.found()->count(), 40);
        QVERIFY(s.search.found()->hasMore());
        s.search.loadMore();
        s.search.loadMore();
        CommandReply reply;
        QCOMPARE(s.takeCommand(&reply).cursor, std::optional(QStringLiteral("c1")));
        QVERIFY(s.commands.asked.empty());
        Ack ack;
        ack.messages = {message(3, bob, QStringLiteral("pump"))};
        reply(ack);
        QCOMPARE(s.search.found()->count(), 41);
        QVERIFY(!s.search.found()->hasMore());
    }

    void leavesOutWhatTheServerDoesNotKnow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("from") << QStringLiteral("pump from:bob") << QStringLiteral("9, 2");
        QTest::newRow("from both names")
            << QStringLiteral("pump from:\"Alice Moor\"") << QStringLiteral("4");
        QTest::newRow("after") << QStringLiteral("pump after:2026-03-04") << QStringLiteral("9");
        QTest::newRow("before") << QStringLiteral("pump before:2026-03-04") << QStringLiteral("2");
        QTest::newRow("between") << QStringLiteral("pump after:2026-03-03 before:2026-03-05")
                                 << QStringLiteral("4");
    }

    void leavesOutWhatTheServerDoesNotKnow()
    {
        QFETCH(QString, text);
        MessageSearchSetup s;
        s.look(text);
        const auto at = [](int day) {
            return QDateTime(QDate(2026, 3, day), QTime(12, 0)).toMSecsSinceEpoch();
        };
        s.answer({message(9, bob, QStringLiteral("pump"), at(5)),
                  message(4, alice, QStringLiteral("pump"), at(4)),
                  message(2, bob, QStringLiteral("pump"), at(3))});
        QTEST(s.found(FoundModel::Seq), "found");
    }

    void goesOnForRareAuthorsButNotForEver()
    {
        MessageSearchSetup s;
        s.look(QStringLiteral("pump from:bob"));
        int asked = 0;
        while (!s.commands.asked.empty()) {
            ++asked;
            s.answer({message(100 - asked, alice, QStringLiteral("pump"))},
                     QStringLiteral("c%1").arg(asked));
        }
        QCOMPARE(asked, 5);
        QVERIFY(s.search.found()->hasMore());
        s.search.loadMore();
        QCOMPARE(s.commands.asked.size(), size_t(1));
    }

    void endsWhereAllThatFollowsIsOlder()
    {
        MessageSearchSetup s;
        s.look(QStringLiteral("pump after:2026-11-01"));
        s.answer({message(1, bob, QStringLiteral("pump"),
                          QDateTime(QDate(2026, 1, 1), QTime(9, 0)).toMSecsSinceEpoch())},
                 QStringLiteral("c1"));
        QVERIFY(s.commands.asked.empty());
        QVERIFY(!s.search.found()->hasMore());
    }

    void asksForTheRoomItself()
    {
        MessageSearchSetup s;
        s.look(QStringLiteral("pump in:General"));
        CommandReply reply;
        QCOMPARE(s.takeCommand(&reply).room, std::optional(general));
    }

    void aPersonsNameIsTheConversationWithThemAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("user name") << QStringLiteral("bob");
        QTest::newRow("with its sign") << QStringLiteral("@bob");
    }

    void aPersonsNameIsTheConversationWithThemAlone()
    {
        QFETCH(QString, name);
        MessageSearchSetup s;
        s.users.put(user(carol, QStringLiteral("Carol Diaz")));
        Room group = room(RoomId(QStringLiteral("a-group")), QString());
        group.kind = RoomKind::Direct;
        group.members = std::vector<UserId>{alice, bob, carol};
        group.memberCount = 3;
        s.book.put(group);
        Room alone = room(direct, QString());
        alone.kind = RoomKind::Direct;
        s.book.put(alone);
        s.look(QStringLiteral("pump in:%1").arg(name));
        CommandReply reply;
        QCOMPARE(s.takeCommand(&reply).room, std::optional(direct));
    }

    void asksForAuthorAndDays()
    {
        MessageSearchSetup s;
        s.look(QStringLiteral("pump from:bob after:2026-03-03 before:2026-03-05"));
        CommandReply reply;
        const Search command = s.takeCommand(&reply);
        QCOMPARE(command.author, std::optional(bob));
        QCOMPARE(command.after, QDate(2026, 3, 4).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(command.before, QDate(2026, 3, 5).startOfDay().toMSecsSinceEpoch());
    }

    void saysWhatCanNotBeLookedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody") << QStringLiteral("x from:zoe") << QStringLiteral("“zoe”");
        QTest::newRow("nowhere") << QStringLiteral("x in:attic") << QStringLiteral("“attic”");
        QTest::newRow("no day") << QStringLiteral("x before:soon") << QStringLiteral("“soon”");
        QTest::newRow("no word") << QStringLiteral("from:bob") << QStringLiteral("Type a word");
        QTest::newRow("too long") << QString(257, QLatin1Char('x')) << QStringLiteral("256");
    }

    void saysWhatCanNotBeLookedFor()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        MessageSearchSetup s;
        s.look(text);
        QVERIFY(s.commands.asked.empty());
        QVERIFY2(s.search.problem().contains(says), qPrintable(s.search.problem()));
        s.look(QStringLiteral("pump"));
        QVERIFY(s.search.problem().isEmpty());
    }

    void anEarlierAnswerIsIgnored()
    {
        MessageSearchSetup s;
        s.look(QStringLiteral("pump"));
        CommandReply late;
        s.takeCommand(&late);
        s.look(QStringLiteral("drill"));
        Ack ack;
        ack.messages = {message(1, bob, QStringLiteral("pump"))};
        late(ack);
        QCOMPARE(s.search.found()->count(), 0);
        QVERIFY(s.search.found()->isLoading());
    }

    void looksInTheCacheWithoutAConnection()
    {
        MessageSearchSetup s;
        s.store->begin(QStringLiteral("e"), user(alice, QStringLiteral("Alice Moor")));
        s.store->startRange(general, 0);
        s.store->apply(MessageNew{general, 1, message(1, bob, QStringLiteral("old pumps"))});
        s.store->apply(MessageNew{general, 2, message(2, alice, QStringLiteral("my pump"))});
        s.search.setOnline(false);
        s.look(QStringLiteral("pump from:bob"));
        QCOMPARE(s.search.source(), MessageSearch::Cache);
        QCOMPARE(s.found(), QStringLiteral("old pumps"));
        QVERIFY(!s.search.found()->hasMore());
        // The connection ends while the server is asked.
        s.search.setOnline(true);
        s.look(QStringLiteral("pump"));
        s.commands.disconnect();
        QCOMPARE(s.search.source(), MessageSearch::Cache);
        QCOMPARE(s.found(), QStringLiteral("my pump, old pumps"));
    }

    void pagesWhatTheCacheHasOfAFewAuthors()
    {
        MessageSearchSetup s;
        s.store->begin(QStringLiteral("e"), user(alice, QStringLiteral("Alice Moor")));
        s.store->startRange(general, 0);
        s.store->apply(MessageNew{general, 1, message(1, bob, QStringLiteral("the first pump"))});
        for (qint64 seq = 2; seq <= 400; ++seq)
            s.store->apply(MessageNew{
                general, seq, message(seq, seq <= 60 ? bob : alice, QStringLiteral("pump"))});
        s.search.setOnline(false);
        s.look(QStringLiteral("pump from:bob"));
        QVERIFY(s.search.found()->hasMore());
        QCOMPARE(s.search.found()->count(), 50);
        s.search.loadMore();
        QCOMPARE(s.search.found()->count(), 60);
        QVERIFY(s.found().endsWith(QStringLiteral("the first pump")));
        QVERIFY(!s.search.found()->hasMore());
    }

    void asksTheServerOnceTheConnectionIsBack()
    {
        MessageSearchSetup s;
        s.search.setOnline(false);
        s.search.setOnline(true);
        QVERIFY(s.commands.asked.empty());
        s.search.setOnline(false);
        s.look(QStringLiteral("pump"));
        QCOMPARE(s.search.source(), MessageSearch::Cache);
        s.search.setOnline(true);
        QCOMPARE(s.search.source(), MessageSearch::Server);
        s.answer({message(9, bob, QStringLiteral("the pump"))});
        QCOMPARE(s.found(), QStringLiteral("the pump"));
        s.search.setOnline(false);
        s.search.setOnline(true);
        QVERIFY(s.commands.asked.empty());
    }

    void aRefusalIsTold()
    {
        MessageSearchSetup s;
        s.look(QStringLiteral("pump"));
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(s.search.found()->error().contains(QStringLiteral("said no")));
    }
};

QTEST_GUILESS_MAIN(TestMessageSearch)
#include "tst_message_search.moc"
