// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <map>
#include <utility>
#include <vector>

namespace hearth::app {

//! How much happened in which rooms. Of more than mostRooms the quietest are forgotten.
class RoomCounts
{
public:
    static constexpr size_t mostRooms = 12;

    void add(const RoomId &room, qint64 events);
    RoomCounts &operator+=(const RoomCounts &other);

    //! So many of them at most, the busiest first; those that are alike by their ids.
    [[nodiscard]] std::vector<std::pair<RoomId, qint64>> busiest(size_t most) const;

private:
    void trim();

    std::map<RoomId, qint64> m_events;
};

} // namespace hearth::app
