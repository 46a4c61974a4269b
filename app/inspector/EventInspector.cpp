// SPDX-License-Identifier: MIT
#include "app/inspector/EventInspector.h"

#include "app/inspector/EventWords.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace hearth::app {

EventInspector::EventInspector(TimeSource time, EventRing::Bounds bounds, QObject *parent)
    : QObject(parent)
    , m_clock(time.clock)
    , m_table(bounds)
    , m_plots(m_table.ring())
    , m_frameTimer(time.scheduler.timer([this] { showFrame(); }))
    , m_rateTimer(time.scheduler.timer([this] { measureRate(); }))
    , m_dayTimer(time.scheduler.timer([this] { lookAtCalendar(); }))
{
    lookAtCalendar();
}

EventInspector::~EventInspector() = default;

void EventInspector::add(Event event)
{
    event.number = ++m_captured;
    m_waiting.push_back(std::move(event));
    const SteadyTime now = m_clock.steadyNow();
    // One that comes alone is shown with the next turn of the loop.
    if (!m_frameTimer->isActive())
        m_frameTimer->start(
            std::clamp(std::chrono::ceil<std::chrono::milliseconds>(m_shownAt + frame - now),
                       std::chrono::milliseconds(0), frame));
    if (!m_rateTimer->isActive()) {
        m_measuredAt = now;
        m_measuredCount = m_captured - 1;
        m_rateTimer->start(rateEvery);
    }
}

void EventInspector::lookAtCalendar()
{
    const qint64 now = toMillis(m_clock.now());
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    m_table.setToday(today);
    m_tree.setToday(today);
    const std::chrono::milliseconds left(today.addDays(1).startOfDay().toMSecsSinceEpoch() - now);
    m_dayTimer->start(std::clamp(left, std::chrono::milliseconds(1), calendarEvery));
}

void EventInspector::showFrame()
{
    m_shownAt = m_clock.steadyNow();
    m_frameTimer->stop();
    const auto events = std::exchange(m_waiting, {});
    if (events.empty())
        return;
    m_table.append(events);
    m_plots.take(events);
    Q_EMIT countsChanged();
    if (m_chosen == 0)
        choose(events.back().number);
    find();
}

void EventInspector::measureRate()
{
    const SteadyTime now = m_clock.steadyNow();
    const std::chrono::duration<double> passed = now - m_measuredAt;
    const qint64 came = m_captured - std::exchange(m_measuredCount, m_captured);
    m_measuredAt = now;
    m_rate = passed.count() > 0 ? static_cast<double>(came) / passed.count() : 0;
    Q_EMIT rateChanged();
    if (came > 0)
        m_rateTimer->start(rateEvery);
}

double EventInspector::waiting() const
{
    return isPaused() ? static_cast<double>(m_captured - m_capturedAtPause) : 0;
}

double EventInspector::dropped() const
{
    return static_cast<double>(m_captured
                               - static_cast<qint64>(m_table.ring().size() + m_waiting.size()));
}

QString EventInspector::rateText() const
{
    return EventWords::rate(m_rate);
}

void EventInspector::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    showFrame();
    m_capturedAtPause = m_captured;
    m_table.setHeld(paused);
    find();
    Q_EMIT pausedChanged();
    Q_EMIT countsChanged();
}

void EventInspector::choose(qint64 number)
{
    const Event *event = m_table.find(number);
    if (!event || number == m_chosen)
        return;
    m_chosen = number;
    m_tree.show(*event);
    Q_EMIT chosenChanged();
}

void EventInspector::seek(qint64 seq)
{
    m_seekedSeq = seq;
    setPaused(false);
    showFrame();
    find();
}

void EventInspector::stopSeeking()
{
    m_seekedSeq.reset();
    if (std::exchange(m_sought, 0) != 0)
        Q_EMIT soughtChanged();
}

void EventInspector::find()
{
    if (!m_seekedSeq || isPaused())
        return;
    const EventRing &events = m_table.ring();
    bool isPast = false;
    for (std::size_t i = events.size(); i > 0; --i) {
        const Event &event = events.at(i - 1);
        if (event.kind != Event::Kind::Data)
            continue;
        if (event.seq < *m_seekedSeq)
            break;
        isPast = true;
        if (event.seq > *m_seekedSeq)
            continue;
        choose(event.number);
        m_sought = event.number;
        Q_EMIT soughtChanged();
        break;
    }
    // They come in order: where a newer one is, it comes no more.
    if (isPast)
        m_seekedSeq.reset();
}

void EventInspector::clear()
{
    stopSeeking();
    m_frameTimer->stop();
    m_rateTimer->stop();
    m_waiting.clear();
    m_captured = m_capturedAtPause = m_measuredCount = m_chosen = 0;
    m_rate = 0;
    m_table.clear();
    m_tree.clear();
    m_plots.restore(m_plots.pinned());
    Q_EMIT pausedChanged();
    Q_EMIT countsChanged();
    Q_EMIT rateChanged();
    Q_EMIT chosenChanged();
}

} // namespace hearth::app
