// SPDX-License-Identifier: MIT
#include "tests/integration/server/AdminCase.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace hearth;
using namespace hearth::test;

class AdminTest : public AdminCase
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        begin();
    }

    void tellsWhereItListensAndWhoIsThere()
    {
        QVERIFY(!m_server->signUp(QStringLiteral("bob")).isEmpty());
        TestClient client;
        QVERIFY(client.signIn(m_server->webSocketUrl(), m_token));
        QCOMPARE(run({QStringLiteral("status"), QStringLiteral("--json")}), 0);
        const QJsonObject status = QJsonDocument::fromJson(m_output.toUtf8()).object();
        QCOMPARE(status[QStringLiteral("url")].toString(), m_server->webSocketUrl().toString());
        QCOMPARE(status[QStringLiteral("link")].toString(),
                 QStringLiteral("hearth://") + m_server->hostAndPort());
        QCOMPARE(status[QStringLiteral("registration")].toString(), QStringLiteral("open"));
        QCOMPARE(status[QStringLiteral("pid")].toInteger(), m_server->processId());
        const QJsonArray people = status[QStringLiteral("people")].toArray();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0][QStringLiteral("username")].toString(), QStringLiteral("ann"));
        QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(run({QStringLiteral("status")}), 1);
        QVERIFY2(m_output.contains(QStringLiteral("no server runs over")), qPrintable(m_output));
    }

    void aCommandTellsHowItIsWritten()
    {
        QCOMPARE(run({QStringLiteral("backup"), QStringLiteral("--help")}), 0);
        QVERIFY2(m_output.startsWith(QStringLiteral("hearthd backup FILE")), qPrintable(m_output));
        QCOMPARE(run({QStringLiteral("wash"), QStringLiteral("--help")}), 2);
        QCOMPARE(m_output.trimmed(),
                 QStringLiteral("hearthd: wash is not known here; --help lists what is"));
    }

    void whatIsLeftOutIsTold()
    {
        QCOMPARE(run({QStringLiteral("backup")}), 2);
        QCOMPARE(m_output.trimmed(), QStringLiteral("hearthd: backup wants FILE"));
    }

    void aRoomKeepsMessagesForAsLongAsItIsTold_data()
    {
        accountsAreManagedWithAServerAndWithout_data();
    }

    void aRoomKeepsMessagesForAsLongAsItIsTold()
    {
        QFETCH(bool, running);
        QVERIFY(generalKeepsDays().isNull());
        if (!running)
            QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(keepFor(QStringLiteral("7")), 0);
        QCOMPARE(m_output.trimmed(), QStringLiteral("general keeps messages for 7 days"));
        QCOMPARE(generalKeepsDays(), QVariant(7));
        QCOMPARE(run({QStringLiteral("retention"), QStringLiteral("tea"), QStringLiteral("8")}), 1);
        QCOMPARE(m_output.trimmed(), QStringLiteral("hearthd: there is no room tea"));
        QCOMPARE(generalKeepsDays(), QVariant(7));
        QCOMPARE(keepFor(QStringLiteral("0")), 0);
        QCOMPARE(generalKeepsDays(), QVariant(0));
        QCOMPARE(keepFor(QStringLiteral("server")), 0);
        QVERIFY(generalKeepsDays().isNull());
        if (!running)
            QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    }

    void accountsAreManagedWithAServerAndWithout_data()
    {
        QTest::addColumn<bool>("running");
        QTest::newRow("running") << true;
        QTest::newRow("stopped") << false;
    }

    void accountsAreManagedWithAServerAndWithout()
    {
        QFETCH(bool, running);
        if (!running)
            QCOMPARE(m_server->terminate(), 0);
        const QString bob = QStringLiteral("bob");
        QCOMPARE(user({QStringLiteral("add"), bob}, "wooden spoons\n"), 0);
        QCOMPARE(user({QStringLiteral("add"), bob}, "wooden spoons\n"), 1);
        QVERIFY2(m_output.contains(QStringLiteral("that name is taken")), qPrintable(m_output));
        QCOMPARE(user({QStringLiteral("set-role"), bob, QStringLiteral("admin")}), 0);
        QCOMPARE(user({QStringLiteral("set-role"), bob, QStringLiteral("king")}), 1);
        QCOMPARE(user({QStringLiteral("set-role"), QStringLiteral("ann"), QStringLiteral("guest")}),
                 1);
        QVERIFY2(m_output.contains(QStringLiteral("there has to be an owner")),
                 qPrintable(m_output));
        QCOMPARE(user({QStringLiteral("ban"), bob}), 0);
        QCOMPARE(user({QStringLiteral("unban"), bob}), 0);
        QCOMPARE(user({QStringLiteral("set-password"), bob}, "other wooden spoons\n"), 0);
        QCOMPARE(user({QStringLiteral("list"), QStringLiteral("--json")}), 0);
        const QJsonArray users = json().value(QStringLiteral("users")).toArray();
        QCOMPARE(users.size(), 2);
        QCOMPARE(run({QStringLiteral("invite"), QStringLiteral("create")}), 0);
        const QString code = m_output.trimmed();
        QVERIFY2(QRegularExpression(QStringLiteral("^[A-Za-z0-9_-]{22}$")).match(code).hasMatch(),
                 qPrintable(code));
        QCOMPARE(run({QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("--user"),
                      QStringLiteral("thermometer"), QStringLiteral("--role"),
                      QStringLiteral("publisher")}),
                 0);
        const QString token = m_output.trimmed();
        QVERIFY2(!token.contains(QLatin1Char('\n')) && token.size() > 40, qPrintable(token));
        QCOMPARE(
            run({QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("--user"),
                 QStringLiteral("thermometer"), QStringLiteral("--role"), QStringLiteral("guest")}),
            1);
        QVERIFY2(m_output.contains(QStringLiteral("a publisher can't have a token of a guest")),
                 qPrintable(m_output));
        QCOMPARE(run({QStringLiteral("room"), QStringLiteral("list")}), 0);
        QVERIFY2(m_output.contains(QStringLiteral("general")), qPrintable(m_output));
        if (!running)
            QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        const QJsonObject session = get(QStringLiteral("/api/v1/session"), token);
        QCOMPARE(session.value(QStringLiteral("user"))
                     .toObject()
                     .value(QStringLiteral("role"))
                     .toString(),
                 QStringLiteral("publisher"));
        TestClient owner;
        QVERIFY(owner.signIn(m_server->webSocketUrl(), m_token));
        QCOMPARE(actions(owner),
                 (QStringList{QStringLiteral("user.add"), QStringLiteral("user.set_role"),
                              QStringLiteral("user.ban"), QStringLiteral("user.unban"),
                              QStringLiteral("user.set_password"), QStringLiteral("invite.create"),
                              QStringLiteral("user.add"), QStringLiteral("token.create")}));
        QCOMPARE(user({QStringLiteral("delete"), bob}), 0);
        QCOMPARE(m_server->terminate(), 0);
    }

    void roomsAreManagedWithAServerAndWithout_data()
    {
        accountsAreManagedWithAServerAndWithout_data();
    }

    void roomsAreManagedWithAServerAndWithout()
    {
        QFETCH(bool, running);
        const QString bobsToken = m_server->signUp(QStringLiteral("bob"));
        TestClient client;
        const auto welcome = client.signIn(m_server->webSocketUrl(), m_token);
        QVERIFY(welcome);
        const RoomId tea = client.request(RoomCreate{QStringLiteral("tea"), {}, {}})->room->id;
        QVERIFY(client.request(MessageSend{tea, QStringLiteral("hot"), {}}));
        if (!running)
            QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(room({QStringLiteral("set-owner"), QStringLiteral("tea"), QStringLiteral("bob")}),
                 0);
        QCOMPARE(m_output.trimmed(), QStringLiteral("bob owns tea now"));
        QCOMPARE(room({QStringLiteral("set-owner"), QStringLiteral("tea"), QStringLiteral("eve")}),
                 1);
        QCOMPARE(room({QStringLiteral("delete"), QStringLiteral("general")}), 1);
        QVERIFY2(m_output.contains(QStringLiteral("every account is in this room")),
                 qPrintable(m_output));
        QCOMPARE(room({QStringLiteral("delete"), QStringLiteral("coffee")}), 1);
        QCOMPARE(m_output.trimmed(), QStringLiteral("hearthd: there is no room coffee"));
        QCOMPARE(room({QStringLiteral("delete"), QStringLiteral("tea"), QStringLiteral("--json")}),
                 0);
        QCOMPARE(json().value(QStringLiteral("room")).toString(), tea.toString());
        QCOMPARE(json().value(QStringLiteral("members")).toInt(), 2);
        if (running)
            QVERIFY(client.waitFor<RoomRemoved>(
                [&tea](const RoomRemoved &removed) { return removed.room == tea; }));
        else
            QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        TestClient again;
        const auto after = again.signIn(m_server->webSocketUrl(), m_token);
        QCOMPARE(after->rooms.size(), std::size_t(1));
        const auto sync = again.request(Sync{welcome->epoch, {{tea, 1}}});
        QCOMPARE(std::get<SyncRanges>(*sync->rooms).at(tea).gone, std::optional(true));
        QCOMPARE(actions(again),
                 (QStringList{QStringLiteral("room.set_role"), QStringLiteral("room.delete")}));
    }

    void feedsAreManagedWithAServerAndWithout_data()
    {
        accountsAreManagedWithAServerAndWithout_data();
    }

    void feedsAreManagedWithAServerAndWithout()
    {
        QFETCH(bool, running);
        const QString doors = QStringLiteral("doors");
        if (!running)
            QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(feed({QStringLiteral("create"), doors, QStringLiteral("--title"),
                       QStringLiteral("Who comes"), QStringLiteral("--events"),
                       QStringLiteral("5000"), QStringLiteral("--keyed")}),
                 0);
        QCOMPARE(m_output.trimmed(),
                 QStringLiteral("doors is there, and keeps 5000 events or 7 days"));
        QCOMPARE(feed({QStringLiteral("create"), doors}), 1);
        QCOMPARE(m_output.trimmed(), QStringLiteral("hearthd: there is a feed of that name"));
        QCOMPARE(feed({QStringLiteral("create"), QStringLiteral("$mine")}), 1);
        QCOMPARE(feed({QStringLiteral("create"), QStringLiteral("x"), QStringLiteral("--days"),
                       QStringLiteral("none")}),
                 1);
        QVERIFY2(m_output.contains(QStringLiteral("--days wants a number")), qPrintable(m_output));
        QCOMPARE(feed({QStringLiteral("retention"), doors, QStringLiteral("--days"),
                       QStringLiteral("2")}),
                 0);
        QCOMPARE(m_output.trimmed(), QStringLiteral("doors keeps 100000 events or 2 days"));
        QCOMPARE(feed({QStringLiteral("list"), QStringLiteral("--json")}), 0);
        const QJsonObject listed = json().value(QStringLiteral("feeds")).toArray().at(0).toObject();
        QCOMPARE(listed.value(QStringLiteral("feed")).toString(), doors);
        QCOMPARE(listed.value(QStringLiteral("title")).toString(), QStringLiteral("Who comes"));
        QCOMPARE(listed.value(QStringLiteral("keyed")).toBool(), true);
        QCOMPARE(listed.value(QStringLiteral("age_ms")).toInteger(), 2 * 86'400'000);
        if (!running)
            QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        TestClient owner;
        QVERIFY(owner.signIn(m_server->webSocketUrl(), m_token));
        // The server's own come first.
        QCOMPARE(owner.request(FeedList{})->feeds->back().title, QStringLiteral("Who comes"));
        owner.close();
        if (!running)
            QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(feed({QStringLiteral("delete"), doors}), 0);
        QCOMPARE(feed({QStringLiteral("delete"), doors}), 1);
        QCOMPARE(m_output.trimmed(), QStringLiteral("hearthd: feed not found"));
        if (!running)
            QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        TestClient again;
        QVERIFY(again.signIn(m_server->webSocketUrl(), m_token));
        const auto left = again.request(FeedList{});
        for (const Feed &each : *left->feeds)
            QVERIFY(each.feed.toString().startsWith(QLatin1Char('$')));
        QCOMPARE(actions(again),
                 (QStringList{QStringLiteral("feed.create"), QStringLiteral("feed.retention"),
                              QStringLiteral("feed.delete")}));
    }

    //! A program of a member's fills feeds, and sees no rooms.
    void aPublishersTokenPublishes()
    {
        QVERIFY(!m_server->signUp(QStringLiteral("bob")).isEmpty());
        QCOMPARE(feed({QStringLiteral("create"), QStringLiteral("doors")}), 0);
        QCOMPARE(
            run({QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("--user"),
                 QStringLiteral("bob"), QStringLiteral("--role"), QStringLiteral("publisher")}),
            0);
        TestClient reader;
        QVERIFY(reader.signIn(m_server->webSocketUrl(), m_token));
        const FeedId doors(QStringLiteral("doors"));
        QVERIFY(reader.request(FeedSubscribe{doors, {}}));
        TestClient program;
        const auto welcome = program.signIn(m_server->webSocketUrl(), m_output.trimmed());
        QVERIFY(welcome);
        QVERIFY(welcome->rooms.empty());
        QVERIFY(
            program.request(FeedPublish{doors, QStringLiteral("opened"), JsonText{"true"}, {}}));
        QCOMPARE(reader.waitFor<FeedEvent>()->data.utf8, QByteArray("true"));
        const auto refused = program.waitForError(
            program.send(FeedCreate{FeedId(QStringLiteral("more")), {}, {}, {}, {}}));
        QVERIFY(refused);
        QCOMPARE(refused->code, ErrorCode::Forbidden);
    }

    void whatIsDoneToTheDataIsNoted_data() { accountsAreManagedWithAServerAndWithout_data(); }

    void whatIsDoneToTheDataIsNoted()
    {
        QFETCH(bool, running);
        if (!running)
            QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(run({QStringLiteral("backup"), file()}), 0);
        QCOMPARE(run({QStringLiteral("retention"), QStringLiteral("general"), QStringLiteral("7")}),
                 0);
        const auto noted = [this] {
            TestClient owner;
            return owner.signIn(m_server->webSocketUrl(), m_token) ? actions(owner) : QStringList();
        };
        if (!running)
            QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        QCOMPARE(noted(),
                 (QStringList{QStringLiteral("backup"), QStringLiteral("room.retention")}));
        if (!running)
            QCOMPARE(m_server->terminate(), 0);
        // What was noted after the backup is gone with the rest of it.
        QCOMPARE(run({QStringLiteral("restore"), file(), kKeep}), 0);
        if (!running)
            QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        QCOMPARE(noted(), QStringList{QStringLiteral("restore")});
    }

    void aBanFromTheMachineClosesSessions()
    {
        const QString bob = m_server->signUp(QStringLiteral("bob"));
        TestClient client;
        QVERIFY(client.signIn(m_server->webSocketUrl(), bob));
        QCOMPARE(user({QStringLiteral("ban"), QStringLiteral("bob")}), 0);
        QCOMPARE(client.waitForClose(), std::optional(4010));
    }

    void whatIsNotThereIsNotMade()
    {
        QProcess process;
        const QString nowhere = m_place->filePath(QStringLiteral("nowhere"));
        process.start(QStringLiteral(HEARTHD_BINARY),
                      {QStringLiteral("backup"), file(), QStringLiteral("--data"), nowhere});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(!QFileInfo::exists(nowhere));
        QVERIFY(!QFileInfo::exists(file()));
    }

private:
    int keepFor(const QString &days)
    {
        return run({QStringLiteral("retention"), QStringLiteral("general"), days});
    }

    //! As it is written; null: as the server.
    [[nodiscard]] QVariant generalKeepsDays() const
    {
        const QString name = QStringLiteral("rooms");
        QVariant days = QStringLiteral("not read");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(m_server->dataDirectory() + QStringLiteral("/hearth.db"));
            QSqlQuery query(database);
            if (database.open()
                && query.exec(
                    QStringLiteral("SELECT retention_days FROM rooms WHERE id = 'general'"))
                && query.next())
                days = query.value(0);
        }
        QSqlDatabase::removeDatabase(name);
        return days;
    }
};

QTEST_GUILESS_MAIN(AdminTest)
#include "tst_admin.moc"
