// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/Enums.h"

#include <QString>

#include <optional>

namespace hearth {

//! How a session writes its frames; each is a subprotocol of the WebSocket.
enum class Encoding { Json, MessagePack };

template <>
struct EnumWords<Encoding>
{
    static constexpr std::array<std::string_view, 2> words{"json", "msgpack"};
};

//! A live session as an admin sees it.
struct Connection
{
    SessionId session;
    UserId user;
    std::optional<QString> device; //!< what its user calls the machine
    QString address; //!< of the peer; behind a trusted proxy, of who is behind that
    qint64 connectedAt = 0; //!< Unix ms
    Encoding encoding = Encoding::Json;
    qint64 queuedBytes = 0; //!< waiting to be sent

    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace hearth
