// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <QString>

namespace hearth::server {

//! An id that nothing else ever has: 96 bits of the system's generator, as 16 characters.
QString newId();
//! As newId(), but ids of later times sort behind it, so that an index of them grows at its end:
//! milliseconds and 72 random bits, as 21 characters.
QString newOrderedId(UnixTime now);
//! A secret nobody guesses: 256 bits, as 43 characters. Both are base64url and safe in URLs.
QString newSecret();

//! A code that nobody guesses, short enough to be handed on: 128 bits, as 22 characters.
QString newInviteCode();

} // namespace hearth::server
