// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventFields.h"
#include "app/inspector/EventPath.h"

#include <QString>

#include <chrono>
#include <optional>

namespace hearth::app {

//! What an event of a stream has to be so that the person is told of it.
struct EventAlert
{
    enum class Comparison { Above, Below, Equals };

    //! Between two notices, at least, as long as the person says nothing else.
    static constexpr std::chrono::seconds usualPause{60};

    EventPath path;
    Comparison comparison = Comparison::Above;
    QString value; //!< of Above and Below a number, written as JSON writes them

    //! The value where it is one, and finite.
    [[nodiscard]] std::optional<double> number() const;
    //! Whether what an event has at the path is that.
    [[nodiscard]] bool matches(const EventField &field) const;
    //! "above"
    [[nodiscard]] QString comparisonWord() const;
    //! "data.celsius above 30"
    [[nodiscard]] QString toText() const;

    friend bool operator==(const EventAlert &, const EventAlert &) = default;
};

} // namespace hearth::app
