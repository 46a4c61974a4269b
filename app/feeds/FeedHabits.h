// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventAlert.h"
#include "app/inspector/PlotSpec.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace hearth::app {

//! What the person made of a feed on this computer.
struct FeedHabits
{
    std::vector<PlotSpec> plots; //!< those that are pinned, in their order
    std::vector<EventAlert> alerts;
    std::chrono::seconds pause = EventAlert::usualPause; //!< between two notices, at least

    //! Empty where there is nothing to keep.
    [[nodiscard]] QByteArray toJson() const;
    //! What can't be read is left out.
    [[nodiscard]] static FeedHabits fromJson(const QByteArray &json);

    friend bool operator==(const FeedHabits &, const FeedHabits &) = default;
};

} // namespace hearth::app
