// SPDX-License-Identifier: MIT
#include "server/admin/AdminCommand.h"
#include "server/admin/AdminSocket.h"

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
        QTest::newRow("backup") << "backup /b" << QString();
        QTest::newRow("with the data first") << "backup --data /d /b" << QString();
        QTest::newRow("no file") << "backup"
                                 << "backup wants FILE";
        QTest::newRow("two files") << "backup /b /c"
                                   << "backup wants FILE";
        QTest::newRow("no days") << "retention tea"
                                 << "wants ROOM DAYS";
        QTest::newRow("odd days") << "retention tea -1"
                                  << "takes no -1";
        QTest::newRow("other days") << "retention tea soon"
                                    << "not \"soon\"";
        QTest::newRow("a flag of the server") << "backup /b --no-tls"
                                              << "takes no --no-tls";
        QTest::newRow("no directory") << "backup /b --data"
                                      << "--data wants a directory";
        QTest::newRow("unknown") << "wash /b"
                                 << "wash is not known here";
    }

    void readsItsArguments()
    {
        QFETCH(QString, line);
        QFETCH(QString, problem);
        const auto command =
            parseAdminCommand(line.split(QLatin1Char(' ')), QStringLiteral("/default"));
        QCOMPARE(command.hasValue(), problem.isEmpty());
        if (!command) {
            QVERIFY2(command.error().contains(problem), qPrintable(command.error()));
            return;
        }
        QCOMPARE(command->file, QStringLiteral("/b"));
        QCOMPARE(command->dataDirectory,
                 line.contains(QStringLiteral("/d")) ? QStringLiteral("/d")
                                                     : QStringLiteral("/default"));
    }

    void readsForHowLongARoomKeepsMessages()
    {
        const auto parse = [](const QString &days) {
            return *parseAdminCommand(
                {QStringLiteral("retention"), QStringLiteral("tea room"), days}, QString());
        };
        QCOMPARE(parse(QStringLiteral("30")).days, std::optional(30));
        QCOMPARE(parse(QStringLiteral("0")).days, std::optional(0));
        QVERIFY(!parse(QStringLiteral("server")).days);
        for (const char *days : {"30", "0", "server"}) {
            const AdminCommand command = parse(QString::fromUtf8(days));
            QCOMPARE(command.room, QStringLiteral("tea room"));
            QCOMPARE(*adminCommandOf(toLine(command)), command);
        }
    }

    void aFileIsThatOfWhoeverAsks()
    {
        const auto command = parseAdminCommand({QStringLiteral("restore"), QStringLiteral("b.db")},
                                               QStringLiteral("/d"));
        QCOMPARE(command->file, QDir::current().absoluteFilePath(QStringLiteral("b.db")));
    }

    void whatIsNoCommandIsLeftToTheServer()
    {
        QVERIFY(!isAdminCommand({}));
        QVERIFY(!isAdminCommand({QStringLiteral("--data"), QStringLiteral("backup")}));
        QVERIFY(isAdminCommand({QStringLiteral("wash")}));
    }

    void goesOverTheSocketAsItIs()
    {
        AdminCommand command;
        command.kind = AdminCommand::Kind::Restore;
        command.file = QStringLiteral("/ä\n\"b\"");
        QCOMPARE(toLine(command).count('\n'), 1);
        QCOMPARE(*adminCommandOf(toLine(command)), command);
        const AdminReply reply{true, QStringLiteral("done\n")};
        QCOMPARE(*adminReplyOf(toLine(reply)), reply);
        for (const char *bad : {"", "{}", "[]", "{\"command\":\"wash\",\"file\":\"/b\"}",
                                "{\"command\":\"backup\",\"file\":\"b\"}",
                                "{\"command\":\"retention\",\"room\":\"r\",\"days\":-1}",
                                "{\"command\":\"retention\",\"days\":1}"})
            QVERIFY2(!adminCommandOf(bad), bad);
        QVERIFY(!adminReplyOf("{\"text\":\"x\"}"));
    }

    void answersEachLineOnce()
    {
        const Listening listening;
        QLocalSocket asker;
        asker.connectToServer(adminSocketIn(listening.path()));
        asker.write("{\"command\":\"backup\",\"file\":\"/b\"}\n");
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
            reply({true, command.file + QStringLiteral(" of ") + command.dataDirectory});
        }};
    };
};

QTEST_GUILESS_MAIN(AdminCommandTest)
#include "tst_admincommand.moc"
