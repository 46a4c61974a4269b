// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace hearth::server {

//! What is to happen to which key, and when; one deadline a key.
template <class Key>
class DeadlineQueue
{
public:
    void set(const Key &key, SteadyTime when)
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

    [[nodiscard]] std::optional<SteadyTime> next() const
    {
        return m_byTime.empty() ? std::nullopt : std::optional(m_byTime.begin()->first);
    }

    //! The keys whose time has come, earliest first; they are in it no longer.
    [[nodiscard]] std::vector<Key> takeDue(SteadyTime now)
    {
        std::vector<Key> due;
        while (!m_byTime.empty() && m_byTime.begin()->first <= now) {
            due.push_back(m_byTime.begin()->second);
            remove(due.back());
        }
        return due;
    }

private:
    std::map<Key, SteadyTime> m_byKey;
    std::set<std::pair<SteadyTime, Key>> m_byTime;
};

} // namespace hearth::server
