// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Connection.h"

#include <QByteArray>

//! What may be looked at of a frame, and kept: never what lets somebody in.
namespace hearth::app::FrameRedaction {

enum class Outcome {
    Whole, //!< as it stands on the wire
    Redacted, //!< as JSON, with ••• in the place of each token, password, ticket and invite's code
    Withheld //!< nothing of it, since it can't be read, and so neither can what it holds
};

struct Shown
{
    Outcome outcome = Outcome::Whole;
    QByteArray payload;
};

[[nodiscard]] Shown shown(const QByteArray &frame, Encoding encoding);

} // namespace hearth::app::FrameRedaction
