// SPDX-License-Identifier: MIT
#include "server/session/FeedStream.h"

#include "server/http/ServerSentEvents.h"
#include "server/metrics/WorkerMetrics.h"
#include "shared/protocol/Limits.h"

#include <utility>

namespace hearth::server {

class FeedStream::Sink final : public FeedSink
{
public:
    Sink(FeedStream &owner, WorkerMetrics &metrics)
        : m_owner(owner)
        , m_metrics(metrics)
    {}

    [[nodiscard]] FirstGap firstGap() const override { return FirstGap::InItsPlace; }

    void sendEvent(const FeedId &, const FeedEntry &event) override
    {
        write(ServerSentEvents::event(event), MessageType::FeedEvent);
    }

    void sendFrame(const FeedFrame &event) override
    {
        write(event.serverSent, MessageType::FeedEvent);
    }

    void sendGap(const FeedId &, const SeqRange &missing) override
    {
        write(ServerSentEvents::gap(missing), MessageType::FeedGap);
    }

    void acknowledge(const FeedPlan &) override {}

    // Who comes back asks again.
    void refuse(const FeedPlan &, const RequestError &) override { m_owner.end(); }

    [[nodiscard]] qint64 pendingBytes() const override
    {
        return m_owner.isOpen() ? m_owner.m_stream->pendingBytes() + m_owner.m_gathered.size()
                                : Limits::queueHard;
    }

private:
    void write(const QByteArray &bytes, MessageType type)
    {
        // A page may have been on its way when the stream ended.
        if (!m_owner.isOpen())
            return;
        m_metrics.delivered(type);
        m_owner.write(bytes);
    }

    FeedStream &m_owner;
    WorkerMetrics &m_metrics;
};

FeedStream::FeedStream(const Clock &clock, HttpStream &stream, FeedReader &reader,
                       WorkerMetrics &metrics, const Executor &home, std::function<void()> closed)
    : m_clock(clock)
    , m_stream(&stream)
    , m_movedAt(clock.steadyNow())
    , m_closed(std::move(closed))
    , m_feeds(std::make_unique<Sink>(*this, metrics), reader, home)
{
    m_stream->setWriter(this);
    write(ServerSentEvents::begin());
}

FeedStream::~FeedStream()
{
    if (m_stream)
        m_stream->setWriter(nullptr);
}

void FeedStream::begin(const FeedPlan &plan)
{
    m_feeds.subscribe(plan);
}

void FeedStream::publish(const FeedId &feed, const std::vector<FeedFrame> &events)
{
    if (!isOpen())
        return;
    m_isGathering = true;
    m_feeds.publish(feed, events);
    m_isGathering = false;
    if (m_gathered.isEmpty())
        return;
    noteMoving();
    m_stream->writeNow(std::exchange(m_gathered, {}));
    // Where all of it has left, nobody tells that there is room again.
    if (isOpen() && m_stream->pendingBytes() == 0)
        m_feeds.resume();
}

void FeedStream::lookAfter()
{
    if (!isOpen())
        return;
    if (m_stream->pendingBytes() == 0)
        write(ServerSentEvents::comment());
    else if (m_clock.steadyNow() - m_movedAt >= standstill)
        end();
}

void FeedStream::write(const QByteArray &bytes)
{
    // One that is alone is shared with all who get it.
    if (m_isGathering)
        return m_gathered.isEmpty() ? void(m_gathered = bytes) : void(m_gathered += bytes);
    noteMoving();
    m_stream->write(bytes);
}

void FeedStream::noteMoving()
{
    if (m_stream->pendingBytes() == 0)
        m_movedAt = m_clock.steadyNow();
}

void FeedStream::end()
{
    if (!isOpen())
        return;
    m_isEnding = true;
    m_stream->end();
}

void FeedStream::drained()
{
    m_movedAt = m_clock.steadyNow();
    if (isOpen())
        m_feeds.resume();
}

void FeedStream::streamClosed()
{
    m_stream = nullptr;
    m_closed();
}

} // namespace hearth::server
