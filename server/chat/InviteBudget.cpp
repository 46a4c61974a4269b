// SPDX-License-Identifier: MIT
#include "server/chat/InviteBudget.h"

namespace hearth::server {

InviteBudget::InviteBudget(const Clock &clock, int perMinute)
    : m_clock(clock)
    , m_perMinute(perMinute)
{}

std::optional<std::chrono::milliseconds> InviteBudget::take(const UserId &inviter,
                                                            std::size_t people)
{
    if (m_perMinute <= 0)
        return std::nullopt;
    constexpr qsizetype many = 1024;
    const SteadyTime now = m_clock.steadyNow();
    auto left = m_left.find(inviter);
    if (left == m_left.end()) {
        if (m_left.size() >= many)
            m_left.removeIf([now](const auto &each) { return each.value().isFull(now); });
        left = m_left.insert(inviter, TokenBucket(m_perMinute / 60.0, m_perMinute));
    }
    return left->take(now, static_cast<double>(people));
}

} // namespace hearth::server
