// SPDX-License-Identifier: MIT
#include "server/net/WebSocketLink.h"

#include "server/metrics/WorkerMetrics.h"
#include "server/net/AcceptedConnection.h"
#include "server/net/InboundGuard.h"
#include "server/net/WebSocketFraming.h"
#include "shared/protocol/Limits.h"
#include "shared/protocol/Version.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <array>
#include <sys/socket.h>
#include <sys/uio.h>

namespace hearth::server {

namespace {

constexpr int kSendFlags = MSG_NOSIGNAL | MSG_DONTWAIT;
constexpr std::size_t kSlicesPerSend = 64;
// What QSslSocket is given ahead of the network; the rest waits in the queue, where it is shared.
constexpr qint64 kTlsAhead = 64 * 1024;

//! Nothing of a code with which only a server ends a session: nobody is to read that it did.
std::optional<int> codeOfClient(int code)
{
    constexpr int firstOfOurs = 4000;
    return code < firstOfOurs && code != static_cast<int>(CloseCode::PolicyViolation)
        ? std::optional(code)
        : std::nullopt;
}

const QByteArray &pingFrame()
{
    static const QByteArray frame = webSocketFrame(Opcode::Ping, {});
    return frame;
}

} // namespace

WebSocketLink::WebSocketLink(QWebSocket *webSocket, QTcpSocket *tcpSocket, InboundGuard *guard,
                             FlushScheduler &scheduler, WorkerMetrics &metrics, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_encoding(encodingOf(webSocket->subprotocol()))
    , m_metrics(metrics)
    , m_tcpSocket(tcpSocket)
    , m_webSocket(webSocket)
    , m_guard(guard)
{
    const auto *tlsSocket = qobject_cast<QSslSocket *>(tcpSocket);
    m_isTls = tlsSocket && tlsSocket->isEncrypted();
    setFrameLimit(Limits::frameBeforeAuth);
    m_webSocket->setParent(this);
    // QWebSocketServer deletes the socket when it disconnects, and nobody would when this goes
    // first.
    tcpSocket->setParent(m_webSocket);
    tcpSocket->setSocketOption(QAbstractSocket::LowDelayOption, 1);

    followDescriptor();
    // The answer of the handshake may not have left yet.
    countSocket();
    connect(guard, &InboundGuard::heard, this, [this] {
        if (m_receiver)
            m_receiver->heard();
    });
    connect(guard, &InboundGuard::handled, this, &WebSocketLink::onHandled);
    connect(guard, &InboundGuard::violated, this, [this](CloseCode code) {
        if (code == CloseCode::RateAbuse)
            m_metrics.rateLimited(RateScope::Frames);
        close(code);
    });
    guard->start();
    connect(tcpSocket, &QTcpSocket::bytesWritten, this, &WebSocketLink::onBytesWritten);
    if (tlsSocket)
        connect(tlsSocket, &QSslSocket::encryptedBytesWritten, this,
                &WebSocketLink::onBytesWritten);
    connect(m_webSocket, &QWebSocket::textMessageReceived, this, &WebSocketLink::onText);
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this, &WebSocketLink::onBinary);
    // QWebSocket may have answered a close frame of the peer: RFC 6455 §5.5.1 allows no frame after
    // it.
    connect(m_webSocket, &QWebSocket::aboutToClose, this, [this] {
        // Of an end without a close frame QWebSocket speaks as of one with 1000.
        if (!m_closing && m_guard->sawClose())
            m_closeCode = codeOfClient(m_webSocket->closeCode());
        stopWriting();
        limitClosing();
    });
    connect(m_webSocket, &QWebSocket::disconnected, this, &WebSocketLink::onDisconnected);
}

WebSocketLink::~WebSocketLink()
{
    if (m_isScheduled)
        m_scheduler.remove(*this);
    if (m_receiver)
        m_receiver->linkClosed(m_closeCode);
}

void WebSocketLink::followDescriptor()
{
    // A descriptor that is used after its end may be another peer's. Qt tells of the end within the
    // call that closes it, and nothing is sent from there.
    const auto follow = [this](QAbstractSocket::SocketState state) {
        m_descriptor = state == QAbstractSocket::ConnectedState
            ? static_cast<int>(m_tcpSocket->socketDescriptor())
            : -1;
    };
    connect(m_tcpSocket, &QTcpSocket::stateChanged, this, follow);
    follow(m_tcpSocket->state());
}

void WebSocketLink::onHandled()
{
    // QWebSocket's pongs go into the socket by themselves, whether they are read or not.
    countSocket();
    if (pendingBytes() > Limits::queueHard)
        closeSlow(CloseCode::SlowConsumer);
}

void WebSocketLink::setUser(const UserId &user)
{
    AcceptedConnection::of(*m_tcpSocket).setUser(user);
}

QString WebSocketLink::address() const
{
    return AcceptedConnection::of(*m_tcpSocket).caller().toString();
}

void WebSocketLink::send(const SharedFrame &frame)
{
    push(frame.in(m_encoding));
}

void WebSocketLink::sendEphemeral(const EphemeralKey &key, const SharedFrame &frame)
{
    if (m_closing)
        return;
    // What waits for its turn must not be overtaken by what came later.
    if (!m_queue.hasParked() && hasRoom())
        return push(frame.in(m_encoding));
    if (m_queue.park(key, frame.in(m_encoding)) == OutboundQueue::Parked::Coalesced)
        m_metrics.ephemeralCoalesced();
}

void WebSocketLink::push(const QByteArray &frame)
{
    if (m_closing)
        return;
    if (isIdle() && m_scheduler.isPassing())
        return sendDirectly(frame);
    m_queue.push(frame);
    schedule();
}

bool WebSocketLink::isIdle() const
{
    return m_queue.isEmpty() && m_inSocket == 0 && !m_isScheduled && !m_isTls;
}

ssize_t WebSocketLink::sendFrame(const QByteArray &frame) const
{
    return ::send(m_descriptor, frame.constData(), static_cast<std::size_t>(frame.size()),
                  kSendFlags);
}

void WebSocketLink::sendDirectly(const QByteArray &frame)
{
    const ssize_t written = sendFrame(frame);
    m_sentBytes += static_cast<quint64>(std::max<ssize_t>(written, 0));
    // A full buffer or a broken connection: QTcpSocket knows how to wait, and whom to tell.
    if (written < frame.size())
        giveToSocket(frame.sliced(std::max<ssize_t>(written, 0)));
}

void WebSocketLink::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    m_scheduler.add(*this);
}

