// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

//! Two texts line by line.
namespace hearth::app::LineDiff {

enum class Side { Both, Before, After };

struct Line
{
    Side side = Side::Both; //!< where it stands
    QByteArray text;

    friend bool operator==(const Line &, const Line &) = default;
};

//! All lines of both, in their order, with as many of Both as there can be; what is gone stands
//! before what came in its place. Of more than `most` lines between the first and the last
//! different one, on either side, none is of Both. Takes time as the product of both numbers.
[[nodiscard]] std::vector<Line> of(const std::vector<QByteArray> &before,
                                   const std::vector<QByteArray> &after, std::size_t most);

} // namespace hearth::app::LineDiff
