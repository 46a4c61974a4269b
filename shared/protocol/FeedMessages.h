// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// Named streams of events with a bounded retention. docs/protocol.md, "Feeds".
namespace hearth {

struct FeedCreate
{
    static constexpr MessageType type = MessageType::FeedCreate;
    FeedId feed;
    std::optional<QString> title;
    std::optional<FeedRetention> retention;
    std::optional<bool> keyed;
    std::optional<Visibility> visibility;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("feed", self.feed);
        v.optional("title", self.title, TextRules::name);
        v.optional("retention", self.retention);
        v.optional("keyed", self.keyed);
        v.optional("visibility", self.visibility);
    }

    friend bool operator==(const FeedCreate &, const FeedCreate &) = default;
};

struct FeedList
{
    static constexpr MessageType type = MessageType::FeedList;
    std::optional<FeedId> after{}; //!< the last one of the page before

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("after", self.after);
    }

    friend bool operator==(const FeedList &, const FeedList &) = default;
};

struct FeedSubscribe
{
    static constexpr MessageType type = MessageType::FeedSubscribe;
    FeedId feed;
    std::optional<qint64> after; //!< exclusive seq; absent: only what is new

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("feed", self.feed);
        v.optional("after", self.after);
    }

    friend bool operator==(const FeedSubscribe &, const FeedSubscribe &) = default;
};

struct FeedUnsubscribe
{
    static constexpr MessageType type = MessageType::FeedUnsubscribe;
    FeedId feed;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("feed", self.feed);
    }

    friend bool operator==(const FeedUnsubscribe &, const FeedUnsubscribe &) = default;
};

struct FeedPublish
{
    static constexpr MessageType type = MessageType::FeedPublish;
    FeedId feed;
    QString event;
    JsonText data;
    std::optional<QString> key;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("feed", self.feed);
        v.required("event", self.event, TextRules::name);
        v.required("data", self.data);
        v.optional("key", self.key, TextRules::name);
    }

    friend bool operator==(const FeedPublish &, const FeedPublish &) = default;
};

//! When it was published is told by the frame's own timestamp: whoever writes the frame sets it to
//! that of the commit.
struct FeedEvent
{
    static constexpr MessageType type = MessageType::FeedEvent;
    FeedId feed;
    qint64 seq = 0;
    QString event;
    JsonText data;
    std::optional<QString> key;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("feed", self.feed);
        v.required("seq", self.seq);
        v.required("event", self.event);
        v.required("data", self.data);
        v.optional("key", self.key);
    }

    friend bool operator==(const FeedEvent &, const FeedEvent &) = default;
};

//! Instead of the events that a reader was too slow for.
struct FeedGap
{
    static constexpr MessageType type = MessageType::FeedGap;
    FeedId feed;
    qint64 from = 0; //!< the first seq that is missing
    qint64 to = 0; //!< the last one

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("feed", self.feed);
        v.required("from", self.from);
        v.required("to", self.to);
    }

    friend bool operator==(const FeedGap &, const FeedGap &) = default;
};

} // namespace hearth
