// SPDX-License-Identifier: MIT
#include "app/session/RoomDetails.h"

#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "app/session/ServerPeople.h"
#include "shared/protocol/Message.h"

namespace hearth::app {

RoomDetails::RoomDetails(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_rooms(parts.rooms)
    , m_roles(parts.roles)
    , m_serverPeople(parts.people)
    , m_saving(parts.commands)
    , m_switching(parts.commands)
    , m_opening(parts.commands)
    , m_bans(parts.commands, parts.users)
    , m_people(parts.commands, parts.rooms, parts.users)
    , m_members(parts.commands, parts.users)
    , m_leaving(parts.commands, parts.rooms, parts.roles)
{
    const auto onRoom = [this](const RoomId &room) {
        if (room == m_room || room.isEmpty())
            Q_EMIT changed();
    };
    connect(&m_rooms, &RoomBook::changed, this, onRoom);
    connect(&m_rooms, &RoomBook::removed, this, onRoom);
    connect(&m_roles, &RoomRoles::changed, this, onRoom);
}

QString RoomDetails::name() const
{
    return room() ? room()->name : QString();
}

QString RoomDetails::topic() const
{
    return room() ? room()->topic : QString();
}

bool RoomDetails::isThere() const
{
    return room() != nullptr;
}

bool RoomDetails::isPrivate() const
{
    return room() && room()->visibility == Visibility::Private;
}

bool RoomDetails::isReadOnly() const
{
    return room() && room()->readOnly.value_or(false);
}

bool RoomDetails::mayUpdate() const
{
    return isThere() && permissions().mayUpdate();
}

bool RoomDetails::maySetVisibility() const
{
    return m_visibilityOffered && isThere() && permissions().maySetVisibility();
}

bool RoomDetails::mayInvite() const
{
    return isThere() && permissions().mayInvite();
}

bool RoomDetails::mayLiftBans() const
{
    return isThere() && permissions().mayLiftBans();
}

bool RoomDetails::mayLeave() const
{
    return isThere() && permissions().mayLeave();
}

void RoomDetails::begin(const QString &roomId)
{
    m_room = RoomId(roomId);
    m_saving.reset();
    m_switching.reset();
    m_opening.reset();
    m_bans.setRoom(m_room);
    m_people.setRoom(m_room);
    m_roles.want(m_room);
    if (mayInvite())
        m_serverPeople.refresh();
    Q_EMIT changed();
}

QString RoomDetails::nameFault(const QString &name) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return tr("A room needs a name.");
    return checkText(trimmed, TextRules::name, QString())
        ? tr("A room's name has at most %1 characters, in one line.").arg(Limits::name)
        : QString();
}

QString RoomDetails::topicFault(const QString &topic) const
{
    return checkText(topic.trimmed(), TextRules::topic, QString())
        ? tr("A topic has at most %1 characters, in one line.").arg(Limits::topic)
        : QString();
}

void RoomDetails::save(const QString &name, const QString &topic)
{
    if (!isThere() || !nameFault(name).isEmpty() || !topicFault(topic).isEmpty())
        return;
    RoomUpdate update{m_room, {}, {}, {}};
    if (name.trimmed() != room()->name)
        update.name = name.trimmed();
    if (topic.trimmed() != room()->topic)
        update.topic = topic.trimmed();
    if (update.name || update.topic)
        m_saving.run(update, [](const Ack &) {});
}

void RoomDetails::setReadOnly(bool readOnly)
{
    m_switching.run(RoomUpdate{m_room, {}, {}, readOnly}, [](const Ack &) {});
}

void RoomDetails::setPrivate(bool isPrivate)
{
    RoomUpdate update{m_room, {}, {}, {}};
    update.visibility = isPrivate ? Visibility::Private : Visibility::Public;
    m_opening.run(update, [](const Ack &) {});
}

void RoomDetails::setVisibilityOffered(bool offered)
{
    m_visibilityOffered = offered;
    Q_EMIT changed();
}

const Room *RoomDetails::room() const
{
    return m_rooms.find(m_room);
}

RoomPermissions RoomDetails::permissions() const
{
    return m_roles.permissions(m_room);
}

} // namespace hearth::app
