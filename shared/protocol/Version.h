// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Connection.h"

#include <QString>

namespace hearth {

// WebSocket subprotocols; each names the encoding of the frames.
inline constexpr QLatin1String kSubprotocolJson{"hearth.v1.json"};
inline constexpr QLatin1String kSubprotocolMessagePack{"hearth.v1.msgpack"};

inline constexpr quint16 kDefaultPort = 9473;

//! What a session speaks in which this subprotocol was agreed on; with none it is JSON.
inline Encoding encodingOf(const QString &subprotocol)
{
    return subprotocol == kSubprotocolMessagePack ? Encoding::MessagePack : Encoding::Json;
}

} // namespace hearth
