// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace hearth::server {

//! A password from the standard input: its first line, or, from a person, what they type unseen
//! after being asked on the standard error. Never from the arguments, which everybody on the
//! machine can read. Blocks; nothing when there is none.
std::optional<QString> readPassword();

} // namespace hearth::server
