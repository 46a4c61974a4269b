// SPDX-License-Identifier: MIT
#include "server/doctor/firewall/NftFirewall.h"

#include "server/doctor/firewall/NftRuleset.h"
#include "server/doctor/system/ProgramRunner.h"

#include <QFile>

namespace hearth::server {

namespace {

FirewallSight unseen(const FilledText &sentence, quint16 port)
{
    return {FirewallSight::State::Unseen,
            sentence,
            {QT_TRANSLATE_NOOP("Doctor",
                               "sudo nft list ruleset shows the rules; look in its input chains "
                               "for what becomes of port %1."),
             {QString::number(port)}}};
}

} // namespace

NftFirewall::NftFirewall(ProgramRunner &runner, QString oldTables)
    : m_runner(runner)
    , m_oldTables(std::move(oldTables))
{}

FirewallSight NftFirewall::lookAt(quint16 port)
{
    const auto listed =
        m_runner.run(QStringLiteral("nft"),
                     {QStringLiteral("--json"), QStringLiteral("list"), QStringLiteral("ruleset")});
    if (listed.kind == ProgramResult::Kind::Missing)
        return {FirewallSight::State::Unseen,
                {QT_TRANSLATE_NOOP("Doctor",
                                   "Whether the kernel has rules against port %1 can't be seen: "
                                   "nft is not installed."),
                 {QString::number(port)}},
                QT_TRANSLATE_NOOP("Doctor",
                                  "sudo apt install nftables, then sudo nft list ruleset; or sudo "
                                  "iptables -S where that is used.")};
    const auto ruleset = NftRuleset::read(listed.output);
    if (listed.kind == ProgramResult::Kind::Failed || !ruleset)
        return unseen(
            {QT_TRANSLATE_NOOP("Doctor",
                               "Only root sees whether the kernel has rules against port %1."),
             {QString::number(port)}},
            port);
    QFile old(m_oldTables);
    const bool hasOldTables = old.open(QIODevice::ReadOnly) && !old.readAll().isEmpty();
    switch (ruleset->outcomeFor(port)) {
    case NftRuleset::Outcome::Dropped:
        return {
            FirewallSight::State::Closed,
            {QT_TRANSLATE_NOOP("Doctor", "The kernel's rules turn away who connects to port %1."),
             {QString::number(port)}},
            {QT_TRANSLATE_NOOP("Doctor",
                               "sudo nft list ruleset shows them; add \"tcp dport %1 accept\" to "
                               "the input chain."),
             {QString::number(port)}}};
    case NftRuleset::Outcome::Unclear:
        return unseen(
            {QT_TRANSLATE_NOOP(
                 "Doctor", "The kernel has rules by which it depends who may connect to port %1."),
             {QString::number(port)}},
            port);
    case NftRuleset::Outcome::Passes:
    case NftRuleset::Outcome::NoRules:
        break;
    }
    if (hasOldTables)
        return {FirewallSight::State::Unseen,
                QT_TRANSLATE_NOOP(
                    "Doctor", "The kernel has rules of the old iptables, which are not read here."),
                {QT_TRANSLATE_NOOP(
                     "Doctor", "sudo iptables-legacy -S shows them; look what becomes of port %1."),
                 {QString::number(port)}}};
    if (ruleset->outcomeFor(port) == NftRuleset::Outcome::NoRules)
        return {};
    return {FirewallSight::State::Open,
            {QT_TRANSLATE_NOOP("Doctor", "The kernel's rules let port %1 in."),
             {QString::number(port)}}};
}

} // namespace hearth::server
