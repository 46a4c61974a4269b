// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

namespace hearth::bench {

//! What one process of this machine has used so far, as /proc tells.
class ProcessUsage
{
public:
    explicit ProcessUsage(int pid)
        : m_pid(pid)
    {}

    //! CPU time of all its threads, in user space and in the kernel. From schedstat (nanoseconds;
    //! a thread that has ended is not counted any more), else from stat (10 ms). Nothing when there
    //! is no such process.
    [[nodiscard]] std::optional<std::int64_t> cpuNanoseconds() const;
    //! How often its threads went to sleep of their own accord; of those that have not ended.
    [[nodiscard]] std::optional<std::int64_t> sleeps() const;
    //! VmRSS.
    [[nodiscard]] std::optional<std::int64_t> residentBytes() const;

private:
    int m_pid;
};

} // namespace hearth::bench
