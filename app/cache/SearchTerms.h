// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::app {

//! What a person typed as a query of SQLite FTS5 (§3, "Full-text Query Syntax"): each word as the
//! beginning of one, what stands in "quotes" as a phrase, all of them wanted. Empty if there is no
//! letter or digit in it.
[[nodiscard]] QString searchTerms(const QString &typed);

} // namespace hearth::app
