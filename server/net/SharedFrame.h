// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace hearth::server {

//! A frame as it goes out, encoded once per encoding however many sessions get it: copies share the
//! bytes. An encoding that no receiver speaks may be missing.
struct SharedFrame
{
    QString text; //!< JSON, as QWebSocket wants a text frame
    QByteArray binary; //!< MessagePack
    qint64 textBytes = 0; //!< of UTF-8

    //! What it adds to a queue at most, in whichever encoding.
    [[nodiscard]] qint64 bytes() const { return std::max<qint64>(textBytes, binary.size()); }
};

} // namespace hearth::server
