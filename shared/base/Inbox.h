// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace hearth {

//! Runs a function in its own thread, whenever any thread asks for it: once per wake().
class Waker final : public QObject
{
public:
    explicit Waker(std::function<void()> onWake)
        : m_onWake(std::move(onWake))
    {}

    //! Callable from any thread until the destructor begins.
    void wake() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }

protected:
    void customEvent(QEvent *) override { m_onWake(); }

private:
    std::function<void()> m_onWake;
};

//! How threads talk: many post, the inbox's own thread handles, in the order of posting, with one
//! wake-up per batch. Make and destroy it in that thread, the latter after the last possible post;
//! what is still queued then is dropped unhandled.
template <class T>
class Inbox
{
public:
    using Handler = std::function<void(std::vector<T> &&batch)>;

    enum class Urgency {
        Now, //!< wakes the thread
        Soon //!< may wait for company, if there is a pause: until that long after the last batch
    };

    //! `handler` runs from the event loop of this thread, never from within post().
    explicit Inbox(Handler handler, std::chrono::milliseconds pause = std::chrono::milliseconds(0))
        : m_handler(std::move(handler))
        , m_pause(pause)
        , m_waker([this] { drain(); })
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_waker, [this] { drain(); });
    }

    //! Makes `thread` the inbox's own, instead of the one that made it. Before the first post; the
    //! destructor is then called once that thread has ended.
    void moveToThread(QThread *thread)
    {
        m_waker.moveToThread(thread);
        m_timer.moveToThread(thread);
    }

    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;

    //! Callable from any thread, its own included. Never blocks longer than a push
    //! takes.
    void post(T item, Urgency urgency = Urgency::Now)
    {
        bool wake = false;
        {
            const std::scoped_lock lock(m_mutex);
            m_items.push_back(std::move(item));
            wake =
                m_state == State::Asleep || (m_state == State::Pausing && urgency == Urgency::Now);
            if (wake)
                m_state = State::Woken;
        }
        if (wake)
            m_waker.wake();
    }

private:
    enum class State {
        Asleep,
        Woken, //!< drain() is on its way
        Pausing //!< the timer will call it
    };

    void drain()
    {
        std::vector<T> batch;
        const bool hasPause = m_pause.count() > 0;
        {
            const std::scoped_lock lock(m_mutex);
            batch.swap(m_items);
            m_state = hasPause && !batch.empty() ? State::Pausing : State::Asleep;
        }
        if (batch.empty())
            return;
        if (hasPause)
            m_timer.start(m_pause);
        m_handler(std::move(batch));
    }

    Handler m_handler;
    std::chrono::milliseconds m_pause;
    Waker m_waker;
    QTimer m_timer;
    std::mutex m_mutex;
    std::vector<T> m_items;
    State m_state = State::Asleep;
};

} // namespace hearth
