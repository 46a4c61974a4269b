// SPDX-License-Identifier: MIT
#include "app/models/RoomNames.h"

#include "app/models/RoomBook.h"
#include "app/session/PatientSender.h"
#include "shared/protocol/RoomMessages.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

RoomNames::RoomNames(RoomBook &rooms, PatientSender &commands, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_commands(commands)
{
    connect(&m_rooms, &RoomBook::added, this, &RoomNames::collect);
    connect(&m_rooms, &RoomBook::removed, this, &RoomNames::collect);
    // Counts change with every message, names hardly ever.
    connect(&m_rooms, &RoomBook::changed, this, [this](const RoomId &room) {
        const auto *known = m_rooms.find(room);
        if (known && known->kind == RoomKind::Room && !m_list.contains(known->name))
            collect();
    });
}

QString RoomNames::ownRoom(const QString &name) const
{
    for (const auto &[id, room] : m_rooms.rooms()) {
        if (room.kind == RoomKind::Room && room.name.compare(name, Qt::CaseInsensitive) == 0)
            return id.toString();
    }
    return {};
}

void RoomNames::learn()
{
    m_wanted = true;
    ask();
}

void RoomNames::setOnline(bool online)
{
    m_online = online;
    m_asked = false;
    ask();
}

void RoomNames::ask()
{
    if (!m_wanted || !m_online || std::exchange(m_asked, true))
        return;
    m_commands.request(newCommandId(), RoomList{},
                       [guard = QPointer(this)](const CommandResult &result) {
                           const auto *rooms = guard && result && result->rooms
                               ? std::get_if<std::vector<Room>>(&*result->rooms)
                               : nullptr;
                           if (!rooms)
                               return;
                           guard->m_public.clear();
                           for (const Room &room : *rooms) {
                               if (room.kind == RoomKind::Room)
                                   guard->m_public.append(room.name);
                           }
                           guard->collect();
                       });
}

void RoomNames::collect()
{
    QStringList names = m_public;
    for (const auto &[id, room] : m_rooms.rooms()) {
        if (room.kind == RoomKind::Room)
            names.append(room.name);
    }
    names.sort();
    names.removeDuplicates();
    if (std::exchange(m_list, names) != names)
        Q_EMIT listChanged();
}

} // namespace hearth::app
