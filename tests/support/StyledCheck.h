// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/MessageBlock.h"
#include "app/text/TextPalette.h"

namespace hearth::test {

[[nodiscard]] app::TextPalette somePalette();

//! What is wrong with a rendering: a tag that is not allowed, one that is not closed, text that is
//! not escaped, bidirectional controls that are not balanced within a line, too many marks on a
//! base, a link that may not be opened, or its size. Empty if nothing is.
[[nodiscard]] QString faultOf(const app::MessageRendering &rendering);

//! The markup away, entities decoded, `<br>` as '\n'.
[[nodiscard]] QString textOfMarkup(const QString &styled);

} // namespace hearth::test
