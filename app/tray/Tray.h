// SPDX-License-Identifier: MIT
#pragma once

#include "app/tray/TrayItem.h"
#include "app/tray/TrayMenu.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace hearth::app {

//! The app in the desktop's tray, where it has one (org.kde.StatusNotifierWatcher), whether that
//! is there already or comes and goes. Waits for nothing. Needs a QGuiApplication.
class Tray : public QObject
{
    Q_OBJECT

public:
    //! `/StatusNotifierItem` and what is below are its own on this connection.
    explicit Tray(const QDBusConnection &bus, QObject *parent = nullptr);
    ~Tray() override;

    //! Somebody shows it.
    [[nodiscard]] bool isAvailable() const { return m_available; }

    //! Of what waits for the person; 0: nothing.
    void setCount(int count) { m_item.setCount(count); }

    //! Nothing: nobody is signed in who could be disturbed.
    void setDoNotDisturb(std::optional<bool> doNotDisturb) { m_menu.setDoNotDisturb(doNotDisturb); }

Q_SIGNALS:
    void availableChanged();
    void openWanted();
    void doNotDisturbWanted();
    void quitWanted();

private Q_SLOTS:
    void lookForHost();

private:
    void registerItem();
    void setAvailable(bool available);

    QDBusConnection m_bus;
    TrayMenu m_menu;
    TrayItem m_item;
    QDBusServiceWatcher m_watcher;
    int m_asked = 0; //!< an answer to an earlier question is dropped
    bool m_available = false;
};

} // namespace hearth::app
