// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/SharedFrame.h"
#include "shared/base/Clock.h"
#include "shared/protocol/JsonCodec.h"
#include "shared/protocol/MessagePackCodec.h"

#include <span>

namespace hearth::server {

//! Frames of the server, each with an id of its own and the time. One a thread.
class FrameCoder
{
public:
    //! `thread` keeps the ids apart from those of other threads.
    FrameCoder(const Clock &clock, const QString &thread);

    //! Of all the encodings it is the same frame, with the same id.
    [[nodiscard]] SharedFrame encode(const Message &message, std::span<const Encoding> encodings);
    //! Of something that was so at another time than now.
    [[nodiscard]] SharedFrame encode(const Message &message, std::span<const Encoding> encodings,
                                     UnixTime time);
    [[nodiscard]] SharedFrame encode(const Message &message, Encoding encoding);
    [[nodiscard]] Result<Frame, ProtocolError> decode(QByteArrayView frame, Encoding encoding);

private:
    const Clock &m_clock;
    QString m_prefix;
    quint64 m_count = 0;
    JsonCodec m_json;
    MessagePackCodec m_messagePack;
};

} // namespace hearth::server