qint64 WebSocketLink::pendingBytes() const
{
    if (m_closed)
        return 0;
    return m_queue.bytes() + m_inSocket;
}

bool WebSocketLink::hasRoom() const
{
    return m_queue.readyBytes() + m_inSocket <= Limits::queueSoft;
}

void WebSocketLink::setFrameLimit(qint64 bytes)
{
    m_guard->setMessageLimit(bytes);
    m_webSocket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(bytes));
    m_webSocket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(bytes));
}

void WebSocketLink::ping()
{
    push(pingFrame());
}

void WebSocketLink::flush()
{
    m_isScheduled = false;
    const qint64 before = m_queue.bytes();
    if (m_closing || !canWrite())
        return countQueue();
    if (m_isTls)
        writeThroughTls();
    else
        writeGathered();
    if (m_queue.hasParked() && hasRoom()) {
        m_queue.releaseParked();
        schedule();
    }
    countQueue();
    if (m_queue.bytes() < before)
        tellDrained(before);
}

void WebSocketLink::tellDrained(qint64 before)
{
    // Nobody waits for room where there was plenty.
    if (m_receiver && before >= Limits::queueSoft / 2)
        m_receiver->drained();
}

bool WebSocketLink::canWrite()
{
    if (!m_isTls)
        return m_inSocket == 0;
    countSocket();
    return m_inSocket < kTlsAhead;
}

void WebSocketLink::countSocket()
{
    m_inSocket = m_tcpSocket->bytesToWrite();
    if (m_isTls)
        m_inSocket += static_cast<const QSslSocket *>(m_tcpSocket)->encryptedBytesToWrite();
}

