// SPDX-License-Identifier: MIT
#include "server/ServerConfig.h"

#include <QtTest>

using namespace hearth::server;
using namespace std::chrono_literals;

class ServerConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hasDefaults()
    {
        const auto line = parseCommandLine({});
        QVERIFY(line);
        QCOMPARE(line->wish, CommandLine::Wish::Serve);
        QCOMPARE(line->config.address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(line->config.port, quint16(9473));
        QCOMPARE(line->config.registration, Registration::Invite);
        QCOMPARE(line->config.authTimeout, 5000ms);
        QCOMPARE(line->config.pingInterval, 25000ms);
        QVERIFY(line->config.dataDirectory.endsWith(QStringLiteral("/hearthd")));
        QVERIFY(!line->config.name.isEmpty());
    }

    void takesEveryFlag()
    {
        const auto line = parseCommandLine(
            QStringLiteral("--listen [::1]:0 --data /d --no-tls --registration=closed "
                           "--auth-timeout 100 --ping-interval=200 --name Den")
                .split(QLatin1Char(' ')));
        QVERIFY(line);
        const ServerConfig &config = line->config;
        QCOMPARE(config.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(config.port, quint16(0));
        QCOMPARE(config.dataDirectory, QStringLiteral("/d"));
        QCOMPARE(config.registration, Registration::Closed);
        QCOMPARE(config.authTimeout, 100ms);
        QCOMPARE(config.pingInterval, 200ms);
        QCOMPARE(config.name, QStringLiteral("Den"));
    }

    void knowsLocalhostByName()
    {
        const auto line =
            parseCommandLine({QStringLiteral("--listen"), QStringLiteral("localhost:12")});
        QVERIFY(line);
        QCOMPARE(line->config.address, QHostAddress(QHostAddress::LocalHost));
    }

    void showsHelpAndVersion()
    {
        QCOMPARE(parseCommandLine({QStringLiteral("--help")})->wish, CommandLine::Wish::ShowHelp);
        QCOMPARE(parseCommandLine({QStringLiteral("--version")})->wish,
                 CommandLine::Wish::ShowVersion);
        QVERIFY(helpText().contains(QStringLiteral("--ping-interval MS")));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *arguments, const char *word) {
            QTest::newRow(arguments)
                << QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                << QString::fromUtf8(word);
        };
        row("--nonsense", "--nonsense");
        row("stray", "stray");
        row("--port 1", "--port");
        row("--listen", "HOST:PORT");
        row("--listen 127.0.0.1", "HOST:PORT");
        row("--listen 127.0.0.1:", "HOST:PORT");
        row("--listen 127.0.0.1:65536", "HOST:PORT");
        row("--listen 127.0.0.1:-1", "HOST:PORT");
        row("--listen 127.0.0.1:+1", "HOST:PORT");
        row("--listen :80", "HOST:PORT");
        row("--listen ::1:80", "HOST:PORT");
        row("--listen [127.0.0.1]:80", "HOST:PORT");
        row("--listen example.org:80", "not an address");
        row("--listen 0.0.0.0:80", "not a loopback address");
        row("--listen [::]:80", "not a loopback address");
        row("--listen 192.168.1.2:80", "not a loopback address");
        row("--listen 127.0.0.1:1 --listen 127.0.0.1:2", "twice");
        row("--data", "DIR");
        row("--data=", "directory");
        row("--no-tls=yes", "no value");
        row("--no-tls --no-tls", "twice");
        row("--registration maybe", "open, invite or closed");
        row("--auth-timeout 0", "milliseconds");
        row("--auth-timeout 5s", "milliseconds");
        row("--auth-timeout 99999999999999999999", "milliseconds");
        row("--ping-interval -5", "milliseconds");
        row("--name=", "--name");
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const auto line = parseCommandLine(arguments);
        QVERIFY(!line);
        QVERIFY2(line.error().contains(word), qPrintable(line.error()));
        QVERIFY(!line.error().contains(QLatin1Char('\n')));
    }
};

QTEST_GUILESS_MAIN(ServerConfigTest)
#include "tst_serverconfig.moc"
