// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpStream.h"

#include <QObject>
#include <QTimer>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::server {

class AcceptedConnection;

//! A stream over the connection of its request, whose head is answered already. Owns the socket,
//! which has its AcceptedConnection, and deletes itself with it. What the peer still sends is
//! passed over, within a budget.
class StreamingAnswer
    : public QObject
    , public HttpStream
{
    Q_OBJECT

public:
    //! Whoever sends more gets no more of the stream.
    static constexpr qint64 inputBudget = 8 * 1024;
    //! What the kernel takes beyond what the reader has; bytes.
    static constexpr int sendBuffer = 128 * 1024;
    //! How long a peer may take, from the end on, to read what waits.
    static constexpr std::chrono::seconds patience{2};

    StreamingAnswer(QTcpSocket *socket, QObject *parent);
    ~StreamingAnswer() override;

    void setWriter(HttpStreamWriter *writer) override { m_writer = writer; }

    void setUser(const UserId &user) override;
    void write(const QByteArray &bytes) override;
    void writeNow(const QByteArray &bytes) override;
    [[nodiscard]] qint64 pendingBytes() const override;
    void end() override;

private:
    void discardInput();
    //! How it would have ended by now.
    void tellEnding();
    void breakOff();
    void onClosed();

    QTcpSocket *m_socket;
    AcceptedConnection &m_connection; //!< the socket's
    bool m_isTls;
    QTimer m_deadline;
    HttpStreamWriter *m_writer = nullptr;
    qint64 m_received = 0;
    qint64 m_written = 0;
    qint64 m_sent = 0;
};

} // namespace hearth::server
