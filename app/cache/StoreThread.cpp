// SPDX-License-Identifier: MIT
#include "app/cache/StoreThread.h"

#include "app/cache/StoreFiles.h"

#include <future>
#include <utility>

namespace hearth::app {

StoreThread::StoreThread(const QString &folder, std::function<void()> onCacheLost)
    : m_thread(QThread::create([this, folder, onCacheLost = std::move(onCacheLost)] {
        work(folder, [this, onCacheLost] { goHome(onCacheLost); });
    }))
{
    m_thread->setObjectName(QStringLiteral("store"));
    m_thread->start();
}

StoreThread::~StoreThread()
{
    stop(Cache::Keep);
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

void StoreThread::stop(Cache cache)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_isStopping)
            m_cacheAtEnd = cache;
        m_isStopping = true;
        m_wake.notify_one();
    }
    m_thread->wait();
}

void StoreThread::goHome(std::function<void()> function)
{
    QMetaObject::invokeMethod(&m_home, std::move(function), Qt::QueuedConnection);
}

void StoreThread::work(const QString &folder, const std::function<void()> &onCacheLost)
{
    StoreFiles files(folder, onCacheLost);
    for (auto batch = nextBatch(); !batch.empty(); batch = nextBatch())
        files.handle(batch);
    if (m_cacheAtEnd == Cache::Remove)
        files.removeCache();
}

std::vector<StoreJob> StoreThread::nextBatch()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_jobs.empty() || m_isStopping; });
    return std::exchange(m_jobs, {});
}

} // namespace hearth::app
