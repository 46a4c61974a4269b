// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth {

//! What a message said until it was changed.
struct MessageVersion
{
    qint64 seq = 0; //!< of the event that another text came with
    qint64 timestamp = 0; //!< Unix ms; since when it said so
    QString text;

    friend bool operator==(const MessageVersion &, const MessageVersion &) = default;
};

} // namespace hearth
