// SPDX-License-Identifier: MIT
#include "tests/support/Sanitized.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestClient.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <set>
#include <unistd.h>

using namespace hearth;
using namespace hearth::test;

//! The program itself: its exit status, its words, and what is left of its data.
class HearthdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusesToStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown flag") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("bad port") << QStringList{QStringLiteral("--listen"),
                                                 QStringLiteral("127.0.0.1:x")};
        QTest::newRow("plain beyond loopback") << QStringList{
            QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0"), QStringLiteral("--no-tls")};
        QTest::newRow("data is a file")
            << QStringList{QStringLiteral("--data"), QStringLiteral("/dev/null")};
    }

    void refusesToStart()
    {
        QFETCH(QStringList, arguments);
        if (!arguments.contains(QStringLiteral("--listen")))
            arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
        const QTemporaryDir data;
        if (!arguments.contains(QStringLiteral("--data")))
            arguments += {QStringLiteral("--data"), data.filePath(QStringLiteral("d"))};
        QCOMPARE(run(arguments), 2);
        QVERIFY(m_out.isEmpty());
        QVERIFY2(m_err.startsWith("hearthd: ") && m_err.count('\n') == 1, m_err.constData());
        QVERIFY(QDir(data.path()).isEmpty());
    }

    void refusesAPortInUseAndTouchesNothing()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QTemporaryDir data;
        QCOMPARE(
            run({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(other.serverPort()),
                 QStringLiteral("--data"), data.filePath(QStringLiteral("d"))}),
            2);
        QVERIFY2(m_err.count('\n') == 1, m_err.constData());
        QVERIFY(QDir(data.path()).isEmpty());
    }

    void refusesDataOfAnotherServer()
    {
        ServerProcess server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QCOMPARE(run({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                      QStringLiteral("--data"), server.dataDirectory()}),
                 2);
        QVERIFY2(m_err.count('\n') == 1, m_err.constData());
        QCOMPARE(server.terminate(), 0);
    }

    void tellsItsVersion()
    {
        QCOMPARE(run({QStringLiteral("--version")}), 0);
        QVERIFY(m_out.startsWith("hearthd "));
        QCOMPARE(run({QStringLiteral("--help")}), 0);
        QVERIFY(m_out.contains("--listen HOST:PORT"));
    }

#ifdef Q_OS_LINUX
    //! Each thread with an event loop has an epoll descriptor of its own; glib's loop has none.
    void runsNoThreadOverGlib()
    {
        ServerProcess server({QStringLiteral("--threads"), QStringLiteral("3")});
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QString process = QStringLiteral("/proc/%1/").arg(server.processId());
        int epolls = 0;
        const QDir descriptors(process + QStringLiteral("fd"));
        for (const QString &name : descriptors.entryList(QDir::System | QDir::Files))
            epolls += QFile::symLinkTarget(descriptors.filePath(name)).contains(u"[eventpoll]");
        QStringList threads;
        const QDir tasks(process + QStringLiteral("task"));
        for (const QString &name : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile comm(tasks.filePath(name) + QStringLiteral("/comm"));
            QVERIFY(comm.open(QIODevice::ReadOnly));
            threads.append(QString::fromUtf8(comm.readAll()).trimmed());
        }
        // These wait for jobs by a condition, and run no loop.
        for (const char *name : {"storage", "reader", "search", "feeds"})
            QVERIFY2(threads.removeAll(QString::fromLatin1(name)) == 1,
                     qPrintable(threads.join(u' ')));
        for (const char *name : {"hearthd", "core", "io-0", "io-1", "io-2"})
            QVERIFY2(threads.contains(QString::fromLatin1(name)), qPrintable(threads.join(u' ')));
        // A sanitizer may have one of its own.
        QVERIFY(isSanitized || epolls == threads.size());
        QCOMPARE(server.terminate(), 0);
    }
#endif

