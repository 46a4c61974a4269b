// SPDX-License-Identifier: MIT
#pragma once

#include "server/session/FeedSink.h"

#include <functional>

namespace hearth::server {

class FrameCoder;

//! Feeds as frames of a session.
class SessionFeedSink final : public FeedSink
{
public:
    struct Session
    {
        Encoding encoding = Encoding::Json;
        std::function<void(const SharedFrame &)> send;
        std::function<void(const Message &)> answer; //!< to a command
        //! A plan that nothing comes of.
        std::function<void(const FeedPlan &)> lost;
        std::function<qint64()> pendingBytes;
    };

    //! The coder outlives it.
    SessionFeedSink(Session session, FrameCoder &frames);

    [[nodiscard]] FirstGap firstGap() const override { return FirstGap::InTheAnswer; }

    void sendEvent(const FeedId &feed, const FeedEntry &event) override;

    void sendFrame(const FeedFrame &event) override { m_session.send(event.frame); }

    void sendGap(const FeedId &feed, const SeqRange &missing) override;
    void acknowledge(const FeedPlan &plan) override;
    void refuse(const FeedPlan &plan, const RequestError &error) override;

    [[nodiscard]] qint64 pendingBytes() const override { return m_session.pendingBytes(); }

private:
    Session m_session;
    FrameCoder &m_frames;
};

} // namespace hearth::server
