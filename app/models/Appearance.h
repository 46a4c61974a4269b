// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/User.h"

#include <QString>

namespace hearth::app {

//! What somebody is called: the name that they gave themselves, else the one they sign in with.
QString nameOf(const User &user);

//! The first letters of the first and the last word, in capitals; "?" of nothing.
QString initialsOf(const QString &name);

//! 0 to 7, the same on every device: which of the theme's avatar colours somebody has.
int colorIndexOf(const UserId &user);

} // namespace hearth::app
