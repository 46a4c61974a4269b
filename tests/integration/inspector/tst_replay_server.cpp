// SPDX-License-Identifier: MIT
#include "app/replay/ReplayServer.h"
#include "tests/integration/inspector/Desk.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

//! A capture that is served, as curl, Node's ws and the app's own sources read it.
class ReplayServerTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QtScheduler m_scheduler;
    QTemporaryDir m_folder;
    QString m_capture;

    [[nodiscard]] TimeSource time() { return {m_clock, m_scheduler}; }

    QString write(const char *name, const QByteArray &lines)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        const QByteArray content = "{\"hearth_capture\":1,\"source\":\"tea\"}\n" + lines;
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file can't be written");
        return path;
    }

    //! What a program says, while this one serves it.
    static QString said(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral("/usr/share/nodejs"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
            process.kill();
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static QString curled(const QUrl &url, QStringList arguments = {})
    {
        arguments << QStringLiteral("-sN") << QStringLiteral("--noproxy") << QStringLiteral("*")
                  << url.toString();
        return said(QStringLiteral("curl"), arguments);
    }

    static QString statusOf(const QUrl &url, const QStringList &arguments)
    {
        return curled(url,
                      arguments
                          + QStringList{QStringLiteral("-o"), QStringLiteral("/dev/null"),
                                        QStringLiteral("-w"), QStringLiteral("%{http_code}")});
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_capture = write("capture",
                          "{\"time\":1000,\"type\":\"Connected\",\"kind\":\"note\",\"text\":\"\"}\n"
                          "{\"time\":1000,\"type\":\"tick\",\"seq\":7,\"data\":{\"n\":1}}\n"
                          "{\"time\":1010,\"type\":\"ask\",\"direction\":\"out\",\"text\":\"?\"}\n"
                          "{\"time\":1020,\"type\":\"binary\",\"base64\":\"AP8=\"}\n"
                          "{\"time\":1020,\"type\":\"text\",\"text\":\"gr\xC3\xBC\xC3\x9F\\n\"}\n"
                          "{\"time\":1050,\"type\":\"end\",\"id\":\"z\",\"data\":{}}\n");
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void curlReadsTheEventStreamToItsEnd()
    {
        ReplayServer server({m_capture}, time());
        const auto overview = server.listen(0);
        QVERIFY2(overview, overview ? "" : qPrintable(overview.error()));
        QCOMPARE(overview->events, qint64(4));
        QCOMPARE(overview->duration, std::chrono::milliseconds(50));
        const QString all = QStringLiteral("id: 7\nevent: tick\ndata: {\"n\":1}\n\n"
                                           ": 2 bytes, which no event stream can say\n\n"
                                           "event: text\ndata: grüß\ndata: \n\n"
                                           "id: z\nevent: end\ndata: {}\n\n");
        QCOMPARE(curled(server.eventsUrl()), all);
        // Each from its own beginning.
        QCOMPARE(curled(server.eventsUrl()), all);
    }

    void nodesWebSocketReadsItToItsEnd()
    {
        ReplayServer server({m_capture}, time());
        QVERIFY(server.listen(0));
        QCOMPARE(
            said(QStringLiteral("node"),
                 {QStringLiteral(HEARTH_STRANGERS "/read_socket.cjs"),
                  server.webSocketUrl().toString()}),
            QStringLiteral("text {\"n\":1}\nbinary 00ff\ntext grüß\n\ntext {}\nclosed 1000\n"));
    }

    void ownSourcesReadWhatTheyCaptured()
    {
        ReplayServer server({m_capture}, time());
        QVERIFY(server.listen(0));
        Desk events(server.eventsUrl().toString());
        QVERIFY(events.waitFor(QStringLiteral("end {} id=z")));
        QCOMPARE(events.data(),
                 (QStringList{QStringLiteral("tick {\"n\":1} #7"), QStringLiteral("text grüß\n"),
                              QStringLiteral("end {} id=z")}));
        // It comes back with the last id, and is told to stay away.
        QVERIFY(events.waitForState(SourceState::Ended));
        Desk socket(server.webSocketUrl().toString());
        QVERIFY(socket.waitForState(SourceState::Ended));
        QVERIFY(socket.has(QStringLiteral("note Closed with 1000")));
        QCOMPARE(socket.data().size(), 4);
        const auto binary =
            std::find_if(socket.events.begin(), socket.events.end(),
                         [](const Event &event) { return event.form == Event::Form::Bytes; });
        QVERIFY(binary != socket.events.end());
        QCOMPARE(binary->payload, QByteArray("\x00\xff", 2));
    }

    void loopsFromItsBeginning()
    {
        ReplayServer server({m_capture, 100, true}, time());
        QVERIFY(server.listen(0));
        Desk desk(server.webSocketUrl().toString());
        QVERIFY(QTest::qWaitFor([&] { return desk.data().size() >= 9; }, 30'000));
        QCOMPARE(desk.data()[4], desk.data()[0]);
        QCOMPARE(desk.data()[8], desk.data()[0]);
    }

    //! Whoever does not read holds up nobody, and gets all of it in the end.
    void waitsForASlowReader()
    {
        QByteArray lines;
        const QByteArray filling(100'000, 'x');
        for (int i = 1; i <= 200; ++i)
            lines += "{\"time\":1000,\"type\":\"t\",\"seq\":" + QByteArray::number(i)
                + ",\"text\":\"" + filling + "\"}\n";
        ReplayServer server({write("large", lines)}, time());
        QVERIFY(server.listen(0));
        QTcpSocket slow;
        slow.setReadBufferSize(1024);
        slow.connectToHost(QHostAddress::LocalHost,
                           static_cast<quint16>(server.eventsUrl().port()));
        slow.write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(slow.bytesAvailable() > 0);
        Desk quick(server.eventsUrl().toString());
        QVERIFY(quick.waitFor(QStringLiteral("t ") + QString::fromLatin1(filling)
                              + QStringLiteral(" #200")));
        slow.setReadBufferSize(0);
        QByteArray all;
        QVERIFY(QTest::qWaitFor(
            [&] {
                all += slow.readAll();
                return slow.state() == QAbstractSocket::UnconnectedState;
            },
            30'000));
        QCOMPARE(all.count("\nevent: t\n"), 200);
    }

    void answersWhatItIsNotAskedFor_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("status");
        const auto row =
            [](const char *name, const char *path, const char *arguments, const char *status) {
                QTest::newRow(name)
                    << QString::fromLatin1(path)
                    << QString::fromLatin1(arguments).split(QLatin1Char('|'), Qt::SkipEmptyParts)
                    << QString::fromLatin1(status);
            };
        row("its ways", "/", "", "200");
        row("no way of it", "/nothing", "", "404");
        row("to write", "/events", "-d|x", "405");
        row("no WebSocket", "/ws", "", "426");
        row("another name", "/events", "-H|Host: evil.example", "403");
        row("a page of elsewhere", "/events", "-H|Origin: https://evil.example", "403");
        row("the end again", "/events", "-H|Last-Event-ID: z", "204");
    }

    void answersWhatItIsNotAskedFor()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, arguments);
        ReplayServer server({m_capture}, time());
        QVERIFY(server.listen(0));
        QTEST(statusOf(server.eventsUrl().resolved(QUrl(path)), arguments), "status");
    }

    void aPageOfThisComputerMayRead()
    {
        ReplayServer server({m_capture}, time());
        QVERIFY(server.listen(0));
        const QString answer = curled(server.eventsUrl(),
                                      {QStringLiteral("-i"), QStringLiteral("-H"),
                                       QStringLiteral("Origin: http://localhost:3000")});
        QVERIFY(answer.startsWith(QStringLiteral("HTTP/1.1 200 OK\r\n")));
        QVERIFY(answer.contains(
            QStringLiteral("\r\nAccess-Control-Allow-Origin: http://localhost:3000\r\n")));
    }

    void saysWhyItCanNotServe()
    {
        ReplayServer first({m_capture}, time());
        QVERIFY(first.listen(0));
        const auto port = static_cast<quint16>(first.eventsUrl().port());
        ReplayServer second({m_capture}, time());
        const auto taken = second.listen(port);
        QVERIFY(!taken);
        QVERIFY(taken.error().startsWith(QStringLiteral("Port %1 can't be listened on").arg(port)));
        ReplayServer none({m_folder.filePath(QStringLiteral("none"))}, time());
        QVERIFY(!none.listen(0));
    }
};

QTEST_GUILESS_MAIN(ReplayServerTest)
#include "tst_replay_server.moc"
