// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Draft.h"
#include "app/time/Scheduler.h"
#include "shared/base/Ids.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>

namespace hearth::app {

class LocalStore;
class RoomBook;
class UserDirectory;

//! Hands what changes often to the store a moment later, and only the last of it: rooms with their
//! counts, people, drafts. A draft that ends is handed over at once, for its text is sent.
class CacheKeeper : public QObject
{
    Q_OBJECT

public:
    CacheKeeper(LocalStore &store, RoomBook &rooms, UserDirectory &users, TimeSource time,
                QObject *parent = nullptr);
    ~CacheKeeper() override;

    void setDraft(const RoomId &room, const Draft &draft);
    //! All rooms and people, for a store that has lost them.
    void keepAll();
    void flush();

private:
    void soon();

    LocalStore &m_store;
    RoomBook &m_rooms;
    UserDirectory &m_users;
    std::unique_ptr<Timer> m_timer;
    std::set<RoomId> m_changedRooms;
    std::set<UserId> m_changedUsers;
    std::map<RoomId, Draft> m_drafts;
};

} // namespace hearth::app
