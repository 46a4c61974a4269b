// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/Source.h"
#include "shared/base/Clock.h"
#include "shared/base/Inbox.h"

#include <atomic>
#include <functional>
#include <variant>
#include <vector>

namespace hearth::app {

//! Carries what a source says into another thread, in its order: at once where it comes alone, else
//! in batches, one per `pause` at most. What waits is bounded; what does not fit is left out,
//! counted, and told as a gap in the place where it is missing.
class SourceOutlet final : public SourceListener
{
public:
    static constexpr std::chrono::milliseconds pause{16};

    struct Bounds
    {
        qint64 events = 20'000;
        qint64 bytes = 16LL * 1024 * 1024;
    };

    using OnEvents = std::function<void(const std::vector<Event> &events)>;
    using OnState = std::function<void(SourceState state, const QString &why)>;
    using OnRestart = std::function<void()>;

    //! All are called from the event loop of the thread that makes this. Destroyed there, too,
    //! after the source.
    SourceOutlet(const Clock &clock, Bounds bounds, OnEvents onEvents, OnState onState,
                 OnRestart onRestart);

    void onSourceEvent(Event &&event) override;
    //! Is never left out.
    void onSourceState(SourceState state, const QString &why) override;
    //! Nor is this.
    void onSourceRestarted() override;
    //! While less than half of the bounds is taken.
    [[nodiscard]] bool hasRoom() const override;

private:
    struct StateChange
    {
        SourceState state = SourceState::Idle;
        QString why;
    };

    struct Restart
    {};

    using Item = std::variant<Event, StateChange, Restart>;

    void take(std::vector<Item> &&batch);
    void tell(std::vector<Event> &events) const;

    const Clock &m_clock;
    Bounds m_bounds;
    OnEvents m_onEvents;
    OnState m_onState;
    OnRestart m_onRestart;
    // What waits, in both threads' sight.
    std::atomic<qint64> m_events = 0;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_dropped = 0; //!< not told yet
    Inbox<Item> m_inbox;
};

} // namespace hearth::app
