// SPDX-License-Identifier: MIT
#include "server/accounts/UserAdministration.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

PresenceSet dndUntil(qint64 until)
{
    return PresenceSet{PresenceStatus::DoNotDisturb, until};
}

//! As every test's clock begins.
qint64 fromStart(std::chrono::milliseconds wait)
{
    return toMillis(FakeClock().now()) + wait.count();
}

PresenceSet dndOff()
{
    return PresenceSet{PresenceStatus::Online, 0};
}

} // namespace

//! What an account keeps of its user's presence.
class StatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_ada = m_server->signUp(QStringLiteral("ada"));
        m_bea = m_server->signUp(QStringLiteral("bea"));
        m_watcher = m_server->enter(m_ada);
        m_session = m_server->enter(m_bea);
    }

    void dndHoldsOnAllDevicesUntilItIsTurnedOff()
    {
        const SessionId other = m_server->enter(m_bea);
        m_server->ask(m_session, dndUntil(0));
        QCOMPARE(m_server->gateway.takeOnly<Presence>(m_watcher).status,
                 PresenceStatus::DoNotDisturb);
        m_server->ask(other, PresenceSet{PresenceStatus::Away});
        m_server->ask(m_session, PresenceSet{PresenceStatus::Away});
        QCOMPARE(shown().status, PresenceStatus::DoNotDisturb);
        m_server->leave(m_session);
        m_server->advance(1h);
        QCOMPARE(shown().status, PresenceStatus::DoNotDisturb);
        m_server->ask(other, PresenceSet{PresenceStatus::Away, 0});
        QCOMPARE(shown().status, PresenceStatus::Away);
    }

    void whatADeviceSaysWhileDndHoldsIsNoNews()
    {
        const SessionId other = m_server->enter(m_bea);
        m_server->ask(m_session, dndUntil(0));
        m_server->forgetSeen();
        m_server->ask(m_session, PresenceSet{PresenceStatus::Away});
        m_server->ask(other, PresenceSet{PresenceStatus::Away});
        m_server->leave(other);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void theOneThatChoseDndIsOnlineOnceAnotherTurnsItOff()
    {
        const SessionId other = m_server->enter(m_bea);
        m_server->ask(m_session, dndUntil(0));
        m_server->ask(other, PresenceSet{PresenceStatus::Away, 0});
        QCOMPARE(shown().status, PresenceStatus::Online);
    }

    void everybodyIsToldWhenDndEnds()
    {
        const SessionId other = m_server->enter(m_bea);
        m_server->ask(m_session, dndUntil(inMs(30min)));
        m_server->forgetSeen();
        QCOMPARE(m_server->core->nextDeadline(), m_server->clock.steadyNow() + 30min);
        m_server->advance(30min - 1ms);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
        m_server->advance(1ms);
        for (const SessionId &told : {m_watcher, m_session, other})
            QCOMPARE(m_server->gateway.takeOnly<Presence>(told).status, PresenceStatus::Online);
        m_server->advance(1h);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void aLaterEndTakesThePlaceOfAnEarlierOne()
    {
        m_server->ask(m_session, dndUntil(inMs(30min)));
        m_server->ask(m_session, dndUntil(inMs(60min)));
        m_server->advance(59min);
        QCOMPARE(shown().status, PresenceStatus::DoNotDisturb);
        m_server->advance(1min);
        QCOMPARE(shown().status, PresenceStatus::Online);
    }

    void whoHasNoSessionIsOfflineAllTheSame()
    {
        m_server->ask(m_session, dndUntil(0));
        m_server->leave(m_session);
        m_server->advance(5s);
        QCOMPARE(shown().status, PresenceStatus::Offline);
        m_server->enter(m_bea);
        QCOMPARE(shown().status, PresenceStatus::DoNotDisturb);
    }

    void aRestartKeepsIt()
    {
        const qint64 end = inMs(1h);
        m_server->ask(m_session,
                      PresenceSet{PresenceStatus::DoNotDisturb, end, QStringLiteral("reading"),
                                  QStringLiteral("📚"), end + 1});
        m_server->restart();
        const User self = m_server->gateway.takeOnly<Welcome>(m_server->open(m_bea)).user;
        QCOMPARE(self.status, PresenceStatus::DoNotDisturb);
        QCOMPARE(self.until, std::optional(end));
        QCOMPARE(self.statusText, QStringLiteral("reading"));
        QCOMPARE(self.statusEmoji, QStringLiteral("📚"));
        QCOMPARE(self.statusUntil, std::optional(end + 1));
        m_watcher = m_server->enter(m_ada);
        m_server->advance(1h);
        QCOMPARE(m_server->gateway.takeOnly<Presence>(m_watcher).status, PresenceStatus::Online);
        m_server->advance(1ms);
        QVERIFY(!m_server->gateway.takeOnly<Presence>(m_watcher).statusText);
    }

    void whatEndedMeanwhileIsNotThereAfterARestart()
    {
        const qint64 end = inMs(30min);
        m_server->ask(m_session,
                      PresenceSet{PresenceStatus::DoNotDisturb, end, QStringLiteral("reading"),
                                  std::nullopt, end});
        m_server->clock.advance(30min);
        m_server->restart();
        const User self = m_server->gateway.takeOnly<Welcome>(m_server->open(m_bea)).user;
        QCOMPARE(self.status, PresenceStatus::Online);
        QVERIFY(!self.until && !self.statusText && !self.statusUntil);
    }

    void othersSeeWhatIsSaidButNotWhenItEnds()
    {
        const qint64 end = inMs(1h);
        m_server->forgetSeen();
        m_server->give(m_session,
                       PresenceSet{PresenceStatus::DoNotDisturb, end,
                                   QStringLiteral(" in the garden "), QStringLiteral("🌱"), end});
        m_server->run();
        const auto seen = m_server->gateway.takeOnly<Presence>(m_watcher);
        QCOMPARE(seen.statusText, QStringLiteral("in the garden"));
        QCOMPARE(seen.statusEmoji, QStringLiteral("🌱"));
        QVERIFY(!seen.until && !seen.statusUntil);
        const auto own = m_server->gateway.takeOnly<Presence>(m_session);
        QCOMPARE(own.until, std::optional(end));
        QCOMPARE(own.statusUntil, std::optional(end));
        QVERIFY(!shown().until && !shown().statusUntil);
        QCOMPARE(shown().statusText, QStringLiteral("in the garden"));
    }

    void aStatusStaysWhileItsUserIsOffline()
    {
        say(QStringLiteral("away till Monday"), inMs(1h));
        m_server->forgetSeen();
        m_server->leave(m_session);
        m_server->advance(5s);
        const auto gone = m_server->gateway.takeOnly<Presence>(m_watcher);
        QCOMPARE(gone.status, PresenceStatus::Offline);
        QCOMPARE(gone.statusText, QStringLiteral("away till Monday"));
        const qint64 seenLast = gone.lastSeen;
        m_server->advance(1h);
        const auto ended = m_server->gateway.takeOnly<Presence>(m_watcher);
        QVERIFY(!ended.statusText);
        QCOMPARE(ended.lastSeen, seenLast);
    }

    void aStatusIsReplacedAsAWhole()
    {
        m_server->ask(m_session,
                      PresenceSet{PresenceStatus::Online, std::nullopt, QStringLiteral("reading"),
                                  QStringLiteral("📚"), inMs(1h)});
        m_server->ask(m_session, PresenceSet{PresenceStatus::Away});
        QCOMPARE(shown().statusText, QStringLiteral("reading"));
        say(QStringLiteral("sleeping"));
        QCOMPARE(shown().statusText, QStringLiteral("sleeping"));
        QVERIFY(!shown().statusEmoji);
        m_server->advance(2h);
        QCOMPARE(shown().statusText, QStringLiteral("sleeping"));
        say(QString());
        QVERIFY(!shown().statusText && !shown().statusEmoji);
    }

    void whoLearnsOfNoPresenceSeesNothingOfIt()
    {
        say(QStringLiteral("hidden"));
        QVERIFY(shown().statusText);
        for (int i = 0; i < Limits::listedMembers; ++i)
            m_server->signUp(QStringLiteral("user %1").arg(i));
        QVERIFY(!shown().status && !shown().statusText);
        m_server->forgetSeen();
        say(QStringLiteral("hidden still"));
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<bool>("says");
        QTest::addColumn<qint64>("statusUntil");
        const qint64 none = -1;
        const int dnd = static_cast<int>(PresenceStatus::DoNotDisturb);
        const int online = static_cast<int>(PresenceStatus::Online);
        QTest::newRow("dnd until now") << dnd << fromStart(0min) << false << none;
        QTest::newRow("dnd until the past") << dnd << qint64(1) << false << none;
        QTest::newRow("online until") << online << fromStart(1h) << false << none;
        QTest::newRow("a status until now") << online << none << true << fromStart(0min);
        QTest::newRow("no status until") << online << none << false << fromStart(1h);
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(int, status);
        QFETCH(qint64, until);
        QFETCH(bool, says);
        QFETCH(qint64, statusUntil);
        PresenceSet command{static_cast<PresenceStatus>(status)};
        if (until >= 0)
            command.until = until;
        if (says)
            command.statusText = QStringLiteral("here");
        if (statusUntil >= 0)
            command.statusUntil = statusUntil;
        m_server->forgetSeen();
        QCOMPARE(m_server->askRefused(m_session, command).code, ErrorCode::BadRequest);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void nothingButAnEmojiIsTakenForOne()
    {
        PresenceSet command{PresenceStatus::Online};
        command.statusEmoji = QStringLiteral("zZ");
        m_server->forgetSeen();
        QCOMPARE(m_server->askRefused(m_session, command).code, ErrorCode::BadRequest);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void atHereCallsNobodyWhoMustNotBeDisturbed()
    {
        const auto called = [this] {
            const MessageSend message{generalRoom(), QStringLiteral("@here"), std::nullopt};
            return m_server->ask(m_watcher, message).message->mentions.size();
        };
        QCOMPARE(called(), std::size_t(1));
        m_server->ask(m_session, dndUntil(0));
        QCOMPARE(called(), std::size_t(0));
    }

    void whatIsNotStoredIsNotSo()
    {
        m_server->storage.isWriteFailing = true;
        m_server->forgetSeen();
        QCOMPARE(m_server->askRefused(m_session, dndUntil(0)).code, ErrorCode::Unavailable);
        QVERIFY(m_server->gateway.take(m_watcher).empty());
        QCOMPARE(shown().status, PresenceStatus::Online);
    }

    void whatIsSaidAgainIsNotTold()
    {
        say(QStringLiteral("reading"));
        m_server->ask(m_session, dndOff());
        m_server->forgetSeen();
        say(QStringLiteral("reading"));
        QVERIFY(m_server->gateway.take(m_watcher).empty());
    }

    void itGoesWithTheAccount()
    {
        say(QStringLiteral("here for long"));
        m_server->leave(m_session);
        m_server->advance(5s);
        m_server->forgetSeen();
        bool done = false;
        m_server->core->domain().administration.remove(
            Actor{}, m_server->userOf(m_bea),
            [&done](const auto &removed) { done = bool(removed); });
        m_server->run();
        QVERIFY(done);
        QVERIFY(!m_server->gateway.takeOnly<Presence>(m_watcher).statusText);
        for (const StoredUser &user : m_server->storage.state().users)
            QCOMPARE(user.status, StoredStatus());
    }

private:
    [[nodiscard]] qint64 inMs(std::chrono::milliseconds wait) const
    {
        return toMillis(m_server->clock.now()) + wait.count();
    }

    void say(const QString &text, std::optional<qint64> until = std::nullopt)
    {
        m_server->ask(m_session,
                      PresenceSet{PresenceStatus::Online, std::nullopt, text, std::nullopt, until});
    }

    //! The user as the watcher sees them.
    [[nodiscard]] User shown()
    {
        const Ack ack = m_server->ask(m_watcher, UserGet{{m_server->userOf(m_bea)}});
        return ack.users->front();
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_ada;
    QString m_bea;
    SessionId m_watcher;
    SessionId m_session;
};

QTEST_GUILESS_MAIN(StatusTest)
#include "tst_status.moc"
