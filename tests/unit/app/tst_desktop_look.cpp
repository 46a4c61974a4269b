// SPDX-License-Identifier: MIT
#include "app/desktop/DesktopLook.h"
#include "app/settings/AppSettings.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth::app;

using Groups = QMap<QString, QVariantMap>;

//! As xdg-desktop-portal has it.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups groups;
    QStringList asked;

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        groups[group].insert(key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:

    Q_SCRIPTABLE QMap<QString, QVariantMap> ReadAll(const QStringList &namespaces)
    {
        asked = namespaces;
        Groups answer;
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            if (namespaces.contains(group.key()))
                answer.insert(group.key(), group.value());
        }
        return answer;
    }

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value);
};

//! Against a portal of the test's own, on a bus that is nobody else's.
class TestDesktopLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        QVERIFY(m_services.isConnected() && m_bus.isConnected());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_portal = std::make_unique<FakePortal>();
        QVERIFY(m_services.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"),
                                          m_portal.get(),
                                          QDBusConnection::ExportScriptableContents));
        QVERIFY(m_services.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void cleanup()
    {
        m_services.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        m_portal.reset();
    }

    void colourSchemesAreRead_data()
    {
        QTest::addColumn<QVariant>("told");
        QTest::addColumn<std::optional<bool>>("dark");
        QTest::newRow("no preference") << QVariant(0U) << std::optional<bool>();
        QTest::newRow("dark") << QVariant(1U) << std::optional(true);
        QTest::newRow("light") << QVariant(2U) << std::optional(false);
        QTest::newRow("of a newer portal") << QVariant(7U) << std::optional<bool>();
        QTest::newRow("no number") << QVariant(QStringLiteral("dim")) << std::optional<bool>();
    }

    void colourSchemesAreRead()
    {
        QFETCH(const QVariant, told);
        QFETCH(const std::optional<bool>, dark);
        m_portal->groups[m_appearance].insert(QStringLiteral("color-scheme"), told);
        DesktopLook look(m_bus);
        QSignalSpy answered(&look, &DesktopLook::told);
        look.ask();
        QVERIFY(answered.wait());
        QCOMPARE(look.isDark(), dark);
        QVERIFY(!look.isMotionReduced());
    }

    void changesHoldLive()
    {
        AppSettings settings(ColorScheme::Choice::System);
        settings.followDesktop(m_bus);
        QTRY_VERIFY(m_portal->asked.contains(m_appearance));
        const bool before = settings.colorScheme()->isDark();
        m_portal->change(m_appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_VERIFY(settings.colorScheme()->isDark());
        m_portal->change(m_appearance, QStringLiteral("color-scheme"), 2U);
        QTRY_VERIFY(!settings.colorScheme()->isDark());
        m_portal->change(m_appearance, QStringLiteral("color-scheme"), 0U);
        QTRY_COMPARE(settings.colorScheme()->isDark(), before);
        // Of other things nothing follows.
        m_portal->change(QStringLiteral("org.example"), QStringLiteral("color-scheme"), 1U);
        m_portal->change(m_gnome, QStringLiteral("enable-animations"), false);
        QTRY_VERIFY(settings.appearance()->isMotionReduced());
        QCOMPARE(settings.colorScheme()->isDark(), before);
        m_portal->change(m_gnome, QStringLiteral("enable-animations"), true);
        QTRY_VERIFY(!settings.appearance()->isMotionReduced());
    }

    void eachDesktopHasItsWordForStillness_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("reduced");
        const QString animations = QStringLiteral("enable-animations");
        const QString factor = QStringLiteral("AnimationDurationFactor");
        const QString motion = QStringLiteral("reduced-motion");
        QTest::newRow("GNOME, off") << m_gnome << animations << QVariant(false) << true;
        QTest::newRow("GNOME, on") << m_gnome << animations << QVariant(true) << false;
        QTest::newRow("KDE, off") << m_kde << factor << QVariant(QStringLiteral("0")) << true;
        QTest::newRow("KDE, slower") << m_kde << factor << QVariant(QStringLiteral("1.5")) << false;
        QTest::newRow("KDE, no number") << m_kde << factor << QVariant(QStringLiteral("")) << false;
        QTest::newRow("the portal's, on") << m_appearance << motion << QVariant(1U) << true;
        QTest::newRow("the portal's, off") << m_appearance << motion << QVariant(0U) << false;
    }

    void eachDesktopHasItsWordForStillness()
    {
        QFETCH(const QString, group);
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        m_portal->groups[group].insert(key, value);
        DesktopLook look(m_bus);
        QSignalSpy answered(&look, &DesktopLook::told);
        look.ask();
        QVERIFY(answered.wait());
        QTEST(look.isMotionReduced(), "reduced");
    }

    void withoutAPortalNothingIsSaid()
    {
        m_services.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        DesktopLook look(m_bus);
        QSignalSpy answered(&look, &DesktopLook::told);
        look.ask();
        QVERIFY(answered.wait());
        QCOMPARE(look.isDark(), std::optional<bool>());
        QVERIFY(!look.isMotionReduced());
    }

    void withoutABusItIsSaidAtOnce()
    {
        DesktopLook look(QDBusConnection(QStringLiteral("nowhere")));
        const QSignalSpy answered(&look, &DesktopLook::told);
        look.ask();
        QCOMPARE(answered.count(), 1);
        QCOMPARE(look.isDark(), std::optional<bool>());
    }

private:
    const QString m_appearance = QStringLiteral("org.freedesktop.appearance");
    const QString m_gnome = QStringLiteral("org.gnome.desktop.interface");
    const QString m_kde = QStringLiteral("org.kde.kdeglobals.KDE");
    QDBusConnection m_services =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    QDBusConnection m_bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("app"));
    std::unique_ptr<FakePortal> m_portal;
};

QTEST_MAIN(TestDesktopLook)
#include "tst_desktop_look.moc"
