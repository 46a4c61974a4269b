// SPDX-License-Identifier: MIT
#include "server/config/CommandLine.h"

#include <QTest>

#include <algorithm>

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
        QVERIFY(line->config.threads >= 1 && line->config.threads <= 64);
        QCOMPARE(line->config.commandRate, 10);
        QCOMPARE(line->config.maxPerAddress, 256);
        QCOMPARE(line->config.maxSessionsPerUser, 32);
        QVERIFY(line->config.trustedProxies.isEmpty());
        QCOMPARE(line->config.tlsSource, TlsSource::None);
        QCOMPARE(line->config.logFormat, LogFormat::Text);
        QCOMPARE(line->config.announce, Announce::WhereOthersCome);
    }

    void saysWhetherTheNetworkIsTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Announce>("announce");
        QTest::newRow("not said") << "--listen 0.0.0.0:0" << Announce::WhereOthersCome;
        QTest::newRow("wished") << "--listen 0.0.0.0:0 --announce" << Announce::Always;
        QTest::newRow("not wished") << "--listen 0.0.0.0:0 --no-announce" << Announce::Never;
        QTest::newRow("not wished on loopback") << "--no-announce" << Announce::Never;
    }

    void saysWhetherTheNetworkIsTold()
    {
        QFETCH(QString, line);
        QFETCH(Announce, announce);
        const auto parsed = parseCommandLine(line.split(QLatin1Char(' ')));
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error()));
        QCOMPARE(parsed->config.announce, announce);
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

    void takesTheFlagsOfLimits()
    {
        const auto line =
            parseCommandLine(QStringLiteral("--threads 64 --rate-limit=0 --max-per-address 1000000 "
                                            "--max-sessions-per-user 0 --log-format json")
                                 .split(QLatin1Char(' ')));
        QVERIFY(line);
        const ServerConfig &config = line->config;
        QCOMPARE(config.threads, std::size_t(64));
        QCOMPARE(config.commandRate, 0);
        QCOMPARE(config.maxPerAddress, 1'000'000);
        QCOMPARE(config.maxSessionsPerUser, 0);
        QCOMPARE(config.logFormat, LogFormat::Json);
        const auto text = parseCommandLine({QStringLiteral("--log-format=text")});
        QVERIFY(text);
        QCOMPARE(text->config.logFormat, LogFormat::Text);
    }

    void takesTrustedProxiesHoweverTheyAreListed_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("repeated") << QStringLiteral(
            "--trusted-proxy 10.0.0.0/8 --trusted-proxy ::1");
        QTest::newRow("by commas") << QStringLiteral("--trusted-proxy=10.0.0.0/8,::1");
        QTest::newRow("with other flags between")
            << QStringLiteral("--trusted-proxy=10.0.0.0/8 --no-tls --trusted-proxy=::1");
    }

    void takesTrustedProxiesHoweverTheyAreListed()
    {
        QFETCH(const QString, arguments);
        const auto line = parseCommandLine(arguments.split(QLatin1Char(' ')));
        QVERIFY(line);
        const AddressRanges &proxies = line->config.trustedProxies;
        QVERIFY(proxies.contains(QHostAddress(QStringLiteral("10.9.8.7"))));
        QVERIFY(proxies.contains(QHostAddress(QHostAddress::LocalHostIPv6)));
        QVERIFY(!proxies.contains(QHostAddress(QHostAddress::LocalHost)));
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
        for (const char *flag :
             {"--ping-interval MS", "--threads N", "--rate-limit N", "--max-per-address N",
              "--max-sessions-per-user N", "--trusted-proxy CIDR", "--tls-cert FILE",
              "--tls-key FILE", "--no-tls", "--allow-plain-lan", "--log-format json|text",
              "--announce", "--no-announce"})
            QVERIFY2(helpText().contains(QString::fromUtf8(flag)), flag);
    }

    void tellsEveryDefault_data()
    {
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *flag, const char *value) {
            QTest::newRow(flag) << QString::fromUtf8(flag) << QString::fromUtf8(value);
        };
        row("--listen HOST:PORT", "127.0.0.1:9473");
        row("--data DIR", "hearthd in the user's data folder");
        row("--registration open|invite|closed", "(invite)");
        row("--auth-timeout MS", "(5000)");
        row("--ping-interval MS", "(25000)");
        row("--name NAME", "(the host's name)");
        row("--threads N", "(the machine's cores less one)");
        row("--rate-limit N", "(10;");
        row("--max-per-address N", "(256;");
        row("--max-sessions-per-user N", "(32;");
        row("--trusted-proxy CIDR", "(nobody's)");
        row("--log-format json|text", "(text)");
    }

    void tellsEveryDefault()
    {
        QFETCH(QString, flag);
        QFETCH(QString, value);
        const QStringList lines = helpText().split(QLatin1Char('\n'));
        const auto line = std::find_if(lines.begin(), lines.end(), [&flag](const QString &each) {
            return each.startsWith(QStringLiteral("  %1 ").arg(flag));
        });
        QVERIFY(line != lines.end());
        QVERIFY2(line->contains(value), qPrintable(*line));
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
        row("--threads 0", "from 1 to 64");
        row("--threads 65", "from 1 to 64");
        row("--threads -1", "from 1 to 64");
        row("--threads two", "from 1 to 64");
        row("--threads 1 --threads 2", "twice");
        row("--rate-limit", "--rate-limit wants N");
        row("--rate-limit -1", "--rate-limit wants a number");
        row("--rate-limit 1.5", "--rate-limit wants a number");
        row("--rate-limit 1000001", "--rate-limit wants a number");
        row("--max-per-address +1", "--max-per-address wants a number");
        row("--max-per-address 99999999999999999999", "--max-per-address wants a number");
        row("--max-sessions-per-user=", "--max-sessions-per-user wants a number");
        row("--trusted-proxy", "CIDR");
        row("--trusted-proxy=", "--trusted-proxy wants");
        row("--trusted-proxy example.org", "example.org");
        row("--trusted-proxy 10.0.0.0/33", "10.0.0.0/33");
        row("--trusted-proxy ::1,10", "::1,10");
        row("--trusted-proxy ::1 --trusted-proxy nonsense", "nonsense");
        row("--log-format xml", "json or text");
        row("--log-format JSON", "json or text");
        row("--log-format json --log-format json", "twice");
        row("--tls-cert", "FILE");
        row("--tls-cert=", "wants a file");
        row("--tls-key=", "wants a file");
        row("--allow-plain-lan=yes", "no value");
    }

    void refusesWhatDoesNotGoTogether_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *arguments, const char *word) {
            QTest::newRow(arguments)
                << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << QString::fromUtf8(word);
        };
        row("--tls-cert c", "--tls-cert needs --tls-key");
        row("--tls-key k", "--tls-key needs --tls-cert");
        row("--tls-cert c --tls-key k --no-tls", "exclude each other");
        row("--no-tls --tls-key k --tls-cert c", "exclude each other");
        row("--announce --no-announce", "exclude each other");
        row("--announce", "only this computer reaches 127.0.0.1");
        row("--listen 0.0.0.0:80 --no-tls --allow-plain-lan --announce", "knows it by its key");
        row("--allow-plain-lan", "needs --no-tls");
        row("--allow-plain-lan --tls-cert c --tls-key k", "needs --no-tls");
        row("--listen 192.168.1.2:80 --no-tls", "open to other machines");
        row("--no-tls --listen 0.0.0.0:80", "open to other machines");
        row("--listen 0.0.0.0:80 --allow-plain-lan", "needs --no-tls");
        row("--listen 0.0.0.0:80 --tls-cert c", "--tls-cert needs --tls-key");
    }

    void refusesWhatDoesNotGoTogether() { refuses(); }

    void takesWhatGoesTogether_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<TlsSource>("source");
        const auto row = [](const char *arguments, TlsSource source) {
            QTest::newRow(arguments)
                << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << source;
        };
        row("--listen 127.0.0.1:80", TlsSource::None);
        row("--listen [::1]:80", TlsSource::None);
        row("--listen 127.8.8.8:80 --no-tls", TlsSource::None);
        row("--no-tls --allow-plain-lan", TlsSource::None);
        row("--listen 0.0.0.0:80 --no-tls --allow-plain-lan", TlsSource::None);
        row("--allow-plain-lan --no-tls --listen [::]:80", TlsSource::None);
        row("--listen 0.0.0.0:80", TlsSource::SelfMade);
        row("--listen [::]:80", TlsSource::SelfMade);
        row("--listen 192.168.1.2:80", TlsSource::SelfMade);
        row("--tls-cert c --tls-key k", TlsSource::Files);
        row("--listen 0.0.0.0:80 --tls-key k --tls-cert c", TlsSource::Files);
        row("--tls-cert c --tls-key k --listen 192.168.1.2:80", TlsSource::Files);
    }

    void takesWhatGoesTogether()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const TlsSource, source);
        const auto line = parseCommandLine(arguments);
        QVERIFY2(line, line ? "" : qPrintable(line.error()));
        QCOMPARE(line->config.tlsSource, source);
        if (source == TlsSource::Files)
            QCOMPARE(line->config.tls, (TlsFiles{QStringLiteral("c"), QStringLiteral("k")}));
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
