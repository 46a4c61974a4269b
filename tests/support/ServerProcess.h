// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace hearth::test {

//! The real hearthd on loopback, in a data directory that goes with this object, without TLS unless
//! the arguments name a certificate, open for everybody unless they say who may come. Where they
//! say
//! --listen, it listens there, and makes a certificate for itself. Whatever happens, the process
//! ends with it.
class ServerProcess
{
public:
    explicit ServerProcess(QStringList extraArguments = {});
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    //! Starts it and waits until it listens: on a free port the first time, on the same port ever
    //! after. False (with the server's words in errorText()) when it does not come up.
    [[nodiscard]] bool start();
    //! For the starts that follow, as RLIMIT_NOFILE of setrlimit(2).
    void limitDescriptors(int soft, int hard);
    //! kill -9, and waits.
    void kill();
    //! SIGTERM, and waits; the exit status, or -1 when it did not end by itself in time.
    int terminate();

    //! The status with which it ended by itself, -1 after a crash; nothing while it runs, as far as
    //! the caller's event loop has heard.
    [[nodiscard]] std::optional<int> exitStatus() const;

    //! What it said since it was last asked, but for the line of its start.
    [[nodiscard]] QByteArray takeLog()
    {
        return m_process.readAllStandardOutput() + m_process.readAllStandardError();
    }

    //! Registers over HTTP; false when the server says no, or nothing in time.
    [[nodiscard]] bool makeAccount(const QString &username, const QString &password,
                                   const QString &displayName) const;

    //! The token of a new account; empty when the server says no, or nothing in time. Without a
    //! name that others see, that is the user's.
    [[nodiscard]] QString signUp(const QString &username, const QString &displayName = {}) const;

    //! 0 while it does not run.
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    [[nodiscard]] QUrl webSocketUrl() const { return m_url; }

    [[nodiscard]] QUrl httpUrl(const QString &path) const;
    [[nodiscard]] QString hostAndPort() const;

    [[nodiscard]] QString dataDirectory() const { return m_data.path(); }

    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    //! The token, as signUp().
    [[nodiscard]] QString registerAccount(const QJsonObject &account) const;

    QTemporaryDir m_data;
    QStringList m_extraArguments;
    QProcess m_process;
    QUrl m_url;
    QString m_errorText;
};

} // namespace hearth::test