#ifdef Q_OS_LINUX
    void raisesItsOwnLimitOfDescriptors()
    {
        ServerProcess server;
        server.limitDescriptors(128, 512);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QFile limits(QStringLiteral("/proc/%1/limits").arg(server.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(limits.readAll());
        const QRegularExpression line(QStringLiteral("Max open files +(\\d+) +(\\d+)"));
        const auto found = line.match(text);
        QCOMPARE(found.captured(1), QStringLiteral("512"));
        QCOMPARE(found.captured(2), QStringLiteral("512"));
        QCOMPARE(server.terminate(), 0);
    }

    void goesOnForThoseWhoAreThereWhenDescriptorsRunOut()
    {
        ServerProcess server({QStringLiteral("--max-per-address"), QStringLiteral("0")});
        server.limitDescriptors(128, 128);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        TestClient client;
        const QString token = server.signUp(QStringLiteral("ann"));
        QVERIFY(client.signIn(server.webSocketUrl(), token));
        const auto port = static_cast<quint16>(server.webSocketUrl().port());
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 150; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QStringLiteral("127.0.0.1"), port);
        }
        const auto hungUpOn = [&crowd] {
            return std::count_if(crowd.begin(), crowd.end(), [](const auto &socket) {
                return socket->state() == QAbstractSocket::UnconnectedState;
            });
        };
        QTRY_VERIFY(hungUpOn() >= 150 - 128);
        const auto before = cpuTime(server);
        QElapsedTimer time;
        time.start();
        QVERIFY(client.request(
            MessageSend{RoomId(QStringLiteral("general")), QStringLiteral("still here"), {}}));
        QTest::qWait(2000);
        const auto used = cpuTime(server) - before;
        // A loop that spins takes all that it is given.
        QVERIFY2(used.count() * 10 < time.elapsed(), qPrintable(QString::number(used.count())));
        crowd.clear();
        QTRY_VERIFY(TestClient().signIn(server.webSocketUrl(), token));
        QCOMPARE(server.terminate(), 0);
    }
