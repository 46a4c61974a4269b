// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventAlert.h"
#include "app/inspector/EventFields.h"
#include "shared/base/Clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth::app {

//! Looks at a stream's events for what the person wants to be told of: of one at once, and then of
//! no other before the pause is over. What is told next says how many there were in between.
class AlertWatch
{
public:
    //! The clock outlives it.
    explicit AlertWatch(const Clock &clock);

    void set(const std::vector<EventAlert> &alerts, std::chrono::seconds pause);

    //! There is something to be told of.
    [[nodiscard]] bool isWatching() const { return !m_alerts.empty(); }

    //! What to tell of this event, as sentences: "data.celsius is 31, above 30." Nothing where it
    //! is none of them, or too soon.
    [[nodiscard]] std::optional<QString> look(const Event &event);

private:
    [[nodiscard]] std::optional<QString> raise(const EventAlert &alert, const QString &found);

    const Clock &m_clock;
    std::vector<EventAlert> m_alerts;
    std::vector<EventPath> m_paths; //!< of the alerts, in their order
    std::chrono::seconds m_pause{0};
    EventFields m_fields;
    std::optional<SteadyTime> m_raisedAt;
    int m_kept = 0; //!< matches since then of which nothing was told
};

} // namespace hearth::app
