// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpStream.h"
#include "server/session/SessionFeeds.h"
#include "shared/base/Clock.h"

#include <functional>

namespace hearth::server {

class WorkerMetrics;

//! One feed on its way over one stream.
class FeedStream final : public HttpStreamWriter
{
public:
    //! Whoever reads nothing of what waits for so long has gone without a word.
    static constexpr std::chrono::seconds standstill{60};

    //! The stream lives until streamClosed(); `closed` may not destroy this in place.
    FeedStream(const Clock &clock, HttpStream &stream, FeedReader &reader, WorkerMetrics &metrics,
               const Executor &home, std::function<void()> closed);
    ~FeedStream() override;

    void begin(const FeedPlan &plan);
    void publish(const FeedId &feed, const std::vector<FeedFrame> &events);
    //! Belongs before every pause. Writes a comment, so that nobody on the way takes the stream for
    //! dead; where something waits to be read anyway, ends it once that stands still.
    void lookAfter();
    //! What waits still leaves; nothing is written behind it.
    void end();

    void drained() override;
    void streamClosed() override;

private:
    class Sink;

    [[nodiscard]] bool isOpen() const { return m_stream && !m_isEnding; }

    void write(const QByteArray &bytes);
    void noteMoving();

    const Clock &m_clock;
    HttpStream *m_stream; //!< null once it is closed
    bool m_isEnding = false;
    SteadyTime m_movedAt; //!< what waits, for the last time; its begin, where nothing has left yet
    std::function<void()> m_closed;
    bool m_isGathering = false;
    QByteArray m_gathered; //!< what one call has published
    SessionFeeds m_feeds;
};

} // namespace hearth::server
