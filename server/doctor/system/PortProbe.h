// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/ServerSight.h"

#include <QSslCertificate>

namespace hearth::server {

struct ProbeResult
{
    enum class Kind {
        Answered, //!< over TLS: the handshake went well, too
        Refused,
        Silent, //!< nothing came back
        NoTls, //!< it answered, but not with TLS
        Failed //!< why says how
    };

    Kind kind = Kind::Failed;
    QString why{}; //!< of what failed, in the system's words
    QSslCertificate certificate{}; //!< over TLS: what it showed

    [[nodiscard]] bool isGood() const { return kind == Kind::Answered; }
};

//! Connects to a port, and hangs up.
class PortProbe
{
public:
    virtual ~PortProbe() = default;
    //! `from` has to be an address of this machine; null: whichever the system takes. Blocks.
    virtual ProbeResult probe(const QHostAddress &from, const QHostAddress &to, quint16 port,
                              Wire wire) = 0;
};

//! By a connection of TCP. Waits some two seconds for what does not answer.
class TcpPortProbe final : public PortProbe
{
public:
    ProbeResult probe(const QHostAddress &from, const QHostAddress &to, quint16 port,
                      Wire wire) override;
};

} // namespace hearth::server
