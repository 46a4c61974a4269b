// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/FrameMeter.h"
#include "shared/base/Clock.h"
#include "shared/base/TokenBucket.h"
#include "shared/protocol/CloseCode.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::server {

//! How much a client may send below the codec, where pings and empty fragments cost as well.
struct InboundBudget
{
    double framesPerSecond = 0; //!< 0: any number
    double bytesPerSecond = 0;
};

//! Sees the bytes of a WebSocket's client before QWebSocket does, which answers pings without a
//! limit and takes what RFC 6455 forbids.
class InboundGuard : public QObject
{
    Q_OBJECT

public:
    //! Before anyone else listens to the socket, and while its handshake is not read yet. The
    //! socket is its parent.
    InboundGuard(QTcpSocket *socket, const Clock &clock, const InboundBudget &budget);

    //! The handshake is read: what comes from here on are frames.
    void start();

    void setMessageLimit(qint64 bytes) { m_meter.setMessageLimit(bytes); }

    //! Whether the peer has said that it closes.
    [[nodiscard]] bool sawClose() const { return m_meter.sawClose(); }

    [[nodiscard]] quint64 receivedBytes() const { return m_receivedBytes; }

Q_SIGNALS:
    //! Before QWebSocket sees what came.
    void heard();
    //! QWebSocket has seen what came, and answered the pings in it.
    void handled();
    //! QWebSocket has not seen the frame yet. Comes once.
    void violated(hearth::CloseCode code);

private:
    void inspect();
    void charge(qint64 bytes);
    void chargeFrames(int count);
    void fail(CloseCode code);

    QTcpSocket *m_socket;
    const Clock &m_clock;
    FrameMeter m_meter;
    TokenBucket m_frames;
    TokenBucket m_bytes;
    qint64 m_leftBehind = 0; //!< of what was inspected, in the socket still
    quint64 m_receivedBytes = 0;
    bool m_isStarted = false;
    bool m_hasFailed = false;
};

} // namespace hearth::server
