// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::server {

//! What names look like (UTS #39): two names with the same skeleton are hard to tell apart, in
//! whatever scripts they are written. For folded names.
QString skeletonOf(const QString &foldedName);

//! Whether the name is written in one script, or in several that one people uses together: the
//! level "highly restrictive" of UTS #39.
bool hasOneScript(const QString &name);

} // namespace hearth::server
