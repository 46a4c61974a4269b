// SPDX-License-Identifier: MIT
#include "app/streams/StreamThread.h"

#include <utility>

namespace hearth::app {

StreamThread::StreamThread()
{
    m_thread.setObjectName(QStringLiteral("streams"));
    m_there.moveToThread(&m_thread);
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
    QMetaObject::invokeMethod(&m_there, std::move(task), Qt::QueuedConnection);
}

void StreamThread::run(const std::function<void()> &task)
{
    QMetaObject::invokeMethod(&m_there, task, Qt::BlockingQueuedConnection);
}

} // namespace hearth::app
