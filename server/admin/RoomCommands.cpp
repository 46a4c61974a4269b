// SPDX-License-Identifier: MIT
#include "server/admin/RoomCommands.h"

#include "server/accounts/Refusal.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/RoomAdministration.h"

#include <QJsonArray>

namespace hearth::server {

RoomCommands::RoomCommands(const RoomDirectory &rooms, const UserDirectory &users,
                           RoomAdministration &administration)
    : m_rooms(rooms)
    , m_users(users)
    , m_administration(administration)
{}

bool RoomCommands::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    if (!command.verb.startsWith(QLatin1String("room ")))
        return false;
    if (command.verb == QLatin1String("room list")) {
        reply(list());
        return true;
    }
    const auto room = find(command.value("room"));
    if (!room)
        reply(adminFailure(room.error()));
    else if (command.verb == QLatin1String("room set-owner"))
        setOwner(command, **room, reply);
    else
        remove(**room, reply);
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

void RoomCommands::setOwner(const AdminCommand &command, const RoomDirectory::Entry &room,
                            const AdminReplyDone &reply)
{
    const StoredUser *user = m_users.findActiveName(command.value("user"));
    if (!user)
        return reply(adminFailure(Refusal::noSuchUser(command.value("user")).message));
    const AdminReply done{true,
                          QStringLiteral("%1 owns %2 now").arg(user->username, room.name),
                          {{QStringLiteral("room"), room.id.toString()},
                           {QStringLiteral("user"), user->id.toString()}}};
    m_administration.setOwner(room.id, user->id,
                              [reply, done](const Result<Done, RequestError> &set) {
                                  reply(set ? done : adminFailure(set.error().message));
                              });
}

void RoomCommands::remove(const RoomDirectory::Entry &room, const AdminReplyDone &reply)
{
    const AdminReply done{true,
                          QStringLiteral("%1 is deleted").arg(room.name),
                          {{QStringLiteral("room"), room.id.toString()},
                           {QStringLiteral("members"), static_cast<qint64>(room.members.size())}}};
    m_administration.remove(room.id, [reply, done](const Result<Done, RequestError> &removed) {
        reply(removed ? done : adminFailure(removed.error().message));
    });
}

Result<const RoomDirectory::Entry *, QString> RoomCommands::find(const QString &room) const
{
    if (const RoomDirectory::Entry *byId = m_rooms.find(RoomId(room)))
        return byId;
    std::vector<const RoomDirectory::Entry *> called;
    for (const RoomDirectory::Entry *entry : m_rooms.all()) {
        if (entry->kind == RoomKind::Room && entry->name == room)
            called.push_back(entry);
    }
    if (called.empty())
        return Failure{QStringLiteral("there is no room %1").arg(room)};
    if (called.size() > 1)
        return Failure{QStringLiteral("%1 rooms are called %2; say the id of one")
                           .arg(called.size())
                           .arg(room)};
    return called.front();
}

} // namespace hearth::server
