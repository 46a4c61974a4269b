// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/SharedFrame.h"
#include "server/session/EphemeralKey.h"
#include "shared/model/Connection.h"
#include "shared/protocol/CloseCode.h"

namespace hearth::server {

//! What a link tells the session at its end.
class LinkReceiver
{
public:
    virtual ~LinkReceiver() = default;

    //! One frame's payload.
    virtual void receive(const QByteArray &frame) = 0;
    //! Something came, be it a part of a frame or a pong.
    virtual void heard() = 0;
    //! Bytes have left that were more than half of Limits::queueSoft.
    virtual void drained() = 0;
    //! The connection is over; comes once, maybe from within close() or abort(). The close code is
    //! that of the first close frame, whoever sent it; nothing without any, or where a peer sent
    //! one that only we do.
    virtual void linkClosed(std::optional<int> code) = 0;
};

//! The way to one client, whatever carries it.
class SessionLink
{
public:
    virtual ~SessionLink() = default;

    //! Null: whatever comes is dropped.
    virtual void setReceiver(LinkReceiver *receiver) = 0;

    //! Whose it is, for the record of the connection.
    virtual void setUser(const UserId &user) = 0;

    //! Of the peer, or of whom a trusted proxy speaks for.
    [[nodiscard]] virtual QString address() const = 0;

    //! What its frames are written in; never changes.
    [[nodiscard]] virtual Encoding encoding() const = 0;
    //! Queues the frame; it leaves with all others of this turn of the loop, in their order.
    virtual void send(const SharedFrame &frame) = 0;
    //! As send(), but above Limits::queueSoft the frame waits, and a later one with the same key
    //! takes its place.
    virtual void sendEphemeral(const EphemeralKey &key, const SharedFrame &frame) = 0;
    //! Bytes that were sent and have not left yet, wherever they wait.
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
    //! Messages above it end the connection with MessageTooBig.
    virtual void setFrameLimit(qint64 bytes) = 0;
    virtual void ping() = 0;
    //! Ends the connection politely: what was sent before still leaves. Nothing is sent after it.
    virtual void close(CloseCode code) = 0;
    //! Ends the connection of a peer that does not read: what waits is dropped, and the peer has
    //! little time to take the code.
    virtual void closeSlow(CloseCode code) = 0;
    //! Ends the connection at once, without waiting for what is pending.
    virtual void abort() = 0;
};

} // namespace hearth::server
