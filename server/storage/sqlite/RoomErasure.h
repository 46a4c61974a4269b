// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/sqlite/StorageChore.h"
#include "shared/base/Clock.h"
#include "shared/base/Ids.h"

#include <optional>

namespace hearth::server {

class SearchTable;

//! Takes out of the database what was said in rooms that were deleted, and the rooms at last. Used
//! in the storage's thread alone.
class RoomErasure final : public StorageChore
{
public:
    RoomErasure(SearchTable &search, const Clock &clock);

    //! A room was deleted.
    void hasWork() { m_hasWork = true; }

    Progress step(Database &database) override;

    //! A busy server has no quiet moment, and the room is to go there as well.
    [[nodiscard]] bool isUrgent() const override { return m_hasWork; }

private:
    SearchTable &m_search;
    const Clock &m_clock;
    bool m_hasWork = true; //!< perhaps: an earlier server may have left some
    std::optional<RoomId> m_room; //!< the one at hand
};

} // namespace hearth::server
