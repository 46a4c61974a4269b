// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/SharedFrame.h"
#include "shared/protocol/SessionMessages.h"

#include <deque>
#include <vector>

namespace hearth::server {

//! What is published while a session may not see it yet, in its order.
class WithheldEvents
{
public:
    void addRoomEvent(const RoomId &room, qint64 seq, const SharedFrame &frame);
    //! Something without a seq that has to keep its place among the room events.
    void addOther(const SharedFrame &frame);

    //! Drops the room events that a sync has dealt with.
    void drop(const SyncRanges &synced);
    //! Drops the room's events, but for the leaving that ends them.
    void dropAllButTheLeaving(const RoomId &room);
    //! All there is, in order; empty afterwards.
    [[nodiscard]] std::vector<SharedFrame> take();

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Entry
    {
        RoomId room; //!< empty: no room event
        qint64 seq = 0;
        SharedFrame frame;
    };

    template <class Predicate>
    void dropIf(Predicate isUnwanted);

    std::deque<Entry> m_entries;
    qint64 m_bytes = 0;
};

} // namespace hearth::server
