// SPDX-License-Identifier: MIT
#include "server/doctor/system/PortProbe.h"

#include <QSslSocket>

#include <chrono>

namespace hearth::server {

namespace {

constexpr std::chrono::milliseconds kProbePatience{2000};

ProbeResult failureOf(const QSslSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ProbeResult::Kind::Refused, socket.errorString()};
    case QAbstractSocket::SocketTimeoutError:
        return {ProbeResult::Kind::Silent, socket.errorString()};
    default:
        return {ProbeResult::Kind::Failed, socket.errorString()};
    }
}

} // namespace

ProbeResult TcpPortProbe::probe(const QHostAddress &from, const QHostAddress &to, quint16 port,
                                Wire wire)
{
    const auto patience = static_cast<int>(kProbePatience.count());
    QSslSocket socket;
    // Whoever it is: what it shows is looked at, nothing is told to it.
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!from.isNull() && !socket.bind(from, 0))
        return {ProbeResult::Kind::Failed, socket.errorString()};
    socket.connectToHost(to, port);
    if (!socket.waitForConnected(patience))
        return failureOf(socket);
    if (wire == Wire::Plain)
        return {ProbeResult::Kind::Answered};
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(patience))
        return {ProbeResult::Kind::NoTls, socket.errorString()};
    return {ProbeResult::Kind::Answered, {}, socket.peerCertificate()};
}

} // namespace hearth::server
