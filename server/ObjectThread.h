// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/ServerEventDispatcher.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <semaphore>
#include <utility>

namespace hearth::server {

//! A thread with an event loop, the one for servers, and one object that is made, lives and ends in
//! it.
template <class T>
class ObjectThread
{
public:
    //! Returns when the object is there.
    ObjectThread(const QString &name, std::function<std::unique_ptr<T>()> make)
    {
        std::binary_semaphore made(0);
        m_thread.reset(QThread::create([this, &made, make = std::move(make)] {
            const std::unique_ptr<T> object = make();
            QEventLoop loop;
            m_object = object.get();
            made.release();
            loop.exec();
        }));
        m_thread->setObjectName(name);
        if (auto dispatcher = makeServerEventDispatcher())
            m_thread->setEventDispatcher(dispatcher.release());
        m_thread->start();
        made.acquire();
    }

    ~ObjectThread() { stop(); }

    ObjectThread(const ObjectThread &) = delete;
    ObjectThread &operator=(const ObjectThread &) = delete;

    //! Gone after stop().
    T &object() { return *m_object; }

    //! Ends the loop and the object. What is queued for the object then is dropped.
    void stop()
    {
        m_thread->quit();
        m_thread->wait();
    }

private:
    std::unique_ptr<QThread> m_thread;
    T *m_object = nullptr;
};

} // namespace hearth::server
