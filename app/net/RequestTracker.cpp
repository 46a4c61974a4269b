// SPDX-License-Identifier: MIT
#include "app/net/RequestTracker.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace hearth::app {

void RequestTracker::expect(const CommandId &id, CommandReply reply)
{
    m_waiting.insert(id, {std::move(reply), m_nextOrder++});
}

bool RequestTracker::acknowledge(const Ack &ack)
{
    if (!m_waiting.contains(ack.ref))
        return false;
    m_waiting.take(ack.ref).reply(ack);
    return true;
}

bool RequestTracker::refuse(const Error &error)
{
    if (!error.ref || !m_waiting.contains(*error.ref))
        return false;
    CommandFailure failure{CommandFailure::Kind::Refused, {error.code, error.message}};
    if (error.retryAfterMs)
        failure.error.retryAfter = std::chrono::milliseconds(*error.retryAfterMs);
    m_waiting.take(*error.ref).reply(Failure{failure});
    return true;
}

void RequestTracker::failAll()
{
    std::vector<Waiting> all(m_waiting.cbegin(), m_waiting.cend());
    m_waiting.clear();
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return a.order < b.order; });
    for (const auto &waiting : all)
        waiting.reply(Failure{CommandFailure{}});
}

} // namespace hearth::app
