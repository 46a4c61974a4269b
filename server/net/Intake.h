// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/AddressLedger.h"
#include "server/net/ConnectionList.h"
#include "server/net/HandshakeQueue.h"
#include "server/net/ProxyHeaders.h"

#include <QObject>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::server {

class TlsIdentity;

//! Makes the sockets of accepted connections, turns those away whose address has too many, and lets
//! TLS come about. Lives in the thread of its sockets.
class Intake : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives the intake.
    struct House
    {
        ConnectionList &connections;
        AddressLedger &addresses;
        const AddressRanges &proxies;
        const TlsIdentity *tls; //!< null: plain connections
    };

    //! Gets a socket with its AcceptedConnection, nobody connected to it and nothing consumed. It
    //! has no parent.
    using Ready = std::function<void(QTcpSocket *)>;

    Intake(const House &house, Ready ready);
    ~Intake() override;

    //! Owns the descriptor from here on.
    void take(qintptr descriptor);

private:
    void turnAway(QTcpSocket *socket);

    House m_house;
    Ready m_ready;
    HandshakeQueue m_handshakes;
};

} // namespace hearth::server
