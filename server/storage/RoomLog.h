// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/storage/StoredState.h"
#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"

#include <QByteArray>

#include <functional>
#include <optional>

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
};

//! A new room with the key's user as its first member.
struct RoomDraft
{
    CommandKey key;
    RoomId id;
    QString name;
    QString topic;
    Visibility visibility = Visibility::Public;
};

enum class Novelty { New, Repeated };

//! What a logged command came to: now, or when the same command was given before.
struct Logged
{
    Novelty novelty = Novelty::New;
    RoomEvent event;
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
    using MarkDone = std::function<void(Result<Done, RequestError>)>;

    virtual ~RoomLog() = default;

    //! The event is the MessageNew.
    virtual void append(const MessageDraft &draft, LoggedDone done) = 0;
    //! The event is the first member's MemberJoined, with seq 1.
    virtual void createRoom(const RoomDraft &draft, LoggedDone done) = 0;
    //! The one direct room of two users; `id` names it if there is none yet.
    virtual void openDirect(const RoomId &id, const UserId &one, const UserId &other,
                            DirectDone done) = 0;
    //! Adds a member who has read all there is so far. `conflict` if they are one already.
    virtual void join(const RoomId &room, const UserId &user, EventDone done) = 0;
    virtual void markRead(const RoomId &room, const UserId &user, qint64 readSeq,
                          MarkDone done) = 0;
};

} // namespace hearth::server
