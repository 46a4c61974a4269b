// SPDX-License-Identifier: MIT
#include "server/accounts/LoginThrottle.h"
#include "tests/support/FakeClock.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

using Delay = std::optional<std::chrono::milliseconds>;

const QString kAda = QStringLiteral("ada");
const QString kHome = QStringLiteral("192.0.2.1");

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
            throttle.failed(QStringLiteral("name %1").arg(i), kHome);
        QCOMPARE(throttle.delayFor(kAda, kHome), Delay());
        std::chrono::milliseconds wait = LoginThrottle::firstDelay;
        for (int i = 0; i < 5; ++i) {
            throttle.failed(QStringLiteral("other %1").arg(i), kHome);
            QCOMPARE(throttle.delayFor(kAda, kHome), Delay(wait));
            m_clock.advance(wait);
            QCOMPARE(throttle.delayFor(kAda, kHome), Delay());
            wait *= 2;
        }
        for (int i = 0; i < 100; ++i)
            throttle.failed(kAda, kHome);
        QCOMPARE(throttle.delayFor(kAda, kHome), Delay(LoginThrottle::longestDelay));
    }

    void nobodyLocksOutSomebodyElse()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (int i = 0; i < 200; ++i)
            throttle.failed(kAda, addressOf(i));
        QCOMPARE(throttle.delayFor(kAda, kHome), Delay());
        // With one slip of their own they wait, but not for as long as others go on.
        throttle.failed(kAda, kHome);
        QCOMPARE(throttle.delayFor(kAda, kHome), Delay(LoginThrottle::longestDelay));
        for (int i = 0; i < 60; ++i) {
            m_clock.advance(std::chrono::milliseconds(LoginThrottle::longestDelay) / 60);
            throttle.failed(kAda, addressOf(i));
        }
        QCOMPARE(throttle.delayFor(kAda, kHome), Delay());
    }

    void manyAddressesGetOneGuessEach()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (int i = 0; i < 20; ++i)
            throttle.failed(kAda, addressOf(i));
        for (int i = 5; i < 20; ++i)
            QVERIFY(throttle.delayFor(kAda, addressOf(i)));
        // What they did to one account does not count with another.
        QCOMPARE(throttle.delayFor(QStringLiteral("bea"), addressOf(7)), Delay());
        // However the name is written.
        QVERIFY(throttle.delayFor(QStringLiteral("ADA"), addressOf(7)));
    }

    void isForgottenInTime()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (int i = 0; i < 20; ++i)
            throttle.failed(kAda, kHome);
        m_clock.advance(LoginThrottle::forgetAfter);
        for (int i = 1; i < LoginThrottle::freeFailures; ++i)
            throttle.failed(kAda, kHome);
        QCOMPARE(throttle.delayFor(kAda, kHome), Delay());
    }

    void memoryIsBounded()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::On);
        for (qsizetype i = 0; i < LoginThrottle::entryLimit + 100; ++i)
            throttle.failed(QStringLiteral("name %1").arg(i), QStringLiteral("from %1").arg(i));
        QVERIFY(throttle.entryCount() <= 2 * LoginThrottle::entryLimit);
        // Beyond that they share.
        QVERIFY(throttle.delayFor(kAda, QStringLiteral("from somewhere new")));
        m_clock.advance(LoginThrottle::forgetAfter);
        throttle.failed(kAda, kHome);
        QVERIFY(throttle.entryCount() <= 4);
    }

    void mayBeOff()
    {
        LoginThrottle throttle(m_clock, LoginThrottle::Mode::Off);
        for (int i = 0; i < 20; ++i)
            throttle.failed(kAda, kHome);
        QCOMPARE(throttle.delayFor(kAda, kHome), Delay());
        QCOMPARE(throttle.entryCount(), qsizetype(0));
    }

private:
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(LoginThrottleTest)
#include "tst_loginthrottle.moc"
