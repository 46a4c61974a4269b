// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace hearth::app {

//! Some emoji and spaces, and nothing else.
[[nodiscard]] bool isOnlyEmoji(QStringView text);

} // namespace hearth::app
