// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::app {

//! The first line of a message that says something, without markup, cut at some 200 characters.
[[nodiscard]] QString firstLineOf(const QString &text);

//! All of a message, without markup.
[[nodiscard]] QString withoutMarkup(const QString &text);

} // namespace hearth::app
