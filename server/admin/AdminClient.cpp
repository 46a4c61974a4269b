// SPDX-License-Identifier: MIT
#include "server/admin/AdminClient.h"

#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/DatabaseCopies.h"
#include "server/storage/sqlite/RoomRetention.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <functional>
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

AdminReply failed(const QString &why)
{
    return {false, why};
}

//! Takes the directory, which has to be there, for as long as `work` with its database takes.
AdminReply withDatabase(const AdminCommand &command,
                        const std::function<AdminReply(const QString &)> &work)
{
    const QString database = DataDirectory::databaseIn(command.dataDirectory);
    if (!QFileInfo::exists(database))
        return failed(QStringLiteral("%1 is not there").arg(database));
    const auto directory = DataDirectory::take(command.dataDirectory);
    if (!directory)
        return failed(directory.error());
    AdminReply reply = work(database);
    // Who left in a hurry did so before; the server will look at that.
    if ((*directory)->wasLeftClean())
        (*directory)->leaveClean();
    return reply;
}

AdminReply backUp(const AdminCommand &command, const QString &database)
{
    const auto done = DatabaseCopies::backUp(database, command.file);
    return done ? backedUp(command) : failed(done.error());
}

AdminReply setRetention(const AdminCommand &command, const QString &database)
{
    const auto done = setRoomRetentionIn(database, command.room, command.days);
    return done ? retentionSet(command) : failed(done.error());
}

AdminReply restore(const AdminCommand &command)
{
    const auto done = DatabaseCopies::restore(command.file, command.dataDirectory);
    return done ? restored(done->aside) : failed(done.error());
}

} // namespace

AdminReply carryOut(const AdminCommand &command)
{
    if (const auto reply = askServer(command))
        return *reply;
    if (command.kind == AdminCommand::Kind::Restore)
        return restore(command);
    const auto work = command.kind == AdminCommand::Kind::Backup ? backUp : setRetention;
    return withDatabase(command, [&](const QString &database) { return work(command, database); });
}

} // namespace hearth::server
