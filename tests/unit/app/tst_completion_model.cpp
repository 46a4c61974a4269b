// SPDX-License-Identifier: MIT
#include "tests/unit/app/OneRoom.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

struct CompletionModelSetup : OneRoom
{
    CompletionModel &model;
    QAbstractItemModelTester tester;

    CompletionModelSetup()
        : model(*view->completion())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        users.put(user(carol, QStringLiteral("Bo Carol")));
        Room tools = room(RoomId(QStringLiteral("r-tools")), QStringLiteral("tools"));
        tools.topic = QStringLiteral("Who has the drill?");
        book.put(tools);
        features.set({QStringLiteral("here")});
    }

    //! The titles offered for a text with the cursor at its end, or where `|` stands.
    QString offered(QString text)
    {
        const auto cursor = text.indexOf(QLatin1Char('|'));
        text.remove(QLatin1Char('|'));
        model.update(text, int(cursor < 0 ? text.size() : cursor));
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.data(model.index(row), CompletionModel::Title).toString());
        return titles.join(QStringLiteral(", "));
    }
};

} // namespace

class TestCompletionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void offersWhatTheWordBeginsLike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("offered");
        const auto row = [](const char *text, const char *offered) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(offered);
        };
        row("@", "Bob Lind, @here, Bo Carol");
        row("hi @bo", "Bob Lind, Bo Carol");
        row("hi @li", "Bob Lind");
        row("(@he", "@here");
        row("@alice", "");
        row("@bob ", "");
        row("me@bo", "");
        row("@bo| and so on", "Bob Lind, Bo Carol");
        row("#", "general, tools");
        row("in #to", "tools");
        row("C#", "");
        row(":", "");
        row(":)", "");
        row(":t", "");
        row("x :tada", "party popper");
        row("9:30", "");
        row("/inv", "/invite @user");
        row("a /inv", "");
        row("/top", "");
        row("/leav", "/leave");
        row("/leave", "");
        row("/invite", "/invite @user");
        row("plain", "");
    }

    void offersWhatTheWordBeginsLike()
    {
        QFETCH(QString, text);
        CompletionModelSetup s;
        QTEST(s.offered(text), "offered");
        QCOMPARE(s.model.isOpen(), s.model.rowCount() > 0);
    }

    void tellsWhatTakesThePlaceOfTheWord()
    {
        CompletionModelSetup s;
        s.offered(QStringLiteral("hi @li"));
        QCOMPARE(s.model.begin(), 3);
        QCOMPARE(s.model.insertion(0), QStringLiteral("@bob "));
        QCOMPARE(s.model.insertion(1), QString());
        s.offered(QStringLiteral(":tada"));
        QCOMPARE(s.model.insertion(0), QStringLiteral("🎉 "));
        s.offered(QStringLiteral("#too"));
        QCOMPARE(s.model.insertion(0), QStringLiteral("#tools "));
    }

    void whatIsClosedOpensForTheNextWord()
    {
        CompletionModelSetup s;
        s.offered(QStringLiteral("@b"));
        s.model.close();
        QVERIFY(!s.model.isOpen());
        s.offered(QStringLiteral("@bo"));
        QVERIFY(!s.model.isOpen());
        s.offered(QStringLiteral("@bo @b"));
        QVERIFY(s.model.isOpen());
    }

    void offersEightAtMost()
    {
        CompletionModelSetup s;
        s.offered(QStringLiteral(":face"));
        QCOMPARE(s.model.rowCount(), CompletionModel::most);
    }

    void aClosingColonFinishesAnEmoji_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<QString>("emoji");
        QTest::addColumn<int>("begin");
        const auto row = [](const char *name, const char *before, const char *text, int cursor,
                            const char *emoji, int begin) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(text) << cursor
                                << QString::fromUtf8(emoji) << begin;
        };
        row("typed", "hi :tada", "hi :tada:", 9, "🎉", 3);
        row("within", "hi :tada!", "hi :tada:!", 9, "🎉", 3);
        row("no name", ":tadaa", ":tadaa:", 7, "", -1);
        row("taken back", "🎉", ":tada:", 6, "", -1);
        row("pasted", "", ":tada:", 6, "", -1);
        row("a time", "10:30", "10:30:", 6, "", -1);
        row("in code", "`:tada", "`:tada:", 7, "", -1);
        row("behind code", "`a` :tada", "`a` :tada:", 10, "🎉", 4);
    }

    void aClosingColonFinishesAnEmoji()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, text);
        QFETCH(const int, cursor);
        QFETCH(const int, begin);
        CompletionModelSetup s;
        QTEST(s.model.typedEmoji(before, text, cursor), "emoji");
        if (begin >= 0)
            QCOMPARE(s.model.begin(), begin);
    }

    void theFirstByNameAreOfferedOfMany()
    {
        CompletionModelSetup s;
        for (int i = 0; i < 100; ++i)
            s.users.put(user(UserId(QStringLiteral("u%1").arg(i)),
                             QStringLiteral("Zed %1").arg(99 - i, 2, 10, QLatin1Char('0'))));
        QCOMPARE(s.offered(QStringLiteral("@ze")),
                 QStringLiteral("Zed 00, Zed 01, Zed 02, Zed 03, Zed 04, Zed 05, Zed 06, Zed 07"));
        QCOMPARE(s.offered(QStringLiteral("@")).section(QStringLiteral(", "), 0, 3),
                 QStringLiteral("Bob Lind, @here, Bo Carol, Zed 00"));
    }

    void callsToAllAreOfferedWhereTheyReachSomebody_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"an older server", "a direct", "a crowd", "a guest"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }

    void callsToAllAreOfferedWhereTheyReachSomebody()
    {
        QFETCH(QString, why);
        CompletionModelSetup s;
        QCOMPARE(s.offered(QStringLiteral("@he")), QStringLiteral("@here"));
        QCOMPARE(s.model.data(s.model.index(0), CompletionModel::Detail).toString(),
                 QStringLiteral("Everybody in this room who is online or away"));
        Room room = *s.book.find(general);
        User self = *s.users.find(alice);
        if (why == QLatin1String("an older server"))
            s.features.set({});
        else if (why == QLatin1String("a direct"))
            room.kind = RoomKind::Direct;
        else if (why == QLatin1String("a crowd"))
            room.members.reset();
        else
            self.role = Role::Guest;
        s.book.put(room);
        s.users.put(self);
        QCOMPARE(s.offered(QStringLiteral("@he")), QString());
    }

    void guestsBringNobodyIn()
    {
        CompletionModelSetup s;
        User self = *s.users.find(alice);
        self.role = Role::Guest;
        s.users.put(self);
        QCOMPARE(s.offered(QStringLiteral("/")),
                 QStringLiteral("/leave, /online, /away, /dnd off, /shrug message"));
    }

    void onlyTheRoomOfAllIsNotLeft()
    {
        OneRoom s;
        const RoomId ofAll(QStringLiteral("general"));
        Room room = *s.book.find(general);
        room.id = ofAll;
        room.name = QStringLiteral("lobby");
        s.book.put(room);
        RoomView view(ofAll,
                      {s.users,
                       s.book,
                       s.roles,
                       s.roomNames,
                       s.outbox,
                       s.marker,
                       s.commands,
                       s.commands,
                       *s.store,
                       s.recentEmoji,
                       s.ownPresence,
                       s.features,
                       s.time.source(),
                       {}});
        view.completion()->update(QStringLiteral("/l"), 2);
        QVERIFY(!view.completion()->isOpen());
        s.view->completion()->update(QStringLiteral("/l"), 2);
        QVERIFY(s.view->completion()->isOpen());
    }

    void topicsAreForModerators()
    {
        CompletionModelSetup s;
        Room changed = *s.book.find(general);
        changed.role = RoomRole::Moderator;
        s.book.put(changed);
        QCOMPARE(s.offered(QStringLiteral("/top")), QStringLiteral("/topic topic"));
    }
};

QTEST_GUILESS_MAIN(TestCompletionModel)
#include "tst_completion_model.moc"
