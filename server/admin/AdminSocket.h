// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <functional>

QT_FORWARD_DECLARE_CLASS(QLocalSocket)
QT_FORWARD_DECLARE_CLASS(QTimer)

namespace hearth::server {

//! Where a running server hears commands: a local socket with mode 0600 in its data directory. One
//! line in, one line out, and the connection ends.
class AdminSocket : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxLine = 64 * 1024; //!< bytes
    static constexpr std::chrono::seconds lineDeadline{5};

    using Reply = std::function<void(const AdminReply &)>;
    //! Calls `reply` once, now or later; it may come when nobody waits for it any more.
    using Handler = std::function<void(const AdminCommand &, const Reply &)>;

    explicit AdminSocket(Handler handler);

    //! The directory has to be the caller's own. The error is one line for a person.
    Result<Done, QString> listen(const QString &dataDirectory);

private:
    void onNewConnection();
    void onReadyRead(QLocalSocket *peer, QTimer &deadline);
    static void answer(QLocalSocket *peer, const AdminReply &reply);

    Handler m_handler;
    QString m_dataDirectory;
    QLocalServer m_server;
};

} // namespace hearth::server
