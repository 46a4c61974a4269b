// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/model/Feed.h"
#include "shared/protocol/ErrorCode.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace hearth::server {

//! What a feed may be, and what is kept of it (docs/protocol.md, "Feeds").
namespace FeedRules {

inline constexpr std::size_t mostFeeds = 1000; //!< of a server
inline constexpr std::size_t mostSubscriptions = 100; //!< of a session
inline constexpr qint64 mostKeys = 10'000; //!< of a keyed feed; beyond it the oldest goes

inline constexpr qint64 usualEvents = 100'000;
inline constexpr std::chrono::milliseconds usualAge = std::chrono::days(7);
inline constexpr qint64 mostEvents = 10'000'000;
inline constexpr std::chrono::milliseconds mostAge = std::chrono::days(3660);

//! The bounds of a feed, said or usual.
struct Terms
{
    qint64 events = usualEvents;
    std::chrono::milliseconds age = usualAge;
};

[[nodiscard]] Terms termsOf(const FeedRetention &retention);

//! Whether the retention has passed by the event with this seq and time. What is the latest of its
//! key in a keyed feed is kept all the same.
[[nodiscard]] bool isExpired(const Terms &terms, qint64 lastSeq, qint64 seq, UnixTime createdAt,
                             UnixTime now);

//! The error of a name that no feed can have, or nothing.
[[nodiscard]] std::optional<RequestError> whyNotCalled(const FeedId &feed);
//! The error of bounds that no feed can have, or nothing.
[[nodiscard]] std::optional<RequestError> whyNotKept(const FeedRetention &retention);

//! The error of a name that no event can have, or nothing.
[[nodiscard]] std::optional<RequestError> whyNotPublished(const QString &event);

//! The server's own feeds: `$server`, and what it makes of each minute.
[[nodiscard]] const FeedId &serverFeed();
[[nodiscard]] const FeedId &serverMinutes();
//! Whether it is one of the server's own, which nobody else publishes to or changes.
[[nodiscard]] bool isOwn(const FeedId &feed);
[[nodiscard]] RequestError serversOwn();

//! Also of a feed that exists and is not the asker's to see.
[[nodiscard]] RequestError noSuchFeed();

} // namespace FeedRules

} // namespace hearth::server
