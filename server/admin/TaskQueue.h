// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Executor.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace hearth::server {

//! A thread's tasks, run by the thread itself while it waits for something.
class TaskQueue
{
public:
    //! Callable from any thread, for as long as the queue lives.
    [[nodiscard]] Executor executor();
    //! Blocks.
    void runUntil(const std::function<bool()> &isDone);

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
};

} // namespace hearth::server
