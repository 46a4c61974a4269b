// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/FlushScheduler.h"
#include "server/session/OutboundQueue.h"
#include "server/session/SessionLink.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <sys/types.h>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)
QT_FORWARD_DECLARE_CLASS(QWebSocket)

namespace hearth::server {

class InboundGuard;
class WorkerMetrics;

//! A WebSocket: QWebSocket reads, answers pings and closes; frames are written past it, framed once
//! for all who get them. Deletes itself after closed().
class WebSocketLink
    : public QObject
    , public SessionLink
    , public Flushable
{
    Q_OBJECT

public:
    //! How long a peer may take to read what precedes the close frame.
    static constexpr std::chrono::seconds closePatience{2};

    //! Takes the WebSocket and the TCP socket below it, whose child the guard is. Scheduler and
    //! metrics outlive the link.
    WebSocketLink(QWebSocket *webSocket, QTcpSocket *tcpSocket, InboundGuard *guard,
                  FlushScheduler &scheduler, WorkerMetrics &metrics, QObject *parent);
    ~WebSocketLink() override;

    void setReceiver(LinkReceiver *receiver) override { m_receiver = receiver; }

    void setUser(const UserId &user) override;

    [[nodiscard]] QString address() const override;

    [[nodiscard]] Encoding encoding() const override { return m_encoding; }

    void send(const SharedFrame &frame) override;
    void sendEphemeral(const EphemeralKey &key, const SharedFrame &frame) override;
    [[nodiscard]] qint64 pendingBytes() const override;
    void setFrameLimit(qint64 bytes) override;
    void ping() override;
    void close(CloseCode code) override;
    void closeSlow(CloseCode code) override;
    void abort() override;

    void flush() override;

Q_SIGNALS:
    //! The connection is over; comes once, maybe from within close() or abort(), after the receiver
    //! was told.
    void closed();

private:
    void push(const QByteArray &frame);
    //! Whether what is sent now need not wait for anything before it.
    [[nodiscard]] bool isIdle() const;
    //! Whether ephemeral frames may go on; those that are put aside don't count, or a crowd of them
    //! would wait for itself.
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] ssize_t sendFrame(const QByteArray &frame) const;
    void sendDirectly(const QByteArray &frame);
    void schedule();
    void followDescriptor();
    void onHandled();
    void onText(const QString &text);
    void onBinary(const QByteArray &frame);
    void onBytesWritten();
    void onDisconnected();
    //! Whether the peer takes more without our waiting for it.
    [[nodiscard]] bool canWrite();
    void countSocket();
    void tellDrained(qint64 before);
    [[nodiscard]] ssize_t sendOnce();
    void writeGathered();
    void writeThroughTls();
    void giveToSocket(const QByteArray &bytes);
    void sendCloseFrame(CloseCode code);
    void stopWriting();
    //! Whoever closes, the peer has only so much time for its part.
    void limitClosing();
    void countQueue();

    // What each delivery touches stands together: with thousands of links it comes from memory.
    FlushScheduler &m_scheduler;
    int m_descriptor = -1; //!< while it is connected
    Encoding m_encoding;
    bool m_isTls;
    bool m_isScheduled = false;
    bool m_closing = false;
    bool m_closed = false;
    //! What Qt holds: asked for whenever it or we have written.
    qint64 m_inSocket = 0;
    OutboundQueue m_queue;
    quint64 m_sentBytes = 0;

    qint64 m_countedBytes = 0; //!< of the queue
    LinkReceiver *m_receiver = nullptr;
    WorkerMetrics &m_metrics;
    QTcpSocket *m_tcpSocket;
    QWebSocket *m_webSocket;
    InboundGuard *m_guard;
    std::optional<int> m_closeCode; //!< as LinkReceiver has it
    std::unique_ptr<QTimer> m_closeDeadline; //!< once it is closing
};

} // namespace hearth::server
