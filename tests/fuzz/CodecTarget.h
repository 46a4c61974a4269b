// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Codec.h"

namespace hearth::fuzz {

//! Decodes `bytes` as a frame from either side. Whatever is understood has to be the same frame
//! after having been written in this encoding and in the other one, and to be written in the same
//! bytes again.
void checkFrame(Encoding encoding, QByteArrayView bytes);

} // namespace hearth::fuzz
