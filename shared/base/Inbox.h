// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace hearth {

//! How threads talk: many post, the thread of `receiver` handles, in the order of posting, with one
//! wake-up per batch. Make and destroy it in the receiver's thread, the latter after the last
//! possible post; what is still queued then is dropped unhandled.
template <class T>
class Inbox
{
public:
    using Handler = std::function<void(std::vector<T> &&batch)>;

    enum class Urgency {
        Now, //!< wakes the receiver
        Soon //!< may wait for company, if there is a pause: until that long after the last batch
    };

    //! `handler` runs in `receiver`'s thread, from its event loop, never from within post().
    Inbox(QObject *receiver, Handler handler,
          std::chrono::milliseconds pause = std::chrono::milliseconds(0))
        : m_receiver(receiver)
        , m_handler(std::move(handler))
        , m_pause(pause)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, receiver, [this] { drain(); });
    }

    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;

    //! Callable from any thread, the receiver's own included. Never blocks longer than a push
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
            QMetaObject::invokeMethod(
                m_receiver, [this] { drain(); }, Qt::QueuedConnection);
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

    QObject *m_receiver;
    Handler m_handler;
    std::chrono::milliseconds m_pause;
    QTimer m_timer;
    std::mutex m_mutex;
    std::vector<T> m_items;
    State m_state = State::Asleep;
};

} // namespace hearth
