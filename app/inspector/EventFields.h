// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"
#include "app/inspector/EventPath.h"

#include <memory>
#include <optional>
#include <vector>

namespace hearth::app {

//! A value of an event: a number where it is one, and as a person reads it.
struct EventField
{
    std::optional<double> number;
    QString text; //!< "greenhouse-1", "true", "21.5", "null"; a list or a map as its JSON

    friend bool operator==(const EventField &, const EventField &) = default;
};

//! Takes values out of events. A payload is read once for all paths, and its memory is used again.
class EventFields
{
public:
    EventFields();
    ~EventFields();
    Q_DISABLE_COPY_MOVE(EventFields)

    //! One for each path, in their order; nothing where the event has no such value, or its payload
    //! is no JSON.
    [[nodiscard]] std::vector<std::optional<EventField>> read(const Event &event,
                                                              const std::vector<EventPath> &paths);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace hearth::app
