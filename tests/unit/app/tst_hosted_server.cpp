// SPDX-License-Identifier: MIT
#include "tests/unit/app/HostCase.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class HostedServerTest : public HostCase
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_world = std::make_unique<World>();
    }

    void startsOnAPortOfItsOwnAndKeepsIt()
    {
        start();
        QCOMPARE(argument(QStringLiteral("--listen")), QStringLiteral("0.0.0.0:9473"));
        QCOMPARE(argument(QStringLiteral("--registration")), QStringLiteral("invite"));
        QCOMPARE(argument(QStringLiteral("--name")), QStringLiteral("Game night"));
        QCOMPARE(argument(QStringLiteral("--data")), QStringLiteral("/data"));
        QCOMPARE(hosted().state(), HostedServer::Starting);
        answerStart(40123);
        QCOMPARE(hosted().state(), HostedServer::Running);
        QCOMPARE(m_world->book.plan().port, quint16(40123));
        QCOMPARE(hosted().ownAddress(), QStringLiteral("127.0.0.1:40123"));
    }

    void oneThatDoesNotRunIsLookedAtWhereItWould()
    {
        HostPlan plan;
        plan.port = 40123;
        m_world->book.put(plan);
        m_world->restart();
        hosted().checkup()->start();
        QCOMPARE(m_world->doctor.listen, QStringLiteral("0.0.0.0:40123"));
    }

    void aNewServerTakesAnyPortWhereTheUsualOneIsTaken()
    {
        start();
        process().said = {QStringLiteral("hearthd: can't listen on 0.0.0.0 port 9473: taken")};
        endAlone();
        QCOMPARE(hosted().state(), HostedServer::Starting);
        QCOMPARE(argument(QStringLiteral("--listen")), QStringLiteral("0.0.0.0:0"));
        answerStart(40123);
        QCOMPARE(hosted().ownAddress(), QStringLiteral("127.0.0.1:40123"));
    }

    void aServerIsAskedUntilItAnswers()
    {
        start();
        for (int i = 0; i < 30; ++i) {
            m_world->time.advance(HostedServer::askInterval);
            QCOMPARE(console().commands(), {QStringLiteral("status")});
            console().beAway();
            QCOMPARE(hosted().state(), HostedServer::Starting);
        }
        answerStart();
        QCOMPARE(hosted().state(), HostedServer::Running);
    }

    void theHostComesInAsTheOwnerWithoutAPassword()
    {
        const QSignalSpy entered(&hosted().owner(), &HostOwner::entered);
        start();
        answerStart();
        QCOMPARE(console().commands(),
                 (QStringList{QStringLiteral("invite create"), QStringLiteral("token create")}));
        console().answer(QJsonObject{{QStringLiteral("code"), QStringLiteral("abc")}});
        QCOMPARE(console().waiting.front().values[QStringLiteral("user")].toString(),
                 QStringLiteral("alice"));
        QCOMPARE(console().waiting.front().values[QStringLiteral("role")].toString(),
                 QStringLiteral("owner"));
        console().answer(QJsonObject{{QStringLiteral("token"), QStringLiteral("secret")}});
        QCOMPARE(entered.size(), 1);
        const auto server = entered.at(0).at(0).value<ServerLink>();
        QCOMPARE(server.address.label(), QStringLiteral("127.0.0.1:9473"));
        QCOMPARE(server.address.encryption, ServerAddress::Encryption::Tls);
        QVERIFY(server.pin);
        QCOMPARE(entered.at(0).at(1).toString(), QStringLiteral("alice"));
        QCOMPARE(entered.at(0).at(2).toString(), QStringLiteral("secret"));
        // Nobody else becomes an owner by the code that the server's start made.
        QCOMPARE(console().commands(), {QStringLiteral("invite revoke")});
        QCOMPARE(console().waiting.front().values[QStringLiteral("id")].toString(),
                 QStringLiteral("first-owner"));
        QCOMPARE(m_world->book.plan().owner, QStringLiteral("alice"));
    }

    void aNameThatIsNotForTheHostGivesWayToAnother()
    {
        const QSignalSpy entered(&hosted().owner(), &HostOwner::entered);
        start();
        answerStart();
        console().answer(QJsonObject{{QStringLiteral("code"), QStringLiteral("abc")}});
        console().refuse(QStringLiteral("that name is not for anybody"));
        QCOMPARE(console().waiting.front().values[QStringLiteral("user")].toString(),
                 QStringLiteral("alice-host"));
        console().answer(QJsonObject{{QStringLiteral("token"), QStringLiteral("secret")}});
        QCOMPARE(entered.at(0).at(1).toString(), QStringLiteral("alice-host"));
    }

    void whyTheHostIsNotLetInIsSaid()
    {
        HostPlan plan;
        plan.owner = QStringLiteral("alice");
        m_world->book.put(plan);
        start();
        answerStart();
        console().answer(QJsonObject{{QStringLiteral("code"), QStringLiteral("abc")}});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not be signed in")));
        console().refuse(QStringLiteral("a member can't have a token of an owner"));
        QVERIFY(hosted().problem().contains(QStringLiteral("a member can't have")));
        QCOMPARE(hosted().state(), HostedServer::Running);
    }

    void theLinkHoldsKeyAndInvite()
    {
        start();
        answerStart();
        QCOMPARE(hosted().invite()->link(), QString());
        console().answer(QJsonObject{{QStringLiteral("code"), QStringLiteral("abc")}});
        QCOMPARE(hosted().invite()->link(),
                 QStringLiteral("hearth://192.168.1.20:9473/?invite=abc&pin="
                                "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"));
        QCOMPARE(hosted().invite()->address(), QStringLiteral("192.168.1.20:9473"));
        QVERIFY(!hosted().invite()->isLocal());
        QCOMPARE(hosted().invite()->keyWords().split(QLatin1Char(' ')).size(), 8);
    }

    void whereAnyoneMayJoinTheLinkNeedsNoInvite()
    {
        start(Joining::Anyone);
        QCOMPARE(argument(QStringLiteral("--registration")), QStringLiteral("open"));
        answerStart();
        QCOMPARE(console().commands(), {QStringLiteral("token create")});
        QCOMPARE(hosted().invite()->link(),
                 QStringLiteral("hearth://192.168.1.20:9473/?pin="
                                "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"));
    }

    void oneThatDiesIsStartedAgainOnTheSamePort()
    {
        run();
        dieUnexpectedly();
        QCOMPARE(hosted().state(), HostedServer::Restarting);
        QCOMPARE(process().starts.size(), 1);
        m_world->time.advance(HostedServer::firstPause);
        QCOMPARE(process().starts.size(), 2);
        QCOMPARE(argument(QStringLiteral("--listen")), QStringLiteral("0.0.0.0:9473"));
        answerStart();
        QCOMPARE(hosted().state(), HostedServer::Running);
        QVERIFY(hosted().notice().contains(QStringLiteral("started again")));
        // The link that was given away goes on to be good, and the host is there already.
        QCOMPARE(console().commands(), QStringList());
        QVERIFY(hosted().invite()->link().contains(QStringLiteral("invite=abc")));
    }

    void oneThatDiesTooOftenIsLeftAlone()
    {
        run();
        std::chrono::milliseconds pause = HostedServer::firstPause;
        for (int i = 0; i < HostedServer::mostDeaths; ++i) {
            dieUnexpectedly();
            m_world->time.advance(pause - 1ms);
            QCOMPARE(process().starts.size(), 1 + i);
            m_world->time.advance(1ms);
            QCOMPARE(process().starts.size(), 2 + i);
            answerStart();
            pause *= 2;
        }
        process().said = {QStringLiteral("one line")};
        endAlone();
        QCOMPARE(hosted().state(), HostedServer::Failed);
        QVERIFY(hosted().problem().contains(QStringLiteral("again and again")));
        QCOMPARE(hosted().log(), QStringLiteral("one line"));
        // By which a chat that waits for it knows whose it is.
        QCOMPARE(hosted().ownAddress(), QStringLiteral("127.0.0.1:9473"));
        m_world->time.advance(1h);
        QCOMPARE(process().starts.size(), 1 + HostedServer::mostDeaths);
    }

    void theAddressIsKnownBeforeItRunsAgain()
    {
        QCOMPARE(hosted().ownAddress(), QString());
        HostPlan plan;
        plan.port = 40123;
        m_world->book.put(plan);
        m_world->restart();
        QCOMPARE(hosted().ownAddress(), QStringLiteral("127.0.0.1:40123"));
    }

    void oneThatNobodyCanTellAnythingIsEnded()
    {
        start();
        m_world->time.advance(HostedServer::askInterval);
        console().beAway();
        QCOMPARE(hosted().state(), HostedServer::Starting);
        process().said = {QStringLiteral("warning hearth.server commands can't be heard at "
                                         "/data/hearthd.sock: the name is too long"),
                          QStringLiteral("info hearth.server ready")};
        m_world->time.advance(HostedServer::askInterval);
        console().beAway();
        QCOMPARE(hosted().state(), HostedServer::Stopping);
        QCOMPARE(process().ends, {HostProcess::End::Politely});
        process().die();
        QCOMPARE(hosted().state(), HostedServer::Failed);
        QVERIFY2(hosted().problem().contains(QStringLiteral("shorter path")),
                 qPrintable(hosted().problem()));
        m_world->time.advance(1h);
        QCOMPARE(process().starts.size(), 1);
    }

    void whoLivedLongEnoughIsWellAgain()
    {
        run();
        for (int i = 0; i < 3 * HostedServer::mostDeaths; ++i) {
            dieUnexpectedly();
            m_world->time.advance(HostedServer::firstPause);
            answerStart();
            QCOMPARE(hosted().state(), HostedServer::Running);
            m_world->time.advance(HostedServer::recovery);
        }
    }

    void oneThatDoesNotComeUpIsNotStartedAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("portTaken");
        QTest::addColumn<QString>("says");
        QTest::newRow("port") << QStringLiteral(
            "hearthd: can't listen on 0.0.0.0 port 9473: The bound address is already in use")
                              << true << QStringLiteral("Another program uses port");
        QTest::newRow("locked") << QStringLiteral(
            "hearthd: the data directory /data is in use by another hearthd")
                                << false << QStringLiteral("Another hearthd");
        QTest::newRow("damaged") << QStringLiteral(
            "hearthd: /data/hearth.db is damaged (its end is missing)")
                                 << false << QStringLiteral("data is damaged");
        QTest::newRow("strange") << QStringLiteral("something else") << false
                                 << QStringLiteral("before it was ready");
    }

    void oneThatDoesNotComeUpIsNotStartedAgain()
    {
        QFETCH(QString, line);
        QFETCH(bool, portTaken);
        QFETCH(QString, says);
        HostPlan plan;
        plan.port = 9473;
        m_world->book.put(plan);
        start();
        process().said = {QStringLiteral("first"), line};
        endAlone();
        QCOMPARE(hosted().state(), HostedServer::Failed);
        QCOMPARE(hosted().isPortTaken(), portTaken);
        QVERIFY2(hosted().problem().contains(says), qPrintable(hosted().problem()));
        QVERIFY(hosted().log().endsWith(line));
        m_world->time.advance(1h);
        QCOMPARE(process().starts.size(), 1);
    }

    void aTakenPortIsLeftForAnother()
    {
        run();
        dieUnexpectedly();
        for (int i = 0; i < HostedServer::mostDeaths; ++i) {
            m_world->time.advance(10s);
            process().said = {QStringLiteral("hearthd: can't listen on 0.0.0.0 port 9473: taken")};
            console().waiting.clear();
            if (i + 1 < HostedServer::mostDeaths)
                dieUnexpectedly();
            else
                endAlone();
        }
        QVERIFY(hosted().isPortTaken());
        hosted().startElsewhere();
        QCOMPARE(hosted().state(), HostedServer::Starting);
        QCOMPARE(argument(QStringLiteral("--listen")), QStringLiteral("0.0.0.0:0"));
    }

    void aProgramThatCantBeStartedIsSaid()
    {
        process().startsFail = true;
        QTest::ignoreMessage(QtWarningMsg, "no such program");
        start();
        QCOMPARE(hosted().state(), HostedServer::Failed);
        QVERIFY(!hosted().problem().isEmpty());
    }

    void stopsPolitelyAndAtOnceAfterAWhile()
    {
        run();
        hosted().stop();
        QCOMPARE(hosted().state(), HostedServer::Stopping);
        QCOMPARE(process().ends, {HostProcess::End::Politely});
        m_world->time.advance(HostedServer::endPatience);
        QCOMPARE(process().ends, (QList{HostProcess::End::Politely, HostProcess::End::AtOnce}));
        process().die();
        QCOMPARE(hosted().state(), HostedServer::Stopped);
        QCOMPARE(hosted().invite()->link(), QString());
        m_world->time.advance(1h);
        QCOMPARE(process().starts.size(), 1);
    }

    void aRestartThatIsStillToComeIsCalledOff()
    {
        run();
        dieUnexpectedly();
        hosted().stop();
        QCOMPARE(hosted().state(), HostedServer::Stopped);
        m_world->time.advance(1h);
        QCOMPARE(process().starts.size(), 1);
    }

    void oneThatRunsAlreadyIsFoundAgain()
    {
        hosted().resume();
        console().answer(FakeConsole::status({QStringLiteral("carol")}));
        QCOMPARE(hosted().state(), HostedServer::Running);
        QCOMPARE(process().followed, {4711});
        QCOMPARE(process().starts.size(), 0);
        QCOMPARE(hosted().name(), QStringLiteral("Game night"));
        QCOMPARE(hosted().people(), {QStringLiteral("CAROL")});
        // Whoever was not asked to host is not signed in anew.
        QCOMPARE(console().commands(), {QStringLiteral("invite create")});
        console().answer(QJsonObject{{QStringLiteral("code"), QStringLiteral("abc")}});
        dieUnexpectedly();
        m_world->time.advance(HostedServer::firstPause);
        QCOMPARE(argument(QStringLiteral("--listen")), QStringLiteral("0.0.0.0:9473"));
        QCOMPARE(argument(QStringLiteral("--name")), QStringLiteral("Game night"));
    }

    void nothingIsStartedBesideAPersonsWish()
    {
        hosted().resume();
        console().beAway();
        QCOMPARE(hosted().state(), HostedServer::Stopped);
        m_world->time.advance(1h);
        QCOMPARE(process().starts.size(), 0);
    }

    void whileItIsWatchedItTellsWhoIsThere()
    {
        run();
        process().said = {QStringLiteral("a line")};
        hosted().setWatched(true);
        QCOMPARE(hosted().log(), QStringLiteral("a line"));
        console().answer(FakeConsole::status({QStringLiteral("alice"), QStringLiteral("bob")}));
        QCOMPARE(hosted().people(), {QStringLiteral("BOB")});
        console().beAway(); // of the invite
        m_world->time.advance(HostedServer::lookInterval);
        console().answer(FakeConsole::status());
        QCOMPARE(hosted().people(), QStringList());
        hosted().setWatched(false);
        m_world->time.advance(1h);
        console().waiting.clear();
        m_world->time.advance(1h);
        QCOMPARE(console().commands(), QStringList());
    }
};

QTEST_GUILESS_MAIN(HostedServerTest)
#include "tst_hosted_server.moc"
