// SPDX-License-Identifier: MIT
#include "app/session/NewMessage.h"

#include "app/models/RoleRules.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/session/ServerPeople.h"
#include "shared/protocol/Limits.h"
#include "shared/protocol/Message.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

NewMessage::NewMessage(const Parts &parts, QObject *parent)
    : KnownPeopleModel(parts.users, parent)
    , m_rooms(parts.rooms)
    , m_people(parts.people)
    , m_errand(parts.commands)
{
    connect(&parts.users, &UserDirectory::nameChanged, this, [this](const UserId &user) {
        if (!takes(user))
            Q_EMIT chosenChanged();
        if (user == users().self())
            Q_EMIT offeredChanged();
    });
    connect(&parts.users, &UserDirectory::roleChanged, this, &NewMessage::offeredChanged);
}

bool NewMessage::isOffered() const
{
    const auto *self = users().find(users().self());
    return self && RoleRules::meetsPeople(self->role);
}

QStringList NewMessage::chosen() const
{
    QStringList ids;
    for (const auto &user : m_chosen)
        ids.append(user.toString());
    return ids;
}

bool NewMessage::isFull() const
{
    const auto most = static_cast<std::size_t>(m_groupsOffered ? Limits::directOthers : 1);
    return m_chosen.size() >= most;
}

QString NewMessage::limitText() const
{
    if (!isFull())
        return {};
    return m_groupsOffered
        ? tr("That is as many as one direct message holds. For more make a room.")
        : tr("This server has direct messages of two people alone.");
}

void NewMessage::start()
{
    m_chosen.clear();
    m_errand.reset();
    m_people.refresh();
    begin();
    Q_EMIT chosenChanged();
}

void NewMessage::finish()
{
    m_chosen.clear();
    m_errand.reset();
    end();
    Q_EMIT chosenChanged();
}

void NewMessage::choose(const QString &userId)
{
    const UserId user(userId);
    if (isFull() || m_errand.isBusy() || !takes(user))
        return;
    m_chosen.push_back(user);
    setFilter({});
    chosenAreOthers();
}

void NewMessage::drop(const QString &userId)
{
    if (!m_errand.isBusy() && std::erase(m_chosen, UserId(userId)) > 0)
        chosenAreOthers();
}

void NewMessage::dropLast()
{
    if (!m_chosen.empty())
        drop(m_chosen.back().toString());
}

QString NewMessage::nameOf(const QString &userId) const
{
    return users().displayName(UserId(userId));
}

void NewMessage::open()
{
    if (m_chosen.empty())
        return;
    const RoomId known = m_rooms.directOf(m_chosen);
    if (!known.isEmpty()) {
        Q_EMIT opened(known.toString());
        return;
    }
    const DirectOpen command =
        m_chosen.size() == 1 ? DirectOpen{m_chosen.front()} : DirectOpen{std::nullopt, m_chosen};
    m_errand.run(command, [this](const Ack &ack) {
        if (!ack.room)
            return;
        if (!m_rooms.find(ack.room->id))
            m_rooms.put(*ack.room);
        Q_EMIT opened(ack.room->id.toString());
    });
}

void NewMessage::setGroupsOffered(bool offered)
{
    if (std::exchange(m_groupsOffered, offered) != offered)
        Q_EMIT chosenChanged();
}

bool NewMessage::takes(const UserId &user) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), user) == m_chosen.end();
}

void NewMessage::chosenAreOthers()
{
    m_errand.reset();
    collect();
    Q_EMIT chosenChanged();
}

} // namespace hearth::app
