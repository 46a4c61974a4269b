// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/BackgroundSource.h"
#include "app/streams/SourceProfile.h"

namespace hearth::app::SourceFactory {

//! The source that a profile is about, over real sockets and files; check() has found nothing wrong
//! with it.
[[nodiscard]] SourceMaker maker(const SourceProfile &profile);

} // namespace hearth::app::SourceFactory
