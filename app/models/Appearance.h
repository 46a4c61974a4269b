// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QString>

namespace hearth::app {

//! The first letters of the first and the last word, in capitals; "?" of nothing.
QString initialsOf(const QString &name);

//! 0 to 7, the same on every device: which of the theme's avatar colours somebody has.
int colorIndexOf(const UserId &user);

} // namespace hearth::app
