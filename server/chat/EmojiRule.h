// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::server {

//! Whether the text is one emoji that is meant to be shown as one picture (UTS #51, RGI), in full
//! or without the selectors that say so.
bool isEmoji(const QString &text);

} // namespace hearth::server
