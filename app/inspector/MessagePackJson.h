// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

//! MessagePack of any peer as JSON to be read by a person. What JSON has no word for is told in a
//! string: binary and extensions in base64, NaN and infinities by their names; a key that is no
//! string is one of its value as JSON.
namespace hearth::app::MessagePackJson {

struct Bounds
{
    int depth = 0; //!< levels
    qsizetype size = 0; //!< bytes of JSON
};

//! Of a map or a list that fills the payload; nothing where it is neither, or beyond the bounds.
[[nodiscard]] std::optional<QByteArray> of(const QByteArray &payload, Bounds bounds);

} // namespace hearth::app::MessagePackJson
