// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/Attention.h"
#include "app/models/LeftRoom.h"
#include "app/models/RoomChange.h"
#include "app/session/Draft.h"
#include "app/session/OutboxStore.h"
#include "app/text/SkinTone.h"
#include "shared/base/Clock.h"
#include "shared/model/Room.h"
#include "shared/model/User.h"
#include "shared/protocol/SessionMessages.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace hearth::app {

//! What the store knows when the app starts.
struct KeptState
{
    QString epoch; //!< empty: nothing is cached
    User self;
    std::vector<Room> rooms;
    std::vector<User> users;
    SeenSeqs seen; //!< of each room with a range, the last event that the cache knows of
    std::map<RoomId, qint64> readMarks; //!< not told to the server yet
    RoomId openRoom; //!< where one was last
    std::optional<UnixTime> lastOnline;
    std::map<RoomId, Draft> drafts;
    std::vector<OutgoingMessage> outbox; //!< in the order of writing
    OutboxStore::Kept words = OutboxStore::Kept::Durably; //!< how what is written from now on is
    std::vector<LeftRoom> leftRooms;
    std::map<RoomId, Attention::Level> attention; //!< where it is not the usual
    std::map<FeedId, QByteArray> feedHabits; //!< as they were given
    QStringList recentEmoji; //!< the latest first
    SkinTone::Tone skinTone = SkinTone::None;
};

//! Of one room, oldest first.
struct MessagePage
{
    std::vector<ChatMessage> messages;
    //! In the direction of the question there are more, here or at the server. If there are none
    //! with it, the server has to be asked.
    bool more = false;

    friend bool operator==(const MessagePage &, const MessagePage &) = default;
};

//! What is looked for among the cached messages.
struct StoredSearch
{
    QString words; //!< each one the beginning of a word, "phrases" as they are
    std::optional<RoomId> room; //!< nothing: in all of them
    std::set<UserId> authors; //!< empty: anybody
    std::optional<qint64> from; //!< Unix ms, inclusive
    std::optional<qint64> to; //!< Unix ms, exclusive
    std::optional<ChatMessage> after; //!< the last one of the page before
    int limit = 0;
};

//! Where a message is.
struct StoredMessage
{
    std::optional<ChatMessage> message;
    //! If it is not here: the server may have it among those before this seq; 1: it has not.
    std::optional<qint64> oldest;
};

//! Everything of one account on one server that outlives the program. What the server said is a
//! cache and may be lost; drafts, outbox and the rooms left with it are not. Of each room it holds
//! one contiguous range of the log: all messages from some seq up to the last event it was told of;
//! when there is too much of it, that seq moves up. Calls take effect in their order, and none
//! waits for the disk unless it says so. Answers come from the event loop; an answer that would
//! come after the store's death or close() is dropped.
class LocalStore
{
public:
    using PageReply = std::function<void(const MessagePage &)>;
    using FindReply = std::function<void(const StoredMessage &)>;
    using SearchReply = std::function<void(const std::vector<ChatMessage> &)>;
    //! Nothing: the store could not do it.
    using SizeReply = std::function<void(std::optional<qint64> bytes)>;

    virtual ~LocalStore() = default;

    //! Waits for the disk: for the first frame, and for nothing later.
    virtual KeptState load() = 0;
    //! Waits for the disk, as load() does.
    virtual MessagePage readNow(const HistoryGet &query) = 0;
    //! Without a bound the newest ones, else those before or after it.
    virtual void read(const HistoryGet &query, PageReply reply) = 0;
    virtual void find(const RoomId &room, const MessageId &message, FindReply reply) = 0;
    //! Cached messages with all the words and phrases, newest first.
    virtual void search(const StoredSearch &query, SearchReply reply) = 0;

    //! Another epoch or another user than before: everything cached goes.
    virtual void begin(const QString &epoch, const User &self) = 0;
    virtual void putRooms(const std::vector<Room> &rooms) = 0;
    virtual void putUsers(const std::vector<User> &users) = 0;
    //! Drops what is cached of the room; its range begins after `lastSeq`.
    virtual void startRange(const RoomId &room, qint64 lastSeq) = 0;
    virtual void removeRoom(const RoomId &room) = 0;
    //! A page of the server: all messages of the room before `before`, down to the first of them
    //! or, if there are no `more`, to the beginning. Passed over where it does not touch the range.
    virtual void putPage(const RoomId &room, std::optional<qint64> before,
                         const MessagePage &page) = 0;
    //! An own message that was acked; its event is still to come.
    virtual void putSent(const ChatMessage &message) = 0;
    //! The next event of a room.
    virtual void apply(const RoomChange &change) = 0;
    //! The next event of a room, which changes no message.
    virtual void count(const RoomId &room, qint64 seq) = 0;
    //! How far one has read and could not tell the server yet; nothing: it knows.
    virtual void keepReadMark(const RoomId &room, std::optional<qint64> seq) = 0;
    virtual void keepOpenRoom(const RoomId &room) = 0;
    virtual void keepLastOnline(UnixTime time) = 0;
    //! An empty one is none.
    virtual void setDraft(const RoomId &room, const Draft &draft) = 0;
    //! The latest first.
    virtual void keepRecentEmoji(const QStringList &emoji) = 0;
    virtual void keepSkinTone(SkinTone::Tone tone) = 0;
    //! As durable as the outbox, whose messages it names.
    virtual void putLeftRoom(const LeftRoom &room) = 0;
    virtual void removeLeftRoom(const RoomId &room) = 0;
    //! The person's choice, so it is no cache: it stays when the room goes, and when the cache
    //! does.
    virtual void keepAttention(const RoomId &room, Attention::Level level) = 0;
    //! What the person made of a feed; empty: nothing. It stays as attention does.
    virtual void keepFeedHabits(const FeedId &feed, const QByteArray &habits) = 0;
    [[nodiscard]] virtual OutboxStore &outbox() = 0;

    //! How much the cache holds.
    virtual void measureCache(SizeReply reply) = 0;
    //! Drops all cached messages: the range of each room begins after the last event that it knows
    //! of, so that nothing is asked for anew but what somebody looks at. Tells what is left.
    virtual void clearMessages(SizeReply reply) = 0;

    //! Called from the event loop when the cache was found damaged and begun anew while in use.
    virtual void setOnLost(std::function<void()> onLost) = 0;
    //! Everything is deleted with the files at close(), unsent messages and drafts too.
    virtual void forget() = 0;
    //! Waits until all is on disk. What is asked for afterwards is nothing and does nothing.
    virtual void close() = 0;
};

} // namespace hearth::app
