// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace hearth::server {

//! Something with frames to write.
class Flushable
{
public:
    virtual ~Flushable() = default;
    //! Writes what there is. May add others to the scheduler, and end them.
    virtual void flush() = 0;
};

//! Lets the frames of one turn of the loop leave together. A turn that comes soon after the last
//! flush waits for its company, so that under load there is one write for many frames; a lone frame
//! leaves at once.
class FlushScheduler : public QObject
{
    Q_OBJECT

public:
    //! From one flush to the next at least.
    static constexpr std::chrono::milliseconds pause{2};

    using Now = std::function<std::chrono::steady_clock::time_point()>;

    //! `afterFlush` is called each time when all that waited is written.
    explicit FlushScheduler(std::function<void()> afterFlush,
                            Now now = &std::chrono::steady_clock::now);

    //! Once until it is flushed or removed.
    void add(Flushable &item);

    //! Until end() whatever is added is flushed within add(): for one message to many, where
    //! company can't come, each receiver is then touched once. False, and nothing changes, when
    //! others wait or the last flush is too near.
    [[nodiscard]] bool beginAtOnce();
    void endAtOnce();

    //! Has to be called before an item goes that was added and not flushed.
    void remove(Flushable &item);

private:
    void schedule();
    void flushAll();
    void finishRound();

    std::function<void()> m_afterFlush;
    Now m_now;
    std::vector<Flushable *> m_waiting; //!< null: removed
    std::vector<Flushable *> m_flushing; //!< likewise
    bool m_isScheduled = false;
    bool m_isAtOnce = false;
    std::chrono::steady_clock::time_point m_lastFlush;
    QTimer m_timer;
};

} // namespace hearth::server
