// SPDX-License-Identifier: MIT
#include "server/session/CommandGate.h"
#include "shared/protocol/Limits.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;
using Scope = CommandGate::Refusal::Scope;

namespace {

constexpr SteadyTime kStart{1h};

} // namespace

class CommandGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void letsTheBurstOfTwoSecondsPass()
    {
        CommandGate gate({10, 5});
        QCOMPARE(passed(gate, MessageSend(), kStart), 20);
        const auto refusal = gate.enter(MessageSend(), kStart);
        QVERIFY(refusal);
        QCOMPARE(refusal->scope, Scope::Commands);
        QCOMPARE(refusal->retryAfter, 100ms);
        QVERIFY(!refusal->message.isEmpty());
        QVERIFY(gate.enter(MessageSend(), kStart + 99ms));
        QVERIFY(!gate.enter(MessageSend(), kStart + 100ms));
    }

    void countsTypingByItself()
    {
        CommandGate gate({10, 5});
        QCOMPARE(passed(gate, TypingStart(), kStart), 10);
        const auto refusal = gate.enter(TypingStop(), kStart);
        QVERIFY(refusal);
        QCOMPARE(refusal->scope, Scope::Typing);
        QCOMPARE(refusal->retryAfter, 200ms);
        QCOMPARE(passed(gate, MessageSend(), kStart), 20);
        QCOMPARE(passed(gate, TypingStop(), kStart + 200ms), 1);
    }

    void letsAnyNumberPassAtARateOfZero()
    {
        CommandGate gate({0, 5});
        QCOMPARE(passed(gate, MessageSend(), kStart), kMany);
        QCOMPARE(passed(gate, TypingStart(), kStart), kMany);
    }

    //! At any rate.
    void letsOnlySoManyBeUnanswered()
    {
        CommandGate gate({0, 0});
        for (int i = 0; i < Limits::unansweredCommands; ++i)
            QVERIFY(
                !gate.enter(i % 2 == 0 ? Message(MessageSend()) : Message(TypingStart()), kStart));
        for (const Message &command : {Message(MessageSend()), Message(TypingStart())}) {
            const auto refusal = gate.enter(command, kStart + 1h);
            QVERIFY(refusal);
            QCOMPARE(refusal->scope, Scope::Unanswered);
            QVERIFY(refusal->retryAfter > 0ms);
        }
        gate.answered();
        QVERIFY(!gate.enter(MessageSend(), kStart + 1h));
        QVERIFY(gate.enter(MessageSend(), kStart + 1h));
    }

    void countsNoRefusedCommandAsUnanswered()
    {
        CommandGate gate({10, 5});
        QCOMPARE(passed(gate, MessageSend(), kStart), 20);
        for (int i = 0; i < 200; ++i)
            QVERIFY(gate.enter(MessageSend(), kStart));
        for (auto past = 1s; past < 60s; past += 1s)
            QCOMPARE(passed(gate, MessageSend(), kStart + past), 10);
    }

    //! Else who waits for an answer would be slowed down on top.
    void takesNothingOfTheRateForAnUnansweredOne()
    {
        CommandGate gate({64, 5});
        for (int i = 0; i < Limits::unansweredCommands; ++i)
            QVERIFY(!gate.enter(MessageSend(), kStart));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(gate.enter(MessageSend(), kStart)->scope, Scope::Unanswered);
        for (int i = 0; i < Limits::unansweredCommands; ++i)
            gate.answered();
        QCOMPARE(passed(gate, MessageSend(), kStart), 64);
    }

    void isAbusedByAHundredRefusalsInAMinute_data()
    {
        QTest::addColumn<int>("pauseMillis");
        QTest::addColumn<bool>("isAbuse");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("within a minute") << 600 << true;
        QTest::newRow("within more") << 610 << false;
    }

    void isAbusedByAHundredRefusalsInAMinute()
    {
        QFETCH(const int, pauseMillis);
        QFETCH(const bool, isAbuse);
        CommandGate gate({1, 1});
        const auto pause = std::chrono::milliseconds(pauseMillis);
        SteadyTime now = kStart;
        for (int refusals = 1; refusals <= 100; ++refusals, now += pause) {
            (void)passed(gate, TypingStart(), now); // a refusal ends it
            QCOMPARE(gate.isAbused(), isAbuse && refusals == 100);
        }
    }

private:
    static constexpr int kMany = 1000;

    //! How many of the same pass until one is refused; each is answered at once.
    static int passed(CommandGate &gate, const Message &command, SteadyTime now)
    {
        int count = 0;
        while (count < kMany && !gate.enter(command, now)) {
            gate.answered();
            ++count;
        }
        return count;
    }
};

QTEST_GUILESS_MAIN(CommandGateTest)
#include "tst_commandgate.moc"
