// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ModelFields.h"

#include <vector>

// What goes over HTTP to feeds and from them. docs/protocol.md, "Feeds over HTTP".
namespace hearth {

//! POST /api/v1/feeds/{feed}/events: one of the events that are to be published.
struct FeedPublication
{
    QString event;
    JsonText data;
    std::optional<QString> key;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("event", self.event, TextRules::name);
        v.required("data", self.data);
        v.optional("key", self.key, TextRules::name);
    }

    friend bool operator==(const FeedPublication &, const FeedPublication &) = default;
};

//! Its answer.
struct FeedReceipt
{
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("first_seq", self.firstSeq);
        v.required("last_seq", self.lastSeq);
    }

    friend bool operator==(const FeedReceipt &, const FeedReceipt &) = default;
};

//! GET /api/v1/feeds/{feed}/events: a page of a feed.
struct FeedEvents
{
    std::vector<FeedEntry> events; //!< by ascending seq
    qint64 lastSeq = 0; //!< of the feed
    bool more = false;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("events", self.events);
        v.required("last_seq", self.lastSeq);
        v.required("more", self.more);
    }

    friend bool operator==(const FeedEvents &, const FeedEvents &) = default;
};

//! POST /api/v1/feeds/{feed}/ticket.
struct FeedTicket
{
    QString ticket; //!< worth as much as the right to read this feed
    qint64 expiresAt = 0; //!< Unix ms

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("ticket", self.ticket, TextRules::token);
        v.required("expires_at", self.expiresAt);
    }

    friend bool operator==(const FeedTicket &, const FeedTicket &) = default;
};

} // namespace hearth
