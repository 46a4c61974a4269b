// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventPath.h"

#include <optional>

namespace hearth::app {

//! What a chart of a stream shows.
struct PlotSpec
{
    EventPath value; //!< a number
    std::optional<EventPath> split; //!< a line for each of its values

    friend bool operator==(const PlotSpec &, const PlotSpec &) = default;
};

} // namespace hearth::app
