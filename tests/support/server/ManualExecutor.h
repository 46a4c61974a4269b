// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Executor.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace hearth::server {

//! The core's thread of a test: tasks wait until the test runs them.
class ManualExecutor
{
public:
    using Task = std::function<void()>;

    [[nodiscard]] Executor executor()
    {
        return [this](Task task) { post(std::move(task)); };
    }

    void post(Task task)
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_wake.notify_one();
    }

    //! Runs what waits, and what comes of that, until nothing is left.
    void runAll()
    {
        while (runOne(std::chrono::milliseconds(0))) {}
    }

    //! Runs the next so many of those that wait.
    void runTurns(int count)
    {
        for (int i = 0; i < count; ++i)
            runOne(std::chrono::milliseconds(0));
    }

    //! Runs tasks as other threads post them, until the condition holds or 10 s have passed.
    bool runUntil(const std::function<bool()> &condition)
    {
        while (!condition()) {
            if (!runOne(std::chrono::seconds(10)))
                return false;
        }
        return true;
    }

private:
    bool runOne(std::chrono::milliseconds patience)
    {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait_for(lock, patience, [this] { return !m_tasks.empty(); }))
                return false;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
        return true;
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
};

} // namespace hearth::server
