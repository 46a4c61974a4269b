// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <chrono>
#include <vector>

namespace hearth::bench {

//! Durations of one kind, each kept as it is.
class Figures
{
public:
    void add(std::chrono::nanoseconds duration) { m_durations.push_back(duration); }

    [[nodiscard]] std::size_t count() const { return m_durations.size(); }

    //! How many there are, and in ms the one that half of them, 95 % and 99 % do not exceed, and
    //! the longest.
    [[nodiscard]] QJsonObject toJson() const;

private:
    std::vector<std::chrono::nanoseconds> m_durations;
};

} // namespace hearth::bench
