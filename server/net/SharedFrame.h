// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Connection.h"
#include "shared/protocol/MessageType.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

namespace hearth::server {

//! A frame as it goes out, encoded and framed once per encoding however many sessions get it:
//! copies share the bytes. An encoding that no receiver speaks may be missing.
struct SharedFrame
{
    QByteArray json; //!< a whole WebSocket text frame
    QByteArray messagePack; //!< a whole binary one
    MessageType type = MessageType::Error; //!< of the message within

    [[nodiscard]] const QByteArray &in(Encoding encoding) const
    {
        return encoding == Encoding::MessagePack ? messagePack : json;
    }

    //! What it adds to a queue at most, in whichever encoding.
    [[nodiscard]] qint64 bytes() const { return std::max<qint64>(json.size(), messagePack.size()); }
};

} // namespace hearth::server
