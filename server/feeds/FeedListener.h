// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Feed.h"

#include <chrono>
#include <optional>
#include <vector>

namespace hearth::server {

//! Events of one feed that were committed together, by ascending seq.
struct FeedBatch
{
    FeedId feed;
    std::vector<FeedEntry> events;
    //! When the first command came that they are the effect of, for measuring.
    std::optional<std::chrono::steady_clock::time_point> receivedAt{};
};

//! Whoever passes on what happens to feeds. Called on the core's thread, after the commit and after
//! those who asked for it were answered.
class FeedListener
{
public:
    virtual ~FeedListener() = default;

    virtual void feedPublished(const FeedBatch &batch) = 0;
    virtual void feedRemoved(const FeedId &feed) = 0;
};

} // namespace hearth::server
