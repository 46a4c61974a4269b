// SPDX-License-Identifier: MIT
#include "shared/discovery/BusThread.h"

#include <QDeadlineTimer>

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace hearth {

namespace {

std::atomic<bool> isOneLeft{false};

} // namespace

BusThread::BusThread(std::unique_ptr<QAbstractEventDispatcher> dispatcher)
    : m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(QStringLiteral("avahi"));
    if (dispatcher)
        m_thread->setEventDispatcher(dispatcher.release());
}

BusThread::~BusThread()
{
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience)))
        return;
    isOneLeft = true;
    // Its object may end no sooner than itself.
    QObject::connect(m_thread.get(), &QThread::finished, m_thread.get(), &QObject::deleteLater);
    [[maybe_unused]] const auto *left = m_thread.release();
}

void BusThread::take(QObject *object)
{
    object->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, object, &QObject::deleteLater);
}

void BusThread::start()
{
    m_thread->start();
}

int BusThread::end(int status)
{
    if (!isOneLeft)
        return status;
    std::fflush(nullptr);
    std::_Exit(status);
}

} // namespace hearth
