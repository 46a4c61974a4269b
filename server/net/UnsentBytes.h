// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
class QTcpSocket;
QT_END_NAMESPACE

namespace hearth::server {

//! What was written to the socket and the kernel has not taken yet, whether it is encrypted or
//! still waits for that.
[[nodiscard]] qint64 unsentBytes(const QTcpSocket &socket);

//! Calls `sent` whenever the kernel took some of them, for as long as `context` lives. (Over TLS
//! bytesWritten() tells of what was encrypted, which may not leave for long.)
void whenSent(QTcpSocket *socket, QObject *context, const std::function<void()> &sent);

} // namespace hearth::server
