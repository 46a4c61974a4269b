// SPDX-License-Identifier: MIT
#include "tests/bench/load/ProcessUsage.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace hearth::bench {

namespace {

std::string folderOf(int pid)
{
    return "/proc/" + std::to_string(pid);
}

std::optional<std::int64_t> fromSchedstat(int pid)
{
    std::error_code error;
    std::filesystem::directory_iterator threads(folderOf(pid) + "/task", error);
    if (error)
        return std::nullopt;
    std::int64_t total = 0;
    for (; threads != std::filesystem::directory_iterator(); threads.increment(error)) {
        std::int64_t onCpu = 0;
        if (std::ifstream(threads->path() / "schedstat") >> onCpu)
            total += onCpu;
        if (error)
            break;
    }
    return total > 0 ? std::optional(total) : std::nullopt;
}

std::optional<std::int64_t> fromStat(int pid)
{
    std::ifstream file(folderOf(pid) + "/stat");
    std::string line;
    if (!std::getline(file, line))
        return std::nullopt;
    // The name, in parentheses, may hold anything; utime and stime are the 12th and 13th after it.
    std::istringstream rest(line.substr(line.rfind(')') + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        rest >> skipped;
    std::int64_t user = 0;
    std::int64_t system = 0;
    rest >> user >> system;
    return (user + system) * (1'000'000'000 / ::sysconf(_SC_CLK_TCK));
}

} // namespace

std::optional<std::int64_t> ProcessUsage::cpuNanoseconds() const
{
    const auto fine = fromSchedstat(m_pid);
    return fine ? fine : fromStat(m_pid);
}

std::optional<std::int64_t> ProcessUsage::residentBytes() const
{
    std::ifstream file(folderOf(m_pid) + "/status");
    std::string line;
    while (std::getline(file, line)) {
        if (line.rfind("VmRSS:", 0) == 0)
            return std::stoll(line.substr(6)) * 1024;
    }
    return std::nullopt;
}

} // namespace hearth::bench
