// SPDX-License-Identifier: MIT
#include "tests/bench/load/RunTag.h"

#include <array>
#include <openssl/rand.h>

namespace hearth::bench {

std::string newCommandId()
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::array<unsigned char, 16> bytes{};
    RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
    std::string id;
    for (const unsigned char byte : bytes) {
        id += hex[byte >> 4];
        id += hex[byte & 0xf];
    }
    return id;
}

} // namespace hearth::bench
