// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>
#include <vector>

namespace hearth::server {

//! Reads what is committed; whatever has been published can be read. Callable from any thread.
class RoomLogReader
{
public:
    virtual ~RoomLogReader() = default;

    using EventsDone = std::function<void(Result<std::vector<RoomEvent>, RequestError>)>;

    //! The events with after < seq <= upTo in seq order, as many as fit into about `maxBytes` (at
    //! least one if there is one). `done` is called once, on the reader's thread: whoever calls
    //! takes it home to its own.
    virtual void readEvents(const RoomId &room, qint64 after, qint64 upTo, qint64 maxBytes,
                            EventsDone done) = 0;
};

} // namespace hearth::server
