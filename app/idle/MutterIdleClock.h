// SPDX-License-Identifier: MIT
#pragma once

#include "app/idle/IdleClock.h"

#include <QDBusConnection>

namespace hearth::app {

//! By GNOME's compositor: org.gnome.Mutter.IdleMonitor.
class MutterIdleClock final : public IdleClock
{
    Q_OBJECT

public:
    explicit MutterIdleClock(const QDBusConnection &bus, QObject *parent = nullptr);

    void ask(Answer answer) override;
    void watch() override;

private Q_SLOTS:
    void onWatchFired(uint id);

private:
    QDBusConnection m_bus;
    uint m_watch = 0; //!< 0: none
};

} // namespace hearth::app
