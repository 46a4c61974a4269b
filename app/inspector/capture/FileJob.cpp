// SPDX-License-Identifier: MIT
#include "app/inspector/capture/FileJob.h"

#include <utility>

namespace hearth::app {

namespace {
constexpr double leastProgress = 0.005; //!< that is told
} // namespace

FileJob::FileJob(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FileJob::~FileJob()
{
    m_isCancelled = true;
    m_pool.waitForDone();
}

bool FileJob::start(Work work)
{
    if (m_isRunning)
        return false;
    m_isRunning = true;
    m_isCancelled = m_isStopped = false;
    m_reported = m_progress = 0;
    m_problem.clear();
    Q_EMIT runningChanged();
    Q_EMIT progressed();
    const Report report = [this](double progress) {
        if (progress - m_reported >= leastProgress) {
            m_reported = progress;
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT((m_progress = progress), progressed()); },
                Qt::QueuedConnection);
        }
        m_isStopped = m_isCancelled.load();
        return !m_isStopped;
    };
    // The pool ends before this does, and what was posted home does not outlive it.
    m_pool.start([this, report, work = std::move(work)] {
        const QString problem = work(report);
        QMetaObject::invokeMethod(
            this, [this, problem] { onFinished(problem); }, Qt::QueuedConnection);
    });
    return true;
}

void FileJob::cancel()
{
    m_isCancelled = true;
}

void FileJob::forgetProblem()
{
    if (m_isRunning || m_problem.isEmpty())
        return;
    m_problem.clear();
    Q_EMIT runningChanged();
}

void FileJob::onFinished(const QString &problem)
{
    const bool isComplete = !m_isStopped && problem.isEmpty();
    m_isRunning = false;
    m_problem = problem;
    m_progress = isComplete ? 1 : m_progress;
    Q_EMIT runningChanged();
    Q_EMIT progressed();
    Q_EMIT finished(isComplete);
}

} // namespace hearth::app
