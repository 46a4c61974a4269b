// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/SessionMessages.h"

#include <optional>
#include <set>
#include <vector>

namespace hearth::app {

//! What a sync means for what is kept of the rooms.
struct SyncOutcome
{
    std::vector<RoomId> stale; //!< kept messages have holes: drop and fetch anew
    std::vector<RoomId> gone;
};

//! Knows, of each room, the last event seen, and so whether the next one is the next one.
class SyncEngine
{
public:
    enum class Verdict {
        Next,
        Seen, //!< again: ignore
        Gap, //!< something is missing: ignore, and ask with gapSync()
        Unknown //!< not a room of ours
    };

    struct Beginning
    {
        std::optional<Sync> sync; //!< to be the first command
        SyncOutcome outcome; //!< what is known without asking: another epoch, rooms gone
        std::vector<RoomId> fresh; //!< not known before
    };

    //! What an earlier run had seen.
    void restore(const QString &epoch, const SeenSeqs &seen);
    //! What was seen is not to be built upon; the next welcome counts as one of another epoch.
    void distrust();

    //! Takes a welcome. Without a sync, each room begins at its last_seq.
    [[nodiscard]] Beginning begin(const Welcome &welcome);
    //! Takes the ack of a sync.
    [[nodiscard]] SyncOutcome finish(const SyncRanges &ranges);

    //! False if it is known already.
    bool addRoom(const RoomId &room, qint64 lastSeq);
    //! Begins anew after this event.
    void startAt(const RoomId &room, qint64 lastSeq);
    void removeRoom(const RoomId &room);

    //! Next is counted as seen.
    [[nodiscard]] Verdict see(const RoomId &room, qint64 seq);
    [[nodiscard]] qint64 lastSeen(const RoomId &room) const;

    [[nodiscard]] const QString &epoch() const { return m_epoch; }

    //! What asks for the events of a room that were missed; nothing while such a question is under
    //! way.
    [[nodiscard]] std::optional<Sync> gapSync(const RoomId &room);
    //! The question of gapSync() had no answer.
    void gapSyncFailed(const RoomId &room);

private:
    QString m_epoch;
    SeenSeqs m_seen;
    std::set<RoomId> m_filling;
};

} // namespace hearth::app
