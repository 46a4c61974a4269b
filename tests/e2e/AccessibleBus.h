// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QString>

#include <optional>

namespace hearth::e2e {

//! The bus on which applications tell assistive technology what stands in their windows (AT-SPI 2).
//! It belongs to the D-Bus session, which has to be a private one.
class AccessibleBus
{
public:
    AccessibleBus();
    ~AccessibleBus();
    Q_DISABLE_COPY_MOVE(AccessibleBus)

    //! False, with a warning, if the session has no such bus.
    [[nodiscard]] bool open();
    //! The name on the bus of that process; nothing until it has registered.
    [[nodiscard]] std::optional<QString> serviceOf(qint64 processId) const;

    [[nodiscard]] QDBusConnection connection() const { return m_connection; }

private:
    QDBusConnection m_connection;
};

} // namespace hearth::e2e
