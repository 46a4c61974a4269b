// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace hearth::bench {

//! `hearth`, or a program that takes its flags, with a profile that goes with this object. What it
//! complains of is the caller's to see.
class AppProcess
{
public:
    AppProcess();
    ~AppProcess();
    Q_DISABLE_COPY_MOVE(AppProcess)

    //! Where a profile may be put before the start.
    [[nodiscard]] QString profile() const;

    //! Signs in to `server` with this name and password; `program` stands beside the caller's.
    //! `arguments` come before the flags. False when it does not start.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments,
                             const QString &server, const QString &username,
                             const QString &password);
    //! The same without a server.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments);
    //! Runs the caller's event loop until the process has ended, and returns what it printed;
    //! nothing where it ended badly.
    [[nodiscard]] QByteArray outcome();

    [[nodiscard]] int processId() const { return static_cast<int>(m_process.processId()); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace hearth::bench
