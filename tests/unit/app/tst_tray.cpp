// SPDX-License-Identifier: MIT
#include "app/tray/Tray.h"
#include "app/tray/TrayPicture.h"
#include "tests/support/FakeTrayWatcher.h"

#include <QDBusReply>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hearth::app;
using namespace hearth::test;

namespace {

const auto itemPath = QStringLiteral("/StatusNotifierItem");
const auto itemName = QStringLiteral("org.kde.StatusNotifierItem");
const auto menuName = QStringLiteral("com.canonical.dbusmenu");

} // namespace

//! Against a tray of the test's own, on a bus that is nobody else's.
class TestTray : public QObject
{
    Q_OBJECT

private:
    const QDBusConnection m_bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("item"));
    const QDBusConnection m_services =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("services"));
    std::unique_ptr<FakeTrayWatcher> m_watcher;

    [[nodiscard]] QVariant property(const QString &name) const
    {
        const auto answer =
            m_watcher->ask(itemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                           QStringLiteral("Get"), {itemName, name});
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }

    [[nodiscard]] QString menuPath() const
    {
        return property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    }

    //! As a desktop reads it: "label" or "label (state)" of each item, or its type.
    [[nodiscard]] QStringList menu() const
    {
        const auto answer = m_watcher->ask(menuPath(), menuName, QStringLiteral("GetLayout"),
                                           {0, -1, QStringList()});
        QStringList shown;
        const auto root =
            qdbus_cast<TrayMenuLayout>(answer.arguments().value(1).value<QDBusArgument>());
        for (const auto &child : root.children) {
            const auto item = qdbus_cast<TrayMenuLayout>(child.variant().value<QDBusArgument>());
            const auto &properties = item.properties;
            QString text =
                properties.value(QStringLiteral("label"), properties.value(QStringLiteral("type")))
                    .toString();
            if (properties.contains(QStringLiteral("toggle-state")))
                text += QStringLiteral(" (%1)").arg(
                    properties.value(QStringLiteral("toggle-state")).toInt());
            if (!properties.value(QStringLiteral("enabled"), true).toBool())
                text += QStringLiteral(" off");
            shown.append(text);
        }
        return shown;
    }

    void choose(int item) const
    {
        static_cast<void>(m_watcher->ask(
            menuPath(), menuName, QStringLiteral("Event"),
            {item, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), 0u}));
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(m_bus.isConnected() && m_services.isConnected());
        m_watcher = std::make_unique<FakeTrayWatcher>(m_services);
    }

    void cleanup() { m_watcher.reset(); }

    void itIsThereWhileSomebodyShowsIt()
    {
        Tray tray(m_bus);
        const QSignalSpy changed(&tray, &Tray::availableChanged);
        QVERIFY(m_watcher->begin());
        QTRY_VERIFY(tray.isAvailable());
        QCOMPARE(m_watcher->items.last(), m_bus.baseService());
        m_watcher->setHost(false);
        QTRY_VERIFY(!tray.isAvailable());
        m_watcher->setHost(true);
        QTRY_VERIFY(tray.isAvailable());
        m_watcher->end();
        QTRY_VERIFY(!tray.isAvailable());
        // Another one knows nothing of it yet.
        m_watcher->items.clear();
        QVERIFY(m_watcher->begin());
        QTRY_VERIFY(tray.isAvailable());
        QCOMPARE(m_watcher->items.size(), 1);
        QCOMPARE(changed.count(), 5);
    }

    void withoutAHostThereIsNone()
    {
        m_watcher->host = false;
        QVERIFY(m_watcher->begin());
        Tray tray(m_bus);
        QTRY_COMPARE(m_watcher->items.size(), 1);
        // Once this is answered, all that was asked before it is.
        QCOMPARE(property(QStringLiteral("Title")).toString(), QStringLiteral("Hearth"));
        QVERIFY(!tray.isAvailable());
    }

    void itCountsWhatWaits()
    {
        QVERIFY(m_watcher->begin());
        Tray tray(m_bus);
        QTRY_VERIFY(tray.isAvailable());
        QCOMPARE(property(QStringLiteral("Status")).toString(), QStringLiteral("Active"));
        QCOMPARE(property(QStringLiteral("IconName")).toString(),
                 QStringLiteral("org.hearth.Hearth"));
        tray.setCount(3);
        QCOMPARE(property(QStringLiteral("Status")).toString(), QStringLiteral("NeedsAttention"));
        // A theme's icon would stand in the place of the one with the count.
        QCOMPARE(property(QStringLiteral("IconName")).toString(), QString());
        const auto toolTip =
            qdbus_cast<TrayToolTip>(property(QStringLiteral("ToolTip")).value<QDBusArgument>());
        QCOMPARE(toolTip.title, QStringLiteral("Hearth"));
        QCOMPARE(toolTip.text, QStringLiteral("3 messages are for you"));
        const auto pixmaps = qdbus_cast<QList<TrayPixmap>>(
            property(QStringLiteral("IconPixmap")).value<QDBusArgument>());
        QCOMPARE(pixmaps.size(), qsizetype(TrayPicture::sizes.size()));
        for (const auto &pixmap : pixmaps)
            QCOMPARE(pixmap.bytes.size(), qsizetype(4) * pixmap.width * pixmap.height);
    }

    void theIconShowsTheCount()
    {
        for (const int size : TrayPicture::sizes) {
            QCOMPARE(TrayPicture::image(size, 0).size(), QSize(size, size));
            QVERIFY(TrayPicture::image(size, 0) != TrayPicture::image(size, 1));
            QVERIFY(TrayPicture::image(size, 1) != TrayPicture::image(size, 9));
            QVERIFY(TrayPicture::image(size, 9) != TrayPicture::image(size, 10));
            QCOMPARE(TrayPicture::image(size, 10), TrayPicture::image(size, 1000));
        }
    }

    void theBytesAreInTheOrderOfTheNetwork()
    {
        const auto pixmap = TrayPicture::pixmaps(0).last();
        const QImage image = TrayPicture::image(pixmap.width, 0);
        const QColor middle = image.pixelColor(image.width() / 4, image.height() / 2);
        const auto at = 4 * (image.height() / 2 * image.width() + image.width() / 4);
        const auto byte = [&pixmap, at](int i) {
            return int(static_cast<unsigned char>(pixmap.bytes[at + i]));
        };
        QCOMPARE(byte(0), middle.alpha());
        QCOMPARE(byte(1), middle.red());
        QCOMPARE(byte(2), middle.green());
        QCOMPARE(byte(3), middle.blue());
    }

    void theMenuLeadsOnce()
    {
        QVERIFY(m_watcher->begin());
        Tray tray(m_bus);
        QTRY_VERIFY(tray.isAvailable());
        const QSignalSpy opened(&tray, &Tray::openWanted);
        const QSignalSpy disturbed(&tray, &Tray::doNotDisturbWanted);
        const QSignalSpy quit(&tray, &Tray::quitWanted);
        QCOMPARE(
            menu(),
            (QStringList{QStringLiteral("Open Hearth"), QStringLiteral("Do not disturb (0) off"),
                         QStringLiteral("separator"), QStringLiteral("Quit")}));
        tray.setDoNotDisturb(true);
        QCOMPARE(menu().value(1), QStringLiteral("Do not disturb (1)"));
        choose(1);
        choose(2);
        choose(3);
        choose(4);
        choose(99);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(disturbed.count(), 1);
        QCOMPARE(quit.count(), 1);
    }

    void aClickOpensTheWindow()
    {
        QVERIFY(m_watcher->begin());
        Tray tray(m_bus);
        QTRY_VERIFY(tray.isAvailable());
        const QSignalSpy opened(&tray, &Tray::openWanted);
        static_cast<void>(m_watcher->ask(itemPath, itemName, QStringLiteral("Activate"), {10, 10}));
        QCOMPARE(opened.count(), 1);
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
