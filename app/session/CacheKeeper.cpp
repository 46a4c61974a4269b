// SPDX-License-Identifier: MIT
#include "app/session/CacheKeeper.h"

#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/session/LocalStore.h"

#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::milliseconds gatherFor{500};

} // namespace

CacheKeeper::CacheKeeper(LocalStore &store, RoomBook &rooms, UserDirectory &users, TimeSource time,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rooms(rooms)
    , m_users(users)
    , m_timer(time.scheduler.timer([this] { flush(); }))
{
    const auto onRoom = [this](const RoomId &room) {
        m_changedRooms.insert(room);
        soon();
    };
    connect(&m_rooms, &RoomBook::changed, this, onRoom);
    connect(&m_rooms, &RoomBook::membersChanged, this, onRoom);
    const auto onUser = [this](const UserId &user) {
        m_changedUsers.insert(user);
        soon();
    };
    connect(&m_users, &UserDirectory::nameChanged, this, onUser);
    connect(&m_users, &UserDirectory::presenceChanged, this, onUser);
}

CacheKeeper::~CacheKeeper()
{
    flush();
}

void CacheKeeper::setDraft(const RoomId &room, const Draft &draft)
{
    m_drafts[room] = draft;
    if (draft.isEmpty())
        flush();
    else
        soon();
}

void CacheKeeper::keepAll()
{
    for (const auto &[id, room] : m_rooms.rooms())
        m_changedRooms.insert(id);
    for (const auto &user : m_users.all())
        m_changedUsers.insert(user);
    flush();
}

void CacheKeeper::flush()
{
    m_timer->stop();
    std::vector<User> users;
    for (const auto &id : std::exchange(m_changedUsers, {})) {
        if (const auto *user = m_users.find(id))
            users.push_back(*user);
    }
    if (!users.empty())
        m_store.putUsers(users);
    std::vector<Room> rooms;
    for (const auto &id : std::exchange(m_changedRooms, {})) {
        if (const auto *room = m_rooms.find(id))
            rooms.push_back(*room);
    }
    if (!rooms.empty())
        m_store.putRooms(rooms);
    for (const auto &[room, draft] : std::exchange(m_drafts, {}))
        m_store.setDraft(room, draft);
}

void CacheKeeper::soon()
{
    if (!m_timer->isActive())
        m_timer->start(gatherFor);
}

} // namespace hearth::app
