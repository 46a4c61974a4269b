// SPDX-License-Identifier: MIT
#pragma once

#include "server/Server.h"
#include "server/admin/AdminSocket.h"

#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>

namespace hearth::server {

//! A server over its data for as long as the process is wanted: another one takes its place when
//! the data is replaced. Hears the commands of whoever may read the data directory.
class Daemon : public QObject
{
    Q_OBJECT

public:
    //! How the process was asked to run, asked again.
    using Reread = std::function<Result<ServerConfig, QString>()>;

    Daemon(ServerConfig config, Reread reread);
    //! Cuts short a command that is under way.
    ~Daemon() override;

    //! As Server::start().
    Result<Done, QString> start();
    [[nodiscard]] QString webSocketUrl() const;
    //! What its owner-to-be has to be told, line by line; mostly nothing.
    [[nodiscard]] QString ownerInvite() const;
    //! Reads certificate and configuration anew. What can't change while it runs is told to the
    //! log, and a configuration that is no good leaves all of it as it was.
    void reload();
    //! Leads to finished(), or to the end of start() with an error. Cuts short what a command does.
    void drain();

    [[nodiscard]] bool isLeaving() const { return m_isLeaving; }

Q_SIGNALS:
    //! With the process's exit status, and why if that is not 0.
    void finished(int status, const QString &why);

private:
    using Work = std::function<AdminReply()>;

    //! One at a time.
    void carryOut(const AdminCommand &command, const AdminSocket::Reply &reply);
    void begin(const AdminCommand &command, const AdminSocket::Reply &reply);
    //! Runs `work` in a thread of its own, and `then` here.
    void runAside(Work work, std::function<void(const AdminReply &)> then);
    //! Changes nothing, and so waits for nobody.
    void tellStatus(const AdminCommand &command, const AdminSocket::Reply &reply);
    void setRetention(const AdminCommand &command, const AdminSocket::Reply &reply);
    void backUp(const AdminCommand &command, const AdminSocket::Reply &reply);
    void restore(const AdminCommand &command, const AdminSocket::Reply &reply);
    //! The server has drained.
    void replaceData(const AdminCommand &command, const AdminSocket::Reply &reply);
    Result<Done, QString> startServer();
    void adopt(const ServerConfig &read);

    ServerConfig m_config; //!< as it runs
    const ServerConfig m_begun; //!< as it was read when the process began
    Reread m_reread;
    AdminSocket m_commands;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<QThread> m_worker;
    bool m_isBusy = false; //!< from a command to its reply
    bool m_isLeaving = false;
    std::stop_source m_stop; //!< of what runs aside
};

} // namespace hearth::server
