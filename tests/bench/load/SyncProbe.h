// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "tests/bench/load/Fleet.h"
#include "tests/bench/load/LatencyHistogram.h"

#include <cstdint>
#include <string>

namespace hearth::bench {

//! How long a client waits for what it has missed: the first one writes, then each of the others,
//! one after the other, says that it has seen none of it.
class SyncProbe final : public FrameListener
{
public:
    //! All clients are in the one room, and live.
    SyncProbe(Fleet &fleet, const LoadOptions &options, std::string epoch);

    //! The error is for a person.
    Result<Done, std::string> run();

    //! From the sync to its ack, behind the last of the events.
    [[nodiscard]] const LatencyHistogram &times() const { return m_times; }

    //! That came in all replays.
    [[nodiscard]] std::uint64_t events() const { return m_replayed; }

    void frame(Connection &connection, const FrameFacts &facts, std::string_view payload,
               std::int64_t received) override;

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool syncOne(Connection &connection);
    [[nodiscard]] bool pollUntil(const bool &isSo);
    void writeOne();

    Fleet &m_fleet;
    const LoadOptions &m_options;
    std::string m_epoch;
    std::string m_runId;
    std::string m_filler;
    std::uint64_t m_written = 0;
    std::uint64_t m_live = 0; //!< deliveries of what was written
    std::int64_t m_lastSeq = 0;
    bool m_isFilled = false;
    const Connection *m_asking = nullptr;
    std::uint64_t m_question = 0;
    std::uint64_t m_missing = 0; //!< of the one that asks
    std::int64_t m_asked = 0;
    bool m_isAnswered = false;
    std::uint64_t m_replayed = 0;
    std::string m_problem;
    LatencyHistogram m_times;
};

} // namespace hearth::bench
