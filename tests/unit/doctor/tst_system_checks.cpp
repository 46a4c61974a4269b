// SPDX-License-Identifier: MIT
#include "server/doctor/checks/AvahiCheck.h"
#include "server/doctor/checks/ClockCheck.h"
#include "shared/discovery/Avahi.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/doctor/FakeSystem.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace hearth;
using namespace hearth::server;

class SystemChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void avahiRunsOrNot()
    {
        FakeBus bus;
        QCOMPARE(AvahiCheck(bus).look().verdict, Verdict::Warning);
        bus.names << avahi::service;
        QCOMPARE(AvahiCheck(bus).look().verdict, Verdict::Unknown);
        bus.answers.insert(QStringLiteral("GetState"), int(avahi::ServerRegistering));
        QCOMPARE(AvahiCheck(bus).look().verdict, Verdict::Warning);
        bus.answers.insert(QStringLiteral("GetState"), int(avahi::ServerRunning));
        QCOMPARE(AvahiCheck(bus).look().verdict, Verdict::Ok);
        bus.isThere = false;
        const Finding unasked = AvahiCheck(bus).look();
        QCOMPARE(unasked.verdict, Verdict::Unknown);
        QVERIFY(unasked.nextStep.text().contains(QStringLiteral("systemctl status avahi-daemon")));
    }

    void aClockIsRightOrNot_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QVariant>("synchronized");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("set by the network") << 2030 << QVariant(true) << Verdict::Ok;
        QTest::newRow("by hand") << 2030 << QVariant(false) << Verdict::Warning;
        QTest::newRow("nobody says") << 2030 << QVariant() << Verdict::Unknown;
        QTest::newRow("begins anew") << 1970 << QVariant(true) << Verdict::Problem;
        QTest::newRow("before what was written") << 2026 << QVariant(true) << Verdict::Problem;
    }

    void aClockIsRightOrNot()
    {
        QFETCH(int, year);
        QFETCH(QVariant, synchronized);
        const QDateTime written(QDate(2028, 3, 1), QTime(12, 0), QTimeZone::utc());
        FakeBus bus;
        if (synchronized.isValid())
            bus.answers.insert(QStringLiteral("Get"), synchronized);
        FakeClock clock;
        clock.advance(
            fromMillis(
                QDateTime(QDate(year, 5, 1), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch())
            - clock.now());
        const Finding found = ClockCheck(clock, written, bus).look();
        QTEST(found.verdict, "verdict");
        QCOMPARE(found.nextStep.isEmpty(), found.verdict == Verdict::Ok);
    }
};

QTEST_GUILESS_MAIN(SystemChecksTest)
#include "tst_system_checks.moc"
