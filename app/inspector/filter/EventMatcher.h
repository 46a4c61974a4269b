// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventView.h"
#include "app/inspector/filter/EventFilter.h"

#include <memory>

namespace hearth::app {

//! Says which events pass a filter. A payload is read where it lies, and only as far as the filter
//! asks: of one that is no JSON, or breaks off, what stands before the fault may be found. No event
//! is an error. One thread at a time; several matchers may share a filter.
class EventMatcher
{
public:
    explicit EventMatcher(EventFilter filter);
    ~EventMatcher();
    EventMatcher(EventMatcher &&other) noexcept;
    EventMatcher &operator=(EventMatcher &&other) noexcept;
    Q_DISABLE_COPY(EventMatcher)

    [[nodiscard]] const EventFilter &filter() const { return m_filter; }

    [[nodiscard]] bool matches(const EventView &event);
    [[nodiscard]] bool matches(const Event &event);

private:
    class Run;
    EventFilter m_filter;
    std::unique_ptr<Run> m_run;
};

} // namespace hearth::app
