// SPDX-License-Identifier: MIT
#include "tests/bench/app/Figures.h"

#include <algorithm>
#include <cmath>

namespace hearth::bench {

namespace {

//! To a tenth of a millisecond, for a figure has no more to say.
double toMs(std::chrono::nanoseconds duration)
{
    return std::round(std::chrono::duration<double, std::milli>(duration).count() * 10) / 10;
}

} // namespace

QJsonObject Figures::toJson() const
{
    QJsonObject json{{QStringLiteral("count"), static_cast<qint64>(m_durations.size())}};
    if (m_durations.empty())
        return json;
    auto sorted = m_durations;
    std::sort(sorted.begin(), sorted.end());
    const auto at = [&sorted](double share) {
        const double rank = std::ceil(share * static_cast<double>(sorted.size()));
        return toMs(sorted[static_cast<std::size_t>(std::max(1.0, rank)) - 1]);
    };
    json[QStringLiteral("p50_ms")] = at(0.5);
    json[QStringLiteral("p95_ms")] = at(0.95);
    json[QStringLiteral("p99_ms")] = at(0.99);
    json[QStringLiteral("max_ms")] = toMs(sorted.back());
    return json;
}

} // namespace hearth::bench
