// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::server {

//! An id that nothing else ever has: 96 bits of the system's generator, as 16 characters.
QString newId();
//! A secret nobody guesses: 256 bits, as 43 characters. Both are base64url and safe in URLs.
QString newSecret();

} // namespace hearth::server
