// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::test {

//! A port of loopback whose bytes go on to a server encrypted, and come back plain, so that whoever
//! speaks TCP alone can say anything over TLS. An end of either side goes on to the other one once
//! what came before it has. Runs in the event loop of the caller's thread; takes any certificate.
class TlsTunnel
{
public:
    //! To a server on this port of loopback.
    explicit TlsTunnel(quint16 serverPort);

    //! 0 when it could not listen.
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

private:
    void take(QTcpSocket *plain);

    QTcpServer m_listener;
    quint16 m_serverPort;
};

} // namespace hearth::test
