// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Feed.h"
#include "shared/protocol/ServerFeedBodies.h"

#include <vector>

namespace hearth::server {

//! Keeps the server's own feeds, for a while. Called on the core's thread only; nothing waits for a
//! disk.
class ServerFeedStore
{
public:
    virtual ~ServerFeedStore() = default;

    //! `$server`, and its minutes.
    [[nodiscard]] virtual std::vector<Feed> feeds() const = 0;

    //! The seq is the next one of the feed. From here on it can be read.
    virtual FeedEntry append(const FeedId &feed, const QString &event,
                             const ServerStats &stats) = 0;
    virtual FeedEntry append(const FeedId &feed, const QString &event, const ServerNews &news) = 0;
};

} // namespace hearth::server
