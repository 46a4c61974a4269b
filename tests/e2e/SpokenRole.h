// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

namespace hearth::e2e {

//! What something in a window is, as AT-SPI has it. Qt 6.4 calls every control that can be pressed
//! a button.
enum class SpokenRole { Alert, Button, Field, Label, ListItem, MenuItem, Separator };

//! In the words of Qt's bridge to AT-SPI.
QLatin1String wordOf(SpokenRole role);

} // namespace hearth::e2e
