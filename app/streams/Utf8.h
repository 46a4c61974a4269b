// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

//! UTF-8 as browsers read it, where Qt puts one U+FFFD for each byte that is wrong.
namespace hearth::app::Utf8 {

[[nodiscard]] bool isValid(QByteArrayView bytes);
//! As "UTF-8 decode" of the Encoding standard reads it: one U+FFFD for each longest beginning of a
//! character that does not go on.
[[nodiscard]] QByteArray repaired(QByteArrayView bytes);
//! The longest beginning of valid UTF-8 that has at most `most` bytes and ends with a whole
//! character.
[[nodiscard]] QByteArrayView beginning(QByteArrayView valid, qsizetype most);

} // namespace hearth::app::Utf8
