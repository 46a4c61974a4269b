// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/OpenExchanges.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::server {

//! Writes the last bytes of a connection and sees to it that the peer can read them: closing a
//! socket with unread input resets it and takes the answer away (RFC 9112 §9.6). Owns the socket,
//! and deletes itself with it.
class LingeringClose : public QObject
{
    Q_OBJECT

public:
    //! How long a peer may take to read and to hang up.
    static constexpr std::chrono::seconds patience{2};

    //! `answer` is the exchange whose answer the last bytes are, if any.
    LingeringClose(QTcpSocket *socket, const QByteArray &lastBytes, QObject *parent,
                   OpenExchanges::Ticket answer = {});

private:
    void closeOwnDirection();
    void discardInput();
    void finish();

    QTcpSocket *m_socket;
    OpenExchanges::Ticket m_answer;
    QTimer m_deadline;
    bool m_ownDirectionClosed = false;
};

} // namespace hearth::server
