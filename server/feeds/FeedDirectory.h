// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Feed.h"

#include <map>
#include <vector>

namespace hearth::server {

//! Every feed, and who may read it. Lives on the core's thread; knows nothing of what was published
//! but the last seq.
class FeedDirectory
{
public:
    FeedDirectory() = default;
    explicit FeedDirectory(const std::vector<Feed> &feeds);

    void add(const Feed &feed);
    void remove(const FeedId &feed);
    //! Of a feed that is there. Seqs only rise.
    void setLastSeq(const FeedId &feed, qint64 seq);
    void setRetention(const FeedId &feed, const FeedRetention &retention);

    //! Without the server's own.
    [[nodiscard]] std::size_t count() const;

    //! Null if there is none. Valid until the next add() or remove().
    [[nodiscard]] const Feed *find(const FeedId &feed) const;
    //! Null also if it is not for somebody of this role.
    [[nodiscard]] const Feed *findFor(const FeedId &feed, Role role) const;
    //! By name; those behind `after`.
    [[nodiscard]] std::vector<Feed> allFor(Role role, const FeedId &after = {}) const;

private:
    std::map<FeedId, Feed> m_feeds;
};

} // namespace hearth::server
