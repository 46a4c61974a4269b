// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/AddressLedger.h"
#include "shared/base/Clock.h"
#include "shared/base/Ids.h"

#include <QHostAddress>
#include <QObject>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace hearth::server {

class ConnectionList;

//! What is known of a connection, from its acceptance until its socket goes, whose child it is.
class AcceptedConnection : public QObject
{
    Q_OBJECT

public:
    //! How a WebSocket ended.
    struct Ending
    {
        std::optional<int> closeCode; //!< nothing: without a close frame
        quint64 receivedBytes = 0;
        quint64 sentBytes = 0;
    };

    //! How a stream over HTTP ended.
    struct StreamEnding
    {
        qint64 receivedBytes = 0; //!< behind its request
        qint64 sentBytes = 0;
    };

    //! The list outlives it.
    AcceptedConnection(QTcpSocket *socket, ConnectionList &list, AddressLedger::Ticket ticket);
    //! Writes the one line of the log that a WebSocket or a stream gets.
    ~AcceptedConnection() override;

    //! The one of this socket.
    [[nodiscard]] static AcceptedConnection &of(const QTcpSocket &socket);

    //! Who speaks: the peer, or whom a trusted proxy speaks for.
    [[nodiscard]] const QHostAddress &caller() const { return m_caller; }

    [[nodiscard]] SteadyTime since() const { return m_since; }

    //! The caller is another than the peer, and counted by this ticket.
    void setCaller(const QHostAddress &caller, AddressLedger::Ticket ticket);
    //! It has signed in: it is no longer among those that make room for others.
    void setUser(const UserId &user);

    void setEnding(const Ending &ending) { m_ending = ending; }

    //! Its last answer is a stream; it counts as one as long as it lives.
    void beginStream();

    void setEnding(const StreamEnding &ending) { m_streamEnding = ending; }

    //! Ends it, whatever it is doing.
    void evict();

private:
    void logWebSocket() const;
    void logStream() const;

    QTcpSocket *m_socket;
    ConnectionList &m_list;
    QHostAddress m_caller;
    AddressLedger::Ticket m_ticket;
    SteadyTime m_since;
    UserId m_user;
    std::optional<Ending> m_ending;
    std::optional<SteadyTime> m_streamSince;
    StreamEnding m_streamEnding;
};

} // namespace hearth::server