#endif

    void leavesOnSigtermWithGoingAway()
    {
        ServerProcess server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        TestClient client;
        QVERIFY(client.signIn(server.webSocketUrl(), server.signUp(QStringLiteral("ann"))));
        QElapsedTimer time;
        time.start();
        QCOMPARE(server.terminate(), 0);
        QVERIFY(time.elapsed() < 5000);
        QCOMPARE(client.waitForClose(), std::optional(1001));
    }

    void readsTheCertificateAgainOnSighup()
    {
        const server::TestCertificates certificates;
        const server::TlsFiles files = certificates.make(QStringLiteral("old"));
        const server::TlsFiles renewed = certificates.make(QStringLiteral("renewed"));
        ServerProcess server({QStringLiteral("--tls-cert"), files.certificate,
                              QStringLiteral("--tls-key"), files.key});
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const auto port = static_cast<quint16>(server.webSocketUrl().port());
        QCOMPARE(server::TestCertificates::nameShownAt(port), QStringLiteral("old"));
        for (const auto &[from, to] : {std::pair(renewed.certificate, files.certificate),
                                       std::pair(renewed.key, files.key)}) {
            QVERIFY(QFile::remove(to));
            QVERIFY(QFile::copy(from, to));
        }
        QCOMPARE(::kill(static_cast<pid_t>(server.processId()), SIGHUP), 0);
        QTRY_COMPARE(server::TestCertificates::nameShownAt(port), QStringLiteral("renewed"));
        QCOMPARE(server.terminate(), 0);
    }

    void readsItsConfigurationAgainOnSighup()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("hearthd.toml"));
        const auto write = [&path](const char *content) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(content) > 0;
        };
        QVERIFY(write("max-sessions-per-user = 1\n"));
        ServerProcess server({QStringLiteral("--config"), path});
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QString token = server.signUp(QStringLiteral("ann"));
        TestClient first;
        QVERIFY(first.signIn(server.webSocketUrl(), token));
        QVERIFY(!TestClient().signIn(server.webSocketUrl(), token));
        QByteArray log;
        const auto reload = [&](const char *content, const char *said) {
            log.clear();
            if (!write(content) || ::kill(static_cast<pid_t>(server.processId()), SIGHUP) != 0)
                return false;
            return QTest::qWaitFor([&] { return (log += server.takeLog()).contains(said); }, 5000);
        };
        QVERIFY2(reload("max-sessions-per-user = nonsense\n", "stays as it was"), log.constData());
        QVERIFY2(log.contains("hearthd.toml, line 1"), log.constData());
        QVERIFY(!TestClient().signIn(server.webSocketUrl(), token));
        QVERIFY2(reload("max-sessions-per-user = 2\nthreads = 7\n", "restart: threads"),
                 log.constData());
        QVERIFY2(log.contains("changed: max-sessions-per-user"), log.constData());
        TestClient second;
        QVERIFY(second.signIn(server.webSocketUrl(), token));
        QCOMPARE(server.terminate(), 0);
    }

    void whatItReadsAgainHoldsFromThenOn()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("hearthd.toml"));
        const auto write = [&path](const char *content) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(content) > 0;
        };
        QVERIFY(write("rate-limit = 1\nmax-per-address = 2\nlog-level = \"warning\"\n"));
        ServerProcess server({QStringLiteral("--config"), path});
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QString token = server.signUp(QStringLiteral("ann"));
        QVERIFY(!token.isEmpty());
        QByteArray log;
        const auto reload = [&](const char *said) {
            return ::kill(static_cast<pid_t>(server.processId()), SIGHUP) == 0
                && QTest::qWaitFor([&] { return (log += server.takeLog()).contains(said); }, 5000);
        };
        TestClient first;
        TestClient second;
        // The connection that made the account goes in its own time.
        QVERIFY(QTest::qWaitFor(
            [&] {
                return first.signIn(server.webSocketUrl(), token)
                    && second.signIn(server.webSocketUrl(), token);
            },
            10'000));
        QVERIFY(!TestClient().signIn(server.webSocketUrl(), token));
        QVERIFY(!acksAll(second));
        log += server.takeLog();
        QVERIFY2(!log.contains(" info "), log.constData());
        const char *const now =
            "rate-limit = 0\nmax-per-address = 4\nretention = 3\nlog-level = \"info\"\n";
        QVERIFY(write(now));
        QVERIFY2(reload("changed: rate-limit, max-per-address, retention, log-level"),
                 log.constData());
        TestClient third;
        QVERIFY(third.signIn(server.webSocketUrl(), token));
        QVERIFY(acksAll(third));
        // Said by a line that is only read from here on.
        QVERIFY2(reload("nothing in it has changed"), log.constData());
        QCOMPARE(server.terminate(), 0);
    }

    void keepsWhatItAckedThroughKill9()
    {
        ServerProcess server({QStringLiteral("--rate-limit"), QStringLiteral("0")});
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QString token = server.signUp(QStringLiteral("ann"));
        const RoomId general(QStringLiteral("general"));
        TestClient client;
        QVERIFY(client.signIn(server.webSocketUrl(), token));
        std::map<CommandId, QString> sent;
        for (int i = 0; i < 50; ++i) {
            const QString text = QStringLiteral("message %1").arg(i);
            sent.emplace(client.send(MessageSend{general, text, {}}), text);
        }
        std::set<QString> acked;
        const auto takeAck = [&client, &acked] {
            const auto ack = client.waitFor<Ack>();
            if (ack)
                acked.insert(ack->message->text);
            return ack.has_value();
        };
        QVERIFY(takeAck());
        server.kill();
        while (takeAck()) {}
        QVERIFY(client.waitForClose());

        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QVERIFY(client.signIn(server.webSocketUrl(), token));
        const std::multiset<QString> kept = textsOf(client);
        for (const QString &text : acked)
            QCOMPARE(kept.count(text), std::size_t(1));
        // The client doesn't know which of the rest arrived, and sends all again.
        for (const auto &[id, text] : sent)
            client.send(MessageSend{general, text, {}}, id);
        for (const auto &[id, text] : sent)
            QVERIFY(client.waitForAck(id));
        const std::multiset<QString> all = textsOf(client);
        QCOMPARE(all.size(), sent.size());
        for (const auto &[id, text] : sent)
            QCOMPARE(all.count(text), std::size_t(1));
        QCOMPARE(server.terminate(), 0);
    }

private:
    //! Whether nothing of so much at once is too much.
    static bool acksAll(TestClient &client)
    {
        constexpr std::ptrdiff_t atOnce = 50;
        for (int i = 0; i < atOnce; ++i)
            client.send(MessageSend{RoomId(QStringLiteral("general")), QString::number(i), {}});
        std::ptrdiff_t acks = 0;
        return QTest::qWaitFor(
                   [&client, &acks] {
                       const auto &frames = client.frames();
                       acks = std::count_if(frames.begin(), frames.end(), [](const Frame &frame) {
                           return std::holds_alternative<Ack>(frame.message);
                       });
                       const auto errors =
                           std::count_if(frames.begin(), frames.end(), [](const Frame &frame) {
                               return std::holds_alternative<Error>(frame.message);
                           });
                       return acks + errors == atOnce;
                   },
                   10'000)
            && acks == atOnce;
    }

#ifdef Q_OS_LINUX
    //! Of all its threads (proc_pid_stat(5)).
    static std::chrono::milliseconds cpuTime(const ServerProcess &server)
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(server.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = file.readAll();
        // The name may hold anything; the fields behind it begin with the third.
        const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
        return std::chrono::milliseconds(ticks * 1000 / ::sysconf(_SC_CLK_TCK));
    }
#endif

    int run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(HEARTHD_BINARY), arguments);
        if (!process.waitForFinished(10'000))
            return -1;
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    static std::multiset<QString> textsOf(TestClient &client)
    {
        const auto history =
            client.request(HistoryGet{RoomId(QStringLiteral("general")), {}, {}, 200});
        std::multiset<QString> texts;
        if (history && history->messages) {
            for (const ChatMessage &message : *history->messages)
                texts.insert(message.text);
        }
        return texts;
    }

    QByteArray m_out;
    QByteArray m_err;
};

QTEST_GUILESS_MAIN(HearthdTest)
#include "tst_hearthd.moc"
