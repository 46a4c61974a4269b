// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/BackgroundSource.h"
#include "app/streams/SourceProfile.h"

namespace hearth::app::SourceFactory {

//! The source that a profile is about, over real sockets and files; check() has found nothing wrong
//! with it. It is of elsewhere.
[[nodiscard]] SourceMaker maker(const SourceProfile &profile);
//! The same as the window sees it, in the thread of streams; as a BackgroundSource has its parts.
[[nodiscard]] std::unique_ptr<LiveSource> live(const SourceProfile &profile, StreamThread &thread,
                                               TimeSource time);

} // namespace hearth::app::SourceFactory
