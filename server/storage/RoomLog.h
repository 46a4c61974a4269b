// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/storage/StoredState.h"
#include "shared/base/Result.h"
#include "shared/model/AuditEntry.h"
#include "shared/protocol/ErrorCode.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace hearth::server {

//! What makes a logged command idempotent: the same user and id with the same digest is the same
//! command, with another digest it is a `conflict`.
struct CommandKey
{
    UserId user;
    CommandId id;
    QByteArray digest;

    friend bool operator==(const CommandKey &, const CommandKey &) = default;
};

//! A message that has no seq and no timestamp yet; its author is the key's user.
struct MessageDraft
{
    CommandKey key;
    MessageId id;
    RoomId room;
    QString text;
    std::optional<MessageId> replyTo; //!< `not_found` unless it is a message of the same room
    std::vector<UserId> mentions{};
};

//! Another text for a message. `not_found` unless it is one of the room that is not deleted,
//! `forbidden` unless the key's user wrote it.
struct EditDraft
{
    //! Whom the message mentioned before.
    enum class Earlier { Dropped, Kept };

    CommandKey key;
    RoomId room;
    MessageId message;
    QString text;
    std::vector<UserId> mentions{};
    Earlier earlier = Earlier::Dropped;
};

//! A message's text, reactions and mentions go; its place stays. Refused as an EditDraft is, but
//! that with Reach::All it may be anybody's.
struct DeleteDraft
{
    enum class Reach { Own, All };

    CommandKey key;
    RoomId room;
    MessageId message;
    Reach reach = Reach::Own;
};

//! `not_found` unless the message is one of the room that is not deleted. Adding what the user has
//! added already comes to what it came to then; removing what is not there is `not_found`, and what
//! goes beyond Limits::reactions `too_large`.
struct ReactionDraft
{
    CommandKey key;
    RoomId room;
    MessageId message;
    QString emoji;
};

//! A new room with the key's user as its first member and owner.
struct RoomDraft
{
    CommandKey key;
    RoomId id;
    QString name;
    QString topic;
    Visibility visibility = Visibility::Public;
};

//! How somebody stops being a member.
struct Departure
{
    enum class Afterwards { MayReturn, Banned };

    RoomId room;
    UserId user;
    std::optional<UserId> by{}; //!< absent when they go by themselves, and never with a ban
    Afterwards afterwards = Afterwards::MayReturn;
};

//! What a room is to be from now on; what is absent stays as it is.
struct RoomChange
{
    RoomId room;
    UserId by;
    std::optional<QString> name;
    std::optional<QString> topic;
    std::optional<bool> readOnly;
    std::optional<Visibility> visibility{};
};

struct RoleChange
{
    RoomId room;
    UserId user;
    RoomRole role = RoomRole::Member;
    UserId by;
};

struct PinChange
{
    enum class Wish { Pin, Unpin };

    RoomId room;
    MessageId message;
    UserId by;
    Wish wish = Wish::Pin;
};

enum class Novelty { New, Repeated };

//! The message that a new event has changed.
struct ChangedMessage
{
    qint64 seq = 0;
    UserId author;
    std::vector<UserId> mentionsBefore;
};

//! What a logged command came to: now, or when the same command was given before.
struct Logged
{
    Novelty novelty = Novelty::New;
    RoomEvent event;
    std::optional<ChangedMessage> changed{}; //!< of a new edit or deletion
};

struct OpenedDirect
{
    Novelty novelty = Novelty::New;
    RoomId room;
};

//! Writes the rooms. Called on the core's thread only. Each `done` is called there, later, in the
//! order of the calls (those to AccountStore counted in), and only after the commit is on disk. The
//! seq of an event is given inside the transaction: 1, 2, 3 … per room without gaps, in the order
//! of the calls. A failure changed nothing; `unavailable` may be tried again with the same key.
class RoomLog
{
public:
    using LoggedDone = std::function<void(Result<Logged, RequestError>)>;
    using DirectDone = std::function<void(Result<OpenedDirect, RequestError>)>;
    using EventDone = std::function<void(Result<RoomEvent, RequestError>)>;
    using EventsDone = std::function<void(Result<std::vector<RoomEvent>, RequestError>)>;
    using ChangeDone = std::function<void(Result<std::optional<RoomEvent>, RequestError>)>;
    using MarkDone = std::function<void(Result<Done, RequestError>)>;

    virtual ~RoomLog() = default;

    //! What a logged command came to that was given before; `otherwise` when it was not.
    virtual void repeat(const CommandKey &key, const RequestError &otherwise, LoggedDone done) = 0;
    //! The event is the MessageNew.
    virtual void append(const MessageDraft &draft, LoggedDone done) = 0;
    //! The event is the MessageEdited.
    virtual void edit(const EditDraft &draft, LoggedDone done) = 0;
    //! The event is the MessageDeleted.
    virtual void remove(const DeleteDraft &draft, LoggedDone done) = 0;
    //! The event is the ReactionAdded.
    virtual void addReaction(const ReactionDraft &draft, LoggedDone done) = 0;
    //! The event is the ReactionRemoved.
    virtual void removeReaction(const ReactionDraft &draft, LoggedDone done) = 0;
    //! The event is the first member's MemberJoined, with seq 1.
    virtual void createRoom(const RoomDraft &draft, LoggedDone done) = 0;
    //! The one direct room of these users, two at least and each of them once; `id` names it if
    //! there is none yet.
    virtual void openDirect(const RoomId &id, const std::vector<UserId> &users,
                            DirectDone done) = 0;
    //! Adds a member who has read all there is so far; `by` is who invited them. `conflict` if they
    //! are one already.
    virtual void join(const RoomId &room, const UserId &user, const std::optional<UserId> &by,
                      EventDone done) = 0;
    //! The events are the MemberLeft and, where they were the last owner, the MemberChanged of whom
    //! the room is handed on to: the moderator, else the member, who has been in it for the longest
    //! time. Who is no member may be banned all the same, without an event, and is `not_found`
    //! else.
    virtual void depart(const Departure &departure, EventsDone done) = 0;
    //! `not_found` if they are not banned.
    virtual void unban(const RoomId &room, const UserId &user, MarkDone done) = 0;
    //! The event is the RoomChanged with what is another now; none if nothing is.
    virtual void change(const RoomChange &change, ChangeDone done) = 0;
    //! The event is the MemberChanged; none if it is their role already. `not_found` if they are no
    //! member.
    virtual void setRole(const RoleChange &change, ChangeDone done) = 0;
    //! The event is the MessagePinned, none if it is pinned already, or the MessageUnpinned.
    //! `not_found` unless the message is one of the room that is not deleted, and to be unpinned
    //! one that is pinned; `too_large` beyond Limits::pins. A message that is deleted is not pinned
    //! any more.
    virtual void changePin(const PinChange &change, ChangeDone done) = 0;
    //! The room is gone, with its members and its log, once `done` is called; `note` is part of the
    //! same commit. What was said is erased from the file little by little, after that. `not_found`
    //! if there is no such room.
    virtual void deleteRoom(const RoomId &room, const AuditEntry &note, MarkDone done) = 0;
    virtual void markRead(const RoomId &room, const UserId &user, qint64 readSeq,
                          MarkDone done) = 0;
};

} // namespace hearth::server
