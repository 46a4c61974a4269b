// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/system/SystemBus.h"

#include <QDBusConnection>

namespace hearth::server {

//! By QtDBus.
class DBusSystemBus final : public SystemBus
{
public:
    DBusSystemBus();
    ~DBusSystemBus() override;
    Q_DISABLE_COPY_MOVE(DBusSystemBus)

    Result<bool, QString> hasName(const QString &name) override;
    Result<QVariant, QString> call(const Method &method,
                                   const QVariantList &arguments = {}) override;

private:
    bool open();

    QDBusConnection m_connection;
};

} // namespace hearth::server
