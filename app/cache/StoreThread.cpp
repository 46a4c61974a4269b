// SPDX-License-Identifier: MIT
#include "app/cache/StoreThread.h"

#include "app/cache/StoreFiles.h"

#include <chrono>
#include <future>
#include <utility>

namespace hearth::app {

namespace {

// From the first job that may have left something, and from one piece to the next, so that neither
// disk nor processor notice.
constexpr std::chrono::milliseconds tidyAfter{100};

} // namespace

StoreThread::StoreThread(const QString &folder, std::function<void()> onCacheLost,
                         const CacheLimits &limits)
    : m_thread(QThread::create([this, folder, onCacheLost = std::move(onCacheLost), limits] {
        work(
            folder, [this, onCacheLost] { goHome(onCacheLost); }, limits);
    }))
{
    m_thread->setObjectName(QStringLiteral("store"));
    m_thread->start();
}

StoreThread::~StoreThread()
{
    stop(Files::Keep);
}

void StoreThread::post(StoreJob job)
{
    if (job.told)
        job.told = [this, told = std::move(job.told)](StoreJob::Outcome outcome) {
            goHome([told, outcome] { told(outcome); });
        };
    const std::scoped_lock lock(m_mutex);
    if (m_isStopping)
        return;
    m_jobs.push_back(std::move(job));
    m_wake.notify_one();
}

void StoreThread::runNow(StoreJob job)
{
    std::promise<void> done;
    auto finished = done.get_future();
    job.told = [&done](StoreJob::Outcome) { done.set_value(); };
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isStopping)
            return;
        m_jobs.push_back(std::move(job));
        m_wake.notify_one();
    }
    finished.wait();
}

void StoreThread::stop(Files files)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_isStopping)
            m_filesAtEnd = files;
        m_isStopping = true;
        m_wake.notify_one();
    }
    m_thread->wait();
}

void StoreThread::goHome(std::function<void()> function)
{
    QMetaObject::invokeMethod(&m_home, std::move(function), Qt::QueuedConnection);
}

void StoreThread::work(const QString &folder, const std::function<void()> &onCacheLost,
                       const CacheLimits &limits)
{
    StoreFiles files(folder, onCacheLost, limits);
    Deadline tidying = std::chrono::steady_clock::now() + tidyAfter;
    while (const auto batch = nextBatch(tidying)) {
        bool isWanted = true;
        if (batch->empty())
            isWanted = files.tidy() == CacheTrimmer::Progress::More;
        else
            files.handle(*batch);
        if (!isWanted)
            tidying.reset();
        else if (batch->empty() || !tidying)
            tidying = std::chrono::steady_clock::now() + tidyAfter;
    }
    if (m_filesAtEnd == Files::Remove)
        files.removeAll();
}

std::optional<std::vector<StoreJob>> StoreThread::nextBatch(const Deadline &tidying)
{
    const auto isWanted = [this] { return !m_jobs.empty() || m_isStopping; };
    std::unique_lock lock(m_mutex);
    if (tidying)
        m_wake.wait_until(lock, *tidying, isWanted);
    else
        m_wake.wait(lock, isWanted);
    if (m_isStopping && m_jobs.empty())
        return std::nullopt;
    return std::exchange(m_jobs, {});
}

} // namespace hearth::app
