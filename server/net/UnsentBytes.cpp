// SPDX-License-Identifier: MIT
#include "server/net/UnsentBytes.h"

#include <QSslSocket>

namespace hearth::server {

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void whenSent(QTcpSocket *socket, QObject *context, const std::function<void()> &sent)
{
    const auto *tls = qobject_cast<QSslSocket *>(socket);
    if (tls && tls->isEncrypted())
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, context, [sent] { sent(); });
    else
        QObject::connect(socket, &QTcpSocket::bytesWritten, context, [sent] { sent(); });
}

} // namespace hearth::server
