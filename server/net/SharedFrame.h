// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::server {

//! A frame as it goes out, encoded once however many sessions get it: copies share the text.
struct SharedFrame
{
    QString text;
    qint64 bytes = 0; //!< of UTF-8
};

} // namespace hearth::server
