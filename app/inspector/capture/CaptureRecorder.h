// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace hearth::app {

//! Writes events to a capture file (docs/inspector.md) as they come, in a thread of its own. What
//! was written stays, however it ends. Its functions and signals are of one thread, whose event
//! loop has to run.
class CaptureRecorder : public QObject
{
    Q_OBJECT

public:
    //! Bytes that may wait for the disk. Beyond it the recording ends, with a problem.
    static constexpr qint64 mostWaiting = 64 * 1024 * 1024;

    explicit CaptureRecorder(QObject *parent = nullptr);
    //! Waits until all it was given is written.
    ~CaptureRecorder() override;

    //! In the place of what is there. False, with a problem, where nothing can be written, or where
    //! that is what is looked into or recorded already; a recording that is under way goes on then.
    bool start(const QString &file, const QString &source);
    void take(const std::vector<Event> &events);
    void stop();
    //! As if nothing had gone wrong.
    void forgetProblem();

    [[nodiscard]] bool isRecording() const { return m_writer != nullptr; }

    //! How many events it was given since it was started.
    [[nodiscard]] qint64 recorded() const { return m_recorded; }

    //! As a whole sentence; empty: all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    class Writer;

    void endWith(const QString &problem);

    std::shared_ptr<Writer> m_writer; //!< null while nothing is recorded
    std::shared_ptr<const Writer> m_newest; //!< the same, or that of the last recording
    qint64 m_recorded = 0;
    QString m_problem;
    QThreadPool m_pool; //!< one thread; ends first
};

} // namespace hearth::app
