// SPDX-License-Identifier: MIT
#include "tests/integration/app/Person.h"
#include "tests/support/TestClient.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

constexpr int wordsOfARun = 20;

//! The app of one person over several runs on one profile.
struct Runs
{
    SystemClock clock;
    QtScheduler scheduler;
    QTemporaryDir folder;
    KnownKeys keys{folder.filePath(QStringLiteral("hearth.ini"))};
    HttpAccountApi accounts{keys};
    QString profile;
    ServerAddress address;
    QString token;
    std::unique_ptr<Session> session;

    void begin()
    {
        session = std::make_unique<Session>(
            address, QStringLiteral("alice"),
            SessionParts{std::make_unique<WebSocketTransport>(keys),
                         accounts,
                         {clock, scheduler},
                         [] { return QRandomGenerator::global()->generateDouble(); },
                         SqliteLocalStore::open(profile)});
        session->start(token);
    }

    void end() { session.reset(); }

    [[nodiscard]] bool isSent() const
    {
        return session->connection()->isOnline() && session->waitingMessages() == 0;
    }

    //! Of the room on screen, oldest first.
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        auto *timeline = session->currentRoom()->timeline();
        for (int row = timeline->rowCount() - 1; row >= 0; --row)
            all.append(timeline->data(timeline->index(row), TimelineModel::Text).toString());
        return all;
    }
};

struct RestartSetup
{
    test::TestServer server;
    bool started = start();
    Credentials credentials = server.makeAccount(QStringLiteral("alice"));
    QTemporaryDir profile;
    Runs alice;

    RestartSetup()
    {
        alice.profile = profile.path();
        alice.address = addressOf(server);
        alice.token = credentials.token;
    }

    [[nodiscard]] bool start()
    {
        server.config.commandRate = 0;
        return server.start();
    }

    //! All that the server has, oldest first.
    [[nodiscard]] QStringList onTheServer()
    {
        test::TestClient client;
        const auto greeting = client.signIn(server.webSocketUrl(), credentials.token);
        if (!greeting || greeting->rooms.empty())
            return {QStringLiteral("no answer")};
        HistoryGet query;
        query.room = greeting->rooms.front().id;
        query.limit = 200;
        query.after = 0;
        QStringList texts;
        for (bool more = true; more;) {
            const auto page = client.request(query);
            if (!page || !page->messages)
                return {QStringLiteral("no answer")};
            for (const auto &message : *page->messages) {
                texts.append(message.text);
                query.after = message.seq;
            }
            more = page->more.value_or(false);
        }
        return texts;
    }
};

//! What the test runs in a process of its own, to kill it: writes some messages, then waits.
int runApp(const QStringList &arguments)
{
    Runs runs;
    runs.profile = arguments[0];
    runs.address = *ServerAddress::parse(arguments[1]);
    runs.token = arguments[2];
    runs.begin();
    int written = 0;
    QTimer writer;
    QObject::connect(&writer, &QTimer::timeout, [&] {
        auto *room = runs.session->currentRoom();
        if (!room || written == wordsOfARun)
            return;
        ++written;
        room->send(QStringLiteral("%1.%2").arg(arguments[3]).arg(written));
        std::puts("written");
        std::fflush(stdout);
    });
    writer.start(2);
    return QCoreApplication::exec();
}

} // namespace

