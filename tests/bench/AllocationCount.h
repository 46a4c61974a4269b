// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace hearth::bench {

//! How often memory was asked for since the program began, by whatever code: new and malloc.
std::uint64_t allocationCount();

} // namespace hearth::bench
