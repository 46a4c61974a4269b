// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventAlert.h"
#include "app/inspector/PlotSpec.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <vector>

namespace hearth::app {

//! What the person made of a source on this computer, as it is there when they open it again.
struct SourceHabits
{
    QString filter;
    QStringList columns; //!< as EventPath writes them
    QStringList highlights; //!< filters, in their order
    std::vector<PlotSpec> plots; //!< those that are pinned, in their order
    std::vector<EventAlert> alerts;
    std::chrono::seconds pause = EventAlert::usualPause; //!< between two notices, at least

    //! Empty where there is nothing to keep.
    [[nodiscard]] QByteArray toJson() const;
    //! What can't be read is left out.
    [[nodiscard]] static SourceHabits fromJson(const QByteArray &json);

    friend bool operator==(const SourceHabits &, const SourceHabits &) = default;
};

} // namespace hearth::app
