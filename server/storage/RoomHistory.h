// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/base/Result.h"
#include "shared/model/ChatMessage.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>
#include <optional>
#include <vector>

namespace hearth::server {

//! A page of the messages with `after` < seq < `before`: the newest of them, or the oldest when
//! `after` is given.
struct PageQuery
{
    RoomId room;
    UserId viewer; //!< told the client ids of their own messages, and of no others
    qint64 before = 0;
    std::optional<qint64> after;
    int limit = 0;
    qint64 maxBytes = 0; //!< of the page on the wire; one message always fits
};

struct MessagePage
{
    std::vector<ChatMessage> messages; //!< in their current state, oldest first
    bool more = false; //!< in the direction paged, within the bounds of the query
};

//! Which messages of one room to count: undeleted ones of others with readSeq < seq <= upTo.
struct UnreadQuery
{
    RoomId room;
    qint64 readSeq = 0;
    qint64 upTo = 0;
};

//! Reads what is committed. Called on the core's thread only; each `done` is called there, later,
//! in the order of the calls.
class RoomHistory
{
public:
    using PageDone = std::function<void(Result<MessagePage, RequestError>)>;
    using CountsDone = std::function<void(Result<std::vector<qint64>, RequestError>)>;

    virtual ~RoomHistory() = default;

    virtual void readMessages(const PageQuery &query, PageDone done) = 0;
    //! One count for each query, in their order.
    virtual void countUnread(const UserId &user, const std::vector<UnreadQuery> &queries,
                             CountsDone done) = 0;
};

} // namespace hearth::server
