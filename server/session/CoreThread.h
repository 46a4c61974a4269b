// SPDX-License-Identifier: MIT
#pragma once

#include "server/ObjectThread.h"
#include "shared/base/Clock.h"
#include "shared/base/Executor.h"

#include <functional>
#include <memory>

namespace hearth::server {

class Core;
class ServerMetrics;

//! The thread that owns the core: runs what is posted, in order, and the core's tick() when it is
//! due.
class CoreThread
{
public:
    CoreThread(const Clock &clock, ServerMetrics &metrics);
    //! As stop().
    ~CoreThread();
    CoreThread(const CoreThread &) = delete;
    CoreThread &operator=(const CoreThread &) = delete;

    //! Runs tasks there, and drops what comes once stop() was called; may outlive this object.
    [[nodiscard]] Executor executor() const;
    //! Makes the core there, before whatever is posted later.
    void start(std::function<std::unique_ptr<Core>()> make);
    //! Runs the task with the core, at once after a quiet time, under load with what else comes
    //! within a millisecond. Dropped before start() and once stop() was called. Callable from any
    //! thread.
    void post(std::function<void(Core &)> task);
    //! Runs what has been posted so far, destroys the core and ends the thread. Blocks.
    void stop();

private:
    class Home;
    struct Line;

    std::shared_ptr<Line> m_line;
    std::unique_ptr<ObjectThread<Home>> m_thread;
};

} // namespace hearth::server
