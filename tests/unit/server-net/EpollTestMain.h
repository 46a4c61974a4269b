// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/ServerEventDispatcher.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <ctime>
#include <memory>

namespace hearth::server {

inline std::chrono::milliseconds cpuTimeOfThread()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

inline void runLoopFor(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

//! Runs all of `Test` over the dispatcher as the application's own, and again over that of another
//! thread. Returns how much failed.
template <class Test>
int runOverBothDispatchers(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(makeServerEventDispatcher().release());
    const QCoreApplication application(argc, argv);
    int failed = 0;
    const auto run = [&failed, argc, argv] {
        Test test;
        failed += QTest::qExec(&test, argc, argv);
    };
    run();
    const std::unique_ptr<QThread> thread(QThread::create(run));
    thread->setEventDispatcher(makeServerEventDispatcher().release());
    thread->start();
    thread->wait();
    return failed;
}

} // namespace hearth::server
