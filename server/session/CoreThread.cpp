// SPDX-License-Identifier: MIT
#include "server/session/CoreThread.h"

#include "server/chat/Core.h"
#include "server/metrics/LoopLag.h"
#include "shared/base/Inbox.h"

#include <QTimer>

#include <algorithm>
#include <mutex>
#include <semaphore>
#include <utility>

namespace hearth::server {

namespace {
using Tasks = Inbox<std::function<void()>>;
// Of what comes from the workers: under load each command would wake the thread anew.
constexpr std::chrono::milliseconds kGathering{1};
} // namespace

class CoreThread::Home : public QObject
{
public:
    Home(const Clock &clock, ServerMetrics &metrics)
        : m_clock(clock)
        , m_loopLag(metrics, QStringLiteral("core"))
        , m_inbox([this](std::vector<std::function<void()>> &&tasks) { run(tasks); }, kGathering)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_core->tick();
            armTimer();
        });
    }

    Tasks &inbox() { return m_inbox; }

    [[nodiscard]] Core *core() const { return m_core.get(); }

    void setCore(std::unique_ptr<Core> core) { m_core = std::move(core); }

private:
    void run(const std::vector<std::function<void()>> &tasks)
    {
        for (const auto &task : tasks)
            task();
        armTimer();
    }

    void armTimer()
    {
        if (!m_core)
            return m_timer.stop();
        m_timer.start(
            std::max(m_core->nextDeadline() - m_clock.steadyNow(), std::chrono::milliseconds(0)));
    }

    const Clock &m_clock;
    LoopLag m_loopLag;
    Tasks m_inbox;
    std::unique_ptr<Core> m_core;
    QTimer m_timer;
};

//! What executors hold: the way to the thread for as long as there is one.
struct CoreThread::Line
{
    std::mutex mutex;
    Home *home = nullptr;

    void post(std::function<void()> task, Tasks::Urgency urgency = Tasks::Urgency::Now)
    {
        const std::scoped_lock lock(mutex);
        if (home)
            home->inbox().post(std::move(task), urgency);
    }

    //! Nothing gets behind it. False if it was called before.
    bool postLast(std::function<void()> task)
    {
        const std::scoped_lock lock(mutex);
        if (!home)
            return false;
        std::exchange(home, nullptr)->inbox().post(std::move(task));
        return true;
    }
};

CoreThread::CoreThread(const Clock &clock, ServerMetrics &metrics)
    : m_line(std::make_shared<Line>())
    , m_thread(std::make_unique<ObjectThread<Home>>(QStringLiteral("core"), [&clock, &metrics] {
        return std::make_unique<Home>(clock, metrics);
    }))
{
    m_line->home = &m_thread->object();
}

CoreThread::~CoreThread()
{
    stop();
}

Executor CoreThread::executor() const
{
    return [line = m_line](std::function<void()> task) { line->post(std::move(task)); };
}

void CoreThread::start(std::function<std::unique_ptr<Core>()> make)
{
    Home *home = &m_thread->object();
    m_line->post([home, make = std::move(make)] { home->setCore(make()); });
}

void CoreThread::post(std::function<void(Core &)> task)
{
    // The pointer is used only by a task that runs, and so only while the object is there.
    Home *home = &m_thread->object();
    m_line->post(
        [home, task = std::move(task)] {
            if (home->core())
                task(*home->core());
        },
        Tasks::Urgency::Soon);
}

void CoreThread::stop()
{
    std::binary_semaphore ended(0);
    Home *home = &m_thread->object();
    // Workers still answer what the core asked of them: behind its end there is nobody to tell.
    const bool isFirst = m_line->postLast([home, &ended] {
        home->setCore(nullptr);
        ended.release();
    });
    if (!isFirst)
        return;
    ended.acquire();
    m_thread->stop();
}

} // namespace hearth::server
