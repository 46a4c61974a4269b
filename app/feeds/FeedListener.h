// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Feed.h"

namespace hearth::app {

//! How it stands with a subscription.
struct FeedState
{
    enum class Kind {
        Waiting, //!< there is no connection; it goes on by itself when there is one
        Asking, //!< what was missed may come already
        Live,
        Refused //!< nothing comes before FeedSubscriptions::retry(), or another connection
    };

    Kind kind = Kind::Waiting;
    QString error; //!< of Refused: a whole sentence

    friend bool operator==(const FeedState &, const FeedState &) = default;
};

//! Who reads a feed. All calls come from the event loop of the session, and each may end the
//! subscription that it is about.
class FeedListener
{
public:
    virtual ~FeedListener() = default;
    //! By ascending seq, each once, also over reconnects.
    virtual void onFeedEntry(const FeedEntry &entry) = 0;
    //! These are not to be had: the retention has passed them by, or the connection was too slow
    //! for them. One that the retention made may be told after events that are newer than it.
    virtual void onFeedGap(const SeqRange &gap) = 0;
    //! The server's data is another: what was heard so far, seqs among it, is worth nothing. Goes
    //! on with what is new.
    virtual void onFeedReset() = 0;
    //! Live: all that was asked for is here. Whoever came when it was live is told so then.
    virtual void onFeedStateChanged(const FeedState &state) = 0;
};

} // namespace hearth::app
