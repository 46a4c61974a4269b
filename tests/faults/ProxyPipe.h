// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/FrameFilter.h"
#include "tests/faults/LinkFaults.h"

#include <cstdint>
#include <deque>
#include <random>
#include <string>

namespace hearth::faults {

//! One way of one proxied connection. Neither socket is its own.
class ProxyPipe
{
public:
    enum class Filtering { Off, On };
    enum class Health { Fine, Broken };

    ProxyPipe(int from, int to, Filtering filtering, std::minstd_rand &random);

    //! Moves what may move now. Broken: the connection is to be reset.
    [[nodiscard]] Health pump(std::int64_t now, const LinkFaults &faults, const FrameHook &hook);
    //! Whether poll() is to wake for what comes in, and for room to write.
    [[nodiscard]] bool wantsInput(const LinkFaults &faults) const;
    [[nodiscard]] bool wantsOutput(std::int64_t now, const LinkFaults &faults) const;
    //! When what waits may go on; the largest value if nothing waits for its time.
    [[nodiscard]] std::int64_t nextDue(std::int64_t now) const;

    //! The sender has ended, and the receiver has been told.
    [[nodiscard]] bool hasEnded() const { return m_isEndPassed; }

private:
    struct Chunk
    {
        std::int64_t due = 0;
        std::string bytes;
    };

    Health read(std::int64_t now, const LinkFaults &faults, const FrameHook &hook);
    Health write(std::int64_t now, const LinkFaults &faults);

    int m_from;
    int m_to;
    Filtering m_filtering;
    std::minstd_rand &m_random;
    FrameFilter m_filter;
    std::deque<Chunk> m_chunks;
    std::size_t m_queued = 0;
    std::size_t m_written = 0;
    std::int64_t m_lastDue = 0;
    std::int64_t m_paidUntil = 0; //!< by the rate: nothing goes before
    bool m_hasSenderEnded = false;
    bool m_isEndPassed = false;
};

} // namespace hearth::faults
