// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <string_view>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::app {

//! How much of what the server said stays on this computer.
struct CacheLimits
{
    //! The newest ones of each room's log.
    qint64 eventsPerRoom = 150'000;
    //! What the file holds, but for pages that are free.
    qint64 bytes = qint64(256) * 1024 * 1024;
    //! What a room keeps while another one has more: enough to open it without a server.
    qint64 eventsSpared = 500;
};

//! Takes the oldest messages out of the cache while it holds more than it may, and gives the file's
//! free pages back. Where the whole is too large the room with the most goes first, and the one
//! that was open last goes last. What is taken is the server's to page again: the room's range
//! begins later.
class CacheTrimmer
{
public:
    enum class Progress { Done, More };

    CacheTrimmer(Database &database, const CacheLimits &limits);

    //! Some milliseconds of it. Not within a transaction: it has one of its own.
    [[nodiscard]] Progress step();

    //! What the file holds, but for pages that are free.
    [[nodiscard]] static qint64 usedBytes(Database &database);

private:
    [[nodiscard]] bool trimStep();
    [[nodiscard]] bool releaseStep();
    void trim(const RoomId &room, qint64 oldest);

    Database &m_database;
    CacheLimits m_limits;
};

} // namespace hearth::app
