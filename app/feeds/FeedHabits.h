// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/PlotSpec.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace hearth::app {

//! What an event of a feed has to be so that the person is told of it.
struct FeedAlert
{
    enum class Comparison { Above, Below, Equals };

    EventPath path;
    Comparison comparison = Comparison::Above;
    QString value; //!< of Above and Below a number, written as JSON writes them

    //! "above"
    [[nodiscard]] QString comparisonWord() const;
    //! "data.celsius above 30"
    [[nodiscard]] QString toText() const;

    friend bool operator==(const FeedAlert &, const FeedAlert &) = default;
};

//! What the person made of a feed on this computer.
struct FeedHabits
{
    static constexpr std::chrono::seconds usualPause{60};

    std::vector<PlotSpec> plots; //!< those that are pinned, in their order
    std::vector<FeedAlert> alerts;
    std::chrono::seconds pause = usualPause; //!< between two notices, at least

    //! Empty where there is nothing to keep.
    [[nodiscard]] QByteArray toJson() const;
    //! What can't be read is left out.
    [[nodiscard]] static FeedHabits fromJson(const QByteArray &json);

    friend bool operator==(const FeedHabits &, const FeedHabits &) = default;
};

} // namespace hearth::app
