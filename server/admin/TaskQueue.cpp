// SPDX-License-Identifier: MIT
#include "server/admin/TaskQueue.h"

namespace hearth::server {

Executor TaskQueue::executor()
{
    return [this](std::function<void()> task) {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_wake.notify_one();
    };
}

void TaskQueue::runUntil(const std::function<bool()> &isDone)
{
    while (!isDone()) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_tasks.empty(); });
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

} // namespace hearth::server
