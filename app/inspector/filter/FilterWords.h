// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <re2/re2.h>

//! What a person is told of a filter that cannot be read.
namespace hearth::app::FilterWords {

[[nodiscard]] QString filterText(const char *text);
//! Why a pattern cannot be read.
[[nodiscard]] QString patternProblem(const RE2 &pattern);

} // namespace hearth::app::FilterWords
