// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/ServerConsole.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace hearth::app {

//! A server's local socket: a connection for each command, one after the other, since the server
//! refuses the second of two at a time.
class LocalServerConsole final
    : public QObject
    , public ServerConsole
{
    Q_OBJECT

public:
    //! A server that says nothing for so long counts as away.
    static constexpr std::chrono::seconds patience{5};
    static constexpr qint64 largestReply = 4 * 1024 * 1024; //!< bytes

    explicit LocalServerConsole(const QString &dataDirectory);
    ~LocalServerConsole() override;

    void ask(const QString &command, const QJsonObject &values,
             std::function<void(const ConsoleReply &)> done) override;

private:
    struct Question
    {
        QByteArray line;
        std::function<void(const ConsoleReply &)> done;
    };

    void askNext();
    void onReadyRead();
    void finish(const ConsoleReply &reply);

    QString m_path;
    std::deque<Question> m_questions; //!< the first one is under way
    std::unique_ptr<QLocalSocket> m_socket;
    QTimer m_deadline;
};

} // namespace hearth::app