class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAndWritesWhileTheServerIsAway()
    {
        RestartSetup s;
        s.alice.begin();
        QTRY_VERIFY(s.alice.session->connection()->isOnline());
        s.alice.session->currentRoom()->send(QStringLiteral("before"));
        QTRY_VERIFY(s.alice.isSent());
        s.alice.end();
        s.server.stop();

        s.alice.begin();
        QVERIFY(s.alice.session->isReady());
        QCOMPARE(s.alice.texts(), QStringList{QStringLiteral("before")});
        s.alice.session->currentRoom()->send(QStringLiteral("meanwhile 1"));
        s.alice.session->currentRoom()->send(QStringLiteral("meanwhile 2"));
        s.alice.end();

        s.alice.begin();
        QCOMPARE(s.alice.session->waitingMessages(), 2);
        QVERIFY(s.server.start());
        s.alice.session->connection()->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(s.alice.isSent(), 20000);
        const QStringList all{QStringLiteral("before"), QStringLiteral("meanwhile 1"),
                              QStringLiteral("meanwhile 2")};
        QCOMPARE(s.alice.texts(), all);
        QCOMPARE(s.onTheServer(), all);
    }

    void catchesUpWithWhatOthersWrote()
    {
        RestartSetup s;
        const auto bob = s.server.makeAccount(QStringLiteral("bob"));
        s.alice.begin();
        QTRY_VERIFY(s.alice.session->connection()->isOnline());
        s.alice.end();
        test::TestClient client;
        const auto greeting = client.signIn(s.server.webSocketUrl(), bob.token);
        QVERIFY(greeting);
        const RoomId where = greeting->rooms.front().id;
        QStringList all;
        for (int i = 0; i < 30; ++i) {
            all.append(QString::number(i));
            QVERIFY(client.request(MessageSend{where, all.last(), std::nullopt}));
        }
        s.alice.begin();
        QTRY_COMPARE(s.alice.texts(), all);
        QTRY_VERIFY(s.alice.session->connection()->isOnline());
        s.alice.end();
        s.server.stop();
        s.alice.begin();
        QCOMPARE(s.alice.texts(), all);
    }

    void muchThatWaitedLeavesAtThePaceOfTheServer()
    {
        RestartSetup s;
        s.server.stop();
        s.server.config.commandRate = 20;
        s.alice.begin();
        QVERIFY(s.server.start());
        QTRY_VERIFY(s.alice.session->connection()->isOnline());
        s.server.stop();
        QTRY_VERIFY(!s.alice.session->connection()->isOnline());
        QStringList all;
        // More than the refusals that a session is thrown out for, were each of them refused once.
        for (int i = 0; i < 180; ++i) {
            all.append(QString::number(i));
            s.alice.session->currentRoom()->send(all.last());
        }
        QVERIFY(s.server.start());
        s.alice.session->connection()->retryNow();
        QTRY_VERIFY(s.alice.session->connection()->isOnline());
        bool lost = false;
        const QObject here;
        QObject::connect(s.alice.session->connection(), &ConnectionStatus::changed, &here,
                         [&] { lost = lost || !s.alice.session->connection()->isOnline(); });
        QTRY_VERIFY_WITH_TIMEOUT(s.alice.isSent() || lost, 30000);
        QVERIFY(!lost);
        QCOMPARE(s.onTheServer(), all);
    }

    void sendsOnceWheneverItIsKilled()
    {
        RestartSetup s;
        constexpr int runs = 12;
        for (int run = 0; run < runs; ++run) {
            QProcess app;
            app.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            app.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--app"), s.profile.path(), s.alice.address.toString(),
                       s.credentials.token, QString::number(run)});
            QVERIFY(app.waitForStarted());
            // Each run is killed a little later: before, while and after something is sent.
            int written = 0;
            while (written <= 2 * run) {
                QTRY_VERIFY_WITH_TIMEOUT(app.canReadLine(), 10000);
                app.readLine();
                ++written;
                if (written == wordsOfARun)
                    break;
            }
            app.kill();
            QVERIFY(app.waitForFinished());
        }
        s.alice.begin();
        QTRY_VERIFY_WITH_TIMEOUT(s.alice.isSent(), 20000);
        const QStringList texts = s.onTheServer();
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        // Of each run there is what was kept before the kill, from its first word on, in order.
        int before = -1;
        int expected = 1;
        for (const auto &text : texts) {
            const int run = text.section(QLatin1Char('.'), 0, 0).toInt();
            if (run != before)
                expected = 1;
            QVERIFY2(run >= before, qPrintable(texts.join(QLatin1Char(' '))));
            QCOMPARE(text, QStringLiteral("%1.%2").arg(run).arg(expected++));
            before = run;
        }
        QCOMPARE(before, runs - 1);
        QTRY_COMPARE(s.alice.texts(), texts.mid(texts.size() - s.alice.texts().size()));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "--app") == 0)
        return runApp(QCoreApplication::arguments().mid(2));
    TestRestart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restart.moc"
