// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

//! What libFuzzer calls with each input, and run_cases.cpp with those that were kept. It has to
//! stop the process when something is wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
