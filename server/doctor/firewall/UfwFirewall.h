// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/firewall/Firewall.h"

namespace hearth::server {

class ProgramRunner;

//! Ubuntu's: whether it is on stands in a file that everybody may read, its rules are root's.
class UfwFirewall final : public Firewall
{
public:
    //! The runner outlives it.
    explicit UfwFirewall(ProgramRunner &runner,
                         QString configFile = QStringLiteral("/etc/ufw/ufw.conf"));

    FirewallSight lookAt(quint16 port) override;

private:
    [[nodiscard]] bool isEnabled() const;

    ProgramRunner &m_runner;
    QString m_configFile;
};

} // namespace hearth::server
