// SPDX-License-Identifier: MIT
#include "server/accounts/LoginThrottle.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/server/accounts/Samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

using Delay = std::optional<std::chrono::milliseconds>;

const QString kAda = QStringLiteral("ada");

QString addressOf(int i)
{
    return QStringLiteral("203.0.113.%1").arg(i);
}

} // namespace

class LoginThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anAddressWaitsLongerEachTime()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (int i = 1; i < LoginThrottle::freeFailures; ++i)
            fail(throttle, QStringLiteral("name %1").arg(i), kHome);
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay());
        std::chrono::milliseconds wait = LoginThrottle::firstDelay;
        for (int i = 0; i < 5; ++i) {
            fail(throttle, QStringLiteral("other %1").arg(i), kHome);
            QCOMPARE(delayFor(throttle, kAda, kHome), Delay(wait));
            m_clock.advance(wait);
            QCOMPARE(delayFor(throttle, kAda, kHome), Delay());
            wait *= 2;
        }
        for (int i = 0; i < 100; ++i)
            fail(throttle, kAda, kHome);
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay(LoginThrottle::longestDelay));
    }

    void nobodyLocksOutSomebodyElse()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (int i = 0; i < 200; ++i)
            fail(throttle, kAda, addressOf(i));
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay());
        // With one slip of their own they wait, but not for as long as others go on.
        fail(throttle, kAda, kHome);
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay(LoginThrottle::longestDelay));
        for (int i = 0; i < 60; ++i) {
            m_clock.advance(std::chrono::milliseconds(LoginThrottle::longestDelay) / 60);
            fail(throttle, kAda, addressOf(1000 + i));
        }
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay());
    }

    void manyAddressesGetOneGuessEach()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (int i = 0; i < 20; ++i)
            fail(throttle, kAda, addressOf(i));
        for (int i = 5; i < 20; ++i)
            QVERIFY(delayFor(throttle, kAda, addressOf(i)));
        // What they did to one account does not count with another.
        QCOMPARE(delayFor(throttle, QStringLiteral("bea"), addressOf(7)), Delay());
        // However the name is written.
        QVERIFY(delayFor(throttle, QStringLiteral("ADA"), addressOf(7)));
    }

    void whatIsSentInParallelIsCountedAtOnce()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        std::vector<LoginThrottle::Attempt> attempts;
        for (int i = 0; i < 30; ++i) {
            if (const auto attempt = throttle.begin(kAda, kHome))
                attempts.push_back(*attempt);
        }
        QCOMPARE(attempts.size(), std::size_t(LoginThrottle::freeFailures));
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay(LoginThrottle::firstDelay));
        for (const LoginThrottle::Attempt &attempt : attempts)
            throttle.failed(attempt);
        m_clock.advance(LoginThrottle::firstDelay);
        QVERIFY(throttle.begin(kAda, kHome));
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay(LoginThrottle::firstDelay));
        // Others are not held up by it.
        QCOMPARE(delayFor(throttle, kAda, addressOf(1)), Delay());
    }

    void whatWasNoGuessLeavesNothing()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (int i = 0; i < 30; ++i)
            throttle.forgive(*throttle.begin(kAda, kHome));
        QCOMPARE(throttle.entryCount(), qsizetype(0));
        fail(throttle, kAda, kHome);
        throttle.forgive(*throttle.begin(kAda, kHome));
        QCOMPARE(throttle.entryCount(), qsizetype(2));
        // A success takes back nothing but itself.
        for (int i = 1; i < LoginThrottle::freeFailures; ++i)
            fail(throttle, kAda, kHome);
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay(LoginThrottle::firstDelay));
    }

    void isForgottenInTime()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (int i = 0; i < 20; ++i)
            fail(throttle, kAda, kHome);
        m_clock.advance(LoginThrottle::forgetAfter);
        for (int i = 1; i < LoginThrottle::freeFailures; ++i)
            fail(throttle, kAda, kHome);
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay());
    }

    void memoryIsBounded()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (qsizetype i = 0; i < LoginThrottle::entryLimit + 100; ++i)
            if (const auto attempt = throttle.begin(QStringLiteral("name %1").arg(i),
                                                    QStringLiteral("from %1").arg(i)))
                throttle.failed(*attempt);
        QVERIFY(throttle.entryCount() <= 2 * LoginThrottle::entryLimit);
        // Beyond that they share.
        QVERIFY(delayFor(throttle, kAda, QStringLiteral("from somewhere new")));
        m_clock.advance(LoginThrottle::forgetAfter);
        fail(throttle, kAda, kHome);
        QVERIFY(throttle.entryCount() <= 4);
    }

    void mayBeOff()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::Off);
        for (int i = 0; i < 20; ++i)
            fail(throttle, kAda, kHome);
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay());
        QCOMPARE(throttle.entryCount(), qsizetype(0));
    }

    void aTryThatFailsWhileItIsOffIsNoLongerUnderWay()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        std::vector<LoginThrottle::Attempt> attempts;
        for (int i = 0; i < LoginThrottle::freeFailures - 1; ++i)
            attempts.push_back(*throttle.begin(kAda, kHome));
        throttle.setMode(LoginThrottle::Mode::Off);
        for (const LoginThrottle::Attempt &attempt : attempts)
            throttle.failed(attempt);
        throttle.setMode(LoginThrottle::Mode::On);
        QCOMPARE(throttle.entryCount(), 0);
        fail(throttle, kAda, kHome);
        QCOMPARE(delayFor(throttle, kAda, kHome), Delay());
    }

    void aTryThatBeganWhileItWasOffLeavesNothing_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("failed") << true;
        QTest::newRow("forgiven") << false;
    }

    void aTryThatBeganWhileItWasOffLeavesNothing()
    {
        QFETCH(bool, fails);
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::Off);
        const LoginThrottle::Attempt attempt = *throttle.begin(kAda, kHome);
        throttle.setMode(LoginThrottle::Mode::On);
        if (fails)
            throttle.failed(attempt);
        else
            throttle.forgive(attempt);
        QCOMPARE(throttle.entryCount(), 0);
    }

private:
    //! After whatever wait there is.
    void fail(LoginThrottle &throttle, const QString &name, const QString &from)
    {
        auto attempt = throttle.begin(name, from);
        if (!attempt) {
            m_clock.advance(attempt.error());
            attempt = throttle.begin(name, from);
        }
        throttle.failed(*attempt);
    }

    static Delay delayFor(LoginThrottle &throttle, const QString &name, const QString &from)
    {
        const auto attempt = throttle.begin(name, from);
        if (!attempt)
            return attempt.error();
        throttle.forgive(*attempt);
        return std::nullopt;
    }

    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(LoginThrottleTest)
#include "tst_loginthrottle.moc"
