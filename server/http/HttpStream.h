// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QByteArray>

namespace hearth::server {

//! Who writes a stream.
class HttpStreamWriter
{
public:
    virtual ~HttpStreamWriter() = default;

    //! Some of what was pending has left.
    virtual void drained() = 0;
    //! The connection is over; comes once, and the stream is used no more.
    virtual void streamClosed() = 0;
};

//! An answer that goes on for as long as there is something to say, and ends with its connection.
class HttpStream
{
public:
    virtual ~HttpStream() = default;

    //! Null: nobody is told any more.
    virtual void setWriter(HttpStreamWriter *writer) = 0;
    //! Whose it is, for the record of the connection.
    virtual void setUser(const UserId &user) = 0;
    //! Queues bytes; they leave in their order, those of a turn of the loop together.
    virtual void write(const QByteArray &bytes) = 0;
    //! The same, but they leave within the call where nothing waits before them: for what goes to
    //! many, each of whom is then touched once.
    virtual void writeNow(const QByteArray &bytes) = 0;
    //! Bytes that were written and have not left yet.
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
    //! Ends it behind what was written.
    virtual void end() = 0;
};

} // namespace hearth::server
