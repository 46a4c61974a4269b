// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomLog.h"
#include "server/storage/sqlite/StorageChore.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! The commands that were carried out, so that none is twice. They are written one behind the
//! other; the keys that find them go into a table of their own many at a time and in order, since
//! ids are random and each would cost a page of it. Until then they are found here. Used in the
//! storage's thread alone, inside pieces of work.
class CommandTable final : public StorageChore
{
public:
    //! A command whose key is not in the table yet.
    struct Waiting
    {
        qint64 number = 0; //!< of its row
        qint64 key = 0;
    };

    //! So many are worth a walk through the table of keys.
    static constexpr std::size_t worthwhile = 4096;
    //! So many are not left waiting even while there is no quiet moment.
    static constexpr std::size_t urgentBacklog = 32'768;

    explicit CommandTable(const std::vector<Waiting> &waiting = {});

    //! Those of a database, in the order of their numbers.
    static std::vector<Waiting> waitingIn(Database &database);

    //! Part of the format of the database: it outlives the machine.
    static qint64 keyOf(const UserId &user, const CommandId &id);

    //! What an earlier command of the same user and id came to, or the `conflict`.
    std::optional<Result<Logged, RequestError>> find(Database &database, const CommandKey &key);
    //! Notes that the command came to the room's event with this seq. There must be none of the
    //! same user and id.
    void add(Database &database, const CommandKey &key, const RoomId &room, qint64 seq);

    Progress step(Database &database) override;

    [[nodiscard]] bool isUrgent() const override { return m_waiting.size() >= urgentBacklog; }

private:
    void beginRound();
    void endRound();
    void forget(const Waiting &command);
    void forgetIfUndone(Database &database);
    std::optional<qint64> nextNumber(Database &database);

    quint64 m_rollbacks = 0; //!< of the database when the rest was learnt
    std::optional<qint64> m_lastNumber;
    std::deque<Waiting> m_waiting; //!< in the order of their numbers
    std::unordered_multimap<qint64, qint64> m_numbers; //!< of those, by key
    std::vector<Waiting> m_round; //!< those that are going into the table, in the order of the keys
    std::size_t m_written = 0; //!< so many of them are in it
    qint64 m_roundEnd = 0; //!< the last number among them
};

} // namespace hearth::server
