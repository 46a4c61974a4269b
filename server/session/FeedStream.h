// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpStream.h"
#include "server/session/SessionFeeds.h"

#include <functional>

namespace hearth::server {

class WorkerMetrics;

//! One feed on its way over one stream.
class FeedStream final : public HttpStreamWriter
{
public:
    //! The stream lives until streamClosed(); `closed` may not destroy this in place.
    FeedStream(HttpStream &stream, FeedReader &reader, WorkerMetrics &metrics, const Executor &home,
               std::function<void()> closed);
    ~FeedStream() override;

    void begin(const FeedPlan &plan);
    void publish(const FeedId &feed, const std::vector<FeedFrame> &events);
    //! Nothing when something waits to be read anyway.
    void comment();
    //! What waits still leaves; nothing is written behind it.
    void end();

    void drained() override;
    void streamClosed() override;

private:
    class Sink;

    [[nodiscard]] bool isOpen() const { return m_stream && !m_isEnding; }

    HttpStream *m_stream; //!< null once it is closed
    bool m_isEnding = false;
    std::function<void()> m_closed;
    SessionFeeds m_feeds;
};

} // namespace hearth::server
