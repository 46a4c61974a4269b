// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomHistory.h"

#include <QHash>

#include <map>
#include <vector>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! Counts what is unread. Remembers who wrote which message of the rooms that it was asked about,
//! in four bytes each, and keeps up with them by what the log says since: so that a count reads
//! what is new, however far back it reaches. Used in the reader's thread alone.
class UnreadCensus
{
public:
    //! It learns so many seqs at a time, of which the first is a multiple.
    static constexpr qint64 block = 1024;
    //! It remembers so many blocks; with one more it begins anew.
    static constexpr std::size_t mostBlocks = 16'384;

    //! All has to be of one moment: within a transaction.
    UnreadCount count(Database &database, const UserId &user, const UnreadQuery &query);

private:
    //! Who wrote the message of each seq; nobody (0) where there is none.
    using Block = std::vector<quint32>;

    struct Room
    {
        qint64 seen = 0; //!< the log is known up to here
        std::map<qint64, Block> blocks; //!< by the number of the block
    };

    void keepUp(Database &database, const RoomId &id, Room &room, qint64 last);
    const Block &blockOf(Database &database, const RoomId &id, Room &room, qint64 number);
    void learn(Database &database, const RoomId &id, Room &room, qint64 from, qint64 upTo);
    quint32 numberOf(const UserId &user);
    void forgetAll();

    QHash<RoomId, Room> m_rooms;
    QHash<UserId, quint32> m_users; //!< from 1
    std::size_t m_blocks = 0; //!< of all rooms
};

} // namespace hearth::server
