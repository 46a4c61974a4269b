// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/RoomDirectory.h"
#include "shared/base/Result.h"
#include "shared/model/ChatMessage.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>
#include <list>
#include <map>

namespace hearth::server {

class RoomHistory;

//! Counts what a user has not read. The log answers later; what is published until then is counted
//! in, so that the numbers are right at the moment they are handed out.
class UnreadCounter
{
public:
    using Counts = std::map<RoomId, ReadState>;
    using CountsDone = std::function<void(Result<Counts, RequestError>)>;

    UnreadCounter(RoomHistory &history, const RoomDirectory &rooms);

    //! `rooms` are the user's own. `done` is called in the order of the calls.
    void count(const UserId &user, const std::vector<RoomId> &rooms, CountsDone done);
    //! A message is being published.
    void messagePublished(const ChatMessage &message);

private:
    struct Pending
    {
        UserId user;
        std::vector<RoomId> rooms;
        Counts counts;
    };

    RoomHistory &m_history;
    const RoomDirectory &m_rooms;
    std::list<Pending> m_pending;
};

} // namespace hearth::server
