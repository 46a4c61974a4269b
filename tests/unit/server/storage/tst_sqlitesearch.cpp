// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SearchExpression.h"
#include "server/storage/sqlite/SearchTable.h"
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class SqliteSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("words") << " the  drill"
                               << "\"the\" AND \"drill\"";
        QTest::newRow("prefix") << "dri*"
                                << "\"dri\" *";
        QTest::newRow("a single letter") << "d*"
                                         << "\"d\"";
        QTest::newRow("phrase") << "where \"the drill\" is"
                                << "\"where\" AND \"the drill\" AND \"is\"";
        QTest::newRow("open quote") << "\"the drill"
                                    << "\"the drill\"";
        QTest::newRow("operators are words") << "a OR NOT b"
                                             << "\"a\" AND \"OR\" AND \"NOT\" AND \"b\"";
        QTest::newRow("signs") << "(room:x) ^ - *"
                               << "\"(room:x)\"";
        QTest::newRow("no word") << "!!! \"\" *" << QString();
        QTest::newRow("beyond the BMP") << QString::fromUtf8("𝒳") << QString::fromUtf8("\"𝒳\"");
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expression);
        QCOMPARE(searchExpression(typed).value_or(QString()), expression);
    }

    void findsTheNewestFirst_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("not indexed yet") << false;
        QTest::newRow("indexed") << true;
    }

    void findsTheNewestFirst()
    {
        QFETCH(bool, indexed);
        say(QStringLiteral("1"), QStringLiteral("the drill is on the bench"));
        say(QStringLiteral("2"), QStringLiteral("a Drilling machine"));
        say(QStringLiteral("3"), QStringLiteral("bench, drill"));
        if (indexed)
            waitForIndex(3);
        else
            say(QStringLiteral("4"), QStringLiteral("nothing"));
        QCOMPARE(found(QStringLiteral("drill")),
                 (QStringList{QStringLiteral("3"), QStringLiteral("1")}));
        QCOMPARE(found(QStringLiteral("dril*")),
                 (QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
        QCOMPARE(found(QStringLiteral("drill bench")),
                 (QStringList{QStringLiteral("3"), QStringLiteral("1")}));
        QCOMPARE(found(QStringLiteral("\"the bench\"")), QStringList{QStringLiteral("1")});
        QCOMPARE(found(QStringLiteral("\"bench drill\"")), QStringList{QStringLiteral("3")});
        QCOMPARE(found(QStringLiteral("DRILL")),
                 (QStringList{QStringLiteral("3"), QStringLiteral("1")}));
        QCOMPARE(found(QStringLiteral("saw")), QStringList());
        QCOMPARE(found(QStringLiteral("?!")), QStringList());
    }

    void looksOnlyIntoTheRoomsOfTheQuestion()
    {
        const RoomId tea = createRoom(QStringLiteral("tea"));
        say(QStringLiteral("1"), QStringLiteral("drill"));
        say(QStringLiteral("2"), QStringLiteral("drill"), tea);
        QCOMPARE(found(QStringLiteral("drill"), {tea}), QStringList{QStringLiteral("2")});
        QCOMPARE(found(QStringLiteral("drill"), {generalRoom()}), QStringList{QStringLiteral("1")});
        QCOMPARE(found(QStringLiteral("drill"), {generalRoom(), tea}),
                 (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
        QCOMPARE(found(QStringLiteral("drill"), {}), QStringList());
        // A room's number is no word of its messages.
        QCOMPARE(found(QStringLiteral("r1")), QStringList());
        waitForIndex(2);
        QCOMPARE(found(QStringLiteral("drill"), {tea}), QStringList{QStringLiteral("2")});
        QCOMPARE(found(QStringLiteral("r1")), QStringList());
    }

    void pagesGoOnWhereTheLastEnded()
    {
        QStringList all;
        for (int i = 0; i < 25; ++i) {
            say(QString::number(i), QStringLiteral("drill"));
            all.prepend(QString::number(i));
            if (i == 11)
                waitForIndex(12);
        }
        QStringList pages;
        std::optional<MessagePlace> next;
        do {
            const SearchPage page = search(QStringLiteral("drill"), {generalRoom()}, 4, next);
            QVERIFY(page.messages.size() == 4 || !page.next);
            for (const ChatMessage &message : page.messages)
                pages.append(idOf(message));
            next = page.next;
        } while (next);
        QCOMPARE(pages, all);
    }

    void editsAndDeletionsAreFollowed_data() { findsTheNewestFirst_data(); }

    void editsAndDeletionsAreFollowed()
    {
        QFETCH(bool, indexed);
        say(QStringLiteral("1"), QStringLiteral("drill"));
        say(QStringLiteral("2"), QStringLiteral("drill"));
        if (indexed)
            waitForIndex(2);
        const EditDraft edit{{m_ada, CommandId(QStringLiteral("e")), "e"},
                             generalRoom(),
                             MessageId(QStringLiteral("message 1")),
                             QStringLiteral("hammer"),
                             {}};
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().edit(edit, done); }));
        const DeleteDraft gone{{m_ada, CommandId(QStringLiteral("d")), "d"},
                               generalRoom(),
                               MessageId(QStringLiteral("message 2"))};
        QVERIFY(m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().remove(gone, done); }));
        QCOMPARE(found(QStringLiteral("drill")), QStringList());
        QCOMPARE(found(QStringLiteral("hammer")), QStringList{QStringLiteral("1")});
        waitForIndex(2);
        QCOMPARE(found(QStringLiteral("drill")), QStringList());
        QCOMPARE(found(QStringLiteral("hammer")), QStringList{QStringLiteral("1")});
    }

    void ofManyRoomsAllAreFound()
    {
        std::vector<RoomId> rooms;
        for (int i = 0; i < 210; ++i) {
            rooms.push_back(createRoom(QStringLiteral("room %1").arg(i)));
            if (i % 50 == 0)
                say(QString::number(i), QStringLiteral("drill"), rooms.back());
        }
        say(QStringLiteral("elsewhere"), QStringLiteral("drill"));
        QCOMPARE(found(QStringLiteral("drill"), rooms),
                 (QStringList{QStringLiteral("200"), QStringLiteral("150"), QStringLiteral("100"),
                              QStringLiteral("50"), QStringLiteral("0")}));
    }

    void whatIsSaidMostlyElsewhereIsFound_data() { findsTheNewestFirst_data(); }

    void whatIsSaidMostlyElsewhereIsFound()
    {
        QFETCH(bool, indexed);
        std::vector<RoomId> rooms;
        for (int i = 0; i < 6; ++i) {
            rooms.push_back(createRoom(QStringLiteral("room %1").arg(i)));
            if (i % 2 == 0)
                say(QString::number(i), QStringLiteral("drill"), rooms.back());
        }
        for (int i = 0; i < 700; ++i)
            m_fixture->storage->roomLog().append(
                StorageFixture::draft(m_ada, QStringLiteral("e%1").arg(i), QStringLiteral("drill")),
                [](const auto &) {});
        say(QStringLiteral("5"), QStringLiteral("drill"), rooms.back());
        if (indexed)
            waitForIndex(704);
        QCOMPARE(found(QStringLiteral("drill"), rooms),
                 (QStringList{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("2"),
                              QStringLiteral("0")}));
        const SearchPage page = search(QStringLiteral("drill"), rooms, 1, {});
        QCOMPARE(idOf(page.messages.at(0)), QStringLiteral("5"));
        const SearchPage rest = search(QStringLiteral("drill"), rooms, 2, page.next);
        QCOMPARE(idOf(rest.messages.at(0)), QStringLiteral("4"));
        QCOMPARE(idOf(rest.messages.at(1)), QStringLiteral("2"));
    }

    void whatPilesUpIsIndexedInBetween()
    {
        // As many as never leave a quiet moment.
        const int count = 5 * static_cast<int>(SearchTable::urgentBacklog);
        int done = 0;
        for (int i = 0; i < count; ++i)
            m_fixture->storage->roomLog().append(
                StorageFixture::draft(m_ada, QString::number(i), QStringLiteral("drill")),
                [&done](const auto &) { ++done; });
        QVERIFY(m_fixture->runUntil([&] { return done == count; }));
        // What is left is what one search looks through by itself.
        QVERIFY(indexedUpTo() >= count - 2 * SearchTable::urgentBacklog);
        QCOMPARE(search(QStringLiteral("drill"), {generalRoom()}, 200, {}).messages.size(),
                 std::size_t(200));
    }

    void aBacklogThatIsFoundAtTheStartIsUrgent()
    {
        m_fixture->storage.reset();
        m_fixture->run(QStringLiteral(
            "INSERT INTO log (room, seq, kind, user, message, text, created_at, number) "
            "WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 1502) "
            "SELECT 'general', i, 'message.new', 'id of Ada', 'message ' || i, 'drill', 1, i - 2 "
            "FROM n"));
        m_fixture->reopen();
        // One after the other. The second one is told of when the work behind the first is done.
        say(QStringLiteral("one"), QStringLiteral("more"));
        say(QStringLiteral("two"), QStringLiteral("more"));
        QVERIFY(indexedUpTo() >= 500);
    }

    void goesOnFromAMessageThatHasExpired()
    {
        const RoomId brief = createRoom(QStringLiteral("brief"));
        say(QStringLiteral("1"), QStringLiteral("drill"));
        say(QStringLiteral("2"), QStringLiteral("drill"), brief);
        say(QStringLiteral("3"), QStringLiteral("drill"));
        say(QStringLiteral("4"), QStringLiteral("drill"), brief);
        m_fixture->storage.reset();
        m_fixture->run(QStringLiteral("UPDATE rooms SET retention_days = 1 WHERE id = 'brief'"));
        m_fixture->reopen();
        const std::vector<RoomId> rooms{generalRoom(), brief};
        const SearchPage first = search(QStringLiteral("drill"), rooms, 1, {});
        QCOMPARE(first.messages.front().room, brief);
        QVERIFY(first.next);
        m_fixture->clock.advance(std::chrono::days(2));
        m_fixture->storage->accountStore().saveLastSeen(m_ada, m_fixture->clock.now());
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM log WHERE number IS NOT NULL"), 2);
        QStringList rest;
        for (const ChatMessage &message :
             search(QStringLiteral("drill"), rooms, 10, first.next).messages)
            rest.append(idOf(message));
        QCOMPARE(rest, (QStringList{QStringLiteral("3"), QStringLiteral("1")}));
    }

    void onlyWhatIsAskedForIsFound_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<QVariant>("olderThan");
        QTest::addColumn<QVariant>("notOlderThan");
        QTest::addColumn<QString>("expected");
        const QVariant unsaid;
        QTest::newRow("all") << QString() << unsaid << unsaid << QStringLiteral("4321");
        QTest::newRow("hers") << QStringLiteral("Ada") << unsaid << unsaid << QStringLiteral("31");
        QTest::newRow("his") << QStringLiteral("Bo") << unsaid << unsaid << QStringLiteral("42");
        QTest::newRow("nobody's") << QStringLiteral("Eve") << unsaid << unsaid << QString();
        QTest::newRow("older") << QString() << QVariant(2) << unsaid << QStringLiteral("21");
        QTest::newRow("not older") << QString() << unsaid << QVariant(2) << QStringLiteral("43");
        QTest::newRow("between") << QString() << QVariant(3) << QVariant(1) << QStringLiteral("32");
        QTest::newRow("his of then")
            << QStringLiteral("Bo") << QVariant(3) << QVariant(1) << QStringLiteral("2");
        QTest::newRow("never") << QString() << QVariant(1) << QVariant(1) << QString();
    }

    void onlyWhatIsAskedForIsFound()
    {
        QFETCH(QString, author);
        QFETCH(QVariant, olderThan);
        QFETCH(QVariant, notOlderThan);
        QFETCH(QString, expected);
        const UserId bo = m_fixture->addUser(QStringLiteral("Bo"));
        const qint64 begin = toMillis(m_fixture->clock.now());
        constexpr qint64 hour = 3'600'000;
        for (int i = 1; i <= 4; ++i) {
            m_fixture->add(StorageFixture::draft(i % 2 == 1 ? m_ada : bo, QString::number(i),
                                                 QStringLiteral("drill")));
            m_fixture->clock.advance(std::chrono::hours(1));
            if (i == 2)
                waitForIndex(2);
        }
        SearchQuery query{m_ada, {generalRoom()}, QStringLiteral("drill"), {}, 50, 100'000};
        if (!author.isEmpty())
            query.author = UserId(QStringLiteral("id of ") + author);
        if (olderThan.isValid())
            query.olderThan = begin + olderThan.toInt() * hour;
        if (notOlderThan.isValid())
            query.notOlderThan = begin + notOlderThan.toInt() * hour;
        QString ids;
        for (const ChatMessage &message : search(query).messages)
            ids += idOf(message);
        QCOMPARE(ids, expected);
    }

    void aPageLooksAtSoManyAndGoesOn()
    {
        const UserId bo = m_fixture->addUser(QStringLiteral("Bo"));
        m_fixture->add(StorageFixture::draft(bo, QStringLiteral("first"), QStringLiteral("drill")));
        for (int i = 1; i < searchPassesOver; ++i)
            say(QString::number(i), QStringLiteral("drill"));
        SearchQuery query{m_ada, {generalRoom()}, QStringLiteral("drill"), {}, 50, 100'000};
        query.author = bo;
        // One less than are passed over.
        QCOMPARE(search(query).messages.size(), std::size_t(1));
        say(QStringLiteral("one more"), QStringLiteral("drill"));
        const SearchPage none = search(query);
        QVERIFY(none.messages.empty());
        QVERIFY(none.next);
        query.before = none.next;
        const SearchPage rest = search(query);
        QCOMPARE(rest.messages.size(), std::size_t(1));
        QVERIFY(!rest.next);
    }

    void whatIsOlderThanAskedForEndsASearch_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("ends");
        QTest::newRow("surely older") << 25 << true;
        QTest::newRow("by a clock that was put right") << 24 << false;
    }

    void whatIsOlderThanAskedForEndsASearch()
    {
        QFETCH(int, hours);
        QFETCH(bool, ends);
        // Nobody waits for each: the last of all is answered last.
        for (int i = 1; i < searchPassesOver; ++i)
            m_fixture->storage->roomLog().append(
                StorageFixture::draft(m_ada, QString::number(i), QStringLiteral("drill")),
                [](const auto &) {});
        say(QStringLiteral("first"), QStringLiteral("drill"));
        m_fixture->clock.advance(std::chrono::hours(hours));
        SearchQuery query{m_ada, {generalRoom()}, QStringLiteral("drill"), {}, 50, 100'000};
        query.notOlderThan = toMillis(m_fixture->clock.now());
        say(QStringLiteral("last"), QStringLiteral("drill"));
        const SearchPage page = search(query);
        QCOMPARE(page.messages.size(), std::size_t(1));
        QCOMPARE(!page.next, ends);
    }

private:
    void say(const QString &id, const QString &text, const RoomId &room = generalRoom())
    {
        m_fixture->add(StorageFixture::draft(m_ada, id, text, room));
    }

    RoomId createRoom(const QString &name)
    {
        RoomDraft draft;
        draft.key = {m_ada, CommandId(QStringLiteral("make ") + name), name.toUtf8()};
        draft.id = RoomId(name);
        draft.name = name;
        const auto made = m_fixture->wait<Logged>(
            [&](auto done) { m_fixture->storage->roomLog().createRoom(draft, done); });
        return made->event.room;
    }

    qint64 indexedUpTo()
    {
        return m_fixture->number("SELECT value FROM meta WHERE key = 'indexed'");
    }

    void waitForIndex(qint64 number) { QTRY_VERIFY(indexedUpTo() >= number); }

    static QString idOf(const ChatMessage &message)
    {
        return message.id.toString().mid(QStringLiteral("message ").size());
    }

    SearchPage search(const QString &text, const std::vector<RoomId> &rooms, int limit,
                      std::optional<MessagePlace> before)
    {
        return search({m_ada, rooms, text, before, limit, 100'000});
    }

    SearchPage search(const SearchQuery &query)
    {
        const auto page = m_fixture->wait<SearchPage>(
            [&](auto done) { m_fixture->storage->history().search(query, done); });
        return *page;
    }

    QStringList found(const QString &text, const std::vector<RoomId> &rooms = {generalRoom()})
    {
        QStringList ids;
        for (const ChatMessage &message : search(text, rooms, 50, {}).messages)
            ids.append(idOf(message));
        return ids;
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
};

QTEST_GUILESS_MAIN(SqliteSearchTest)
#include "tst_sqlitesearch.moc"
