// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/User.h"

#include <QString>

namespace hearth::app {

//! A name or topic of somebody's choice as it is shown: without piles of marks, and by itself in
//! whatever direction it is written, so that it turns no sentence around it.
QString shownName(const QString &name);

//! The same without what keeps it by itself, such as for its letters.
QString bareName(QString shown);

//! `@name`, which nobody else can have; empty of nobody.
QString handleOf(const User *user);

} // namespace hearth::app
