// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/sqlite/OpenDatabase.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <stop_token>
#include <vector>

namespace hearth::server {

//! A thread with a connection of its own that handles jobs in the order of posting, all that wait
//! at once.
template <class Job>
class DatabaseThread
{
public:
    using Handler = std::function<void(Database &database, std::vector<Job> &&batch)>;

    //! When to wait for company: a batch begins no sooner than `pause` after the last one began,
    //! unless `enough` jobs wait. A lone job after a quiet time is handled at once.
    struct Gathering
    {
        std::chrono::microseconds pause{0};
        std::size_t enough = 1;
    };

    //! What to do when there was no job for `pause`; again after `again` while it says that there
    //! is more, and after `period` when not.
    struct IdleWork
    {
        enum class Progress { Done, More };

        std::chrono::milliseconds pause{0};
        std::chrono::milliseconds again{0};
        std::chrono::milliseconds period{0};
        std::function<Progress(Database &)> work;
    };

    explicit DatabaseThread(Gathering gathering = {}, IdleWork idle = {})
        : m_gathering(gathering)
        , m_idle(std::move(idle))
    {}

    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    ~DatabaseThread() { stop(); }

    //! Blocks until the connection is open. `handler` runs in the new thread.
    Result<Done, QString> start(const QString &name, const QString &path, Database::Access access,
                                Handler handler)
    {
        std::promise<Result<Done, QString>> opened;
        auto result = opened.get_future();
        m_thread.reset(QThread::create([this, &opened, path, access, handler] {
            auto database = openDatabase(path, access);
            if (!database)
                return opened.set_value(Failure{database.error().text});
            (*database)->stopWith(m_abandoned.get_token());
            (*database)->waitForLocksWhile([this] {
                return !isAbandoned() && std::chrono::steady_clock::now() < m_lastWait.load();
            });
            opened.set_value(Done{});
            work(**database, handler);
        }));
        m_thread->setObjectName(name);
        m_thread->start();
        return result.get();
    }

    //! Callable from any thread. What is posted after stop() or abandon() is dropped.
    void post(Job job)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isStopping)
            return;
        m_jobs.push_back(std::move(job));
        // Whoever gathers or works looks by itself when it is done with that.
        if (m_wait == Wait::ForFirst || (m_wait == Wait::ForCompany && isEnough()))
            m_wake.notify_one();
    }

    //! For a lock that another process has, all jobs together wait no longer once they are the
    //! last.
    static constexpr std::chrono::milliseconds lastPatience{1500};

    //! Blocks until everything that was posted has been handled, if only to fail.
    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_isStopping)
                m_lastWait = std::chrono::steady_clock::now() + lastPatience;
            m_isStopping = true;
            m_wake.notify_one();
        }
        if (m_thread)
            m_thread->wait();
    }

    //! Drops what waits, lets nothing more of what runs be read or written, and blocks until the
    //! thread has ended.
    void abandon()
    {
        m_abandoned.request_stop();
        std::vector<Job> dropped;
        {
            const std::scoped_lock lock(m_mutex);
            dropped.swap(m_jobs);
        }
        stop();
    }

    //! Whether nobody wants to hear of the rest of a batch. Callable from any thread.
    [[nodiscard]] bool isAbandoned() const { return m_abandoned.stop_requested(); }

private:
    enum class Wait { None, ForFirst, ForCompany };

    [[nodiscard]] bool isEnough() const { return m_jobs.size() >= m_gathering.enough; }

    void work(Database &database, const Handler &handler)
    {
        std::chrono::steady_clock::time_point begun;
        while (true) {
            std::vector<Job> batch;
            {
                std::unique_lock lock(m_mutex);
                waitForFirst(lock, database);
                m_wait = Wait::ForCompany;
                m_wake.wait_until(lock, begun + m_gathering.pause,
                                  [this] { return isEnough() || m_isStopping; });
                m_wait = Wait::None;
                if (m_jobs.empty())
                    return;
                batch.swap(m_jobs);
            }
            begun = std::chrono::steady_clock::now();
            handler(database, std::move(batch));
        }
    }

    void waitForFirst(std::unique_lock<std::mutex> &lock, Database &database)
    {
        const auto hasCome = [this] { return !m_jobs.empty() || m_isStopping; };
        m_wait = Wait::ForFirst;
        if (!m_idle.work)
            return m_wake.wait(lock, hasCome);
        auto patience = m_idle.pause;
        while (!m_wake.wait_for(lock, patience, hasCome)) {
            lock.unlock();
            const auto progress = m_idle.work(database);
            patience = progress == IdleWork::Progress::More ? m_idle.again : m_idle.period;
            lock.lock();
        }
    }

    Gathering m_gathering;
    IdleWork m_idle;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_jobs;
    Wait m_wait = Wait::None;
    bool m_isStopping = false;
    std::stop_source m_abandoned;
    std::atomic<std::chrono::steady_clock::time_point> m_lastWait{
        std::chrono::steady_clock::time_point::max()};
    std::unique_ptr<QThread> m_thread;
};

} // namespace hearth::server
