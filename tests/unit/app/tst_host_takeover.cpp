// SPDX-License-Identifier: MIT
#include "tests/unit/app/HostCase.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

//! A server that somebody else has started, or that says nothing.
class HostTakeoverTest : public HostCase
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_world = std::make_unique<World>();
    }

    void oneThatIsBusyAtFirstIsFoundLater()
    {
        HostPlan plan;
        plan.port = 9473;
        m_world->book.put(plan);
        m_world->restart();
        hosted().resume();
        for (int i = 0; i < 30; ++i) {
            if (i % 2 == 0)
                console().beAway();
            else
                console().refuse(QStringLiteral("another command is under way"));
            QCOMPARE(hosted().state(), HostedServer::Stopped);
            m_world->time.advance(HostedServer::resumeInterval);
            QCOMPARE(console().commands(), {QStringLiteral("status")});
        }
        console().answer(FakeConsole::status());
        QCOMPARE(hosted().state(), HostedServer::Running);
        QCOMPARE(process().followed, {4711});
    }

    void oneThatStaysAwayIsNotLookedForForever()
    {
        HostPlan plan;
        plan.port = 9473;
        m_world->book.put(plan);
        m_world->restart();
        hosted().resume();
        for (int i = 0; i < HostedServer::mostLooks; ++i) {
            console().beAway();
            m_world->time.advance(HostedServer::resumeInterval);
        }
        QCOMPARE(console().commands(), QStringList());
    }

    void whoAnswersInPlaceOfTheStartedOneIsTakenOver_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::newRow("while the started one is on its way") << false;
        QTest::newRow("after it has ended") << true;
    }

    void whoAnswersInPlaceOfTheStartedOneIsTakenOver()
    {
        QFETCH(bool, ended);
        process().next = 5000;
        start();
        if (ended) {
            process().said = {QStringLiteral("hearthd: can't listen on 0.0.0.0 port 9473: taken")};
            process().die();
            QCOMPARE(hosted().state(), HostedServer::Starting);
        } else {
            m_world->time.advance(HostedServer::askInterval);
        }
        console().answer(FakeConsole::status());
        QCOMPARE(hosted().state(), HostedServer::Running);
        QCOMPARE(process().followed, {4711});
        QCOMPARE(process().starts.size(), 1);
    }

    void whoMayJoinTheOneThatRunsIsWhatItSays_data()
    {
        QTest::addColumn<QString>("registration");
        QTest::addColumn<Joining::Rule>("joining");
        QTest::newRow("anyone") << QStringLiteral("open") << Joining::Anyone;
        QTest::newRow("by invite") << QStringLiteral("invite") << Joining::ByInvite;
        QTest::newRow("nobody") << QStringLiteral("closed") << Joining::ByInvite;
        QTest::newRow("it does not say") << QString() << Joining::Anyone;
    }

    void whoMayJoinTheOneThatRunsIsWhatItSays()
    {
        QFETCH(QString, registration);
        QFETCH(Joining::Rule, joining);
        HostPlan plan;
        plan.port = 9473;
        plan.joining = registration == QLatin1String("open") ? Joining::ByInvite : Joining::Anyone;
        m_world->book.put(plan);
        m_world->restart();
        hosted().resume();
        QJsonObject status = FakeConsole::status();
        status[QStringLiteral("registration")] = registration;
        console().answer(status);
        QCOMPARE(hosted().state(), HostedServer::Running);
        QCOMPARE(hosted().joining(), joining);
        QCOMPARE(m_world->book.plan().joining, joining);
    }

    void othersReachItByItsOwnAddress()
    {
        run();
        const auto own = ServerAddress::parse(QStringLiteral("wss://127.0.0.1:9473"));
        const auto link = hosted().linkForOthers(*own);
        QVERIFY(link && link->pin && link->invite.isEmpty());
        QCOMPARE(link->address.label(), QStringLiteral("192.168.1.20:9473"));
        QVERIFY(
            !hosted().linkForOthers(*ServerAddress::parse(QStringLiteral("wss://127.0.0.1:1"))));
        dieUnexpectedly();
        m_world->time.advance(HostedServer::firstPause);
        QVERIFY(!hosted().linkForOthers(*own));
    }

    void anotherOneThatIsBusyIsWaitedFor()
    {
        start();
        process().die();
        console().refuse(QStringLiteral("another command is under way; try again later"));
        QCOMPARE(hosted().state(), HostedServer::Starting);
        answerStart();
        QCOMPARE(hosted().state(), HostedServer::Running);
    }

    void whoWaitsForAnotherOneCanStillStop()
    {
        start();
        process().die();
        hosted().stop();
        QCOMPARE(hosted().state(), HostedServer::Stopped);
        console().answer(FakeConsole::status());
        QCOMPARE(hosted().state(), HostedServer::Stopped);
    }

    void anAnswerOfTheDeadOneMeansNothing()
    {
        run();
        hosted().setWatched(true);
        dieUnexpectedly();
        console().answer(FakeConsole::status());
        QCOMPARE(hosted().state(), HostedServer::Restarting);
        process().next = 5000;
        process().isThere = false;
        m_world->time.advance(HostedServer::firstPause + HostedServer::askInterval);
        console().answer(FakeConsole::status());
        QCOMPARE(hosted().state(), HostedServer::Restarting);
    }

    void whatAnEarlierRunSaidIsNoReason()
    {
        start();
        process().said = {QStringLiteral("hearthd: can't listen on 0.0.0.0 port 9473: taken")};
        process().old = 1;
        endAlone();
        QCOMPARE(hosted().state(), HostedServer::Failed);
        QVERIFY(!hosted().isPortTaken());
        QVERIFY(hosted().problem().contains(QStringLiteral("before it was ready")));
    }

    void aServerThatDoesNotAnswerItsHostIsSaidToBeSilent()
    {
        start();
        answerStart();
        console().answer(QJsonObject{{QStringLiteral("code"), QStringLiteral("abc")}});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not be signed in")));
        console().beAway();
        QVERIFY2(hosted().problem().contains(QStringLiteral("did not answer")),
                 qPrintable(hosted().problem()));
    }
};

QTEST_GUILESS_MAIN(HostTakeoverTest)
#include "tst_host_takeover.moc"
