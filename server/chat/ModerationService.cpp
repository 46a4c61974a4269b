// SPDX-License-Identifier: MIT
#include "server/chat/ModerationService.h"

#include "server/accounts/UserDirectory.h"
#include "server/chat/EventPublisher.h"
#include "server/chat/RoomAccess.h"
#include "server/chat/RoomExit.h"
#include "server/chat/WireSize.h"
#include "server/storage/AuditStore.h"
#include "shared/model/EnumText.h"

#include <QStringList>

#include <algorithm>

namespace hearth::server {

namespace {

constexpr std::size_t kBansPage = 500;

bool isLastOwner(const RoomDirectory::Entry &room, const UserId &user)
{
    return room.roleOf(user) == RoomRole::Owner
        && std::count(room.roles.begin(), room.roles.end(), RoomRole::Owner) == 1;
}

//! Names what has changed, and not what it is now: that may be a private room's.
QString fieldsOf(const RoomChanged &change)
{
    QStringList fields;
    if (change.name)
        fields << QStringLiteral("name");
    if (change.topic)
        fields << QStringLiteral("topic");
    if (change.readOnly)
        fields << (*change.readOnly ? QStringLiteral("read_only")
                                    : QStringLiteral("not read_only"));
    if (change.visibility)
        fields << wordOf(*change.visibility);
    return fields.join(QStringLiteral(", "));
}

} // namespace

ModerationService::ModerationService(const Ports &ports)
    : m_ports(ports)
{}

void ModerationService::update(const Request &request, const RoomUpdate &command)
{
    const auto room = m_ports.access.find(request, command.room, RoomAction::Update);
    if (!room)
        return refuse(m_ports.gateway, request, room.error());
    if (const auto why = whyNotToUpdate(request, **room, command))
        return refuse(m_ports.gateway, request, *why);
    // At once: nothing is to be stored behind it that it does not allow.
    const RoomUpdate before = apply(command, **room);
    m_ports.log.change({command.room, request.user, command.name, command.topic, command.readOnly,
                        command.visibility},
                       [this, request, command,
                        before](const Result<std::optional<RoomEvent>, RequestError> &event) {
                           if (event)
                               return finish(request, *event);
                           takeBack(command, before);
                           refuse(m_ports.gateway, request, event.error());
                       });
}

std::optional<RequestError> ModerationService::whyNotToUpdate(const Request &request,
                                                              const RoomDirectory::Entry &room,
                                                              const RoomUpdate &command) const
{
    if (!command.name && !command.topic && !command.readOnly && !command.visibility)
        return badRequest(QStringLiteral("room.update changes nothing"));
    if (!command.visibility)
        return std::nullopt;
    if (room.id == generalRoom())
        return forbidden(QStringLiteral("everybody is in this room"));
    if (!m_ports.access.allows(request, room, RoomAction::SetVisibility))
        return forbidden(QStringLiteral("only owners say who finds this room"));
    return std::nullopt;
}

RoomUpdate ModerationService::apply(const RoomUpdate &command, const RoomDirectory::Entry &room)
{
    const RoomUpdate before{room.id, {}, {}, room.isReadOnly, room.visibility};
    if (command.readOnly)
        m_ports.rooms.setReadOnly(command.room, *command.readOnly);
    if (command.visibility)
        m_ports.rooms.setVisibility(command.room, *command.visibility);
    return before;
}

void ModerationService::takeBack(const RoomUpdate &command, const RoomUpdate &before)
{
    const RoomDirectory::Entry *now = m_ports.rooms.find(command.room);
    if (now && now->isReadOnly == command.readOnly)
        m_ports.rooms.setReadOnly(command.room, *before.readOnly);
    if (now && now->visibility == command.visibility)
        m_ports.rooms.setVisibility(command.room, *before.visibility);
}

void ModerationService::kick(const Request &request, const RoomKick &command)
{
    const auto room = m_ports.access.find(request, command.room, RoomAction::Kick);
    if (!room)
        return refuse(m_ports.gateway, request, room.error());
    if (!(*room)->hasMember(command.user))
        return refuse(m_ports.gateway, request, noSuchMember());
    if (const auto why = whyNotToRemove(request, **room, command.user))
        return refuse(m_ports.gateway, request, *why);
    remove(request, {command.room, command.user, request.user, Departure::Afterwards::MayReturn},
           QStringLiteral("room.kick"));
}

void ModerationService::ban(const Request &request, const RoomBan &command)
{
    const auto room = m_ports.access.find(request, command.room, RoomAction::Ban);
    if (!room)
        return refuse(m_ports.gateway, request, room.error());
    if (const auto why = whyNotToRemove(request, **room, command.user))
        return refuse(m_ports.gateway, request, *why);
    if (!m_ports.users.find(command.user))
        return refuse(m_ports.gateway, request, noSuchUser(command.user));
    remove(request, {command.room, command.user, request.user, Departure::Afterwards::Banned},
           QStringLiteral("room.ban"));
}

void ModerationService::unban(const Request &request, const RoomUnban &command)
{
    const auto room = m_ports.access.find(request, command.room, RoomAction::Ban);
    if (!room)
        return refuse(m_ports.gateway, request, room.error());
    m_ports.log.unban(command.room, command.user,
                      [this, request, command](const Result<Done, RequestError> &unbanned) {
                          if (!unbanned)
                              return refuse(m_ports.gateway, request, unbanned.error());
                          m_ports.rooms.unban(command.room, command.user);
                          acknowledge(m_ports.gateway, request);
                          note(request, QStringLiteral("room.unban"), command.room, command.user);
                      });
}

void ModerationService::listBans(const Request &request, const RoomBans &command)
{
    const auto room = m_ports.access.find(request, command.room, RoomAction::Ban);
    if (!room)
        return refuse(m_ports.gateway, request, room.error());
    const std::set<UserId> &banned = (*room)->banned;
    auto next = command.after ? banned.upper_bound(*command.after) : banned.begin();
    std::vector<User> users;
    for (; next != banned.end() && users.size() < kBansPage; ++next) {
        if (const StoredUser *user = m_ports.users.find(*next))
            users.push_back(publicUser(*user));
    }
    Ack ack;
    const bool isCut = keepWithinAnswer(users) == Fit::Part;
    ack.more = isCut || next != banned.end();
    ack.users = std::move(users);
    acknowledge(m_ports.gateway, request, std::move(ack));
}

void ModerationService::setRole(const Request &request, const RoomSetRole &command)
{
    const auto room = m_ports.access.find(request, command.room, RoomAction::SetRole);
    if (!room)
        return refuse(m_ports.gateway, request, room.error());
    if (!(*room)->hasMember(command.user))
        return refuse(m_ports.gateway, request, noSuchMember());
    const RoomRole before = (*room)->roleOf(command.user);
    if (const auto why = whyNotToSetRole(request, **room, command))
        return refuse(m_ports.gateway, request, *why);
    // At once, as in update().
    m_ports.rooms.setRole(command.room, command.user, command.role);
    m_ports.log.setRole({command.room, command.user, command.role, request.user},
                        [this, request, command,
                         before](const Result<std::optional<RoomEvent>, RequestError> &event) {
                            if (event)
                                return finish(request, *event);
                            const RoomDirectory::Entry *now = m_ports.rooms.find(command.room);
                            if (now && now->roleOf(command.user) == command.role)
                                m_ports.rooms.setRole(command.room, command.user, before);
                            refuse(m_ports.gateway, request, event.error());
                        });
}

void ModerationService::noteRemoval(const Request &request, const RoomId &room,
                                    const UserId &author)
{
    note(request, QStringLiteral("message.delete"), room, author);
}

std::optional<RequestError> ModerationService::whyNotToRemove(const Request &request,
                                                              const RoomDirectory::Entry &room,
                                                              const UserId &user) const
{
    if (room.id == generalRoom())
        return forbidden(QStringLiteral("everybody is in this room"));
    if (user == request.user)
        return forbidden(QStringLiteral("nobody sends themselves away"));
    if (!m_ports.access.standsAbove(request, room, user))
        return forbidden(QStringLiteral("their role in this room is not below yours"));
    return std::nullopt;
}

std::optional<RequestError> ModerationService::whyNotToSetRole(const Request &request,
                                                               const RoomDirectory::Entry &room,
                                                               const RoomSetRole &command) const
{
    if (room.roleOf(command.user) == command.role)
        return std::nullopt;
    if (command.user != request.user && !m_ports.access.standsAbove(request, room, command.user))
        return forbidden(QStringLiteral("their role in this room is not below yours"));
    if (isLastOwner(room, command.user))
        return forbidden(QStringLiteral("a room has an owner; make somebody else one before"));
    return std::nullopt;
}

void ModerationService::remove(const Request &request, const Departure &departure,
                               const QString &action)
{
    m_ports.exit.depart(
        departure,
        [this, request, departure, action](const Result<std::optional<qint64>, RequestError> &seq) {
            if (!seq)
                return refuse(m_ports.gateway, request, seq.error());
            Ack ack;
            ack.seq = *seq;
            acknowledge(m_ports.gateway, request, std::move(ack));
            note(request, action, departure.room, departure.user);
        });
}

void ModerationService::finish(const Request &request, const std::optional<RoomEvent> &event)
{
    if (!event)
        return acknowledge(m_ports.gateway, request);
    Ack ack;
    ack.seq = event->seq;
    acknowledge(m_ports.gateway, request, std::move(ack));
    if (const auto *changed = std::get_if<RoomChanged>(&event->event)) {
        m_ports.rooms.rename(changed->room, changed->name, changed->topic);
        note(request, QStringLiteral("room.update"), changed->room, {}, fieldsOf(*changed));
    }
    if (const auto *changed = std::get_if<MemberChanged>(&event->event))
        note(request, QStringLiteral("room.set_role"), changed->room, changed->user,
             wordOf(changed->role));
    m_ports.events.publish(*event);
}

void ModerationService::note(const Request &request, const QString &action, const RoomId &room,
                             const std::optional<UserId> &user,
                             const std::optional<QString> &detail)
{
    m_ports.audit.record({0, 0, request.user, action, user, room, detail});
}

} // namespace hearth::server
