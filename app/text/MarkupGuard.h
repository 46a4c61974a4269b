// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace hearth::app {

//! Stands between what somebody wrote and the parser of Markdown, whose work can grow with the
//! square of the signs that might be markup. One walk over the text.
namespace MarkupGuard {

//! Signs that might be markup, outside fenced code.
inline constexpr int mostSigns = 1024;
//! Marks of quotes and lists that one line may begin with.
inline constexpr int mostContainers = 32;

//! The text with each definition of a link's reference made plain text, since a reader would see
//! nothing of it. Nothing if it has more markup than the limits: it is to be shown as it was
//! written.
[[nodiscard]] std::optional<QByteArray> prepare(const QByteArray &utf8);

} // namespace MarkupGuard

} // namespace hearth::app