ssize_t WebSocketLink::sendOnce()
{
    const auto frames = m_queue.frames();
    // The common case, and cheaper than a gathering of one.
    if (frames.size() == 1)
        return sendFrame(frames[0]);
    std::array<iovec, kSlicesPerSend> slices;
    const std::size_t count = std::min(frames.size(), kSlicesPerSend);
    for (std::size_t i = 0; i < count; ++i)
        slices[i] = {const_cast<char *>(frames[i].constData()),
                     static_cast<std::size_t>(frames[i].size())};
    msghdr message = {};
    message.msg_iov = slices.data();
    message.msg_iovlen = count;
    return ::sendmsg(m_descriptor, &message, kSendFlags);
}

void WebSocketLink::writeGathered()
{
    while (!m_queue.isEmpty()) {
        const ssize_t written = sendOnce();
        // A full buffer or a broken connection: QTcpSocket knows how to wait, and whom to tell.
        if (written <= 0)
            return giveToSocket(m_queue.takeFirst());
        m_sentBytes += static_cast<quint64>(written);
        if (const QByteArray rest = m_queue.consume(written); !rest.isEmpty())
            return giveToSocket(rest);
    }
}

void WebSocketLink::writeThroughTls()
{
    while (!m_queue.isEmpty() && canWrite())
        giveToSocket(m_queue.takeFirst());
}

void WebSocketLink::giveToSocket(const QByteArray &bytes)
{
    m_sentBytes += static_cast<quint64>(bytes.size());
    m_tcpSocket->write(bytes);
    countSocket();
}

void WebSocketLink::onBytesWritten()
{
    // QWebSocket writes its answer to a close frame before it says that it closes.
    if (m_closing || m_guard->sawClose())
        return;
    const qint64 before = pendingBytes();
    countSocket();
    if (!m_isScheduled && (!m_queue.isEmpty() || m_queue.hasParked()))
        flush();
    if (pendingBytes() < before)
        tellDrained(before);
}

void WebSocketLink::close(CloseCode code)
{
    if (m_closing)
        return;
    // What is queued was sent before. QTcpSocket keeps the order.
    while (!m_queue.isEmpty())
        giveToSocket(m_queue.takeFirst());
    sendCloseFrame(code);
}

void WebSocketLink::closeSlow(CloseCode code)
{
    if (!m_closing)
        sendCloseFrame(code);
}

void WebSocketLink::sendCloseFrame(CloseCode code)
{
    m_closeCode = static_cast<int>(code);
    stopWriting();
    limitClosing();
    m_webSocket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

void WebSocketLink::limitClosing()
{
    if (m_closed || m_closeDeadline)
        return;
    m_closeDeadline = std::make_unique<QTimer>();
    m_closeDeadline->setSingleShot(true);
    connect(m_closeDeadline.get(), &QTimer::timeout, this, &WebSocketLink::abort);
    m_closeDeadline->start(closePatience);
}

void WebSocketLink::stopWriting()
{
    m_closing = true;
    m_metrics.ephemeralDropped(m_queue.parkedCount());
    m_queue.clear();
    countQueue();
}

void WebSocketLink::countQueue()
{
    const qint64 bytes = m_queue.bytes();
    m_metrics.queueChanged(bytes - std::exchange(m_countedBytes, bytes));
}

void WebSocketLink::abort()
{
    if (m_closed)
        return;
    stopWriting();
    m_webSocket->abort();
    onDisconnected();
}

void WebSocketLink::onText(const QString &text)
{
    if (m_encoding == Encoding::MessagePack)
        close(CloseCode::UnsupportedData);
    else
        onBinary(text.toUtf8());
}

void WebSocketLink::onBinary(const QByteArray &frame)
{
    if (!m_closing && m_receiver)
        m_receiver->receive(frame);
}

void WebSocketLink::onDisconnected()
{
    if (std::exchange(m_closed, true))
        return;
    stopWriting();
    m_closeDeadline.reset();
    AcceptedConnection::of(*m_tcpSocket)
        .setEnding({m_closeCode, m_guard->receivedBytes(), m_sentBytes});
    if (m_receiver)
        std::exchange(m_receiver, nullptr)->linkClosed(m_closeCode);
    Q_EMIT closed();
    deleteLater();
}

} // namespace hearth::server
