// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/net/SharedFrame.h"

namespace hearth::server {

//! An event on its way to many.
struct FeedFrame
{
    qint64 seq = 0;
    SharedFrame frame;
    QByteArray serverSent{}; //!< the same as a Server-Sent Event; empty while nobody reads it so
};

//! Where a reader of feeds gets what it is sent, in whichever form.
class FeedSink
{
public:
    //! What becomes of the first events that are missing in a replay.
    enum class FirstGap {
        InTheAnswer,
        InItsPlace //!< as all others
    };

    virtual ~FeedSink() = default;

    [[nodiscard]] virtual FirstGap firstGap() const = 0;
    //! Of a replay.
    virtual void sendEvent(const FeedId &feed, const FeedEntry &event) = 0;
    //! Of what is published.
    virtual void sendFrame(const FeedFrame &event) = 0;
    virtual void sendGap(const FeedId &feed, const SeqRange &missing) = 0;
    //! To the command of a plan, as SessionGateway has it.
    virtual void acknowledge(const FeedPlan &plan) = 0;
    virtual void refuse(const FeedPlan &plan, const RequestError &error) = 0;
    //! What was sent and has not left. At Limits::queueHard nothing is sent or read any more.
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;
};

} // namespace hearth::server
