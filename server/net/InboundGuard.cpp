// SPDX-License-Identifier: MIT
#include "server/net/InboundGuard.h"

#include <QTcpSocket>

#include <algorithm>

namespace hearth::server {

namespace {
// A client that comes back after a pause of the network sends what it has at once.
constexpr double kBurstSeconds = 10;
} // namespace

InboundGuard::InboundGuard(QTcpSocket *socket, const Clock &clock, const InboundBudget &budget)
    : QObject(socket)
    , m_socket(socket)
    , m_clock(clock)
    , m_frames(budget.framesPerSecond, budget.framesPerSecond * kBurstSeconds)
    , m_bytes(budget.bytesPerSecond, budget.bytesPerSecond * kBurstSeconds)
{
    connect(socket, &QTcpSocket::readyRead, this, &InboundGuard::inspect);
}

void InboundGuard::start()
{
    m_isStarted = true;
    m_leftBehind = m_socket->bytesAvailable();
    // Behind QWebSocket, which has by then taken all but the begin of a frame.
    connect(m_socket, &QTcpSocket::readyRead, this, [this] {
        m_leftBehind = m_socket->bytesAvailable();
        Q_EMIT handled();
    });
}

void InboundGuard::inspect()
{
    if (!m_isStarted || m_hasFailed)
        return;
    const qint64 available = m_socket->bytesAvailable();
    qint64 fresh = available - m_leftBehind;
    if (fresh <= 0)
        return;
    m_receivedBytes += static_cast<quint64>(fresh);
    Q_EMIT heard();
    charge(fresh);
    // Of a payload nothing is looked at, so that a large frame that comes in small pieces is not
    // copied again for each.
    const qint64 skipped = std::min(fresh, m_meter.skippable());
    m_meter.skip(skipped);
    fresh -= skipped;
    if (fresh == 0 || m_hasFailed)
        return;
    const QByteArray bytes = m_socket->peek(available);
    switch (m_meter.add(QByteArrayView(bytes).last(fresh))) {
    case FrameMeter::Verdict::Good:
        break;
    case FrameMeter::Verdict::ProtocolError:
        return fail(CloseCode::ProtocolError);
    case FrameMeter::Verdict::TooLarge:
        return fail(CloseCode::MessageTooBig);
    }
    chargeFrames(m_meter.takeFrameCount());
}

void InboundGuard::chargeFrames(int count)
{
    // A flood that came in one read.
    if (m_frames.isBeyondBurst(count) || m_frames.take(m_clock.steadyNow(), count))
        fail(CloseCode::RateAbuse);
}

void InboundGuard::charge(qint64 bytes)
{
    if (m_bytes.take(m_clock.steadyNow(), static_cast<double>(bytes)))
        fail(CloseCode::RateAbuse);
}

void InboundGuard::fail(CloseCode code)
{
    if (std::exchange(m_hasFailed, true))
        return;
    Q_EMIT violated(code);
}

} // namespace hearth::server
