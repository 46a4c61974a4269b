// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenHash.h"
#include "shared/protocol/Message.h"

namespace hearth::server {

//! What sessions say to the core. Never blocks; the calls of one session take effect in their
//! order.
class CorePort
{
public:
    virtual ~CorePort() = default;

    virtual void openSession(const SessionId &session, const TokenHash &token,
                             Encoding encoding) = 0;
    //! Once, after which nothing more comes of the session. It ended with this close code, or
    //! without a close frame.
    virtual void closeSession(const SessionId &session, std::optional<int> code) = 0;
    virtual void handle(const SessionId &session, const CommandId &id, Message command) = 0;
    //! Its first command is `sync`.
    virtual void noteResumed(const SessionId &session) = 0;
    //! What the `feed.subscribe` of this id was to be sent could not be read, which it was told.
    virtual void feedLost(const SessionId &session, const FeedId &feed,
                          const CommandId &subscribe) = 0;
};

} // namespace hearth::server
