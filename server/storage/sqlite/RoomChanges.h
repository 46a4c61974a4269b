// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomLog.h"
#include "shared/base/Clock.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

class LogTable;

//! What happens to rooms and to the roles in them, as RoomLog says. For use in the storage's
//! thread, inside a piece of work.
class RoomChanges
{
public:
    explicit RoomChanges(LogTable &log);

    Result<std::vector<RoomEvent>, RequestError> depart(Database &database,
                                                        const Departure &departure, UnixTime now);
    Result<Done, RequestError> unban(Database &database, const RoomId &room, const UserId &user);
    Result<std::optional<RoomEvent>, RequestError> change(Database &database,
                                                          const RoomChange &change, UnixTime now);
    Result<std::optional<RoomEvent>, RequestError> setRole(Database &database,
                                                           const RoleChange &change, UnixTime now);
    Result<Done, RequestError> remove(Database &database, const RoomId &room, UnixTime now);

private:
    std::optional<RoomEvent> handOn(Database &database, const RoomId &room, UnixTime now);

    LogTable &m_log;
};

} // namespace hearth::server
