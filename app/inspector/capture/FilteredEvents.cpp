// SPDX-License-Identifier: MIT
#include "app/inspector/capture/FilteredEvents.h"

#include "app/inspector/filter/EventMatcher.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr int threads = 2;
constexpr int pastPriority = 0;
constexpr int livePriority = 1;
constexpr qint64 lookUpEvery = 128; //!< events between two looks at whether anybody still waits

//! Ascending; how many are below.
template <class Numbers>
qint64 countBelow(const Numbers &numbers, qint64 number)
{
    return std::lower_bound(numbers.begin(), numbers.end(), number) - numbers.begin();
}

template <class Numbers>
qint64 dropBelow(Numbers &numbers, qint64 number)
{
    const qint64 gone = countBelow(numbers, number);
    numbers.erase(numbers.begin(), numbers.begin() + gone);
    return gone;
}

} // namespace

FilteredEvents::FilteredEvents(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(threads);
}

FilteredEvents::~FilteredEvents()
{
    cancel();
    m_pool.waitForDone();
}

std::vector<FilteredEvents::Stretch> FilteredEvents::stretchesOf(const StoreView &view,
                                                                 qint64 after)
{
    std::vector<Stretch> stretches;
    for (const auto &part : view.parts()) {
        const qint64 first = std::max({part.segment->firstNumber(), view.oldest(), after + 1});
        if (first <= part.newest())
            stretches.push_back({part, first, part.newest()});
    }
    return stretches;
}

FilteredEvents::Found FilteredEvents::search(const EventFilter &filter, const StoreView &view,
                                             const Stretch &stretch,
                                             const std::atomic<bool> &cancelled)
{
    Found found;
    EventMatcher matcher(filter);
    found.isRead =
        view.visit(stretch.part, stretch.first, stretch.last,
                   filter.needs() == EventFilter::Needs::Bytes, [&](const EventView &event) {
                       if (matcher.matches(event))
                           found.numbers.push_back(event.number);
                       return event.number % lookUpEvery != 0 || !cancelled;
                   });
    return found;
}

void FilteredEvents::start(EventFilter filter, const StoreView &view, Order order)
{
    cancel();
    const qint64 before = count();
    m_past.clear();
    m_live.clear();
    if (before > 0)
        Q_EMIT shrank(before);
    m_filter = std::move(filter);
    m_order = order;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_isIncomplete = false;
    m_seen = view.newest();
    m_oldest = view.oldest();
    auto stretches = stretchesOf(view, 0);
    if (order == Order::NewestFirst)
        std::reverse(stretches.begin(), stretches.end());
    m_ranges = static_cast<int>(stretches.size());
    m_done = m_liveRanges = m_liveDone = 0;
    for (int place = 0; place < m_ranges; ++place)
        post(view, stretches[static_cast<std::size_t>(place)], place, false);
    Q_EMIT progressed();
    if (m_ranges == 0)
        Q_EMIT finished();
}

void FilteredEvents::extend(const StoreView &view)
{
    if (*m_cancelled)
        return;
    for (const Stretch &stretch : stretchesOf(view, m_seen))
        post(view, stretch, m_liveRanges++, true);
    m_seen = std::max(m_seen, view.newest());
    dropBefore(view.oldest());
}

void FilteredEvents::cancel()
{
    *m_cancelled = true;
    m_pool.clear();
    m_early.clear();
    m_earlyLive.clear();
    m_ranges = m_done;
}

void FilteredEvents::post(const StoreView &view, const Stretch &stretch, int place, bool isLive)
{
    // The pool ends before this does, and what was posted home does not outlive it.
    m_pool.start(
        [this, filter = m_filter, view, stretch, place, isLive, run = m_cancelled] {
            if (*run)
                return;
            Found found = search(filter, view, stretch, *run);
            QMetaObject::invokeMethod(
                this,
                [this, run, place, isLive, found = std::move(found)]() mutable {
                    onFound(run, place, isLive, std::move(found));
                },
                Qt::QueuedConnection);
        },
        isLive ? livePriority : pastPriority);
}

void FilteredEvents::onFound(const Cancelled &run, int place, bool isLive, Found found)
{
    if (run != m_cancelled || *run)
        return;
    m_isIncomplete = m_isIncomplete || !found.isRead;
    auto &early = isLive ? m_earlyLive : m_early;
    int &done = isLive ? m_liveDone : m_done;
    early.emplace(place, std::move(found));
    for (auto next = early.find(done); next != early.end(); next = early.find(done)) {
        const Found turn = std::move(next->second);
        early.erase(next);
        ++done;
        isLive ? addLive(turn) : addPast(turn);
        // Whoever was told may have begun anew.
        if (run != m_cancelled || *run)
            return;
    }
    if (isLive)
        return;
    Q_EMIT progressed();
    if (m_done == m_ranges)
        Q_EMIT finished();
}

void FilteredEvents::addPast(const Found &found)
{
    const auto begin = found.numbers.begin() + countBelow(found.numbers, m_oldest);
    const qint64 added = found.numbers.end() - begin;
    if (added == 0)
        return;
    const bool isNewestFirst = m_order == Order::NewestFirst;
    const qint64 first = isNewestFirst ? 0 : static_cast<qint64>(m_past.size());
    m_past.insert(isNewestFirst ? m_past.begin() : m_past.end(), begin, found.numbers.end());
    Q_EMIT grew(first, added);
}

void FilteredEvents::addLive(const Found &found)
{
    const auto begin = found.numbers.begin() + countBelow(found.numbers, m_oldest);
    const qint64 added = found.numbers.end() - begin;
    if (added == 0)
        return;
    const qint64 first = count();
    m_live.insert(m_live.end(), begin, found.numbers.end());
    Q_EMIT grew(first, added);
}

void FilteredEvents::dropBefore(qint64 number)
{
    m_oldest = std::max(m_oldest, number);
    const qint64 gone = dropBelow(m_past, m_oldest) + dropBelow(m_live, m_oldest);
    if (gone > 0)
        Q_EMIT shrank(gone);
}

qint64 FilteredEvents::at(qint64 index) const
{
    const auto place = static_cast<std::size_t>(index);
    return place < m_past.size() ? m_past[place] : m_live.at(place - m_past.size());
}

std::vector<qint64> FilteredEvents::numbers() const
{
    std::vector<qint64> all(m_past.begin(), m_past.end());
    all.insert(all.end(), m_live.begin(), m_live.end());
    return all;
}

qint64 FilteredEvents::indexOf(qint64 number) const
{
    qint64 index = countBelow(m_past, number);
    if (index == static_cast<qint64>(m_past.size()))
        index += countBelow(m_live, number);
    return index < count() && at(index) == number ? index : -1;
}

double FilteredEvents::progress() const
{
    return m_ranges == 0 ? 1 : static_cast<double>(m_done) / m_ranges;
}

} // namespace hearth::app
