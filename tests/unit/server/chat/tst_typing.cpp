// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

const QStringList kStart{QStringLiteral("typing.start")};
const QStringList kStop{QStringLiteral("typing.stop")};

} // namespace

class TypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_token = m_server->signUp(QStringLiteral("ada"));
        m_ada = m_server->enter(m_token);
        m_watcher = m_server->enter(m_server->signUp(QStringLiteral("bea")));
        m_server->forgetSeen();
    }

    void startIsToldOnceAndToOthersOnly()
    {
        m_server->ask(m_ada, start());
        const auto seen = m_server->gateway.takeOnly<TypingStart>(m_watcher);
        QCOMPARE(seen, (TypingStart{generalRoom(), m_server->userOf(m_token)}));
        m_server->give(m_ada, start());
        QCOMPARE(m_server->gateway.takeTypes(m_ada), QStringList{QStringLiteral("ack")});
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void stopIsToldOnce()
    {
        begin();
        m_server->ask(m_ada, stop());
        QCOMPARE(m_server->gateway.takeTypes(m_watcher), kStop);
        m_server->ask(m_ada, stop());
        m_server->advance(1min);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void endsThreeSecondsAfterTheLastStart()
    {
        begin();
        m_server->advance(2s);
        m_server->ask(m_ada, start());
        QCOMPARE(m_server->core->nextDeadline(), m_server->clock.steadyNow() + 3s);
        m_server->advance(2999ms);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
        m_server->advance(1ms);
        QCOMPARE(m_server->gateway.takeTypes(m_watcher), kStop);
        m_server->ask(m_ada, start());
        QCOMPARE(m_server->gateway.takeTypes(m_watcher), kStart);
    }

    void sendingEndsIt()
    {
        begin();
        m_server->ask(m_ada, MessageSend{generalRoom(), QStringLiteral("hi"), std::nullopt});
        QCOMPARE(m_server->gateway.takeTypes(m_watcher),
                 (QStringList{QStringLiteral("typing.stop"), QStringLiteral("message.new")}));
    }

    void theNextMessageIsTypedOnWhileTheLastIsStored()
    {
        begin();
        m_server->give(m_ada, MessageSend{generalRoom(), QStringLiteral("hi"), std::nullopt});
        m_server->give(m_ada, start());
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_watcher),
                 (QStringList{QStringLiteral("typing.stop"), QStringLiteral("typing.start"),
                              QStringLiteral("message.new")}));
    }

    void theLastOfTwoSessionsEndsIt()
    {
        const SessionId other = m_server->enter(m_token);
        begin();
        m_server->ask(other, start());
        m_server->leave(m_ada);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
        m_server->leave(other);
        QCOMPARE(m_server->gateway.takeTypes(m_watcher), kStop);
    }

    void aCrowdedRoomTakesNoPart()
    {
        for (int i = 0; i < Limits::listedMembers; ++i)
            m_server->signUp(QStringLiteral("user %1").arg(i));
        m_server->forgetSeen();
        m_server->ask(m_ada, start()); // acked all the same
        m_server->ask(m_ada, stop());
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

private:
    static TypingStart start() { return TypingStart{generalRoom(), std::nullopt}; }

    static TypingStop stop() { return TypingStop{generalRoom(), std::nullopt}; }

    void begin()
    {
        m_server->ask(m_ada, start());
        m_server->forgetSeen();
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_token;
    SessionId m_ada;
    SessionId m_watcher;
};

QTEST_GUILESS_MAIN(TypingTest)
#include "tst_typing.moc"
