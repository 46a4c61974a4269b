// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/SharedFrame.h"
#include "shared/model/Connection.h"
#include "shared/protocol/CloseCode.h"

namespace hearth::server {

//! The way to one client, whatever carries it.
class SessionLink
{
public:
    virtual ~SessionLink() = default;

    //! What its frames are written in; never changes.
    [[nodiscard]] virtual Encoding encoding() const = 0;
    virtual void send(const SharedFrame &frame) = 0;
    //! Bytes that were sent and have not left yet.
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
    //! Frames above it end the connection with MessageTooBig.
    virtual void setFrameLimit(qint64 bytes) = 0;
    virtual void ping() = 0;
    //! Ends the connection politely. Nothing is sent after it.
    virtual void close(CloseCode code) = 0;
    //! Ends the connection at once, without waiting for what is pending.
    virtual void abort() = 0;
};

} // namespace hearth::server
