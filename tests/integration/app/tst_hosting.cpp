// SPDX-License-Identifier: MIT
#include "tests/integration/app/HostedHouse.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocalServer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace hearth;
using namespace hearth::app;

//! A server that the app hosts: the real hearthd, for all of a network that has only this computer.
class HostingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_profile = std::make_unique<QTemporaryDir>();
        m_house = std::make_unique<HostedHouse>(m_profile->path());
    }

    void cleanup()
    {
        if (hosted().state() == HostedServer::Running) {
            hosted().stop();
            QTRY_COMPARE(hosted().state(), HostedServer::Stopped);
        }
        m_house.reset();
    }

    void theHostAndAGuestSpeakOverAnInviteLink()
    {
        const QSignalSpy entered(&hosted().owner(), &HostOwner::entered);
        hosted().start(QStringLiteral("Alice's server"), Joining::ByInvite);
        QTRY_COMPARE_WITH_TIMEOUT(entered.size(), 1, 20'000);
        QCOMPARE(hosted().state(), HostedServer::Running);
        const auto server = entered.at(0).at(0).value<ServerLink>();
        QCOMPARE(server.address.encryption, ServerAddress::Encryption::Tls);
        Visitor host(server);
        host.signIn(server.address, entered.at(0).at(1).toString(), entered.at(0).at(2).toString());
        QTRY_VERIFY_WITH_TIMEOUT(host.isOnline() && host.session->currentRoom(), 20'000);
        QCOMPARE(host.session->serverName(), QStringLiteral("Alice's server"));
        QVERIFY(host.session->administration()->isAvailable());

        QTRY_VERIFY(!hosted().invite()->link().isEmpty());
        const auto link = ServerLink::parse(hosted().invite()->link());
        QVERIFY2(link, link ? "" : qPrintable(link.error()));
        Visitor guest(*link);
        guest.accounts.registerAccount(
            link->address,
            {QStringLiteral("bob"), QStringLiteral("a long enough secret"), {}, link->invite},
            [&guest, &link](const Result<SignedInAccount, AccountFailure> &made) {
                QVERIFY2(made, made ? "" : qPrintable(made.error().message));
                guest.signIn(link->address, QStringLiteral("bob"), made->token);
            });
        QTRY_VERIFY_WITH_TIMEOUT(guest.isOnline() && guest.session->currentRoom(), 20'000);
        guest.session->currentRoom()->send(QStringLiteral("I have found it"));
        QTRY_COMPARE_WITH_TIMEOUT(host.newestText(), QStringLiteral("I have found it"), 20'000);
        hosted().setWatched(true);
        QTRY_COMPARE(hosted().people(), QStringList(QStringLiteral("bob")));
    }

    void theCodeOfTheServersStartMakesNoOwnerAfterwards()
    {
        QVERIFY(start());
        QVERIFY(!refuses(QStringLiteral("invite revoke"),
                         {{QStringLiteral("id"), QStringLiteral("first-owner")}})
                     .isEmpty());
    }

    void comesBackOnTheSamePortAfterAKill()
    {
        QVERIFY(start());
        const QString address = hosted().ownAddress();
        const qint64 before = processId();
        QTest::ignoreMessage(QtWarningMsg,
                             "the hosted server has ended unexpectedly; it is started again");
        QElapsedTimer sinceKill;
        sinceKill.start();
        QCOMPARE(::kill(static_cast<pid_t>(before), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Restarting, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Running, 20'000);
        qInfo("service again %lld ms after the kill", sinceKill.elapsed());
        QCOMPARE(hosted().ownAddress(), address);
        QVERIFY(processId() != before);
        QVERIFY(!hosted().notice().isEmpty());
    }

    void goesOnWithoutTheAppAndIsFoundAgain()
    {
        QVERIFY(start());
        const qint64 before = processId();
        const QString address = hosted().ownAddress();
        m_house = std::make_unique<HostedHouse>(m_profile->path());
        QCOMPARE(hosted().state(), HostedServer::Stopped);
        hosted().resume();
        QTRY_COMPARE(hosted().state(), HostedServer::Running);
        QCOMPARE(processId(), before);
        QCOMPARE(hosted().ownAddress(), address);
        // Its end is known, too, though somebody else began it.
        hosted().stop();
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Stopped, 20'000);
        hosted().resume();
        QTRY_VERIFY(!refuses(QStringLiteral("status"), {}).isEmpty());
        QCOMPARE(hosted().state(), HostedServer::Stopped);
    }

    void anotherStartLetsInByTheSameInviteAndOneToken()
    {
        QVERIFY(start());
        QTRY_VERIFY(!hosted().invite()->link().isEmpty());
        const QString link = hosted().invite()->link();
        hosted().stop();
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Stopped, 20'000);
        m_house = std::make_unique<HostedHouse>(m_profile->path());
        QVERIFY(start());
        QTRY_COMPARE(hosted().invite()->link(), link);
        QTRY_COMPARE(m_house->book.plan().ownerTokens.size(), 1);
        const auto tokens =
            ask(QStringLiteral("token list"), {{QStringLiteral("user"), QStringLiteral("alice")}});
        QCOMPARE(tokens->value(QStringLiteral("tokens")).toArray().size(), 1);
        const auto invites = ask(QStringLiteral("invite list"), {});
        QCOMPARE(invites->value(QStringLiteral("invites")).toArray().size(), 1);
    }

    void whoMayJoinIsKnownOfOneThatRuns()
    {
        QVERIFY(start(Joining::Anyone));
        HostPlan plan = m_house->book.plan();
        plan.joining = Joining::ByInvite;
        m_house->book.put(plan);
        m_house = std::make_unique<HostedHouse>(m_profile->path());
        hosted().resume();
        QTRY_COMPARE(hosted().state(), HostedServer::Running);
        QCOMPARE(hosted().joining(), Joining::Anyone);
    }

    void aTakenPortIsSaidAndAnotherOneTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::AnyIPv4));
        HostPlan plan;
        plan.port = other.serverPort();
        m_house->book.put(plan);
        hosted().start(QStringLiteral("Alice's server"), Joining::ByInvite);
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Failed, 20'000);
        QVERIFY2(hosted().isPortTaken(), qPrintable(hosted().log()));
        QVERIFY2(hosted().problem().contains(QString::number(other.serverPort())),
                 qPrintable(hosted().problem()));
        hosted().startElsewhere();
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Running, 20'000);
        QVERIFY(m_house->book.plan().port != other.serverPort());
    }

    void aFolderWithTooLongAPathIsSaid()
    {
        // Beyond what a socket's address holds (unix(7), sun_path).
        const QString deep = m_profile->filePath(QString(110, QLatin1Char('d')));
        QVERIFY(QDir().mkpath(deep));
        m_house = std::make_unique<HostedHouse>(deep);
        hosted().start(QStringLiteral("Alice's server"), Joining::ByInvite);
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Failed, 20'000);
        QVERIFY2(hosted().problem().contains(QStringLiteral("shorter path")),
                 qPrintable(hosted().problem()));
    }

    void damagedDataIsSaidAndLeftAlone()
    {
        const QString data = m_profile->filePath(QStringLiteral("hosting/data"));
        QVERIFY(QDir().mkpath(data));
        QFile database(data + QStringLiteral("/hearth.db"));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray("SQLite format 3").leftJustified(8192, 'x'));
        database.close();
        hosted().start(QStringLiteral("Alice's server"), Joining::ByInvite);
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Failed, 20'000);
        QVERIFY(!hosted().isPortTaken());
        QVERIFY(!hosted().problem().isEmpty());
        QVERIFY2(hosted().log().contains(QStringLiteral("hearth.db")), qPrintable(hosted().log()));
        QCOMPARE(database.size(), 8192);
    }

    void whatKeepsOthersAwayIsLookedAt()
    {
        QVERIFY(start());
        HostCheckup &checkup = *hosted().checkup();
        checkup.start();
        QTRY_COMPARE_WITH_TIMEOUT(checkup.state(), HostCheckup::Done, 20'000);
        // This network has this computer alone.
        QCOMPARE(checkup.worst(), HostCheckup::Problem);
        QVERIFY2(checkup.text().contains(QStringLiteral("This computer is on no network")),
                 qPrintable(checkup.text()));
        QVERIFY2(checkup.text().contains(
                     QStringLiteral("The server: ok\nThe server runs, as process %1.\n")
                         .arg(processId())),
                 qPrintable(checkup.text()));
    }

    void aBusThatHangsKeepsNoEnd()
    {
        QLocalServer bus; // takes connections, and says nothing
        QVERIFY(bus.listen(m_profile->filePath(QStringLiteral("bus"))));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + bus.fullServerName().toUtf8());
        const bool isRunning = start();
        qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
        QVERIFY(isRunning);
        QTRY_VERIFY(bus.hasPendingConnections());
        hosted().stop();
        // By itself: it is not made to yet.
        constexpr std::chrono::milliseconds before = HostedServer::endPatience;
        QTRY_COMPARE_WITH_TIMEOUT(hosted().state(), HostedServer::Stopped,
                                  static_cast<int>(before.count()) - 1000);
    }

    void theLogTellsNoSecret()
    {
        const QSignalSpy entered(&hosted().owner(), &HostOwner::entered);
        hosted().start(QStringLiteral("Alice's server"), Joining::ByInvite);
        QTRY_COMPARE_WITH_TIMEOUT(entered.size(), 1, 20'000);
        QTRY_VERIFY(!hosted().invite()->link().isEmpty());
        hosted().setWatched(true);
        QVERIFY(!hosted().log().isEmpty());
        QVERIFY(!hosted().log().contains(entered.at(0).at(2).toString()));
        QVERIFY(!hosted().log().contains(ServerLink::parse(hosted().invite()->link())->invite));
        QVERIFY(!hosted().log().contains(QStringLiteral("owner invite")));
    }

private:
    [[nodiscard]] HostedServer &hosted() const { return m_house->hosted; }

    //! Until the host is in.
    [[nodiscard]] bool start(Joining::Rule joining = Joining::ByInvite) const
    {
        const QSignalSpy entered(&hosted().owner(), &HostOwner::entered);
        hosted().start(QStringLiteral("Alice's server"), joining);
        return QTest::qWaitFor([&entered] { return entered.size() == 1; }, 20'000)
            && hosted().state() == HostedServer::Running;
    }

    [[nodiscard]] ConsoleReply ask(const QString &command, const QJsonObject &values) const
    {
        std::optional<ConsoleReply> answer;
        m_house->console.ask(command, values,
                             [&answer](const ConsoleReply &reply) { answer = reply; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
            qFatal("the console does not answer");
        return *answer;
    }

    //! Why; empty when it does not.
    [[nodiscard]] QString refuses(const QString &command, const QJsonObject &values) const
    {
        const auto reply = ask(command, values);
        if (reply)
            return {};
        return reply.error().kind == ConsoleFailure::Kind::Away ? QStringLiteral("away")
                                                                : reply.error().text;
    }

    [[nodiscard]] qint64 processId() const
    {
        const auto reply = ask(QStringLiteral("status"), {});
        return reply ? reply->value(QStringLiteral("pid")).toInteger() : 0;
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<HostedHouse> m_house;
};

QTEST_GUILESS_MAIN(HostingTest)
#include "tst_hosting.moc"
