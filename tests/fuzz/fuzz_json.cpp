// SPDX-License-Identifier: MIT
#include "tests/fuzz/CodecTarget.h"
#include "tests/fuzz/Target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    hearth::fuzz::checkFrame(hearth::Encoding::Json,
                             {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    return 0;
}
