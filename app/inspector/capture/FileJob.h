// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace hearth::app {

//! Work on a file in a thread of its own, with progress, which can be called off. One thing at a
//! time. Its functions and signals are of one thread, whose event loop has to run.
class FileJob : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    //! From 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    //! As a whole sentence; empty when all went well, or it was called off.
    Q_PROPERTY(QString problem READ problem NOTIFY runningChanged)

public:
    //! For the thread that works: takes the progress, and says whether to go on.
    using Report = std::function<bool(double)>;
    //! Returns what went wrong, as a whole sentence; empty: nothing.
    using Work = std::function<QString(const Report &)>;

    explicit FileJob(QObject *parent = nullptr);
    //! Calls it off, and waits for it.
    ~FileJob() override;

    //! False, and nothing happens, while there is something under way.
    bool start(Work work);
    Q_INVOKABLE void cancel();
    //! As if nothing had gone wrong.
    void forgetProblem();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    [[nodiscard]] double progress() const { return m_progress; }

    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void runningChanged();
    void progressed();
    //! Once for each start. What was called off too late is complete all the same.
    void finished(bool isComplete);

private:
    void onFinished(const QString &problem);

    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isStopped = false; //!< the work knows of it
    std::atomic<double> m_reported = 0;
    bool m_isRunning = false;
    double m_progress = 0;
    QString m_problem;
    QThreadPool m_pool;
};

} // namespace hearth::app
