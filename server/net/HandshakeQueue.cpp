// SPDX-License-Identifier: MIT
#include "server/net/HandshakeQueue.h"

#include <utility>

namespace hearth::server {

void HandshakeQueue::enter(const void *who, Start start)
{
    m_places.emplace(who, Place::Waiting);
    m_waiting.emplace_back(who, std::move(start));
    startNext();
}

void HandshakeQueue::leave(const void *who)
{
    const auto place = m_places.find(who);
    if (place == m_places.end())
        return;
    if (place->second == Place::Going) {
        --m_going;
    } else {
        std::erase_if(m_waiting, [who](const auto &waiting) { return waiting.first == who; });
    }
    m_places.erase(place);
    startNext();
}

void HandshakeQueue::startNext()
{
    // One that fails at once leaves from within, and its turn passes in this loop.
    if (m_isStarting)
        return;
    m_isStarting = true;
    while (m_going < atOnce && !m_waiting.empty()) {
        const auto [who, start] = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_places[who] = Place::Going;
        ++m_going;
        start();
    }
    m_isStarting = false;
}

} // namespace hearth::server
