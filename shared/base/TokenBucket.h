// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace hearth {

//! So many a second on average, and `burst` at once after a pause.
class TokenBucket
{
public:
    //! Full at first. A rate of 0: no limit.
    TokenBucket(double perSecond, double burst)
        : m_perSecond(perSecond)
        , m_burst(burst)
        , m_tokens(burst)
    {}

    //! Nothing: taken. Else how long until it would be, and then nothing is taken. More than the
    //! burst at once is granted as soon as the bucket is full, and owed.
    [[nodiscard]] std::optional<std::chrono::milliseconds> take(SteadyTime now, double count = 1)
    {
        if (m_perSecond <= 0)
            return std::nullopt;
        refill(now);
        const double missing = std::min(count, m_burst) - m_tokens;
        if (missing > kRounding) {
            const auto wait = std::ceil((missing - kRounding / 2) / m_perSecond * 1000);
            return std::chrono::milliseconds(static_cast<qint64>(wait));
        }
        m_tokens -= count;
        return std::nullopt;
    }

    //! Whether so many at once are more than it ever holds, though take() would grant and owe them.
    [[nodiscard]] bool isBeyondBurst(double count) const
    {
        return m_perSecond > 0 && count > m_burst;
    }

    //! Whether nothing tells it from a new one.
    [[nodiscard]] bool isFull(SteadyTime now)
    {
        refill(now);
        return m_perSecond <= 0 || m_tokens >= m_burst - kRounding;
    }

private:
    void refill(SteadyTime now)
    {
        if (now <= m_filledAt)
            return;
        // The first time this is the clock's whole age, which a full bucket doesn't mind.
        const std::chrono::duration<double> past = now - m_filledAt;
        m_tokens = std::min(m_burst, m_tokens + past.count() * m_perSecond);
        m_filledAt = now;
    }

    //! Many small refills may sum up to a little less than their time is worth.
    static constexpr double kRounding = 1e-6;

    double m_perSecond;
    double m_burst;
    double m_tokens;
    SteadyTime m_filledAt{};
};

} // namespace hearth
