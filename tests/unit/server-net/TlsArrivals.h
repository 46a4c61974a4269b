// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <functional>
#include <memory>

namespace hearth::server {

inline QByteArray number(qsizetype value, int bytes)
{
    QByteArray out;
    for (int i = bytes; i-- > 0;)
        out += static_cast<char>(value >> (8 * i));
    return out;
}

inline QByteArray extension(int type, const QByteArray &content)
{
    return number(type, 2) + number(content.size(), 2) + content;
}

//! RFC 5246 §7.4.1.2, of a client that knows nothing newer than this version.
inline QByteArray clientHello(int version)
{
    // ECDHE-ECDSA with AES128-SHA (TLS 1.0 and up) and AES128-GCM-SHA256 (TLS 1.2).
    const QByteArray suites = QByteArray::fromHex("c009c02b");
    const QByteArray extensions = extension(10, QByteArray::fromHex("00020017"))
        + extension(11, QByteArray::fromHex("0100"))
        + extension(13, QByteArray::fromHex("000404030203"));
    const QByteArray body = number(version, 2) + QByteArray(32, 'r') + number(0, 1)
        + number(suites.size(), 2) + suites + QByteArray::fromHex("0100")
        + number(extensions.size(), 2) + extensions;
    const QByteArray message = number(1, 1) + number(body.size(), 3) + body;
    return number(0x16, 1) + number(0x0301, 2) + number(message.size(), 2) + message;
}

//! A peer on this machine that can be taken for one elsewhere.
class Arrival : public QSslSocket
{
public:
    void comesFrom(const QHostAddress &address) { setPeerAddress(address); }
};

class Listener : public QTcpServer
{
public:
    std::function<void(Arrival *)> arrived;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto socket = std::make_unique<Arrival>();
        QVERIFY(socket->setSocketDescriptor(descriptor));
        arrived(socket.release());
    }
};

} // namespace hearth::server
