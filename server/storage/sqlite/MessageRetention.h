// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/sqlite/StorageChore.h"
#include "shared/base/Clock.h"
#include "shared/base/Ids.h"

#include <chrono>
#include <deque>

namespace hearth::server {

class SearchTable;

//! Erases messages that are older than their room keeps them: what they said, and that they are
//! found or listed. Their places in the log stay, so that it has no gaps. A room keeps them for its
//! own `retention_days`, else for the server's; 0 and none at all mean for ever.
class MessageRetention final : public StorageChore
{
public:
    //! A round that is late by as much does not wait for a quiet moment any more.
    static constexpr std::chrono::minutes roundEvery{10};

    MessageRetention(SearchTable &search, const Clock &clock, std::chrono::days serverKeeps);

    //! On the thread of its steps. A change ends the round that is under way, and the next one
    //! begins after roundEvery: what was a mistake can be taken back before anything is erased.
    void setServerKeeps(std::chrono::days days);

    Progress step(Database &database) override;
    [[nodiscard]] bool isUrgent() const override;

private:
    void beginRound(Database &database);
    //! Whether the room may have more that is too old.
    bool eraseSome(Database &database, const RoomId &room);

    SearchTable &m_search;
    const Clock &m_clock;
    std::chrono::days m_serverKeeps;
    SteadyTime m_nextRound;
    std::deque<RoomId> m_rooms; //!< still to be looked at in this round
};

} // namespace hearth::server
