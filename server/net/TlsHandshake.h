// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

QT_FORWARD_DECLARE_CLASS(QSslSocket)

namespace hearth::server {

class HandshakeQueue;
class TlsIdentity;

//! The begin of a connection to a server with TLS. A first byte of 0x16 (RFC 8446 §5.1: a handshake
//! record) leads to the handshake, which waits for its turn once the whole record is there;
//! anything else is plain, which only peers on loopback may speak. Owns the socket until then, and
//! deletes itself.
class TlsHandshake : public QObject
{
    Q_OBJECT

public:
    //! From the connection to the first record, and again from the turn of the handshake to its
    //! end.
    static constexpr std::chrono::milliseconds deadline{5000};
    //! From the turn of the handshake to its end, while others wait for it.
    static constexpr std::chrono::milliseconds hurriedDeadline{750};

    //! One of them is called once, maybe from within the constructor; none when its parent goes.
    struct Outcome
    {
        //! Gets a socket without a parent, nobody connected to it and nothing consumed. Its read
        //! buffer is still limited.
        std::function<void(QSslSocket *)> ready;
        std::function<void()> failed;
    };

    //! The identity and the queue outlive it.
    TlsHandshake(QSslSocket *socket, const TlsIdentity &identity, HandshakeQueue &queue,
                 Outcome outcome, QObject *parent, std::chrono::milliseconds patience = deadline);
    ~TlsHandshake() override;

private:
    void look();
    void awaitRecord();
    void pass();
    void startTls();
    void onDeadline();
    void giveUp(const QString &why);

    QSslSocket *m_socket;
    const TlsIdentity &m_identity;
    HandshakeQueue &m_queue;
    Outcome m_outcome;
    std::chrono::milliseconds m_patience;
    QTimer m_deadline;
    QDeadlineTimer m_end; //!< of the handshake, once it was its turn
    bool m_isTls = false; //!< it waits for its turn, or has it
};

} // namespace hearth::server
