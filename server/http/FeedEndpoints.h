// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/FeedPort.h"
#include "server/http/HttpRouter.h"

namespace hearth::server {

//! /api/v1/feeds/{feed}/events and ticket: publishes to a feed, and reads it as a page or as a
//! stream. Outlives the exchanges that use it.
class FeedEndpoints
{
public:
    static constexpr std::size_t mostPublished = 1000; //!< events of one request
    static constexpr qint64 usualPage = 100; //!< events of a page unless said
    static constexpr qint64 mostOfPage = 1000;

    explicit FeedEndpoints(FeedPort &feeds);

    void addTo(HttpRouter &router);

private:
    void publish(const HttpRequest &request, HttpRespond respond);
    void issueTicket(const HttpRequest &request, HttpRespond respond);
    void read(const HttpRequest &request, HttpRespond respond);
    void readPage(const HttpRequest &request, const FeedKey &key, const HttpRespond &respond);
    void readStream(const HttpRequest &request, const FeedKey &key, const HttpRespond &respond);

    FeedPort &m_feeds;
};

} // namespace hearth::server
