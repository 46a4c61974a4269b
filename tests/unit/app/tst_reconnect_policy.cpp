// SPDX-License-Identifier: MIT
#include "app/net/ReconnectPolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using namespace std::chrono_literals;

class TestReconnectPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void doublesUpToTheCapWithoutEnd()
    {
        ReconnectPolicy policy([] { return 1.0; });
        for (const auto expected :
             {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms})
            QCOMPARE(policy.nextDelay().count(), expected.count());
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(policy.nextDelay().count(), 30000);
        QCOMPARE(policy.attempts(), 1008);
    }

    void jitterIsFull()
    {
        double random = 0;
        ReconnectPolicy policy([&random] { return random; });
        QCOMPARE(policy.nextDelay().count(), 0);
        random = 0.5;
        QCOMPARE(policy.nextDelay().count(), 500);
    }

    void beginsAnewAfterReset()
    {
        ReconnectPolicy policy([] { return 1.0; });
        (void)policy.nextDelay();
        (void)policy.nextDelay();
        policy.reset();
        QCOMPARE(policy.attempts(), 0);
        QCOMPARE(policy.nextDelay().count(), 500);
    }
};

QTEST_APPLESS_MAIN(TestReconnectPolicy)
#include "tst_reconnect_policy.moc"
