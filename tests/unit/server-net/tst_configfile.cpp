// SPDX-License-Identifier: MIT
#include "server/config/CommandLine.h"
#include "server/config/ConfigChange.h"
#include "server/config/ConfigFile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::server;

class ConfigFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void knowsEveryFlagAsAKey_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("flags");
        const auto row = [](const char *line, const QStringList &flags) {
            QTest::newRow(line) << QString::fromUtf8(line) << flags;
        };
        row("listen = \"[::1]:0\"", {QStringLiteral("--listen=[::1]:0")});
        row("data = \"/d\"", {QStringLiteral("--data=/d")});
        row("tls-cert = \"c\"\ntls-key = \"k\"",
            {QStringLiteral("--tls-cert=c"), QStringLiteral("--tls-key=k")});
        row("no-tls = true\nallow-plain-lan = true",
            {QStringLiteral("--no-tls"), QStringLiteral("--allow-plain-lan")});
        row("listen = \"0.0.0.0:0\"\nannounce = true",
            {QStringLiteral("--listen=0.0.0.0:0"), QStringLiteral("--announce")});
        row("no-announce = true", {QStringLiteral("--no-announce")});
        row("announce = false", {QStringLiteral("--no-announce")});
        row("registration = \"closed\"", {QStringLiteral("--registration=closed")});
        row("auth-timeout = 1_000", {QStringLiteral("--auth-timeout=1000")});
        row("ping-interval = 7", {QStringLiteral("--ping-interval=7")});
        row("name = \"Den \\\"of\\\" käfer\"", {QStringLiteral("--name=Den \"of\" käfer")});
        row("threads = 3", {QStringLiteral("--threads=3")});
        row("rate-limit = 0", {QStringLiteral("--rate-limit=0")});
        row("max-per-address = 7", {QStringLiteral("--max-per-address=7")});
        row("max-sessions-per-user = 7", {QStringLiteral("--max-sessions-per-user=7")});
        row("trusted-proxy = [\"10.0.0.0/8\", \"::1\"]",
            {QStringLiteral("--trusted-proxy=10.0.0.0/8"), QStringLiteral("--trusted-proxy=::1")});
        row("allow-origin = [\"https://a.example\", \"http://b.example:8080\"]",
            {QStringLiteral("--allow-origin=https://a.example"),
             QStringLiteral("--allow-origin=http://b.example:8080")});
        row("retention = 30", {QStringLiteral("--retention=30")});
        row("no-upgrade-backup = true", {QStringLiteral("--no-upgrade-backup")});
        row("log-format = \"json\"", {QStringLiteral("--log-format=json")});
        row("log-level = \"warning\"", {QStringLiteral("--log-level=warning")});
    }

    void knowsEveryFlagAsAKey()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, flags);
        const auto fromFile = parse(line);
        const auto fromFlags = parseCommandLine(flags);
        QVERIFY2(fromFile, fromFile ? "" : qPrintable(fromFile.error()));
        QVERIFY2(fromFlags, fromFlags ? "" : qPrintable(fromFlags.error()));
        QVERIFY(fromFile->config == fromFlags->config);
        QVERIFY(!(fromFile->config == parseCommandLine({})->config)
                || line.startsWith(QStringLiteral("no-tls")));
        QCOMPARE(fromFile->config.logLevel, fromFlags->config.logLevel);
    }

    //! One that is added wants a row above.
    void everySettingIsTriedAbove() { QCOMPARE(allSettings().size(), std::size_t(22)); }

    void whatItPrintsIsTheSameWhenReadAgain()
    {
        const auto first = parse(
            QStringLiteral("listen = \"0.0.0.0:1\"\nname = 'tab\\ \"and\" \\n'\n"
                           "trusted-proxy = [\"10.0.0.0/8\", \"::1\"]\nno-announce = true\n"),
            {QStringLiteral("--rate-limit=20"), QStringLiteral("--allow-origin=https://a.example"),
             QStringLiteral("--print-config")});
        QVERIFY2(first, first ? "" : qPrintable(first.error()));
        QCOMPARE(first->wish, CommandLine::Wish::PrintConfig);
        for (const Setting &setting : allSettings())
            QVERIFY2(first->effective.contains(QLatin1String(setting.name) + QLatin1String(" = ")),
                     setting.name);
        const auto again = parse(first->effective, {QStringLiteral("--print-config")});
        QVERIFY2(again, again ? "" : qPrintable(again.error()));
        QVERIFY(again->config == first->config);
        QCOMPARE(again->effective, first->effective);
    }

    void flagsWin_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("flags");
        QTest::addColumn<QString>("same");
        QTest::newRow("a value") << "rate-limit = 5"
                                 << "--rate-limit=6"
                                 << "--rate-limit=6";
        QTest::newRow("a list") << "trusted-proxy = [\"::1\"]"
                                << "--trusted-proxy=10.0.0.1"
                                << "--trusted-proxy=10.0.0.1";
        QTest::newRow("not announced") << "listen = \"0.0.0.0:0\"\nannounce = true"
                                       << "--no-announce"
                                       << "--listen=0.0.0.0:0 --no-announce";
        QTest::newRow("announced") << "announce = false\nlisten = \"0.0.0.0:0\""
                                   << "--announce"
                                   << "--listen=0.0.0.0:0 --announce";
        QTest::newRow("plain, and so not announced")
            << "announce = true"
            << "--listen=0.0.0.0:0 --no-tls --allow-plain-lan"
            << "--listen=0.0.0.0:0 --no-tls --allow-plain-lan";
        QTest::newRow("for this computer, and so not announced")
            << "listen = \"0.0.0.0:0\"\nannounce = true"
            << "--listen=127.0.0.1:0"
            << "--listen=127.0.0.1:0";
        QTest::newRow("announced, and so not plain")
            << "no-tls = true\nallow-plain-lan = true\nlisten = \"0.0.0.0:0\""
            << "--announce"
            << "--listen=0.0.0.0:0 --announce";
        QTest::newRow("plain") << "tls-cert = \"c\"\ntls-key = \"k\""
                               << "--no-tls"
                               << "--no-tls";
        QTest::newRow("encrypted") << "no-tls = true\nallow-plain-lan = true"
                                   << "--tls-cert=c --tls-key=k"
                                   << "--tls-cert=c --tls-key=k";
        QTest::newRow("beside each other") << "retention = 3"
                                           << "--threads=2"
                                           << "--retention=3 --threads=2";
        QTest::newRow("switched off") << "no-tls = false"
                                      << "--threads=2"
                                      << "--threads=2";
    }

    void flagsWin()
    {
        QFETCH(QString, file);
        QFETCH(QString, flags);
        QFETCH(QString, same);
        const auto both = parse(file, flags.split(QLatin1Char(' ')));
        QVERIFY2(both, both ? "" : qPrintable(both.error()));
        const auto alone = parseCommandLine(same.split(QLatin1Char(' ')));
        QVERIFY(both->config == alone->config);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *content, const char *where, const char *word) {
            QTest::newRow(content) << QString::fromUtf8(content) << QString::fromUtf8(where)
                                   << QString::fromUtf8(word);
        };
        row("\nnonsense = 1", ", line 2: ", "nonsense is not known");
        row("config = \"x\"", ", line 1: ", "config is not known");
        row("[listen]\nport = 1", ", line 1: ", "listen wants a text");
        row("threads = \"2\"", ", line 1: ", "threads wants a number without quotes");
        row("threads = 2.0", ", line 1: ", "threads wants a number");
        row("# a\n# b\nthreads = 65", ", line 3: ", "threads wants a number from 1 to 64");
        row("rate-limit = -1", ", line 1: ", "rate-limit wants a number");
        row("name = 5", ", line 1: ", "name wants a text in quotes");
        row("no-tls = \"yes\"", ", line 1: ", "no-tls wants true or false");
        row("trusted-proxy = \"::1\"", ", line 1: ", "wants a list");
        row("trusted-proxy = [1]", ", line 1: ", "wants a list");
        row("trusted-proxy = [\"::1\", \"x\"]", ", line 1: ", "\"x\"");
        row("threads = 2\nthreads = 3", ", line 2: ", "threads");
        row("threads = 2\nlisten", ", line 2: ", "");
        row("listen = \"example.org:80\"", ", line 1: ", "not an address");
        row("log-level = \"loud\"", ", line 1: ", "debug, info or warning");
        row("tls-cert = \"c\"", "hearthd.toml)", "--tls-cert needs --tls-key");
    }

    void refuses()
    {
        QFETCH(QString, content);
        QFETCH(QString, where);
        QFETCH(QString, word);
        const auto line = parse(content);
        QVERIFY(!line);
        QVERIFY2(line.error().contains(QStringLiteral("hearthd.toml") + where)
                     || line.error().endsWith(where),
                 qPrintable(line.error()));
        QVERIFY2(line.error().contains(word), qPrintable(line.error()));
        QVERIFY(!line.error().contains(QLatin1Char('\n')));
    }

    void takesAMebibyteAndNoMore()
    {
        QString content = QStringLiteral("threads = 2\n#");
        content += QString(ConfigFile::largest - content.size(), QLatin1Char('x'));
        QVERIFY(parse(content));
        const auto tooLarge = parse(content + QLatin1Char('x'));
        QVERIFY(!tooLarge);
        QVERIFY(tooLarge.error().contains(QStringLiteral("larger than 1 MiB")));
    }

    void wantsAFile()
    {
        const auto missing = parseCommandLine({QStringLiteral("--config=/nowhere/at/all")});
        QVERIFY(!missing && missing.error().contains(QStringLiteral("is not a file")));
        const auto folder = parseCommandLine({QStringLiteral("--config=/")});
        QVERIFY(!folder && folder.error().contains(QStringLiteral("is not a file")));
        QVERIFY(parseCommandLine({QStringLiteral("--config=/dev/null")}));
    }

    void aServiceReadsItsOwnFile()
    {
        write(QStringLiteral("threads = 7\n"));
        const ServicePlaces service{QStringLiteral("/srv/hearthd"), path()};
        const auto threads = [&service](const QString &flags) {
            const auto line = parseCommandLine(flags.split(QLatin1Char(' ')), service);
            return line ? line->config.threads : 0;
        };
        QCOMPARE(threads(QStringLiteral("--data /srv/hearthd/")), std::size_t(7));
        QCOMPARE(threads(QStringLiteral("--data /srv/hearthd --threads 8")), std::size_t(8));
        QVERIFY(threads(QStringLiteral("--data /srv/hearthd --config /dev/null")) != 7);
        QVERIFY(threads(QStringLiteral("--data /srv/other")) != 7);
        QVERIFY(threads(QStringLiteral("--no-announce")) != 7);
    }

    void aServicesFileThatCantBeReadIsNotPassedOver_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("leads nowhere") << QStringLiteral("/nowhere/at/all");
        QTest::newRow("leads to itself") << QStringLiteral("hearthd.toml");
    }

    void aServicesFileThatCantBeReadIsNotPassedOver()
    {
        QFETCH(QString, link);
        QFile::remove(path());
        const ServicePlaces service{QStringLiteral("/srv/hearthd"), path()};
        const QStringList flags{QStringLiteral("--data=/srv/hearthd")};
        const auto none = parseCommandLine(flags, service);
        QVERIFY(none && none->configFile.isEmpty());
        QVERIFY(QFile::link(link, path()));
        const auto bad = parseCommandLine(flags, service);
        QFile::remove(path());
        QVERIFY(!bad);
        QVERIFY2(bad.error().contains(path()), qPrintable(bad.error()));
    }

    void saysWhichFileItRead()
    {
        QCOMPARE(parse(QStringLiteral("threads = 2\n"))->configFile, path());
        QCOMPARE(parseCommandLine({})->configFile, QString());
    }

    void whatWantsARestartIsNamedUntilItIsTakenBack()
    {
        const ServerConfig begun = parseCommandLine({})->config;
        ServerConfig running = begun;
        const auto changed = parse(QStringLiteral("name = \"Other\"\n"));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(ConfigChange::takeOver(running, begun, changed->config).needRestart,
                     QStringList{QStringLiteral("name")});
        QCOMPARE(ConfigChange::takeOver(running, begun, begun).needRestart, QStringList());
    }

    void namesNothingThatNobodyWrote()
    {
        const ServerConfig begun = parse(QStringLiteral("listen = \"0.0.0.0:1\""))->config;
        ServerConfig running = begun;
        const auto now =
            parse(QStringLiteral("listen = \"0.0.0.0:1\"\ntls-cert = \"c\"\ntls-key = \"k\""));
        QCOMPARE(ConfigChange::takeOver(running, begun, now->config).needRestart.join(u' '),
                 QStringLiteral("tls-cert tls-key"));
    }

    void takesOverWhatCanChangeWhileItRuns()
    {
        const ServerConfig before = parseCommandLine({})->config;
        ServerConfig running = before;
        running.port = 4711; // what port 0 came to
        const auto now = parse(QStringLiteral(
            "rate-limit = 1\nmax-per-address = 2\nmax-sessions-per-user = 3\nretention = 4\n"
            "log-level = \"debug\"\nname = \"Other\"\nthreads = 64\n"));
        QVERIFY(now);
        const ConfigChange change = ConfigChange::takeOver(running, before, now->config);
        QCOMPARE(
            change.applied.join(u' '),
            QStringLiteral("rate-limit max-per-address max-sessions-per-user retention log-level"));
        QCOMPARE(change.needRestart.join(u' '), QStringLiteral("name threads"));
        QCOMPARE(running.commandRate, 1);
        QCOMPARE(running.retention, std::chrono::days(4));
        QCOMPARE(running.port, quint16(4711));
        QCOMPARE(running.name, before.name);
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_directory.filePath(QStringLiteral("hearthd.toml"));
    }

    void write(const QString &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }

    [[nodiscard]] hearth::Result<CommandLine, QString> parse(const QString &content,
                                                             const QStringList &flags = {}) const
    {
        write(content);
        return parseCommandLine(QStringList{QStringLiteral("--config"), path()} + flags);
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(ConfigFileTest)
#include "tst_configfile.moc"
