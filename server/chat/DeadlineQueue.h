// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace hearth::server {

//! What is to happen to which key, and when; one deadline a key. In the time
//! of either clock.
template <class Key, class Time = SteadyTime>
class DeadlineQueue
{
public:
    void set(const Key &key, Time when)
    {
        remove(key);
        m_byKey.emplace(key, when);
        m_byTime.emplace(when, key);
    }

    void remove(const Key &key)
    {
        const auto found = m_byKey.find(key);
        if (found == m_byKey.end())
            return;
        m_byTime.erase({found->second, key});
        m_byKey.erase(found);
    }

    [[nodiscard]] std::optional<Time> next() const
    {
        return m_byTime.empty() ? std::nullopt : std::optional(m_byTime.begin()->first);
    }

    //! The keys whose time has come, earliest first; they are in it no longer.
    [[nodiscard]] std::vector<Key> takeDue(Time now)
    {
        std::vector<Key> due;
        while (!m_byTime.empty() && m_byTime.begin()->first <= now) {
            due.push_back(m_byTime.begin()->second);
            remove(due.back());
        }
        return due;
    }

private:
    std::map<Key, Time> m_byKey;
    std::set<std::pair<Time, Key>> m_byTime;
};

} // namespace hearth::server
