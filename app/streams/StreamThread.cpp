// SPDX-License-Identifier: MIT
#include "app/streams/StreamThread.h"

#include <future>
#include <memory>
#include <utility>
#include <vector>

namespace hearth::app {

StreamThread::StreamThread()
    : m_tasks([](std::vector<std::function<void()>> &&tasks) {
        for (const auto &task : tasks)
            task();
    })
{
    m_thread.setObjectName(QStringLiteral("streams"));
    m_tasks.moveToThread(&m_thread);
    m_thread.start();
}

StreamThread::~StreamThread()
{
    run([] {});
    m_thread.quit();
    m_thread.wait();
}

void StreamThread::post(std::function<void()> task)
{
    m_tasks.post(std::move(task));
}

void StreamThread::run(const std::function<void()> &task)
{
    // Shared, since set_value() may still be at it when wait() returns.
    const auto hasRun = std::make_shared<std::promise<void>>();
    post([&task, hasRun] {
        task();
        hasRun->set_value();
    });
    hasRun->get_future().wait();
}

} // namespace hearth::app
