// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace hearth {

//! How threads talk: many post, the thread of `receiver` handles, in the order of posting, with one
//! wake-up per batch. Destroy it in the receiver's thread, after the last possible post; what is
//! still queued then is dropped unhandled.
template <class T>
class Inbox
{
public:
    using Handler = std::function<void(std::vector<T> &&batch)>;

    //! `handler` runs in `receiver`'s thread, from its event loop, never from within post().
    Inbox(QObject *receiver, Handler handler)
        : m_receiver(receiver)
        , m_handler(std::move(handler))
    {}

    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;

    //! Callable from any thread, the receiver's own included. Never blocks longer than a push
    //! takes.
    void post(T item)
    {
        bool wake = false;
        {
            const std::scoped_lock lock(m_mutex);
            wake = m_items.empty();
            m_items.push_back(std::move(item));
        }
        if (wake)
            QMetaObject::invokeMethod(
                m_receiver, [this] { drain(); }, Qt::QueuedConnection);
    }

private:
    void drain()
    {
        std::vector<T> batch;
        {
            const std::scoped_lock lock(m_mutex);
            batch.swap(m_items);
        }
        if (!batch.empty())
            m_handler(std::move(batch));
    }

    QObject *m_receiver;
    Handler m_handler;
    std::mutex m_mutex;
    std::vector<T> m_items;
};

} // namespace hearth
