// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/firewall/Firewall.h"

namespace hearth::server {

class ProgramRunner;

//! The rules that the kernel goes by, whoever made them. They are root's to see.
class NftFirewall final : public Firewall
{
public:
    //! `oldTables` is where the kernel tells of rules that nft does not see, root alone. The runner
    //! outlives it.
    explicit NftFirewall(ProgramRunner &runner,
                         QString oldTables = QStringLiteral("/proc/net/ip_tables_names"));

    FirewallSight lookAt(quint16 port) override;

private:
    ProgramRunner &m_runner;
    QString m_oldTables;
};

} // namespace hearth::server
