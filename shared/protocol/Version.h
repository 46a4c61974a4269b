// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth {

// WebSocket subprotocols; each names the encoding of the frames.
inline constexpr QLatin1String kSubprotocolJson{"hearth.v1.json"};

inline constexpr quint16 kDefaultPort = 9473;

} // namespace hearth
