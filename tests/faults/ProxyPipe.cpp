// SPDX-License-Identifier: MIT
#include "tests/faults/ProxyPipe.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <sys/socket.h>

namespace hearth::faults {

namespace {
constexpr std::size_t kMostQueued = 256 * 1024;
constexpr std::size_t kRatedPiece = 2048;
constexpr std::int64_t kSecond = 1'000'000'000;

bool isTemporary()
{
    return errno == EAGAIN || errno == EINTR;
}

} // namespace

ProxyPipe::ProxyPipe(int from, int to, Filtering filtering, std::minstd_rand &random)
    : m_from(from)
    , m_to(to)
    , m_filtering(filtering)
    , m_random(random)
{}

bool ProxyPipe::wantsInput(const LinkFaults &faults) const
{
    return !m_hasSenderEnded && !faults.isStalled && m_queued < kMostQueued;
}

bool ProxyPipe::wantsOutput(std::int64_t now, const LinkFaults &faults) const
{
    return !faults.isStalled && !m_chunks.empty() && nextDue(now) <= now;
}

std::int64_t ProxyPipe::nextDue(std::int64_t now) const
{
    if (m_chunks.empty())
        return std::numeric_limits<std::int64_t>::max();
    return std::max({m_chunks.front().due, m_paidUntil, now});
}

ProxyPipe::Health ProxyPipe::pump(std::int64_t now, const LinkFaults &faults, const FrameHook &hook)
{
    if (faults.isStalled)
        return Health::Fine;
    if (read(now, faults, hook) == Health::Broken || write(now, faults) == Health::Broken)
        return Health::Broken;
    // A swallowed end is noticed by nobody.
    if (m_hasSenderEnded && m_chunks.empty() && !m_isEndPassed && !faults.isSwallowing) {
        ::shutdown(m_to, SHUT_WR);
        m_isEndPassed = true;
    }
    return Health::Fine;
}

ProxyPipe::Health ProxyPipe::read(std::int64_t now, const LinkFaults &faults, const FrameHook &hook)
{
    static thread_local std::array<char, 64 * 1024> buffer;
    while (wantsInput(faults)) {
        const ssize_t got = ::recv(m_from, buffer.data(), buffer.size(), 0);
        if (got == 0)
            m_hasSenderEnded = true;
        if (got < 0 && isTemporary())
            return Health::Fine;
        if (got < 0 && !faults.isSwallowing)
            return Health::Broken;
        if (got <= 0) {
            m_hasSenderEnded = true;
            return Health::Fine;
        }
        if (faults.isSwallowing)
            continue;
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(got));
        std::string passed =
            m_filtering == Filtering::On ? m_filter.take(bytes, hook) : std::string(bytes);
        if (passed.empty())
            continue;
        const auto jitter = std::uniform_int_distribution<std::int64_t>(
            0, std::chrono::nanoseconds(faults.jitter).count())(m_random);
        m_lastDue =
            std::max(m_lastDue, now + std::chrono::nanoseconds(faults.delay).count() + jitter);
        m_queued += passed.size();
        m_chunks.push_back({m_lastDue, std::move(passed)});
    }
    return Health::Fine;
}

ProxyPipe::Health ProxyPipe::write(std::int64_t now, const LinkFaults &faults)
{
    while (!m_chunks.empty() && nextDue(now) <= now) {
        Chunk &chunk = m_chunks.front();
        std::size_t size = chunk.bytes.size();
        if (faults.bytesPerSecond > 0)
            size = std::min(size, kRatedPiece);
        if (faults.resetAfter)
            size = std::min(size, *faults.resetAfter - std::min(*faults.resetAfter, m_written));
        const ssize_t sent = size == 0 ? 0 : ::send(m_to, chunk.bytes.data(), size, MSG_NOSIGNAL);
        if (sent < 0)
            return isTemporary() ? Health::Fine : Health::Broken;
        const auto taken = static_cast<std::size_t>(sent);
        m_written += taken;
        m_queued -= taken;
        chunk.bytes.erase(0, taken);
        if (chunk.bytes.empty())
            m_chunks.pop_front();
        if (faults.resetAfter && m_written >= *faults.resetAfter)
            return Health::Broken;
        if (faults.bytesPerSecond > 0)
            m_paidUntil = std::max(m_paidUntil, now)
                + static_cast<std::int64_t>(taken) * kSecond
                    / static_cast<std::int64_t>(faults.bytesPerSecond);
    }
    return Health::Fine;
}

} // namespace hearth::faults
