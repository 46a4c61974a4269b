// SPDX-License-Identifier: MIT
#include "app/models/RoomBook.h"

#include "app/models/ShownName.h"
#include "app/models/UserDirectory.h"
#include "shared/protocol/ModerationMessages.h"

#include <QStringList>

#include <algorithm>

namespace hearth::app {

namespace {

bool isIn(const Room &room, const UserId &user)
{
    return room.members
        && std::find(room.members->begin(), room.members->end(), user) != room.members->end();
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    const QString head = names.mid(0, names.size() - 1).join(QStringLiteral(", "));
    return RoomBook::tr("%1 and %2").arg(head, names.last());
}

} // namespace

RoomBook::RoomBook(UserDirectory &users, QObject *parent)
    : QObject(parent)
    , m_users(users)
{
    connect(&m_users, &UserDirectory::nameChanged, this, [this](const UserId &user) {
        for (const auto &[id, room] : m_rooms) {
            if (room.kind == RoomKind::Direct && isIn(room, user))
                Q_EMIT changed(id);
        }
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
    if (!isGroup(room))
        return found->kind == RoomKind::Direct ? m_users.displayName(peer(room))
                                               : shownName(found->name);
    const auto people = others(room);
    QStringList firsts;
    for (const auto &user : people)
        firsts.append(m_users.firstName(user));
    QStringList names;
    for (const auto &user : people) {
        const QString first = m_users.firstName(user);
        names.append(firsts.count(first) > 1 ? m_users.displayName(user) : first);
    }
    return listed(names);
}

QString RoomBook::fullTitle(const RoomId &room) const
{
    if (!isGroup(room))
        return title(room);
    QStringList names;
    for (const auto &user : others(room))
        names.append(m_users.displayName(user));
    return listed(names);
}

UserId RoomBook::peer(const RoomId &room) const
{
    const auto *found = find(room);
    if (!found || found->kind != RoomKind::Direct || !found->members || isGroup(room))
        return {};
    for (const auto &member : *found->members) {
        if (member != m_users.self())
            return member;
    }
    return found->members->empty() ? UserId() : found->members->front();
}

std::vector<UserId> RoomBook::others(const RoomId &room) const
{
    const auto *found = find(room);
    if (!found || found->kind != RoomKind::Direct || !found->members)
        return {};
    std::vector<UserId> people = *found->members;
    if (people.size() > 1)
        std::erase(people, m_users.self());
    std::sort(people.begin(), people.end(), [this](const UserId &a, const UserId &b) {
        const int order = QString::localeAwareCompare(m_users.displayName(a).toLower(),
                                                      m_users.displayName(b).toLower());
        return order != 0 ? order < 0 : a < b;
    });
    return people;
}

bool RoomBook::isGroup(const RoomId &room) const
{
    const auto *found = find(room);
    return found && found->kind == RoomKind::Direct && found->memberCount > 2;
}

RoomId RoomBook::directWith(const UserId &user) const
{
    for (const auto &[id, room] : m_rooms) {
        if (room.kind == RoomKind::Direct && peer(id) == user)
            return id;
    }
    return {};
}

RoomId RoomBook::directOf(const std::vector<UserId> &users) const
{
    const auto fits = [&](const Room &room) {
        return room.kind == RoomKind::Direct && room.members
            && room.members->size() == users.size() + 1
            && std::all_of(users.begin(), users.end(),
                           [&room](const UserId &user) { return isIn(room, user); });
    };
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
                                    [&](const auto &entry) { return fits(entry.second); });
    return found == m_rooms.end() ? RoomId() : found->first;
}

int RoomBook::totalUnread() const
{
    qint64 total = 0;
    for (const auto &[id, room] : m_rooms)
        total += counted(id);
    return static_cast<int>(total);
}

int RoomBook::totalAddressed() const
{
    qint64 total = 0;
    for (const auto &[id, room] : m_rooms) {
        const qint64 heard = counted(id);
        total += room.kind == RoomKind::Direct ? heard : std::min(heard, room.mentions);
    }
    return static_cast<int>(total);
}

qint64 RoomBook::counted(const RoomId &room) const
{
    const auto *known = find(room);
    if (!known)
        return 0;
    switch (attention(room)) {
    case Attention::All:
    case Attention::Usual:
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
    return found == m_attention.end() ? Attention::Usual : found->second;
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
    const int addressed = totalAddressed();
    if (unread == m_announcedUnread && addressed == m_announcedAddressed)
        return;
    m_announcedUnread = unread;
    m_announcedAddressed = addressed;
    Q_EMIT totalUnreadChanged();
}

} // namespace hearth::app
