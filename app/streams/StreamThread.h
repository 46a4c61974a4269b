// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Inbox.h"

#include <QThread>

#include <functional>

namespace hearth::app {

//! The one thread in which all sources have their sockets, so that none of them ever stalls the
//! window. Made and destroyed in the same thread, after and before all that use it.
class StreamThread
{
public:
    StreamThread();
    //! Waits for what was posted.
    ~StreamThread();
    Q_DISABLE_COPY_MOVE(StreamThread)

    //! Runs it there, in the order of posting.
    void post(std::function<void()> task);
    //! The same, and waits until it has run.
    void run(const std::function<void()> &task);

private:
    QThread m_thread;
    Inbox<std::function<void()>> m_tasks;
};

} // namespace hearth::app
