// SPDX-License-Identifier: MIT
#include "server/net/HandshakeQueue.h"

#include <algorithm>
#include <utility>

namespace hearth::server {

void HandshakeQueue::enter(const void *who, const QHostAddress &address, Start start)
{
    m_places.emplace(who, Place{address, Place::State::Waiting});
    Household &household = m_households[address];
    if (household.waiting.empty())
        m_turns.push_back(address);
    household.waiting.push_back({who, std::move(start)});
    startNext();
}

void HandshakeQueue::leave(const void *who)
{
    const auto found = m_places.find(who);
    if (found == m_places.end())
        return;
    const Place place = found->second;
    m_places.erase(found);
    Household &household = m_households[place.address];
    if (place.state == Place::State::Going) {
        --m_going;
        --household.going;
    } else {
        std::erase_if(household.waiting,
                      [who](const Waiting &waiting) { return waiting.who == who; });
        if (household.waiting.empty())
            std::erase(m_turns, place.address);
    }
    if (household.waiting.empty() && household.going == 0)
        m_households.remove(place.address);
    startNext();
}

bool HandshakeQueue::isWaitedFor(const void *who) const
{
    const auto place = m_places.find(who);
    if (place == m_places.end())
        return false;
    const auto household = m_households.constFind(place->second.address);
    if (household != m_households.cend() && !household->waiting.empty())
        return true;
    return m_going == atOnce
        && std::any_of(m_turns.begin(), m_turns.end(),
                       [this](const QHostAddress &address) { return hasShareLeft(address); });
}

bool HandshakeQueue::hasShareLeft(const QHostAddress &address) const
{
    return m_households.constFind(address)->going < atOncePerAddress;
}

HandshakeQueue::Waiting HandshakeQueue::takeNext()
{
    if (m_going == atOnce)
        return {};
    const auto turn =
        std::find_if(m_turns.begin(), m_turns.end(),
                     [this](const QHostAddress &address) { return hasShareLeft(address); });
    if (turn == m_turns.end())
        return {};
    const QHostAddress address = *turn;
    m_turns.erase(turn);
    Household &household = m_households[address];
    Waiting next = std::move(household.waiting.front());
    household.waiting.pop_front();
    if (!household.waiting.empty())
        m_turns.push_back(address);
    ++household.going;
    ++m_going;
    m_places[next.who].state = Place::State::Going;
    return next;
}

void HandshakeQueue::startNext()
{
    // One that fails at once leaves from within, and its turn passes in this loop.
    if (m_isStarting)
        return;
    m_isStarting = true;
    for (Waiting next = takeNext(); next.who; next = takeNext())
        next.start();
    m_isStarting = false;
}

} // namespace hearth::server
