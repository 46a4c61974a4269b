// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/sqlite/StorageChore.h"
#include "shared/base/Clock.h"

#include <chrono>
#include <deque>

namespace hearth::server {

class FeedTable;

//! Erases what the retention of a feed has passed by, but for the latest of each key, and all of
//! feeds that were removed.
class FeedErasure final : public StorageChore
{
public:
    static constexpr std::chrono::minutes roundEvery{1};
    //! After so many new events it waits no longer for a quiet moment.
    static constexpr quint64 urgentBacklog = 10'000;
    //! Of one step.
    static constexpr qint64 stepEvents = 500;
    static constexpr qint64 stepBytes = 1024 * 1024;

    //! Both outlive it.
    FeedErasure(FeedTable &feeds, const Clock &clock);

    Progress step(Database &database) override;

    [[nodiscard]] bool isUrgent() const override;

private:
    void beginRound(Database &database);
    //! False when nothing of it is left to be erased now.
    bool eraseSome(Database &database, qint64 number);

    FeedTable &m_feeds;
    const Clock &m_clock;
    SteadyTime m_nextRound;
    quint64 m_appendedBefore = 0; //!< the round
    bool m_isLate = false; //!< the round is urgent
    std::deque<qint64> m_round; //!< the numbers of feeds that are to be looked at
};

} // namespace hearth::server
