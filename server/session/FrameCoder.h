// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/SharedFrame.h"
#include "shared/base/Clock.h"
#include "shared/protocol/JsonCodec.h"

namespace hearth::server {

//! Frames of the server, each with an id of its own and the time. One a thread.
class FrameCoder
{
public:
    //! `thread` keeps the ids apart from those of other threads.
    FrameCoder(const Clock &clock, const QString &thread);

    [[nodiscard]] SharedFrame encode(const Message &message);
    [[nodiscard]] Result<Frame, ProtocolError> decode(QByteArrayView frame);

private:
    const Clock &m_clock;
    QString m_prefix;
    quint64 m_count = 0;
    JsonCodec m_codec;
};

} // namespace hearth::server
