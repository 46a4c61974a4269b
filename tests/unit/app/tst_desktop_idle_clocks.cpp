// SPDX-License-Identifier: MIT
#include "app/idle/MutterIdleClock.h"
#include "app/idle/ScreenSaverIdleClock.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/IdleAnswer.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth::app;
using namespace std::chrono_literals;

//! As GNOME has it.
class FakeMutter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public:
    qulonglong idle = 0;
    uint watches = 0;

public Q_SLOTS:

    Q_SCRIPTABLE qulonglong GetIdletime() const { return idle; }

    Q_SCRIPTABLE uint AddUserActiveWatch() { return ++watches; }

Q_SIGNALS:
    Q_SCRIPTABLE void WatchFired(uint id);
};

//! As KDE has it.
class FakeScreenSaver
    : public QObject
    , protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    uint idle = 0;
    int asked = 0;
    bool isSupported = true;

public Q_SLOTS:

    Q_SCRIPTABLE uint GetSessionIdleTime()
    {
        ++asked;
        if (!isSupported)
            sendErrorReply(QDBusError::NotSupported);
        return idle;
    }
};

//! Each against a service of the test's own, on a bus that is nobody else's.
class TestDesktopIdleClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(m_services.isConnected() && m_bus.isConnected());
        m_mutter = std::make_unique<FakeMutter>();
        m_saver = std::make_unique<FakeScreenSaver>();
        QVERIFY(m_services.registerObject(QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
                                          m_mutter.get(),
                                          QDBusConnection::ExportScriptableContents));
        QVERIFY(m_services.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          m_saver.get(),
                                          QDBusConnection::ExportScriptableContents));
    }

    void cleanup()
    {
        m_services.unregisterService(mutterName);
        m_services.unregisterService(saverName);
        m_services.unregisterObject(QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"));
        m_services.unregisterObject(QStringLiteral("/org/freedesktop/ScreenSaver"));
    }

    void mutterTellsForHowLong()
    {
        QVERIFY(m_services.registerService(mutterName));
        m_mutter->idle = 5'000'000'000;
        MutterIdleClock clock(m_bus);
        QCOMPARE(idleOf(clock), Idle(5'000'000'000ms));
    }

    void mutterTellsTheFirstTouch()
    {
        QVERIFY(m_services.registerService(mutterName));
        MutterIdleClock clock(m_bus);
        QSignalSpy touched(&clock, &IdleClock::touched);
        clock.watch();
        QTRY_COMPARE(m_mutter->watches, 1U);
        // Behind what it was answered.
        QVERIFY(idleOf(clock));
        Q_EMIT m_mutter->WatchFired(77);
        QVERIFY(idleOf(clock));
        QCOMPARE(touched.count(), 0);
        Q_EMIT m_mutter->WatchFired(1);
        QTRY_COMPARE(touched.count(), 1);
        Q_EMIT m_mutter->WatchFired(1);
        QVERIFY(idleOf(clock));
        QCOMPARE(touched.count(), 1);
    }

    void theScreenSaverTellsForHowLong()
    {
        QVERIFY(m_services.registerService(saverName));
        m_saver->idle = 600'000;
        ScreenSaverIdleClock clock(m_bus, m_time.source());
        QCOMPARE(idleOf(clock), Idle(10min));
    }

    void theScreenSaverIsAskedOnlyWhileSomebodyIsWaitedFor()
    {
        QVERIFY(m_services.registerService(saverName));
        m_saver->idle = 600'000;
        ScreenSaverIdleClock clock(m_bus, m_time.source());
        QVERIFY(idleOf(clock));
        QSignalSpy touched(&clock, &IdleClock::touched);
        m_time.advance(1h);
        QCOMPARE(m_saver->asked, 1);
        clock.watch();
        m_saver->idle = 615'000;
        m_time.advance(ScreenSaverIdleClock::lookEvery);
        QTRY_COMPARE(m_saver->asked, 2);
        QVERIFY(idleOf(clock));
        QCOMPARE(touched.count(), 0);
        m_saver->idle = 4'000;
        m_time.advance(ScreenSaverIdleClock::lookEvery);
        QTRY_COMPARE(touched.count(), 1);
        m_time.advance(1h);
        QVERIFY(idleOf(clock));
        QCOMPARE(touched.count(), 1);
    }

    void whereThereIsNobodyToAskItIsNotKnown_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("no service") << false;
        QTest::newRow("not supported") << true;
    }

    void whereThereIsNobodyToAskItIsNotKnown()
    {
        QFETCH(bool, isThere);
        m_saver->isSupported = false;
        if (isThere)
            QVERIFY(m_services.registerService(saverName));
        MutterIdleClock mutter(m_bus);
        ScreenSaverIdleClock saver(m_bus, m_time.source());
        QVERIFY(!idleOf(mutter));
        QVERIFY(!idleOf(saver));
    }

    void withoutABusItIsNotKnownAtOnce()
    {
        const QDBusConnection none(QStringLiteral("no such connection"));
        MutterIdleClock mutter(none);
        ScreenSaverIdleClock saver(none, m_time.source());
        int answered = 0;
        mutter.ask([&answered](Idle idle) { answered += idle ? 0 : 1; });
        saver.ask([&answered](Idle idle) { answered += idle ? 0 : 1; });
        QCOMPARE(answered, 2);
    }

private:
    const QString mutterName = QStringLiteral("org.gnome.Mutter.IdleMonitor");
    const QString saverName = QStringLiteral("org.freedesktop.ScreenSaver");
    FakeTime m_time;
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QDBusConnection m_services =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("services"));
    std::unique_ptr<FakeMutter> m_mutter;
    std::unique_ptr<FakeScreenSaver> m_saver;
};

QTEST_GUILESS_MAIN(TestDesktopIdleClocks)
#include "tst_desktop_idle_clocks.moc"
