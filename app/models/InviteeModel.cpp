// SPDX-License-Identifier: MIT
#include "app/models/InviteeModel.h"

#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "shared/protocol/Message.h"

#include <utility>

namespace hearth::app {

InviteeModel::InviteeModel(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
                           QObject *parent)
    : KnownPeopleModel(users, parent)
    , m_rooms(rooms)
    , m_errand(commands)
{
    connect(&m_rooms, &RoomBook::membersChanged, this, [this](const RoomId &room) {
        if (room != m_room)
            return;
        lookInside();
        collect();
    });
}

void InviteeModel::setRoom(const RoomId &room)
{
    m_room = room;
    m_errand.reset();
    setDone({});
    lookInside();
    if (m_rooms.find(m_room))
        begin();
    else
        end();
}

void InviteeModel::invite(const QString &userId)
{
    if (m_errand.isBusy())
        return;
    setDone({});
    m_errand.run(RoomInvite{m_room, UserId(userId)}, [this, user = UserId(userId)](const Ack &) {
        setDone(tr("%1 is in the room now.").arg(users().displayName(user)));
    });
}

bool InviteeModel::takes(const UserId &user) const
{
    return !m_inside.contains(user);
}

void InviteeModel::lookInside()
{
    const auto *room = m_rooms.find(m_room);
    const auto members =
        room ? room->members.value_or(std::vector<UserId>()) : std::vector<UserId>();
    m_inside = QSet<UserId>(members.begin(), members.end());
}

void InviteeModel::setDone(const QString &done)
{
    if (std::exchange(m_done, done) != done)
        Q_EMIT doneChanged();
}

} // namespace hearth::app
