// SPDX-License-Identifier: MIT
#include "server/doctor/firewall/UfwFirewall.h"

#include "server/doctor/system/ProgramRunner.h"

#include <QFile>
#include <QRegularExpression>

namespace hearth::server {

namespace {

enum class Say { Nothing, Allow, Deny, Partly };

//! Whether "22,80,9000:9500" has it.
bool hasPort(const QString &ports, quint16 port)
{
    for (const QString &part : ports.split(QLatin1Char(','))) {
        const auto ends = part.split(QLatin1Char(':'));
        if (port >= ends.front().toUInt() && port <= ends.back().toUInt())
            return true;
    }
    return false;
}

//! What a row of `ufw status verbose` says of the port: "9473/tcp   ALLOW IN   Anywhere". Those of
//! outgoing and forwarded connections, of udp and of IPv6 beside IPv4 say nothing.
Say saidOf(const QString &row, quint16 port)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<to>\\S.*?)\\s{2,}(?<action>ALLOW|DENY|REJECT|LIMIT) IN\\s+(?<from>\\S.*?)\\s*$"));
    static const QRegularExpression ports(
        QStringLiteral("^(?<ports>[0-9,:]+)(/(?<protocol>\\w+))?$"));
    const auto match = form.match(row.section(QLatin1Char('#'), 0, 0));
    const QString to = match.captured(QStringLiteral("to"));
    const QString from = match.captured(QStringLiteral("from"));
    if (!match.hasMatch() || to.contains(QLatin1String("(v6)")))
        return Say::Nothing;
    const bool isAllowed = match.captured(QStringLiteral("action")) == QLatin1String("ALLOW")
        || match.captured(QStringLiteral("action")) == QLatin1String("LIMIT");
    if (to != QLatin1String("Anywhere")) {
        const auto numbers = ports.match(to);
        // The name of a program's profile, an address, an interface.
        if (!numbers.hasMatch())
            return Say::Partly;
        const QString protocol = numbers.captured(QStringLiteral("protocol"));
        if (!hasPort(numbers.captured(QStringLiteral("ports")), port)
            || (!protocol.isEmpty() && protocol != QLatin1String("tcp")))
            return Say::Nothing;
    }
    if (from != QLatin1String("Anywhere"))
        return Say::Partly;
    return isAllowed ? Say::Allow : Say::Deny;
}

FirewallSight open(quint16 port)
{
    return {
        FirewallSight::State::Open,
        {QT_TRANSLATE_NOOP("Doctor", "ufw is on and lets port %1 in."), {QString::number(port)}}};
}

FirewallSight closed(quint16 port)
{
    return {FirewallSight::State::Closed,
            {QT_TRANSLATE_NOOP("Doctor", "ufw is on and turns away who connects to port %1."),
             {QString::number(port)}},
            {"sudo ufw allow %1/tcp", {QString::number(port)}}};
}

FirewallSight partly(quint16 port)
{
    return {
        FirewallSight::State::Unseen,
        {QT_TRANSLATE_NOOP("Doctor",
                           "ufw is on, and who may connect to port %1 depends on where they are."),
         {QString::number(port)}},
        {QT_TRANSLATE_NOOP(
             "Doctor", "sudo ufw status shows the rules; sudo ufw allow %1/tcp lets everybody in."),
         {QString::number(port)}}};
}

FirewallSight unseen(quint16 port)
{
    return {
        FirewallSight::State::Unseen,
        {QT_TRANSLATE_NOOP("Doctor", "ufw is on, and only root sees whether it lets port %1 in."),
         {QString::number(port)}},
        {QT_TRANSLATE_NOOP("Doctor",
                           "sudo ufw status shows it; sudo ufw allow %1/tcp lets people in."),
         {QString::number(port)}}};
}

} // namespace

UfwFirewall::UfwFirewall(ProgramRunner &runner, QString configFile)
    : m_runner(runner)
    , m_configFile(std::move(configFile))
{}

FirewallSight UfwFirewall::lookAt(quint16 port)
{
    if (!isEnabled())
        return {};
    const auto status =
        m_runner.run(QStringLiteral("ufw"), {QStringLiteral("status"), QStringLiteral("verbose")});
    if (status.kind == ProgramResult::Kind::Missing)
        return {}; // its file outlives it
    const QString text = QString::fromUtf8(status.output);
    if (status.kind == ProgramResult::Kind::Failed || !text.startsWith(QLatin1String("Status: ")))
        return unseen(port);
    if (text.startsWith(QLatin1String("Status: inactive")))
        return {};
    // The first rule that fits counts.
    for (const QString &row : text.split(QLatin1Char('\n'))) {
        switch (saidOf(row, port)) {
        case Say::Nothing:
            break;
        case Say::Allow:
            return open(port);
        case Say::Deny:
            return closed(port);
        case Say::Partly:
            return partly(port);
        }
    }
    const bool letsIn = text.contains(QLatin1String("Default: allow (incoming)"));
    return letsIn ? open(port) : closed(port);
}

bool UfwFirewall::isEnabled() const
{
    QFile file(m_configFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression enabled(QStringLiteral("^\\s*ENABLED\\s*=\\s*\"?yes\"?\\s*$"),
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::CaseInsensitiveOption);
    return enabled.match(QString::fromUtf8(file.readAll())).hasMatch();
}

} // namespace hearth::server
