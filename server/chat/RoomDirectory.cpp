// SPDX-License-Identifier: MIT
#include "server/chat/RoomDirectory.h"

#include "shared/protocol/Limits.h"

#include <QSet>

#include <algorithm>

namespace hearth::server {

bool RoomDirectory::Entry::isCrowded() const
{
    return members.size() > static_cast<std::size_t>(Limits::listedMembers);
}

RoomDirectory::RoomDirectory(const std::vector<StoredRoom> &rooms)
{
    for (const StoredRoom &room : rooms)
        add(room);
}

void RoomDirectory::add(const StoredRoom &room)
{
    Entry entry;
    entry.id = room.id;
    entry.name = room.name;
    entry.kind = room.kind;
    entry.topic = room.topic;
    entry.visibility = room.visibility;
    entry.lastSeq = room.lastSeq;
    entry.isReadOnly = room.isReadOnly;
    entry.banned = {room.banned.begin(), room.banned.end()};
    m_rooms.insert(room.id, entry);
    for (const StoredMember &member : room.members)
        addMember(room.id, member);
}

void RoomDirectory::addMember(const RoomId &room, const StoredMember &member)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end() || found->hasMember(member.user))
        return;
    found->members.push_back(member.user);
    found->readSeqs.insert(member.user, member.readSeq);
    m_byUser[member.user].push_back(room);
    setRole(room, member.user, member.role);
}

void RoomDirectory::removeMember(const RoomId &room, const UserId &user)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end() || found->readSeqs.remove(user) == 0)
        return;
    found->roles.remove(user);
    std::erase(found->members, user);
    std::erase(m_byUser[user], room);
}

void RoomDirectory::setLastSeq(const RoomId &room, qint64 seq)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    if (!found->countedSeq) {
        found->countedSeq = found->lastSeq;
        m_counted.push_back(room);
    }
    found->lastSeq = seq;
}

QHash<RoomId, qint64> RoomDirectory::takeCounts()
{
    QHash<RoomId, qint64> counts;
    for (const RoomId &room : std::exchange(m_counted, {})) {
        // It may be gone.
        if (const auto found = m_rooms.find(room); found != m_rooms.end()) {
            counts.insert(room, found->lastSeq - *found->countedSeq);
            found->countedSeq.reset();
        }
    }
    return counts;
}

void RoomDirectory::setReadSeq(const RoomId &room, const UserId &user, qint64 readSeq)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end() && found->hasMember(user))
        found->readSeqs[user] = readSeq;
}

void RoomDirectory::setRole(const RoomId &room, const UserId &user, RoomRole role)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end() || !found->hasMember(user))
        return;
    if (role == RoomRole::Member)
        found->roles.remove(user);
    else
        found->roles.insert(user, role);
}

void RoomDirectory::setReadOnly(const RoomId &room, bool isReadOnly)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end())
        found->isReadOnly = isReadOnly;
}

void RoomDirectory::setVisibility(const RoomId &room, Visibility visibility)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end())
        found->visibility = visibility;
}

void RoomDirectory::rename(const RoomId &room, const std::optional<QString> &name,
                           const std::optional<QString> &topic)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    found->name = name.value_or(found->name);
    found->topic = topic.value_or(found->topic);
}

void RoomDirectory::setClosed(const RoomId &room, bool isClosed)
{
    const auto found = m_rooms.find(room);
    if (found != m_rooms.end())
        found->isClosed = isClosed;
}

void RoomDirectory::remove(const RoomId &room)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    for (const UserId &member : found->members)
        std::erase(m_byUser[member], room);
    m_rooms.erase(found);
}

void RoomDirectory::ban(const RoomId &room, const UserId &user)
{
    if (const auto found = m_rooms.find(room); found != m_rooms.end())
        found->banned.insert(user);
}

void RoomDirectory::unban(const RoomId &room, const UserId &user)
{
    if (const auto found = m_rooms.find(room); found != m_rooms.end())
        found->banned.erase(user);
}

const RoomDirectory::Entry *RoomDirectory::find(const RoomId &room) const
{
    const auto found = m_rooms.constFind(room);
    return found == m_rooms.cend() ? nullptr : &*found;
}

