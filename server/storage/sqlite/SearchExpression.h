// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace hearth::server {

//! What a person types, as an expression of FTS5 (SQLite FTS5, section 3): words that all have to
//! be there, `begin*` (two characters at least) for the words that begin so, and "quoted words" for
//! words in this order. Nothing else has a meaning. Nothing when there is no word in it.
std::optional<QString> searchExpression(const QString &text);

} // namespace hearth::server
