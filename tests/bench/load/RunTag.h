// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// How the tool knows its messages again: each text begins with a number of fixed width, so that
// a server that parses nothing can carry it too.
namespace hearth::bench {

inline constexpr char kTagMark = '#';
inline constexpr std::size_t kTagDigits = 10;
inline constexpr std::size_t kTagBytes = kTagDigits + 2; //!< with a mark on both sides

//! "#0000000042#"
inline std::string tagOf(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    digits.insert(0, kTagDigits - digits.size(), '0');
    return kTagMark + digits + kTagMark;
}

//! 0 if the text does not begin with a tag.
inline std::uint64_t numberOf(std::string_view text)
{
    if (text.size() < kTagBytes || text[0] != kTagMark || text[kTagDigits + 1] != kTagMark)
        return 0;
    std::uint64_t number = 0;
    std::from_chars(text.data() + 1, text.data() + 1 + kTagDigits, number);
    return number;
}

//! Of 128 random bits, so that a server that keeps the ids of commands takes none for a repetition.
std::string newCommandId();

} // namespace hearth::bench
