// SPDX-License-Identifier: MIT
#include "server/doctor/ServerSight.h"

#include "server/net/AnyAddress.h"

#include <QFile>
#include <QUrl>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hearth::server {

std::optional<ServerSight> ServerSight::ofStatus(const QJsonObject &status)
{
    const QUrl url(status.value(QStringLiteral("url")).toString());
    const QHostAddress address(url.host());
    const int port = url.port(0);
    if (address.isNull() || port <= 0)
        return std::nullopt;
    ServerSight sight{State::Running, address, static_cast<quint16>(port)};
    sight.wire = url.scheme() == QLatin1String("wss") ? Wire::Tls : Wire::Plain;
    sight.pid = status.value(QStringLiteral("pid")).toInteger();
    return sight;
}

QString ServerSight::where() const
{
    const QString host = address.toString();
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host)
        .arg(port);
}

QHostAddress nearestAddress(const QHostAddress &listening)
{
    if (!isAny(listening))
        return listening;
    return QHostAddress(listening.protocol() == QAbstractSocket::IPv6Protocol
                            ? QHostAddress::LocalHostIPv6
                            : QHostAddress::LocalHost);
}

bool isHeld(const QString &lockFile)
{
    const int file = ::open(QFile::encodeName(lockFile).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isFree = ::flock(file, LOCK_SH | LOCK_NB) == 0;
    ::close(file);
    return !isFree;
}

} // namespace hearth::server
