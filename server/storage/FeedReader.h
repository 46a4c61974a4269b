// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/model/Feed.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>
#include <vector>

namespace hearth::server {

//! Events of a feed with after < seq <= upTo, the oldest first.
struct FeedQuery
{
    enum class Kind {
        Events, //!< all that are kept
        Latest //!< those that are the latest of their key, in a keyed feed
    };

    FeedId feed;
    Kind kind = Kind::Events;
    qint64 after = 0;
    qint64 upTo = 0;
    qint64 limit = 0; //!< so many events at most
    qint64 maxBytes = 0; //!< about so much of them; one event always fits
};

struct FeedPage
{
    std::vector<FeedEntry> events; //!< by ascending seq
    bool more = false; //!< within the bounds of the query
};

//! Reads what is committed; whatever has been published can be read, until the retention has passed
//! it by. Callable from any thread.
class FeedReader
{
public:
    using PageDone = std::function<void(Result<FeedPage, RequestError>)>;

    virtual ~FeedReader() = default;

    //! Nothing of a feed that is not there. `done` is called once, on the reader's thread, or not
    //! at all once the storage closes: whoever calls takes it home to its own.
    virtual void readFeed(const FeedQuery &query, PageDone done) = 0;
};

} // namespace hearth::server
