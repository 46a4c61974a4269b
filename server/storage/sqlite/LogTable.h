// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "shared/base/Clock.h"
#include "shared/model/ChatMessage.h"
#include "shared/protocol/Message.h"

#include <QHash>

#include <optional>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! Adds rows to the log, each with the room's next seq. Used in the storage's thread alone, inside
//! pieces of work; it remembers how far the rooms are, for as long as nothing is undone.
class LogTable
{
public:
    //! Of a room's events, 0 where there are none. Callable from any thread, with a connection of
    //! its own.
    static qint64 lastSeq(Database &database, const RoomId &room);

    //! The seq that the room's next event gets.
    qint64 nextSeq(Database &database, const RoomId &room);

    //! Adds the membership, too.
    RoomEvent addMember(Database &database, const RoomId &room, const UserId &user,
                        const std::optional<UserId> &by, UnixTime now,
                        RoomRole role = RoomRole::Member);
    //! Ends the membership, too. The seqs of what the next three are given don't count.
    RoomEvent removeMember(Database &database, const MemberLeft &departure, UnixTime now);
    RoomEvent addRoleChange(Database &database, const MemberChanged &change, UnixTime now);
    RoomEvent addRoomChange(Database &database, const RoomChanged &change, UnixTime now);
    //! The message's seq has to be nextSeq().
    RoomEvent addMessage(Database &database, const ChatMessage &message);
    //! What has become of a message; `message` is as it is now.
    RoomEvent addEdit(Database &database, const ChatMessage &message, UnixTime now);
    RoomEvent addDeletion(Database &database, const ChatMessage &message, const UserId &by,
                          UnixTime now);
    RoomEvent addPin(Database &database, const MessagePinned &pin, UnixTime now);
    RoomEvent addPinEnd(Database &database, const MessageUnpinned &pin, UnixTime now);
    RoomEvent addReaction(Database &database, const ReactionAdded &reaction, UnixTime now);
    RoomEvent addReactionEnd(Database &database, const ReactionRemoved &reaction, UnixTime now);

private:
    //! What a row says that is not a message.
    struct Row
    {
        MessageType kind = MessageType::MemberJoined;
        RoomId room;
        UserId user;
        std::optional<UserId> by{};
        std::optional<MessageId> message{};
        std::optional<QString> emoji{};
        std::optional<QString> detail{};
    };

    //! The seq that it got.
    qint64 add(Database &database, const Row &row, UnixTime now);
    qint64 nextNumber(Database &database);
    void forgetIfUndone(const Database &database);

    quint64 m_rollbacks = 0; //!< of the database when the rest was learnt
    QHash<RoomId, qint64> m_lastSeqs;
    std::optional<qint64> m_lastNumber;
};

} // namespace hearth::server
