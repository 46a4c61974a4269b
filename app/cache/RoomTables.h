// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/LocalStore.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::app {

//! Whose cache it is, rooms, people and read marks. Works inside a transaction of the caller.
class RoomTables
{
public:
    explicit RoomTables(Database &database);

    //! All but drafts and outbox, which are in another file.
    void load(KeptState &state);
    //! Another epoch or another user: every table is emptied.
    void begin(const QString &epoch, const User &self);
    void putRooms(const std::vector<Room> &rooms);
    void putUsers(const std::vector<User> &users);
    //! The room itself; its messages are another table's.
    void removeRoom(const RoomId &room);
    void keepOpenRoom(const RoomId &room);
    void keepLastOnline(UnixTime time);
    void keepReadMark(const RoomId &room, std::optional<qint64> seq);

private:
    [[nodiscard]] QString meta(const QString &key);
    void setMeta(const QString &key, const QString &value);
    void putUser(const User &user);

    Database &m_database;
};

} // namespace hearth::app
