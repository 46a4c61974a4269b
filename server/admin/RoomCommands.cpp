// SPDX-License-Identifier: MIT
#include "server/admin/RoomCommands.h"

#include "server/chat/RoomDirectory.h"

#include <QJsonArray>

namespace hearth::server {

RoomCommands::RoomCommands(const RoomDirectory &rooms)
    : m_rooms(rooms)
{}

bool RoomCommands::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    if (command.verb != QLatin1String("room list"))
        return false;
    reply(list());
    return true;
}

AdminReply RoomCommands::list() const
{
    QStringList lines;
    QJsonArray rooms;
    for (const RoomDirectory::Entry *room : m_rooms.all()) {
        if (room->kind != RoomKind::Room)
            continue;
        const bool isPrivate = room->visibility == Visibility::Private;
        const auto members = static_cast<qint64>(room->members.size());
        lines << QStringLiteral("%1 %2 %3 members  %4")
                     .arg(room->id.toString(), -16)
                     .arg(isPrivate ? QLatin1String("private") : QLatin1String("public"), -7)
                     .arg(members, 5)
                     .arg(room->name);
        rooms.append(QJsonObject{{QStringLiteral("id"), room->id.toString()},
                                 {QStringLiteral("name"), room->name},
                                 {QStringLiteral("private"), isPrivate},
                                 {QStringLiteral("members"), members},
                                 {QStringLiteral("last_seq"), room->lastSeq}});
    }
    return {true, lines.join(QLatin1Char('\n')), {{QStringLiteral("rooms"), rooms}}};
}

} // namespace hearth::server
