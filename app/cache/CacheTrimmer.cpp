// SPDX-License-Identifier: MIT
#include "app/cache/CacheTrimmer.h"

#include "shared/sql/Database.h"

#include <algorithm>

namespace hearth::app {

namespace {

constexpr qint64 eventsPerStep = 500;
constexpr qint64 pagesPerStep = 64;
//! So many are soon used again.
constexpr qint64 sparePages = 1024;

qint64 numberOf(Database &database, std::string_view pragma)
{
    Statement number = database.statement(pragma);
    return number.next() ? number.integer(0) : 0;
}

} // namespace

CacheTrimmer::CacheTrimmer(Database &database, const CacheLimits &limits)
    : m_database(database)
    , m_limits(limits)
{}

CacheTrimmer::Progress CacheTrimmer::step()
{
    return trimStep() || releaseStep() ? Progress::More : Progress::Done;
}

bool CacheTrimmer::trimStep()
{
    RoomId room;
    qint64 oldest = 0;
    {
        Statement tooLong =
            m_database.statement("SELECT room, min(oldest + ?, seen + 1 - ?) FROM ranges "
                                 "WHERE seen + 1 - oldest > ? LIMIT 1");
        tooLong.bind(eventsPerStep, m_limits.eventsPerRoom, m_limits.eventsPerRoom);
        if (tooLong.next()) {
            room = tooLong.id<RoomId>(0);
            oldest = tooLong.integer(1);
        }
    }
    if (room.isEmpty() && usedBytes(m_database) > m_limits.bytes) {
        Statement largest = m_database.statement(
            "SELECT room, min(oldest + ?, seen + 1 - iif(seen + 1 - oldest > ?, ?, 0)) "
            "FROM ranges WHERE seen >= oldest ORDER BY seen + 1 - oldest > ? DESC, "
            "room IS (SELECT value FROM meta WHERE key = 'open_room'), seen - oldest DESC LIMIT 1");
        largest.bind(eventsPerStep, m_limits.eventsSpared, m_limits.eventsSpared,
                     m_limits.eventsSpared);
        if (largest.next()) {
            room = largest.id<RoomId>(0);
            oldest = largest.integer(1);
        }
    }
    if (room.isEmpty())
        return false;
    trim(room, oldest);
    return true;
}

void CacheTrimmer::trim(const RoomId &room, qint64 oldest)
{
    m_database.run("BEGIN IMMEDIATE");
    m_database.statement("DELETE FROM messages WHERE room = ? AND seq < ?")
        .bind(room, oldest)
        .run();
    m_database.statement("UPDATE ranges SET oldest = ? WHERE room = ?").bind(oldest, room).run();
    m_database.run("COMMIT");
}

bool CacheTrimmer::releaseStep()
{
    const qint64 surplus = numberOf(m_database, "PRAGMA freelist_count") - sparePages;
    if (surplus <= 0)
        return false;
    constexpr qint64 incremental = 2;
    if (numberOf(m_database, "PRAGMA auto_vacuum") != incremental) {
        // A file of an earlier version learns it by being written anew, once.
        m_database.run("PRAGMA auto_vacuum = INCREMENTAL");
        m_database.run("VACUUM");
        return false;
    }
    // One page each time that it is run, whatever number it is given: the next ones would come with
    // further rows, which a statement without columns does not ask for.
    for (qint64 i = 0; i < std::min(surplus, pagesPerStep) && !m_database.hasFailed(); ++i)
        m_database.run("PRAGMA incremental_vacuum(1)");
    return surplus > pagesPerStep;
}

qint64 CacheTrimmer::usedBytes(Database &database)
{
    return (numberOf(database, "PRAGMA page_count") - numberOf(database, "PRAGMA freelist_count"))
        * numberOf(database, "PRAGMA page_size");
}

} // namespace hearth::app