const RoomDirectory::Entry *RoomDirectory::findOwn(const RoomId &room, const UserId &user) const
{
    const Entry *entry = find(room);
    return entry && !entry->isClosed && entry->hasMember(user) ? entry : nullptr;
}

std::vector<const RoomDirectory::Entry *> RoomDirectory::all() const
{
    std::vector<const Entry *> entries;
    for (const Entry &entry : m_rooms)
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) {
        return std::pair(a->name, a->id) < std::pair(b->name, b->id);
    });
    return entries;
}

std::vector<RoomId> RoomDirectory::roomsOf(const UserId &user) const
{
    return m_byUser.value(user);
}

std::optional<RequestError> RoomDirectory::whyNoMoreRooms(const UserId &user, By by) const
{
    const int limit = by == By::Others ? roomsByOthers : Limits::roomsPerUser;
    const auto own = m_byUser.constFind(user);
    if (own == m_byUser.cend() || own->size() < static_cast<std::size_t>(limit))
        return std::nullopt;
    if (by == By::Others)
        return RequestError{ErrorCode::Forbidden, QStringLiteral("they are in too many rooms")};
    return RequestError{
        ErrorCode::Forbidden,
        QStringLiteral("nobody can be in more than %1 rooms").arg(Limits::roomsPerUser)};
}

std::optional<RoomId> RoomDirectory::directOf(const std::vector<UserId> &users) const
{
    const std::vector<RoomId> rooms = roomsOf(users.front());
    const auto found = std::find_if(rooms.begin(), rooms.end(), [&](const RoomId &room) {
        const Entry *entry = find(room);
        return entry->kind == RoomKind::Direct && entry->members.size() == users.size()
            && std::all_of(users.begin(), users.end(),
                           [entry](const UserId &user) { return entry->hasMember(user); });
    });
    return found == rooms.end() ? std::nullopt : std::optional(*found);
}

std::vector<RoomId> RoomDirectory::roomsOpenTo(const UserId &user) const
{
    std::vector<const Entry *> open;
    for (const Entry &entry : m_rooms) {
        if (entry.visibility == Visibility::Public && !entry.isClosed && !entry.hasMember(user))
            open.push_back(&entry);
    }
    std::sort(open.begin(), open.end(), [](const Entry *a, const Entry *b) {
        return std::pair(a->name, a->id) < std::pair(b->name, b->id);
    });
    std::vector<RoomId> ids;
    for (const Entry *entry : open)
        ids.push_back(entry->id);
    return ids;
}

std::vector<UserId> RoomDirectory::peersOf(const UserId &user) const
{
    std::vector<UserId> peers{user};
    QSet<UserId> seen{user};
    for (const RoomId &room : roomsOf(user)) {
        const Entry *entry = find(room);
        if (entry->isCrowded())
            continue;
        for (const UserId &member : entry->members) {
            if (!seen.contains(member)) {
                seen.insert(member);
                peers.push_back(member);
            }
        }
    }
    return peers;
}

bool RoomDirectory::arePeers(const UserId &one, const UserId &other) const
{
    if (one == other)
        return true;
    const std::vector<RoomId> rooms = roomsOf(one);
    return std::any_of(rooms.begin(), rooms.end(), [&](const RoomId &room) {
        const Entry *entry = find(room);
        return !entry->isCrowded() && entry->hasMember(other);
    });
}

Room RoomDirectory::asSeenBy(const UserId &user, const RoomId &room, const ReadState &read) const
{
    Room result;
    const Entry *entry = find(room);
    if (!entry)
        return result;
    result.id = entry->id;
    result.name = entry->name;
    result.kind = entry->kind;
    result.topic = entry->topic;
    result.visibility = entry->visibility;
    result.lastSeq = entry->lastSeq;
    result.memberCount = static_cast<qint64>(entry->members.size());
    if (entry->isReadOnly)
        result.readOnly = true;
    if (!entry->hasMember(user))
        return result;
    result.readSeq = read.readSeq;
    result.unread = read.unread;
    result.mentions = read.mentions;
    if (!entry->isCrowded())
        result.members = entry->members;
    if (const RoomRole role = entry->roleOf(user); role != RoomRole::Member)
        result.role = role;
    return result;
}

} // namespace hearth::server
