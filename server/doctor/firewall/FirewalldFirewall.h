// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/firewall/Firewall.h"
#include "shared/base/Result.h"

#include <QStringList>

namespace hearth::server {

class SystemBus;

//! Fedora's and its like, which tells over D-Bus what each zone of the machine's networks lets in.
class FirewalldFirewall final : public Firewall
{
public:
    //! The bus outlives it.
    explicit FirewalldFirewall(SystemBus &bus);

    FirewallSight lookAt(quint16 port) override;

private:
    enum class Zone { Open, Closed, Partly };

    [[nodiscard]] Result<QStringList, QString> zones();
    [[nodiscard]] Result<Zone, QString> lookInto(const QString &zone, quint16 port);

    SystemBus &m_bus;
};

} // namespace hearth::server
