// SPDX-License-Identifier: MIT
#include "app/session/RoomLeaving.h"

#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "shared/protocol/Message.h"

namespace hearth::app {

namespace {

QString wayBack(const Room &room)
{
    if (room.visibility == Visibility::Public)
        return RoomLeaving::tr("It is public: you can come back through the list of rooms.");
    if (room.memberCount <= 1)
        return RoomLeaving::tr("It is private and nobody else is in it, so nobody can ever come "
                               "back to it.");
    return RoomLeaving::tr("It is private: you can only come back when somebody who is in it "
                           "invites you.");
}

} // namespace

RoomLeaving::RoomLeaving(PatientSender &commands, const RoomBook &rooms, RoomRoles &roles,
                         QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_roles(roles)
    , m_errand(commands)
{
    connect(&m_roles, &RoomRoles::changed, this, [this](const RoomId &room) {
        // What was said stays while the room goes.
        if ((room == m_room || room.isEmpty()) && m_rooms.find(m_room))
            tell();
    });
}

void RoomLeaving::begin(const QString &roomId)
{
    m_room = RoomId(roomId);
    m_errand.reset();
    m_roles.want(m_room);
    tell();
}

void RoomLeaving::tell()
{
    const auto *room = m_rooms.find(m_room);
    m_name = room ? room->name : QString();
    QStringList sentences;
    if (room)
        sentences.append(wayBack(*room));
    if (room && room->role == RoomRole::Owner && room->memberCount > 1
        && !m_roles.hasOtherOwner(m_room))
        sentences.append(tr("You own it: it is handed on to the moderator, else to the member, who "
                            "has been in it for the longest time."));
    m_consequence = sentences.join(QLatin1Char(' '));
    Q_EMIT roomChanged();
}

void RoomLeaving::leave()
{
    m_errand.run(RoomLeave{m_room}, [this](const Ack &) { Q_EMIT done(); });
}

} // namespace hearth::app
