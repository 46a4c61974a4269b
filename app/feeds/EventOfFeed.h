// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"
#include "shared/model/Feed.h"

namespace hearth::app {

[[nodiscard]] inline Event eventOf(const FeedEntry &entry)
{
    Event event;
    event.time = entry.timestamp;
    event.type = entry.event;
    event.payload = entry.data.utf8;
    event.seq = entry.seq;
    event.key = entry.key.value_or(QString());
    return event;
}

} // namespace hearth::app
