// SPDX-License-Identifier: MIT
#include "app/desktop/WakeDetector.h"
#include "tests/unit/app/FakeTime.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth::app;
using namespace std::chrono_literals;

class TestWakeDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsAJumpOnce_data()
    {
        QTest::addColumn<int>("jumpMs");
        QTest::addColumn<int>("told");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("a time server") << 3900 << 0;
        QTest::newRow("a nap") << 5000 << 1;
        QTest::newRow("a night") << 8 * 3600 * 1000 << 1;
        QTest::newRow("set back") << -3600 * 1000 << 1;
    }

    void tellsAJumpOnce()
    {
        QFETCH(int, jumpMs);
        QFETCH(int, told);
        FakeTime time;
        WakeDetector detector(time.source());
        QSignalSpy woke(&detector, &WakeDetector::woke);
        time.advance(10s);
        time.sleep(std::chrono::milliseconds(jumpMs));
        time.advance(1s);
        QCOMPARE(woke.count(), told);
        time.advance(60s);
        QCOMPARE(woke.count(), told);
    }

    void tellsEachOfTwoSleeps()
    {
        FakeTime time;
        WakeDetector detector(time.source());
        QSignalSpy woke(&detector, &WakeDetector::woke);
        time.sleep(1h);
        time.advance(2s);
        time.sleep(1h);
        time.advance(2s);
        QCOMPARE(woke.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWakeDetector)
#include "tst_wake_detector.moc"
