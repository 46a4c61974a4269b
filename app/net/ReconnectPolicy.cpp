// SPDX-License-Identifier: MIT
#include "app/net/ReconnectPolicy.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace hearth::app {

ReconnectPolicy::ReconnectPolicy(Jitter jitter)
    : m_jitter(std::move(jitter))
{}

std::chrono::milliseconds ReconnectPolicy::nextDelay()
{
    // Six doublings reach the cap; more would only overflow.
    const auto ceiling = std::min(cap, base * (1 << std::min(m_attempts, 6)));
    ++m_attempts;
    return std::chrono::milliseconds(
        static_cast<qint64>(m_jitter() * static_cast<double>(ceiling.count())));
}

void ReconnectPolicy::reset()
{
    m_attempts = 0;
}

} // namespace hearth::app
