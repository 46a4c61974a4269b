// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

namespace hearth::fuzz {

//! Stops the process, as fuzzers want it, unless it holds.
inline void require(bool holds, const char *otherwise)
{
    if (holds)
        return;
    std::fprintf(stderr, "fuzz: %s\n", otherwise);
    std::abort();
}

} // namespace hearth::fuzz
