// SPDX-License-Identifier: MIT
#include "server/admin/AdminClient.h"

#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/DatabaseCopies.h"

#include <QLocalSocket>

#include <optional>

namespace hearth::server {

namespace {

constexpr std::chrono::milliseconds kConnectPatience{2000};

//! Nothing when no server runs there.
std::optional<AdminReply> askServer(const AdminCommand &command)
{
    QLocalSocket socket;
    socket.connectToServer(adminSocketIn(command.dataDirectory));
    if (!socket.waitForConnected(static_cast<int>(kConnectPatience.count())))
        return std::nullopt;
    socket.write(toLine(command));
    // It takes as long as it takes; a server that ends closes the socket.
    while (!socket.canReadLine() && socket.waitForReadyRead(-1)) {}
    const auto reply = adminReplyOf(socket.readLine());
    return reply ? *reply : AdminReply{false, reply.error()};
}

AdminReply backUpHere(const AdminCommand &command)
{
    const auto directory = DataDirectory::take(command.dataDirectory);
    if (!directory)
        return {false, directory.error()};
    const auto done = DatabaseCopies::backUp((*directory)->databasePath(), command.file);
    if ((*directory)->wasLeftClean())
        (*directory)->leaveClean();
    return done ? backedUp(command) : AdminReply{false, done.error()};
}

} // namespace

AdminReply carryOut(const AdminCommand &command)
{
    if (const auto reply = askServer(command))
        return *reply;
    if (command.kind == AdminCommand::Kind::Backup)
        return backUpHere(command);
    const auto done = DatabaseCopies::restore(command.file, command.dataDirectory);
    return done ? restored(done->aside) : AdminReply{false, done.error()};
}

} // namespace hearth::server
