// SPDX-License-Identifier: MIT
#include "app/hosting/HostFault.h"

#include <QCoreApplication>

namespace hearth::app {

namespace {

struct FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(HostFault)
};

//! A server that does not start ends with one line that says why.
QString reasonIn(const QStringList &lines)
{
    const QString prefix = QStringLiteral("hearthd: ");
    const QString last = lines.isEmpty() ? QString() : lines.constLast();
    return last.startsWith(prefix) ? last.mid(prefix.size()) : QString();
}

} // namespace

HostFault HostFault::of(const QStringList &lines, quint16 port)
{
    if (!lines.filter(QStringLiteral("commands can't be heard at")).isEmpty())
        return {
            Kind::Mute,
            FaultWords::tr("The server was ended, since nothing can be said to it: the path of its "
                           "folder is too long, or that folder takes no socket. Keep the profile "
                           "in a folder with a shorter path.")};
    const QString reason = reasonIn(lines);
    if (reason.startsWith(QLatin1String("can't listen on")))
        return {Kind::PortTaken,
                FaultWords::tr("Another program uses port %1 of this computer. Those who know your "
                               "server by its address will not find it on another port.")
                    .arg(port)};
    if (reason.contains(QLatin1String("is in use by another hearthd")))
        return {
            Kind::Other,
            FaultWords::tr("Another hearthd has this server's data and does not answer. End it, "
                           "then try again.")};
    if (reason.contains(QLatin1String("damaged")))
        return {Kind::Other,
                FaultWords::tr("This server's data is damaged, so it did not start. Nothing was "
                               "changed; a backup brings it back.")};
    return {Kind::Other,
            FaultWords::tr("The server ended before it was ready. Its log says more.")};
}

} // namespace hearth::app
