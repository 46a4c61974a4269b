// SPDX-License-Identifier: MIT
#include "server/admin/DataCommands.h"

#include "server/admin/AdminWords.h"
#include "server/storage/sqlite/AuditNote.h"
#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/DatabaseCopies.h"
#include "server/storage/sqlite/RoomRetention.h"

#include <QDir>
#include <QFileInfo>

namespace hearth::server::DataCommands {

namespace {

//! Takes the directory, which has to be there, for as long as `work` with its database takes.
AdminReply withDatabase(const AdminCommand &command,
                        const std::function<AdminReply(const QString &)> &work)
{
    const QString database = DataDirectory::databaseIn(command.dataDirectory);
    if (!QFileInfo::exists(database))
        return adminFailure(QStringLiteral("%1 is not there").arg(database));
    const auto directory = DataDirectory::take(command.dataDirectory);
    if (!directory)
        return adminFailure(directory.error());
    AdminReply reply = work(database);
    // Who left in a hurry did so before; the server will look at that.
    if ((*directory)->wasLeftClean())
        (*directory)->leaveClean();
    return reply;
}

AdminReply setRetention(const AdminCommand &command, const QString &database)
{
    const auto days = daysOf(command);
    if (!days)
        return adminFailure(days.error());
    const auto done = setRoomRetentionIn(database, command.value("room"), *days);
    return done ? retentionSet(command.value("room"), *days) : adminFailure(done.error());
}

AdminReply unnoted(AdminReply reply, const QString &why)
{
    reply.text += QStringLiteral(" (the audit log does not say so: %1)").arg(why);
    return reply;
}

//! The reply, once the audit log of the database holds what was done.
AdminReply noted(const AdminCommand &command, const QString &database, AuditNote::Older older,
                 const AdminReply &reply)
{
    if (!reply.done)
        return reply;
    const auto written = AuditNote::write(database, noteOf(command), older);
    return written ? reply : unnoted(reply, written.error());
}

//! The socket's peer may have sent anything.
std::optional<AdminReply> pathError(const AdminCommand &command)
{
    if (QDir::isAbsolutePath(command.value("file")))
        return std::nullopt;
    return adminFailure(QStringLiteral("%1 wants an absolute path").arg(command.verb));
}

} // namespace

Result<std::optional<int>, QString> daysOf(const AdminCommand &command)
{
    constexpr int mostDays = 36'500;
    const QString value = command.value("days");
    if (value == QLatin1String("server"))
        return std::optional<int>();
    const auto days = AdminWords::number(value, QStringLiteral("retention"), 0, mostDays);
    if (!days)
        return Failure{QStringLiteral("retention wants days from 0 to %1, or server, not \"%2\"")
                           .arg(mostDays)
                           .arg(value)};
    return std::optional(static_cast<int>(*days));
}

AdminReply carryOut(const AdminCommand &command)
{
    if (command.verb == QLatin1String("restore")) {
        const AdminReply restored = restore(command);
        if (!restored.done)
            return restored;
        const AdminReply reply = withDatabase(command, [&](const QString &database) {
            return noted(command, database, AuditNote::Older::Migrate, restored);
        });
        // A server may have begun to run over it meanwhile.
        return reply.done ? reply : unnoted(restored, reply.text);
    }
    if (command.verb == QLatin1String("backup"))
        return withDatabase(command, [&](const QString &database) {
            return noted(command, database, AuditNote::Older::Leave, backUp(command));
        });
    return withDatabase(command,
                        [&](const QString &database) { return setRetention(command, database); });
}

AuditEntry noteOf(const AdminCommand &command)
{
    AuditEntry entry;
    entry.action = command.verb;
    // Admins read it, and they need not know how the machine's folders are called.
    entry.detail = QFileInfo(command.value("file")).fileName();
    return entry;
}

AdminReply backUp(const AdminCommand &command, std::stop_token stop)
{
    if (const auto bad = pathError(command))
        return *bad;
    const QString file = command.value("file");
    const auto done = DatabaseCopies::backUp(DataDirectory::databaseIn(command.dataDirectory), file,
                                             std::move(stop));
    if (!done)
        return adminFailure(done.error());
    const qint64 bytes = QFileInfo(file).size();
    return {true,
            QStringLiteral("the backup is in %1 (%2 bytes)").arg(file).arg(bytes),
            {{QStringLiteral("file"), file}, {QStringLiteral("bytes"), bytes}}};
}

AdminReply checkFile(const AdminCommand &command, std::stop_token stop)
{
    if (const auto bad = pathError(command))
        return *bad;
    const auto checked = DatabaseCopies::check(command.value("file"), std::move(stop));
    return checked ? AdminReply{true, {}} : adminFailure(checked.error());
}

AdminReply restore(const AdminCommand &command, std::stop_token stop)
{
    const bool keeps = command.has("keep-sessions");
    const auto access = keeps ? DatabaseCopies::Access::AsItWas : DatabaseCopies::Access::Ended;
    const auto done = DatabaseCopies::restore(command.value("file"), command.dataDirectory, access,
                                              std::move(stop));
    if (!done)
        return adminFailure(done.error());
    const QString ended = keeps
        ? QStringLiteral("sign-ins and invites are good as they were when it was made")
        : QStringLiteral("everybody has to sign in anew, and no invite is good any more");
    return {true,
            QStringLiteral("restored; what was there before is in %1; %2").arg(done->aside, ended),
            {{QStringLiteral("aside"), done->aside}, {QStringLiteral("sessions_kept"), keeps}}};
}

AdminReply retentionSet(const QString &room, std::optional<int> days)
{
    if (!days)
        return {true, QStringLiteral("%1 keeps messages for as long as the server").arg(room)};
    if (*days == 0)
        return {true, QStringLiteral("%1 keeps messages for ever").arg(room)};
    return {true, QStringLiteral("%1 keeps messages for %2 days").arg(room).arg(*days)};
}

} // namespace hearth::server::DataCommands
