// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace hearth::app {

enum class CodeLanguage { Plain, Json, Shell, Cpp, Python, Diff };

//! By the word behind the fence ("c++", "py", "console"), in any case.
[[nodiscard]] CodeLanguage codeLanguageOf(QStringView name);

} // namespace hearth::app
