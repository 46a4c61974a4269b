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
//! round of writing waits for company, so that under load there is one write for many frames. A
//! frame to many that is alone in its turn and need not wait may pass by, so that each receiver is
//! touched once.
class FlushScheduler : public QObject
{
    Q_OBJECT

public:
    //! From the end of a round to the begin of the next.
    static constexpr std::chrono::milliseconds pause{2};

    using Now = std::function<std::chrono::steady_clock::time_point()>;

    //! `afterRound` is called each time when all that waited is written.
    explicit FlushScheduler(std::function<void()> afterRound,
                            Now now = &std::chrono::steady_clock::now);

    //! Once until it is flushed or removed.
    void add(Flushable &item);

    //! Until endPassing() frames of one message to many may leave without being added, if nothing
    //! is before them and no round was near.
    void beginPassing();
    void endPassing();

    [[nodiscard]] bool isPassing() const { return m_isPassing; }

    //! Has to be called before an item goes that was added and not flushed.
    void remove(Flushable &item);

private:
    void schedule();
    void flushAll();
    //! Nothing or less when it is over.
    [[nodiscard]] std::chrono::steady_clock::duration pauseLeft() const;
    void endRound();

    std::function<void()> m_afterRound;
    Now m_now;
    std::vector<Flushable *> m_waiting; //!< null: removed
    std::vector<Flushable *> m_flushing; //!< likewise
    bool m_isScheduled = false;
    bool m_isPassing = false;
    std::chrono::steady_clock::time_point m_roundEnded;
    QTimer m_timer;
};

} // namespace hearth::server
