// SPDX-License-Identifier: MIT
#include "server/session/SessionFeedSink.h"

#include "server/session/FrameCoder.h"

namespace hearth::server {

SessionFeedSink::SessionFeedSink(Session session, FrameCoder &frames)
    : m_session(std::move(session))
    , m_frames(frames)
{}

void SessionFeedSink::sendEvent(const FeedId &feed, const FeedEntry &event)
{
    m_session.send(m_frames.encode(FeedEvent{feed, event.seq, event.event, event.data, event.key},
                                   std::span(&m_session.encoding, 1), fromMillis(event.timestamp)));
}

void SessionFeedSink::sendGap(const FeedId &feed, const SeqRange &missing)
{
    m_session.send(m_frames.encode(FeedGap{feed, missing.from, missing.to}, m_session.encoding));
}

void SessionFeedSink::acknowledge(const FeedPlan &plan)
{
    Ack ack;
    ack.ref = plan.ref;
    ack.lastSeq = plan.upTo;
    ack.gap = plan.gap;
    m_session.answer(ack);
}

void SessionFeedSink::refuse(const FeedPlan &plan, const RequestError &error)
{
    m_session.lost(plan);
    m_session.answer(Error{plan.ref, error.code, error.message, retryAfterMs(error)});
}

} // namespace hearth::server
