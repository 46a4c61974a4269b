// SPDX-License-Identifier: MIT
#include "server/admin/AdminClient.h"

#include "server/admin/AdminVerbs.h"
#include "server/admin/DataCommands.h"
#include "server/admin/Doctor.h"
#include "server/admin/OfflineCore.h"

#include <QLocalSocket>

namespace hearth::server {

namespace {

constexpr std::chrono::milliseconds kConnectPatience{2000};

} // namespace

std::optional<AdminReply> askServer(const AdminCommand &command, std::chrono::milliseconds patience)
{
    QLocalSocket socket;
    socket.connectToServer(adminSocketIn(command.dataDirectory));
    if (!socket.waitForConnected(static_cast<int>(kConnectPatience.count())))
        return std::nullopt;
    socket.write(toLine(command));
    // It takes as long as it takes; a server that ends closes the socket.
    while (!socket.canReadLine() && socket.waitForReadyRead(static_cast<int>(patience.count()))) {}
    const auto reply = adminReplyOf(socket.readLine());
    return reply ? *reply : adminFailure(reply.error());
}

AdminReply carryOut(const AdminCommand &command)
{
    if (AdminVerbs::placeOf(command) == AdminVerbs::Place::Here)
        return Doctor(command).examine();
    if (const auto reply = askServer(command))
        return *reply;
    if (AdminVerbs::placeOf(command) == AdminVerbs::Place::Running)
        return adminFailure(QStringLiteral("no server runs over %1").arg(command.dataDirectory));
    return AdminVerbs::placeOf(command) == AdminVerbs::Place::Core
        ? OfflineCore::carryOut(command)
        : DataCommands::carryOut(command);
}

} // namespace hearth::server
