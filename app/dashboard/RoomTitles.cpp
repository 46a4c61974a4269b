// SPDX-License-Identifier: MIT
#include "app/dashboard/RoomTitles.h"

#include "app/models/RoomBook.h"
#include "app/models/ShownName.h"
#include "app/session/PatientSender.h"

#include <QPointer>

namespace hearth::app {

RoomTitles::RoomTitles(RoomBook &rooms, PatientSender &commands, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_commands(commands)
{
    for (const auto signal : {&RoomBook::added, &RoomBook::changed, &RoomBook::removed})
        connect(&m_rooms, signal, this, &RoomTitles::changed);
}

QString RoomTitles::title(const RoomId &room) const
{
    if (const Room *own = m_rooms.find(room))
        return own->kind == RoomKind::Direct ? m_rooms.title(room)
                                             : QLatin1Char('#') + shownName(own->name);
    const auto found = m_public.find(room);
    return found == m_public.end() ? tr("a private room")
                                   : QLatin1Char('#') + shownName(found->second);
}

void RoomTitles::learn()
{
    if (m_asking)
        return;
    m_asking = true;
    m_commands.request(RoomList{}, [guard = QPointer(this)](const CommandResult &result) {
        if (!guard)
            return;
        guard->m_asking = false;
        const auto *rooms =
            result && result->rooms ? std::get_if<std::vector<Room>>(&*result->rooms) : nullptr;
        if (!rooms)
            return;
        guard->m_public.clear();
        for (const Room &room : *rooms)
            guard->m_public[room.id] = room.name;
        Q_EMIT guard->changed();
    });
}

} // namespace hearth::app
