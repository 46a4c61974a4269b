// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <bitset>
#include <optional>

namespace hearth::app {

//! When nobody is to be told of anything: from a time of day to another one, on some days of the
//! week. What begins in the evening and ends in the morning is of the day that it begins on.
struct QuietHours
{
    bool on = false;
    QTime from{22, 0};
    QTime to{7, 0}; //!< the same as `from`: the whole day until then
    std::bitset<7> days = std::bitset<7>().set(); //!< from Monday

    //! When those end that hold at this moment of the clock on the wall; nothing: none do.
    [[nodiscard]] std::optional<QDateTime> endAt(const QDateTime &local) const;

    //! A time of day as somebody writes it: "22:00", "22", or as their language has it.
    [[nodiscard]] static std::optional<QTime> parse(const QString &text);

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

} // namespace hearth::app
