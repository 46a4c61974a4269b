// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace hearth::app;

namespace {

auto parse(const QString &flags)
{
    return CommandLine::parse(
        (QStringLiteral("hearth ") + flags).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFlagIsOptional()
    {
        const auto line = parse(QString());
        QVERIFY(line.hasValue());
        QVERIFY(line->profile.isEmpty());
        QVERIFY(!line->theme);
    }

    void takesAllFlags()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("password")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse\nsecond line\n");
        file.close();
        const auto line = parse(
            QStringLiteral("--profile p --connect 127.0.0.1:5 --username alice --password-file %1 "
                           "--page dashboard --theme dark --language de --screenshot shot.png")
                .arg(file.fileName()));
        QVERIFY(line.hasValue());
        QCOMPARE(line->profile, QStringLiteral("p"));
        QCOMPARE(line->connectTo, QStringLiteral("127.0.0.1:5"));
        QCOMPARE(line->username, QStringLiteral("alice"));
        QCOMPARE(line->password, QStringLiteral("correct horse"));
        QCOMPARE(line->page, QStringLiteral("dashboard"));
        QVERIFY(line->theme == ColorScheme::Choice::Dark);
        QCOMPARE(line->language, QStringLiteral("de"));
        QCOMPARE(line->screenshot, QStringLiteral("shot.png"));
    }

    void aReplayIsShownOrServed()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("capture")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"hearth_capture\":1}\n");
        file.close();
        const QString replay = QStringLiteral("--replay ") + file.fileName();
        auto line = parse(replay);
        QVERIFY(line.hasValue());
        QCOMPARE(line->replay, file.fileName());
        QCOMPARE(line->page, QStringLiteral("inspector"));
        QVERIFY(!line->servePort);
        line = parse(replay + QStringLiteral(" --serve"));
        QVERIFY(line.hasValue());
        QCOMPARE(line->servePort, std::optional<quint16>(0));
        QCOMPARE(line->replaySpeed, 1.0);
        QVERIFY(!line->isReplayLooped);
        line = parse(replay + QStringLiteral(" --serve 8080 --speed 0.1 --loop"));
        QVERIFY(line.hasValue());
        QCOMPARE(line->servePort, std::optional<quint16>(8080));
        QCOMPARE(line->replaySpeed, 0.1);
        QVERIFY(line->isReplayLooped);
        line = parse(QStringLiteral("--serve=9000 ") + replay);
        QVERIFY(line.hasValue());
        QCOMPARE(line->servePort, std::optional<quint16>(9000));
    }

    void refusesWhatCanNotBeReplayed_data()
    {
        QTest::addColumn<QString>("flags");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *flags, const char *says) {
            QTest::newRow(flags) << QString::fromLatin1(flags) << QString::fromUtf8(says);
        };
        row("--serve", "--serve needs --replay");
        row("--speed 2", "--speed needs --replay and --serve");
        row("--replay CAPTURE --loop", "--loop needs --replay and --serve");
        row("--replay nothing", "--replay: There is no file");
        row("--replay LINES --serve", "is no capture");
        row("--replay CAPTURE --serve 70000", "--serve takes a port, not “70000”");
        row("--replay CAPTURE --serve x", "--serve takes a port, not “x”");
        row("--replay CAPTURE --serve --speed 0.01", "--speed is a number from 0.1 to 100");
        row("--replay CAPTURE --serve --speed fast", "--speed is a number from 0.1 to 100");
        row("--replay CAPTURE --serve 1 2", "unexpected argument “2”");
    }

    void refusesWhatCanNotBeReplayed()
    {
        QFETCH(QString, flags);
        QFETCH(QString, says);
        QTemporaryDir dir;
        for (const char *name : {"CAPTURE", "LINES"}) {
            QFile file(dir.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name[0] == 'C' ? "{\"hearth_capture\":1}\n" : "{}\n");
            flags.replace(QString::fromLatin1(name), file.fileName());
        }
        const auto line = parse(flags);
        QVERIFY(!line);
        QCOMPARE(line.error().status, 2);
        QVERIFY2(line.error().text.contains(says), qPrintable(line.error().text));
    }

    void beginsWithAnyPageThatIsAPlaceToBe()
    {
        for (const char *page : {"chat", "dashboard", "feeds", "connect"}) {
            const auto line = parse(QStringLiteral("--page ") + QString::fromLatin1(page));
            QVERIFY2(line.hasValue(), page);
            QCOMPARE(line->page, QString::fromLatin1(page));
        }
    }

    void looksIntoAnyStream()
    {
        for (const char *source : {"https://a.test/events", "wss://a.test/s?x=1", "-"}) {
            const auto line = parse(QStringLiteral("--inspect ") + QString::fromLatin1(source));
            QVERIFY2(line.hasValue(), source);
            QCOMPARE(line->inspect, QString::fromLatin1(source));
            QCOMPARE(line->page, QStringLiteral("inspector"));
        }
        // The window that it is handed to may have another working directory.
        QTemporaryFile file(QDir::current().filePath(QStringLiteral("eventsXXXXXX")));
        QVERIFY(file.open());
        const QString name = QFileInfo(file).fileName();
        const auto line = parse(QStringLiteral("--page chat --inspect ") + name);
        QVERIFY(line.hasValue());
        QCOMPARE(line->inspect, QDir::current().absoluteFilePath(name));
        QCOMPARE(line->page, QStringLiteral("chat"));
    }

    void beginsWithoutAWindow()
    {
        QVERIFY(parse(QStringLiteral("--hidden"))->hidden);
        QVERIFY(!parse(QStringLiteral("--theme light"))->hidden);
    }

    void takesALinkThatWasClicked()
    {
        const auto line = parse(QStringLiteral("hearth://box/?invite=K7QX-2MPA"));
        QVERIFY(line.hasValue());
        QCOMPARE(line->connectTo, QStringLiteral("hearth://box/?invite=K7QX-2MPA"));
    }

    void badFlagsAreOneLineAndStatus2_data()
    {
        QTest::addColumn<QString>("flags");
        for (const char *flags : {"--bogus",
                                  "--theme blue",
                                  "--language fi",
                                  "--language",
                                  "--theme",
                                  "--page x",
                                  "stray",
                                  "hearth://box stray",
                                  "hearth://box/?x=1",
                                  "hearth://a --connect b",
                                  "--connect http://x",
                                  "--connect hearth://box/?pin=short",
                                  "--password-file /nonexistent --connect a --username b",
                                  "--password-file x",
                                  "--password-file /dev/null --connect a --username b",
                                  "--profile=",
                                  "--username",
                                  "--inspect",
                                  "--inspect=",
                                  "--inspect /nonexistent",
                                  "--inspect /tmp",
                                  "--inspect http://",
                                  "--hidden --screenshot a.png"})
            QTest::newRow(flags) << QString::fromLatin1(flags);
        QTest::newRow("a long address")
            << QStringLiteral("--inspect http://a.test/") + QString(8192, QLatin1Char('a'));
        QTest::newRow("a long name")
            << QStringLiteral("--username ") + QString(65, QLatin1Char('a'));
    }

    void badFlagsAreOneLineAndStatus2()
    {
        QFETCH(QString, flags);
        const auto line = parse(flags);
        QVERIFY(!line.hasValue());
        QCOMPARE(line.error().status, 2);
        QVERIFY(line.error().text.startsWith(QStringLiteral("hearth: ")));
        QVERIFY(!line.error().text.contains(QLatin1Char('\n')));
    }

    void helpAndVersionAreNoErrors()
    {
        QCOMPARE(parse(QStringLiteral("--version")).error(),
                 (CommandLine::Exit{0, QStringLiteral("hearth " HEARTH_VERSION)}));
        const auto help = parse(QStringLiteral("--help"));
        QCOMPARE(help.error().status, 0);
        for (const char *flag :
             {"--profile", "--connect", "--username", "--password-file", "--page", "--inspect",
              "--theme", "--language", "--hidden", "--screenshot"})
            QVERIFY2(help.error().text.contains(QString::fromLatin1(flag)), flag);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
