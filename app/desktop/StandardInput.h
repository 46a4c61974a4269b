// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! Standard input of this start, read by the window of an earlier one.
namespace hearth::app::StandardInput {

//! Where another process of this person can open what comes here: the file itself, else a path that
//! is good for as long as this process lives.
[[nodiscard]] QString path();
//! Whether a path is one of the latter.
[[nodiscard]] bool isOfOthers(const QString &path);

} // namespace hearth::app::StandardInput
