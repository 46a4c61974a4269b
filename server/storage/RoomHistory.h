// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/base/Result.h"
#include "shared/model/ChatMessage.h"
#include "shared/model/MessageVersion.h"
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

struct UnreadCount
{
    qint64 messages = 0;
    qint64 mentions = 0; //!< of the messages, those that mention the user

    friend bool operator==(const UnreadCount &, const UnreadCount &) = default;
};

//! Where a message is, told by what its room's members know of it.
struct MessagePlace
{
    RoomId room;
    qint64 seq = 0;

    friend bool operator==(const MessagePlace &, const MessagePlace &) = default;
};

//! Which messages hold the words. `text`: words, each of which has to be there; a `*` behind one
//! stands for the rest of a word, and "what is quoted" for words in this order.
struct SearchQuery
{
    UserId viewer; //!< as in PageQuery
    std::vector<RoomId> rooms; //!< only in these
    QString text;
    std::optional<MessagePlace> before; //!< a SearchPage's `next`; of one of the rooms
    int limit = 0;
    qint64 maxBytes = 0; //!< as in PageQuery
    std::optional<UserId> author{}; //!< only theirs
    std::optional<qint64> olderThan{}; //!< Unix ms of the message, exclusive
    std::optional<qint64> notOlderThan{}; //!< Unix ms of the message
};

//! So many messages are passed over for one page that have the words and not the rest; a page with
//! fewer messages than there might be, even none, then says where to go on.
inline constexpr int searchPassesOver = 2000;

struct SearchPage
{
    std::vector<ChatMessage> messages; //!< in their current state, newest first
    //! The last message of the query's rooms that was looked at, while there may be more.
    std::optional<MessagePlace> next;
};

//! The pinned messages of a room.
struct PinsQuery
{
    RoomId room;
    UserId viewer; //!< as in PageQuery
    qint64 maxBytes = 0; //!< as in PageQuery
    //! Only what was pinned before it was; all, when it is pinned no more.
    std::optional<MessageId> after{};
};

//! What a message said before.
struct VersionsQuery
{
    RoomId room;
    MessageId message;
    std::optional<qint64> after; //!< only what was replaced before the event of this seq
    qint64 maxBytes = 0; //!< as in PageQuery
};

struct VersionPage
{
    std::vector<MessageVersion> versions; //!< newest first
    bool more = false;
};

//! Reads what is committed. Called on the core's thread only; each `done` is called there, later,
//! in the order of the calls, those of searches among themselves; not at all once the storage
//! closes.
class RoomHistory
{
public:
    using PageDone = std::function<void(Result<MessagePage, RequestError>)>;
    using CountsDone = std::function<void(Result<std::vector<UnreadCount>, RequestError>)>;
    using VersionsDone = std::function<void(Result<std::optional<VersionPage>, RequestError>)>;
    using SearchDone = std::function<void(Result<SearchPage, RequestError>)>;

    virtual ~RoomHistory() = default;

    virtual void readMessages(const PageQuery &query, PageDone done) = 0;
    //! One count for each query, in their order.
    virtual void countUnread(const UserId &user, const std::vector<UnreadQuery> &queries,
                             CountsDone done) = 0;
    //! In their current state, the last that was pinned first.
    virtual void readPins(const PinsQuery &query, PageDone done) = 0;
    //! Nothing unless the message is one of the room that is not deleted.
    virtual void readVersions(const VersionsQuery &query, VersionsDone done) = 0;
    //! A message is found once it is committed.
    virtual void search(const SearchQuery &query, SearchDone done) = 0;
};

} // namespace hearth::server
