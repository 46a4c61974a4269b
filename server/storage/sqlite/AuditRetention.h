// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/sqlite/StorageChore.h"
#include "shared/base/Clock.h"

#include <chrono>

namespace hearth::server {

//! Forgets what the audit log has kept for a year.
class AuditRetention final : public StorageChore
{
public:
    static constexpr std::chrono::days keeps{365};
    static constexpr std::chrono::hours roundEvery{1};

    explicit AuditRetention(const Clock &clock);

    Progress step(Database &database) override;

private:
    const Clock &m_clock;
    SteadyTime m_nextRound;
};

} // namespace hearth::server
