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

//! What stands behind this word in a file of proc(5) whose lines begin with one.
std::optional<std::int64_t> valueIn(const std::filesystem::path &path, const std::string &word)
{
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        if (line.rfind(word + ':', 0) == 0)
            return std::stoll(line.substr(word.size() + 1));
    }
    return std::nullopt;
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

std::optional<std::int64_t> ProcessUsage::sleeps() const
{
    std::error_code error;
    std::filesystem::directory_iterator threads(folderOf(m_pid) + "/task", error);
    if (error)
        return std::nullopt;
    std::int64_t total = 0;
    for (; !error && threads != std::filesystem::directory_iterator(); threads.increment(error))
        total += valueIn(threads->path() / "status", "voluntary_ctxt_switches").value_or(0);
    return total;
}

std::optional<std::int64_t> ProcessUsage::residentBytes() const
{
    const auto kib = valueIn(folderOf(m_pid) + "/status", "VmRSS");
    return kib ? std::optional(*kib * 1024) : std::nullopt;
}

} // namespace hearth::bench
