// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/MessageBlock.h"
#include "app/text/TextPalette.h"

namespace hearth::test {

[[nodiscard]] app::TextPalette somePalette();

//! What is wrong with the markup: a tag that is not allowed, one that is not closed, text that is
//! not escaped. Empty if nothing is.
[[nodiscard]] QString faultOfMarkup(const QString &styled, qsizetype links);

//! The same of a whole rendering, and whether its size is bounded and its links may be opened.
[[nodiscard]] QString faultOf(const app::MessageRendering &rendering);

//! Bidirectional controls that are not balanced within a line, or too many marks on a base.
[[nodiscard]] QString faultOfCharacters(const QString &plain);

//! The markup away, entities decoded, `<br>` as '\n'.
[[nodiscard]] QString textOfMarkup(const QString &styled);

} // namespace hearth::test
