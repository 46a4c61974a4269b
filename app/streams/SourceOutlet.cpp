// SPDX-License-Identifier: MIT
#include "app/streams/SourceOutlet.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace hearth::app {

namespace {

// What an event takes besides its payload, roughly.
constexpr qint64 eventOverhead = 128;

} // namespace

SourceOutlet::SourceOutlet(const Clock &clock, Bounds bounds, OnEvents onEvents, OnState onState,
                           OnRestart onRestart)
    : m_clock(clock)
    , m_bounds(bounds)
    , m_onEvents(std::move(onEvents))
    , m_onState(std::move(onState))
    , m_onRestart(std::move(onRestart))
    , m_inbox([this](std::vector<Item> &&batch) { take(std::move(batch)); }, pause)
{}

void SourceOutlet::onSourceEvent(Event &&event)
{
    const qint64 size = event.size() + eventOverhead;
    // One at least gets through, however large it is.
    const bool fits = m_events.load() == 0
        || (m_events.load() < m_bounds.events && m_bytes.load() + size <= m_bounds.bytes);
    if (!fits) {
        ++m_dropped;
        return;
    }
    ++m_events;
    m_bytes += size;
    m_inbox.post(std::move(event), Inbox<Item>::Urgency::Soon);
}

void SourceOutlet::onSourceState(SourceState state, const QString &why)
{
    m_inbox.post(StateChange{state, why}, Inbox<Item>::Urgency::Soon);
}

void SourceOutlet::onSourceRestarted()
{
    m_inbox.post(Restart{}, Inbox<Item>::Urgency::Soon);
}

bool SourceOutlet::hasRoom() const
{
    return m_events.load() < m_bounds.events / 2 && m_bytes.load() < m_bounds.bytes / 2;
}

void SourceOutlet::take(std::vector<Item> &&batch)
{
    // Until the counts fall, below, everything that comes is left out: so this many are missing
    // exactly behind this batch.
    const qint64 dropped = m_dropped.exchange(0);
    std::vector<Event> events;
    events.reserve(batch.size() + 1);
    qint64 count = 0;
    qint64 bytes = 0;
    for (Item &item : batch) {
        if (auto *event = std::get_if<Event>(&item)) {
            ++count;
            bytes += event->size() + eventOverhead;
            events.push_back(std::move(*event));
            continue;
        }
        tell(events);
        if (const auto *change = std::get_if<StateChange>(&item))
            m_onState(change->state, change->why);
        else
            m_onRestart();
    }
    if (dropped > 0) {
        Event gap;
        gap.kind = Event::Kind::Gap;
        gap.time = toMillis(m_clock.now());
        gap.type = QCoreApplication::translate("SourceOutlet",
                                               "%1 events came faster than they could be taken")
                       .arg(QLocale().toString(dropped));
        events.push_back(std::move(gap));
    }
    m_bytes -= bytes;
    m_events -= count;
    tell(events);
}

void SourceOutlet::tell(std::vector<Event> &events) const
{
    const auto told = std::exchange(events, {});
    if (!told.empty())
        m_onEvents(told);
}

} // namespace hearth::app
