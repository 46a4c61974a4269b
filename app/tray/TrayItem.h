// SPDX-License-Identifier: MIT
#pragma once

#include "app/tray/TrayTypes.h"

#include <QDBusObjectPath>
#include <QObject>

namespace hearth::app {

//! What stands in the tray, as org.kde.StatusNotifierItem. The names of its slots and properties
//! are that interface's.
class TrayItem : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category CONSTANT)
    Q_PROPERTY(QString Id READ id CONSTANT)
    Q_PROPERTY(QString Title READ title CONSTANT)
    Q_PROPERTY(QString Status READ status NOTIFY changed)
    Q_PROPERTY(uint WindowId READ windowId CONSTANT)
    Q_PROPERTY(QString IconName READ iconName NOTIFY changed)
    Q_PROPERTY(QList<hearth::app::TrayPixmap> IconPixmap READ iconPixmap NOTIFY changed)
    Q_PROPERTY(hearth::app::TrayToolTip ToolTip READ toolTip NOTIFY changed)
    Q_PROPERTY(bool ItemIsMenu READ isMenu CONSTANT)
    Q_PROPERTY(QDBusObjectPath Menu READ menu CONSTANT)

public:
    //! Its menu is at this path of the same connection.
    explicit TrayItem(QString menuPath, QObject *parent = nullptr);

    //! Of what waits for the person; 0: nothing.
    void setCount(int count);

    [[nodiscard]] static QString category() { return QStringLiteral("Communications"); }

    [[nodiscard]] static QString id() { return QStringLiteral("org.hearth.Hearth"); }

    [[nodiscard]] static QString title();

    [[nodiscard]] QString status() const;

    [[nodiscard]] static uint windowId() { return 0; }

    //! Empty while there is a count, which no theme has a picture of.
    [[nodiscard]] QString iconName() const;
    [[nodiscard]] QList<TrayPixmap> iconPixmap() const;
    [[nodiscard]] TrayToolTip toolTip() const;

    [[nodiscard]] static bool isMenu() { return false; }

    [[nodiscard]] QDBusObjectPath menu() const { return QDBusObjectPath(m_menuPath); }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming)

    Q_SCRIPTABLE void Activate(int x, int y);
    Q_SCRIPTABLE void SecondaryActivate(int x, int y);

    //! The desktop draws the menu itself.
    Q_SCRIPTABLE void ContextMenu(int, int) {}

    Q_SCRIPTABLE void Scroll(int, const QString &) {}

    //! With it a Wayland compositor lets the window come to the front.
    Q_SCRIPTABLE void ProvideXdgActivationToken(const QString &token);

Q_SIGNALS:
    Q_SCRIPTABLE void NewIcon();
    Q_SCRIPTABLE void NewToolTip();
    Q_SCRIPTABLE void NewStatus(const QString &status);
    // NOLINTEND(readability-identifier-naming)

    void changed();
    void activated();

private:
    QString m_menuPath;
    int m_count = 0;
};

} // namespace hearth::app
