// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace hearth::server {

//! What a name looks like (UTS #39), as it is written and as it is compared: two names that share
//! one of these are hard to tell apart, in whatever scripts they are written.
std::array<QString, 2> skeletonsOf(const QString &name);

//! The same of a name without what nobody sees of it.
std::array<QString, 2> visibleSkeletonsOf(const QString &name);

//! Whether anything is seen of the name.
bool isVisible(const QString &name);

//! Whether it has a letter or a digit: signs and emoji alone are decoration, and nobody's.
bool isReadable(const QString &name);

//! Whether the name is written in one script, or in several that one people uses together: the
//! level "highly restrictive" of UTS #39; and has no characters that nobody sees.
bool isPlainlyWritten(const QString &name);

} // namespace hearth::server
