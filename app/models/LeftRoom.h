// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QString>

namespace hearth::app {

//! A room that one is not in any more, or that is gone, with messages that could not be sent.
struct LeftRoom
{
    RoomId id;
    QString title; //!< as it stood in the list: "# lab", or a person's name
    QString reason; //!< how it was lost, as a sentence; empty if nobody knows

    friend bool operator==(const LeftRoom &, const LeftRoom &) = default;
};

} // namespace hearth::app
