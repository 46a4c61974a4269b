// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/HostProcess.h"

#include <QSocketNotifier>

#include <memory>

namespace hearth::app {

//! A process in a session of its own, whose end is told by a handle to it (pidfd_open(2)): so it
//! makes no difference who started it. Its log goes to a file that its owner alone reads; what it
//! prints besides is thrown away, for there may be an invite in it.
class DetachedHostProcess final : public HostProcess
{
public:
    //! Beyond this a log is begun anew at the next start; the former stays beside it, as .1.
    static constexpr qint64 largestLog = 1024 * 1024; //!< bytes
    static constexpr qsizetype mostLines = 100;

    DetachedHostProcess(QString program, QString logFile);
    ~DetachedHostProcess() override;
    Q_DISABLE_COPY_MOVE(DetachedHostProcess)

    //! hearthd beside this app, in the PATH, or in the libexec beside this app's folder.
    [[nodiscard]] static QString findProgram();

    [[nodiscard]] qint64 pid() const override { return m_pid; }

    [[nodiscard]] QString program() const override { return m_program; }

    [[nodiscard]] QStringList commandLine(const QStringList &arguments) const override;

    void onEnded(std::function<void()> ended) override { m_ended = std::move(ended); }

    Result<Done, QString> start(const QStringList &arguments) override;
    Result<Done, QString> follow(qint64 pid) override;
    void end(End how) override;
    [[nodiscard]] QStringList lastLines() const override;
    [[nodiscard]] QStringList newLines() const override;

private:
    void prepareLog() const;
    [[nodiscard]] QStringList linesFrom(qint64 offset) const;
    //! Without a handle it has ended already.
    void watch(qint64 pid, int handle);
    void onGone();
    void release();

    QString m_program;
    QString m_logFile;
    std::function<void()> m_ended;
    qint64 m_pid = 0;
    qint64 m_logBegin = 0; //!< bytes that were there before
    int m_handle = -1;
    QObject m_context; //!< of what the event loop is still to do
    std::unique_ptr<QSocketNotifier> m_end;
};

} // namespace hearth::app
