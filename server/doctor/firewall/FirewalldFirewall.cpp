// SPDX-License-Identifier: MIT
#include "server/doctor/firewall/FirewalldFirewall.h"

#include "server/doctor/system/SystemBus.h"

namespace hearth::server {

namespace {

const QString kService = QStringLiteral("org.fedoraproject.FirewallD1");
const QString kPath = QStringLiteral("/org/fedoraproject/FirewallD1");

SystemBus::Method method(const char *name)
{
    return {kService, kPath, kService, QString::fromLatin1(name)};
}

SystemBus::Method ofZone(const char *name)
{
    return {kService, kPath, kService + QStringLiteral(".zone"), QString::fromLatin1(name)};
}

//! Whether one of [["9473", "tcp"], ["1025-65535", "tcp"]] has it.
bool hasPort(const QVariant &ports, quint16 port)
{
    for (const QVariant &each : ports.toList()) {
        const QVariantList pair = each.toList();
        const QStringList ends = pair.value(0).toString().split(QLatin1Char('-'));
        if (pair.value(1).toString() == QLatin1String("tcp") && port >= ends.front().toUInt()
            && port <= ends.back().toUInt())
            return true;
    }
    return false;
}

FirewallSight unseen(quint16 port, const FilledText &sentence)
{
    return {
        FirewallSight::State::Unseen,
        sentence,
        {QT_TRANSLATE_NOOP("Doctor",
                           "sudo firewall-cmd --list-all shows it; sudo firewall-cmd --permanent "
                           "--add-port=%1/tcp && sudo firewall-cmd --reload lets people in."),
         {QString::number(port)}}};
}

FirewallSight unasked(quint16 port, const QString &why)
{
    return unseen(
        port,
        {QT_TRANSLATE_NOOP("Doctor",
                           "firewalld is on, and whether it lets port %1 in can't be told: %2."),
         {QString::number(port), why}});
}

} // namespace

FirewalldFirewall::FirewalldFirewall(SystemBus &bus)
    : m_bus(bus)
{}

FirewallSight FirewalldFirewall::lookAt(quint16 port)
{
    // Without a bus there is no firewalld that could be managed over it.
    const auto isThere = m_bus.hasName(kService);
    if (!isThere || !*isThere)
        return {};
    const auto all = zones();
    if (!all)
        return unasked(port, all.error());
    QStringList closed;
    QStringList partly;
    for (const QString &zone : *all) {
        const auto seen = lookInto(zone, port);
        if (!seen)
            return unasked(port, seen.error());
        if (*seen == Zone::Closed)
            closed << zone;
        else if (*seen == Zone::Partly)
            partly << zone;
    }
    if (!closed.isEmpty())
        return {FirewallSight::State::Closed,
                {QT_TRANSLATE_NOOP(
                     "Doctor",
                     "firewalld is on, and in its zone %1 it turns away who connects to port %2."),
                 {closed.join(QStringLiteral(", ")), QString::number(port)}},
                {"sudo firewall-cmd --permanent --zone=%1 --add-port=%2/tcp && sudo firewall-cmd "
                 "--reload",
                 {closed.front(), QString::number(port)}}};
    if (!partly.isEmpty())
        return unseen(port,
                      {QT_TRANSLATE_NOOP("Doctor",
                                         "firewalld is on, and its zone %1 has rules of its own, "
                                         "so whether it lets port %2 in can't be told."),
                       {partly.join(QStringLiteral(", ")), QString::number(port)}});
    return {FirewallSight::State::Open,
            {QT_TRANSLATE_NOOP("Doctor", "firewalld is on and lets port %1 in."),
             {QString::number(port)}}};
}

Result<QStringList, QString> FirewalldFirewall::zones()
{
    const auto active = m_bus.call(ofZone("getActiveZones"));
    if (!active)
        return Failure{active.error()};
    QStringList zones;
    const QVariantMap map = active->toMap();
    for (auto zone = map.cbegin(); zone != map.cend(); ++zone) {
        if (zone.value().toMap().contains(QStringLiteral("interfaces")))
            zones << zone.key();
    }
    if (!zones.isEmpty())
        return zones;
    // Interfaces that nobody has put into a zone are in this one.
    const auto usual = m_bus.call(method("getDefaultZone"));
    if (!usual)
        return Failure{usual.error()};
    return QStringList{usual->toString()};
}

Result<FirewalldFirewall::Zone, QString> FirewalldFirewall::lookInto(const QString &zone,
                                                                     quint16 port)
{
    const auto settings = m_bus.call(ofZone("getZoneSettings2"), {zone});
    if (!settings)
        return Failure{settings.error()};
    const QVariantMap map = settings->toMap();
    if (hasPort(map.value(QStringLiteral("ports")), port)
        || map.value(QStringLiteral("target")).toString() == QLatin1String("ACCEPT"))
        return map.value(QStringLiteral("rules_str")).toList().isEmpty() ? Zone::Open
                                                                         : Zone::Partly;
    return map.value(QStringLiteral("rules_str")).toList().isEmpty() ? Zone::Closed : Zone::Partly;
}

} // namespace hearth::server
