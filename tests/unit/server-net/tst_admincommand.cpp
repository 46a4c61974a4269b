// SPDX-License-Identifier: MIT
#include "server/admin/AdminCommand.h"
#include "server/admin/AdminSocket.h"
#include "server/admin/AdminVerbs.h"
#include "server/admin/DataCommands.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class AdminCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsItsArguments_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *line, const char *problem) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(problem);
        };
        row("backup /b", "");
        row("backup --data /d /b", "");
        row("backup /b --json", "");
        row("user list", "");
        row("user add ann --role admin --data /d", "");
        row("token create --role publisher --user bot", "");
        row("status --json", "");
        row("status ann", "status takes no \"ann\"");
        row("backup", "backup wants FILE");
        row("backup /b /c", "backup wants FILE");
        row("retention tea", "wants ROOM DAYS");
        row("user", "user wants one of: list, add, set-role");
        row("user wash ann", "user wants one of: list, add, set-role");
        row("user set-role ann", "user set-role wants NAME ROLE");
        row("user list ann", "user list takes no \"ann\"");
        row("user add ann --password secret", "user add takes no --password");
        row("token create --user bot", "token create wants --role");
        row("backup /b --no-tls", "takes no --no-tls");
        row("backup /b --data", "--data wants a value");
        row("wash /b", "wash is not known here");
    }

    void readsItsArguments()
    {
        QFETCH(QString, line);
        QFETCH(QString, problem);
        const auto command =
            AdminVerbs::parse(line.split(QLatin1Char(' ')), QStringLiteral("/default"));
        QCOMPARE(command.hasValue(), problem.isEmpty());
        if (!command) {
            QVERIFY2(command.error().contains(problem), qPrintable(command.error()));
            return;
        }
        QCOMPARE(command->dataDirectory,
                 line.contains(QStringLiteral("/d")) ? QStringLiteral("/d")
                                                     : QStringLiteral("/default"));
        QCOMPARE(command->format == AdminCommand::Format::Json,
                 line.contains(QStringLiteral("--json")));
        const auto sent = adminCommandOf(toLine(*command));
        QVERIFY(sent);
        QCOMPARE(sent->verb, command->verb);
        QCOMPARE(sent->values, command->values);
    }

    void tellsHowACommandIsWritten_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("usages");
        const auto row = [](const char *command, const QStringList &usages) {
            QTest::newRow(command) << QString::fromUtf8(command) << usages;
        };
        row("backup --help", {QStringLiteral("backup FILE")});
        row("restore /b --help", {QStringLiteral("restore FILE [--keep-sessions]")});
        row("retention --help --json", {QStringLiteral("retention ROOM DAYS")});
        row("doctor --help", {QStringLiteral("doctor [--listen HOST:PORT]")});
        row("user ban --help", {QStringLiteral("user ban NAME [--reason TEXT]")});
        row("invite --help",
            {QStringLiteral("invite create [--uses N] [--expires DAYS] [--role ROLE]"),
             QStringLiteral("invite list"), QStringLiteral("invite revoke ID")});
        row("wash --help", {});
    }

    void tellsHowACommandIsWritten()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, usages);
        const QStringList arguments = command.split(QLatin1Char(' '));
        QVERIFY(AdminVerbs::wantsHelp(arguments));
        const auto help = AdminVerbs::helpOn(arguments);
        QCOMPARE(help.hasValue(), !usages.isEmpty());
        QStringList told;
        for (const QString &line : help ? *help : QStringList()) {
            if (line.startsWith(QLatin1String("hearthd ")))
                told << line;
        }
        for (QString &usage : usages)
            usage = QStringLiteral("hearthd %1 [--data DIR] [--json]").arg(usage);
        QCOMPARE(told, usages);
    }

    void namesWhatItWasGiven()
    {
        const auto command =
            AdminVerbs::parse({QStringLiteral("user"), QStringLiteral("set-role"),
                               QStringLiteral("Ann Moor"), QStringLiteral("admin")},
                              QString());
        QCOMPARE(command->verb, QStringLiteral("user set-role"));
        QCOMPARE(command->value("name"), QStringLiteral("Ann Moor"));
        QCOMPARE(command->value("role"), QStringLiteral("admin"));
        QVERIFY(!AdminVerbs::wantsPassword(*command));
        QVERIFY(AdminVerbs::wantsPassword(*AdminVerbs::parse(
            {QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("ann")}, QString())));
    }

    void readsForHowLongARoomKeepsMessages()
    {
        const auto days = [](const char *value) {
            return DataCommands::daysOf(*AdminVerbs::parse(
                {QStringLiteral("retention"), QStringLiteral("tea room"), QString::fromUtf8(value)},
                QString()));
        };
        QCOMPARE(*days("30"), std::optional(30));
        QCOMPARE(*days("0"), std::optional(0));
        QCOMPARE(*days("server"), std::optional<int>());
        for (const char *bad : {"-1", "soon", "36501", "1.5"})
            QVERIFY2(!days(bad), bad);
    }

    void aFileIsThatOfWhoeverAsks()
    {
        const auto command = AdminVerbs::parse({QStringLiteral("restore"), QStringLiteral("b.db")},
                                               QStringLiteral("/d"));
        QCOMPARE(command->value("file"), QDir::current().absoluteFilePath(QStringLiteral("b.db")));
    }

    void aSwitchTakesNoValue()
    {
        const auto command = AdminVerbs::parse(
            {QStringLiteral("restore"), QStringLiteral("--keep-sessions"), QStringLiteral("/b.db")},
            QStringLiteral("/d"));
        QVERIFY(command->has("keep-sessions"));
        QCOMPARE(command->value("file"), QStringLiteral("/b.db"));
        QVERIFY(!AdminVerbs::parse(
            {QStringLiteral("backup"), QStringLiteral("--keep-sessions"), QStringLiteral("/b.db")},
            QStringLiteral("/d")));
        QVERIFY(AdminVerbs::helpText().contains(QStringLiteral("restore FILE [--keep-sessions]")));
    }

    void whatIsNoCommandIsLeftToTheServer()
    {
        QVERIFY(!AdminVerbs::isCommand({}));
        QVERIFY(!AdminVerbs::isCommand({QStringLiteral("--data"), QStringLiteral("backup")}));
        QVERIFY(AdminVerbs::isCommand({QStringLiteral("wash")}));
    }

    void goesOverTheSocketAsItIs()
    {
        AdminCommand command;
        command.verb = QStringLiteral("restore");
        command.values.insert(QStringLiteral("file"), QStringLiteral("/\u00e4\n\"b\""));
        QCOMPARE(toLine(command).count('\n'), 1);
        QCOMPARE(*adminCommandOf(toLine(command)), command);
        const AdminReply reply{true, QStringLiteral("done\n"), {{QStringLiteral("bytes"), 7}}};
        QCOMPARE(*adminReplyOf(toLine(reply)), reply);
        for (const char *bad :
             {"", "{}", "[]", "{\"command\":\"wash\",\"values\":{\"file\":\"/b\"}}",
              "{\"command\":\"backup\"}",
              "{\"command\":\"retention\",\"values\":{\"days\":\"1\"}}"})
            QVERIFY2(!adminCommandOf(bad), bad);
        QVERIFY(!adminReplyOf("{\"text\":\"x\"}"));
    }

    void aProgramReadsJson()
    {
        const auto json = AdminCommand::Format::Json;
        QCOMPARE(printed({true, QStringLiteral("7 bytes"), {{QStringLiteral("bytes"), 7}}}, json),
                 QStringLiteral("{\"bytes\":7}\n"));
        QCOMPARE(printed({true, QStringLiteral("done")}, json),
                 QStringLiteral("{\"text\":\"done\"}\n"));
        QCOMPARE(printed(adminFailure(QStringLiteral("no")), json),
                 QStringLiteral("{\"error\":\"no\"}\n"));
    }

    void answersEachLineOnce()
    {
        const Listening listening;
        QLocalSocket asker;
        asker.connectToServer(adminSocketIn(listening.path()));
        asker.write("{\"command\":\"backup\",\"values\":{\"file\":\"/b\"}}\n");
        QTRY_VERIFY(asker.state() == QLocalSocket::UnconnectedState);
        QCOMPARE(adminReplyOf(asker.readAll())->text, QStringLiteral("/b of ") + listening.path());
        QCOMPARE(listening.asked, 1);
    }

    void onlyTheOwnerMayAsk()
    {
        const Listening listening;
        const QFileInfo socket(adminSocketIn(listening.path()));
        QCOMPARE(socket.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void sendsAwayWhoAsksNothingOfUse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nonsense") << QByteArray("wash\n") << "does not know that command";
        QTest::newRow("no end") << QByteArray(AdminSocket::maxLine + 1, 'x') << QString();
    }

    void sendsAwayWhoAsksNothingOfUse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Listening listening;
        QLocalSocket asker;
        asker.connectToServer(adminSocketIn(listening.path()));
        asker.write(bytes);
        QTRY_VERIFY(asker.state() == QLocalSocket::UnconnectedState);
        const auto reply = adminReplyOf(asker.readAll());
        QCOMPARE(reply.hasValue(), !says.isEmpty());
        if (reply)
            QVERIFY2(reply->text.contains(says), qPrintable(reply->text));
        QCOMPARE(listening.asked, 0);
    }

private:
    struct Listening
    {
        Listening()
        {
            const auto heard = socket.listen(directory.path());
            if (!heard)
                qFatal("%s", qPrintable(heard.error()));
        }

        [[nodiscard]] QString path() const { return directory.path(); }

        QTemporaryDir directory;
        int asked = 0;
        AdminSocket socket{[this](const AdminCommand &command, const AdminSocket::Reply &reply) {
            ++asked;
            reply({true, command.value("file") + QStringLiteral(" of ") + command.dataDirectory});
        }};
    };
};

QTEST_GUILESS_MAIN(AdminCommandTest)
#include "tst_admincommand.moc"
