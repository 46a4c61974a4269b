// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace hearth::app {

//! UTF-8, a line an emoji, in the order of Unicode: its group's number from 0 on, itself, its name,
//! its keywords between `|`, and itself with the lightest skin, or nothing if it takes none; apart
//! by tabs. Of a language that there is no table for, the first one. Written at build time by
//! EmojiTableWriter.
[[nodiscard]] QByteArrayView emojiTable(QStringView language);

} // namespace hearth::app
