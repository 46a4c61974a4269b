// SPDX-License-Identifier: MIT
#include "app/models/RoomBook.h"

#include "app/models/ShownName.h"
#include "app/models/UserDirectory.h"
#include "shared/protocol/ModerationMessages.h"

#include <algorithm>

namespace hearth::app {

RoomBook::RoomBook(UserDirectory &users, QObject *parent)
    : QObject(parent)
    , m_users(users)
{
    connect(&m_users, &UserDirectory::nameChanged, this, [this](const UserId &user) {
        const auto room = directWith(user);
        if (!room.isEmpty())
            Q_EMIT changed(room);
    });
}

void RoomBook::replaceAll(const std::vector<Room> &rooms)
{
    std::vector<RoomId> missing;
    for (const auto &[id, room] : m_rooms) {
        const auto same = [&id = id](const Room &other) { return other.id == id; };
        if (std::none_of(rooms.begin(), rooms.end(), same))
            missing.push_back(id);
    }
    for (const auto &room : missing)
        remove(room);
    for (const auto &room : rooms)
        put(room);
}

void RoomBook::put(const Room &room)
{
    const bool isNew = m_rooms.insert_or_assign(room.id, room).second;
    if (isNew)
        Q_EMIT added(room.id);
    else
        Q_EMIT membersChanged(room.id);
    announceChange(room.id);
}

void RoomBook::remove(const RoomId &room)
{
    if (m_rooms.erase(room) == 0)
        return;
    Q_EMIT removed(room);
    announceChange({});
}

const Room *RoomBook::find(const RoomId &room) const
{
    const auto found = m_rooms.find(room);
    return found == m_rooms.end() ? nullptr : &found->second;
}

QString RoomBook::title(const RoomId &room) const
{
    const auto *found = find(room);
    if (!found)
        return {};
    return found->kind == RoomKind::Direct ? m_users.displayName(peer(room))
                                           : shownName(found->name);
}

UserId RoomBook::peer(const RoomId &room) const
{
    const auto *found = find(room);
    if (!found || found->kind != RoomKind::Direct || !found->members)
        return {};
    for (const auto &member : *found->members) {
        if (member != m_users.self())
            return member;
    }
    return found->members->empty() ? UserId() : found->members->front();
}

RoomId RoomBook::directWith(const UserId &user) const
{
    for (const auto &[id, room] : m_rooms) {
        if (room.kind == RoomKind::Direct && peer(id) == user)
            return id;
    }
    return {};
}

int RoomBook::totalUnread() const
{
    qint64 total = 0;
    for (const auto &[id, room] : m_rooms)
        total += counted(id);
    return static_cast<int>(total);
}

qint64 RoomBook::counted(const RoomId &room) const
{
    const auto *known = find(room);
    if (!known)
        return 0;
    switch (attention(room)) {
    case Attention::All:
        return known->unread;
    case Attention::Mentions:
        return known->mentions;
    case Attention::None:
        break;
    }
    return 0;
}

Attention::Level RoomBook::attention(const RoomId &room) const
{
    const auto found = m_attention.find(room);
    return found == m_attention.end() ? Attention::All : found->second;
}

void RoomBook::setAttention(const RoomId &room, Attention::Level level)
{
    m_attention[room] = level;
    if (find(room))
        announceChange(room);
}

void RoomBook::countMessage(const ChatMessage &message, qint64 seq)
{
    const auto found = m_rooms.find(message.room);
    if (found == m_rooms.end() || seq <= found->second.lastSeq)
        return;
    Room &room = found->second;
    room.lastSeq = seq;
    if (message.author != m_users.self() && seq > room.readSeq) {
        ++room.unread;
        const auto &mentions = message.mentions;
        if (std::find(mentions.begin(), mentions.end(), m_users.self()) != mentions.end())
            ++room.mentions;
    }
    announceChange(room.id);
}

void RoomBook::countEvent(const RoomId &room, qint64 seq)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end())
        found->second.lastSeq = std::max(found->second.lastSeq, seq);
}

void RoomBook::setRead(const RoomId &room, qint64 readSeq, qint64 unread, qint64 mentions)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    found->second.readSeq = readSeq;
    found->second.unread = unread;
    found->second.mentions = mentions;
    announceChange(room);
}

void RoomBook::memberJoined(const RoomId &room, const UserId &user)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    auto &members = found->second.members;
    if (members && std::find(members->begin(), members->end(), user) != members->end())
        return;
    ++found->second.memberCount;
    if (members)
        members->push_back(user);
    Q_EMIT membersChanged(room);
    Q_EMIT memberCame(room, user);
    announceChange(room);
}

void RoomBook::memberLeft(const RoomId &room, const UserId &user)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    auto &members = found->second.members;
    if (members && std::erase(*members, user) == 0)
        return;
    --found->second.memberCount;
    Q_EMIT membersChanged(room);
    Q_EMIT memberWent(room, user);
    announceChange(room);
}

void RoomBook::change(const RoomChanged &change)
{
    const auto found = m_rooms.find(change.room);
    if (found == m_rooms.end())
        return;
    Room &room = found->second;
    room.name = change.name.value_or(room.name);
    room.topic = change.topic.value_or(room.topic);
    // As the server writes it: absent where it is not so.
    if (change.readOnly)
        room.readOnly = *change.readOnly ? std::optional(true) : std::nullopt;
    room.visibility = change.visibility.value_or(room.visibility);
    announceChange(room.id);
}

void RoomBook::setRole(const RoomId &room, RoomRole role)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    found->second.role = role == RoomRole::Member ? std::nullopt : std::optional(role);
    announceChange(room);
}

void RoomBook::announceChange(const RoomId &room)
{
    if (!room.isEmpty())
        Q_EMIT changed(room);
    const int unread = totalUnread();
    if (unread == m_announcedUnread)
        return;
    m_announcedUnread = unread;
    Q_EMIT totalUnreadChanged();
}

} // namespace hearth::app
