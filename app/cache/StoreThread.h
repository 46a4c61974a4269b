// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/CacheTrimmer.h"
#include "app/cache/StoreRunner.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace hearth::app {

//! A thread of its own for one store; all jobs that wait go in one batch, and when none
//! does the cache is kept within its limits, a little at a time. Jobs' `told` and `onCacheLost` are
//! called from the event loop of the thread that made it, not after its death.
class StoreThread final : public StoreRunner
{
public:
    //! The files are opened there, too; nothing here waits for it.
    StoreThread(const QString &folder, std::function<void()> onCacheLost,
                const CacheLimits &limits);
    ~StoreThread() override;

    void post(StoreJob job) override;
    void runNow(StoreJob job) override;
    void stop(Files files) override;

private:
    void work(const QString &folder, const std::function<void()> &onCacheLost,
              const CacheLimits &limits);
    using Deadline = std::optional<std::chrono::steady_clock::time_point>;
    //! Waits for some. If none came by the time for tidying, there are none; nothing is the end.
    [[nodiscard]] std::optional<std::vector<StoreJob>> nextBatch(const Deadline &tidying);

    //! Calls the function in the thread of m_home.
    void goHome(std::function<void()> function);

    QObject m_home;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<StoreJob> m_jobs;
    Files m_filesAtEnd = Files::Keep;
    bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace hearth::app
