// SPDX-License-Identifier: MIT
#pragma once

namespace hearth::test {

//! Whether this build keeps what it frees, so that its memory says nothing.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

} // namespace hearth::test
