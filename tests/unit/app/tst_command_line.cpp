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
