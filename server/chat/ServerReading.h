// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ServerFeedBodies.h"

#include <optional>
#include <vector>

namespace hearth::server {

//! What was measured of the server since it was measured last, about a second ago. Of rooms, and of
//! what was left out, it knows nothing.
struct ServerReading
{
    //! Something that was refused so often, by what it was.
    struct Refused
    {
        QString event;
        QString scope;
        qint64 count = 0;
    };

    ServerStats second;
    std::optional<ServerStats> minute; //!< where one has ended with it
    std::vector<Refused> refused;
};

} // namespace hearth::server
