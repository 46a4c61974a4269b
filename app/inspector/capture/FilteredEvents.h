// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/capture/StoreView.h"
#include "app/inspector/filter/EventFilter.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace hearth::app {

//! Which events of a store pass a filter, by their numbers in ascending order. They are looked for
//! in two threads of its own, a segment at a time, and told as they are found: those of before from
//! the end that was asked for, while those that come meanwhile stand behind them. Its own functions
//! and signals are of one thread, whose event loop has to run.
class FilteredEvents : public QObject
{
    Q_OBJECT

public:
    enum class Order { NewestFirst, OldestFirst };

    explicit FilteredEvents(QObject *parent = nullptr);
    //! Waits for the event that is being looked at.
    ~FilteredEvents() override;

    //! Begins anew; whatever was found or is looked for is forgotten.
    void start(EventFilter filter, const StoreView &view, Order order);
    //! Looks at what is newer in this view than in all before.
    void extend(const StoreView &view);
    //! What was found stays, and nothing more comes; `finished` does not.
    void cancel();
    //! Forgets those before this number.
    void dropBefore(qint64 number);

    [[nodiscard]] qint64 count() const
    {
        return static_cast<qint64>(m_past.size() + m_live.size());
    }

    [[nodiscard]] qint64 at(qint64 index) const;
    //! All of them.
    [[nodiscard]] std::vector<qint64> numbers() const;
    //! -1: it is none of them.
    [[nodiscard]] qint64 indexOf(qint64 number) const;

    [[nodiscard]] bool isRunning() const { return m_done < m_ranges; }

    //! From 0 to 1, of what had been there when it started.
    [[nodiscard]] double progress() const;

    //! Some were passed over, since the disk did not give them back.
    [[nodiscard]] bool isIncomplete() const { return m_isIncomplete; }

    [[nodiscard]] const EventFilter &filter() const { return m_filter; }

Q_SIGNALS:
    //! `count` of them stand at `first` now, and what stood there is behind them.
    void grew(qint64 first, qint64 count);
    //! So many of the first are gone.
    void shrank(qint64 count);
    void progressed();
    //! All that had been there was looked at.
    void finished();

private:
    struct Found
    {
        std::vector<qint64> numbers; //!< ascending
        bool isRead = true;
    };

    struct Stretch
    {
        StoreView::Part part;
        qint64 first = 0;
        qint64 last = 0;
    };

    using Cancelled = std::shared_ptr<std::atomic<bool>>;

    //! By ascending number, what of a view is in (after, …].
    static std::vector<Stretch> stretchesOf(const StoreView &view, qint64 after);
    static Found search(const EventFilter &filter, const StoreView &view, const Stretch &stretch,
                        const std::atomic<bool> &cancelled);
    void post(const StoreView &view, const Stretch &stretch, int place, bool isLive);
    void onFound(const Cancelled &run, int place, bool isLive, Found found);
    void addPast(const Found &found);
    void addLive(const Found &found);

    EventFilter m_filter;
    Order m_order = Order::NewestFirst;
    Cancelled m_cancelled; //!< of the run that is under way; each has its own
    std::deque<qint64> m_past;
    std::deque<qint64> m_live;
    std::map<int, Found> m_early; //!< what was found before its turn
    std::map<int, Found> m_earlyLive;
    int m_ranges = 0;
    int m_done = 0;
    int m_liveRanges = 0;
    int m_liveDone = 0;
    qint64 m_seen = 0; //!< the newest number that is looked at
    qint64 m_oldest = 0; //!< what is older was dropped
    bool m_isIncomplete = false;
    QThreadPool m_pool;
};

} // namespace hearth::app
