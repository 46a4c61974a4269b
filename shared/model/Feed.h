// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/Enums.h"
#include "shared/model/JsonText.h"

#include <QString>

#include <optional>

namespace hearth {

//! How much of a feed is kept; whichever bound is met first. An absent one is the server's own.
struct FeedRetention
{
    std::optional<qint64> events;
    std::optional<qint64> ageMs;

    friend bool operator==(const FeedRetention &, const FeedRetention &) = default;
};

struct Feed
{
    FeedId feed;
    QString title;
    qint64 lastSeq = 0;
    bool keyed = false; //!< the latest event of each key is kept besides the retention
    Visibility visibility = Visibility::Public;
    FeedRetention retention;

    friend bool operator==(const Feed &, const Feed &) = default;
};

//! The seqs from..to are missing, both included.
struct SeqRange
{
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const SeqRange &, const SeqRange &) = default;
};

//! An event as a page of the feed holds it.
struct FeedEntry
{
    qint64 seq = 0;
    QString event;
    JsonText data;
    std::optional<QString> key;
    qint64 timestamp = 0; //!< Unix ms of the commit

    friend bool operator==(const FeedEntry &, const FeedEntry &) = default;
};

} // namespace hearth
