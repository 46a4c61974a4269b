// SPDX-License-Identifier: MIT
#include "shared/protocol/MessageType.h"

#include <QHash>
#include <QLatin1String>

#include <array>

namespace hearth {

namespace {

struct Row
{
    MessageType type;
    std::string_view name;
    Direction direction;
};

constexpr std::array<Row, 70> kRows{{
    {MessageType::Auth, "auth", Direction::FromClient},
    {MessageType::Welcome, "welcome", Direction::FromServer},
    {MessageType::Sync, "sync", Direction::FromClient},
    {MessageType::Ack, "ack", Direction::FromServer},
    {MessageType::Error, "error", Direction::FromServer},
    {MessageType::Ping, "ping", Direction::FromClient},
    {MessageType::Pong, "pong", Direction::FromServer},
    {MessageType::RoomCreate, "room.create", Direction::FromClient},
    {MessageType::RoomList, "room.list", Direction::FromClient},
    {MessageType::RoomJoin, "room.join", Direction::FromClient},
    {MessageType::RoomAdded, "room.added", Direction::FromServer},
    {MessageType::RoomRemoved, "room.removed", Direction::FromServer},
    {MessageType::MemberJoined, "member.joined", Direction::FromServer},
    {MessageType::MemberLeft, "member.left", Direction::FromServer},
    {MessageType::UserGet, "user.get", Direction::FromClient},
    {MessageType::UserChanged, "user.changed", Direction::FromServer},
    {MessageType::DirectOpen, "direct.open", Direction::FromClient},
    {MessageType::MessageSend, "message.send", Direction::FromClient},
    {MessageType::MessageNew, "message.new", Direction::FromServer},
    {MessageType::ReadMark, "read.mark", Direction::FromClient},
    {MessageType::ReadMarked, "read.marked", Direction::FromServer},
    {MessageType::HistoryGet, "history.get", Direction::FromClient},
    {MessageType::PresenceSet, "presence.set", Direction::FromClient},
    {MessageType::Presence, "presence", Direction::FromServer},
    {MessageType::TypingStart, "typing.start", Direction::Both},
    {MessageType::TypingStop, "typing.stop", Direction::Both},
    {MessageType::RoomLeave, "room.leave", Direction::FromClient},
    {MessageType::RoomInvite, "room.invite", Direction::FromClient},
    {MessageType::RoomMembers, "room.members", Direction::FromClient},
    {MessageType::MessageEdit, "message.edit", Direction::FromClient},
    {MessageType::MessageEdited, "message.edited", Direction::FromServer},
    {MessageType::MessageDelete, "message.delete", Direction::FromClient},
    {MessageType::MessageDeleted, "message.deleted", Direction::FromServer},
    {MessageType::ReactionAdd, "reaction.add", Direction::FromClient},
    {MessageType::ReactionAdded, "reaction.added", Direction::FromServer},
    {MessageType::ReactionRemove, "reaction.remove", Direction::FromClient},
    {MessageType::ReactionRemoved, "reaction.removed", Direction::FromServer},
    {MessageType::Search, "search", Direction::FromClient},
    {MessageType::FeedCreate, "feed.create", Direction::FromClient},
    {MessageType::FeedList, "feed.list", Direction::FromClient},
    {MessageType::FeedSubscribe, "feed.subscribe", Direction::FromClient},
    {MessageType::FeedUnsubscribe, "feed.unsubscribe", Direction::FromClient},
    {MessageType::FeedPublish, "feed.publish", Direction::FromClient},
    {MessageType::FeedEvent, "feed.event", Direction::FromServer},
    {MessageType::FeedGap, "feed.gap", Direction::FromServer},
    {MessageType::SessionList, "session.list", Direction::FromClient},
    {MessageType::SessionKick, "session.kick", Direction::FromClient},
    {MessageType::UserNotify, "user.notify", Direction::Both},
    {MessageType::RoomUpdate, "room.update", Direction::FromClient},
    {MessageType::RoomChanged, "room.changed", Direction::FromServer},
    {MessageType::RoomKick, "room.kick", Direction::FromClient},
    {MessageType::RoomBan, "room.ban", Direction::FromClient},
    {MessageType::RoomUnban, "room.unban", Direction::FromClient},
    {MessageType::RoomBans, "room.bans", Direction::FromClient},
    {MessageType::RoomSetRole, "room.set_role", Direction::FromClient},
    {MessageType::MemberChanged, "member.changed", Direction::FromServer},
    {MessageType::UserList, "user.list", Direction::FromClient},
    {MessageType::UserBan, "user.ban", Direction::FromClient},
    {MessageType::UserUnban, "user.unban", Direction::FromClient},
    {MessageType::UserSetRole, "user.set_role", Direction::FromClient},
    {MessageType::InviteCreate, "invite.create", Direction::FromClient},
    {MessageType::InviteList, "invite.list", Direction::FromClient},
    {MessageType::InviteRevoke, "invite.revoke", Direction::FromClient},
    {MessageType::AuditList, "audit.list", Direction::FromClient},
    {MessageType::MessagePin, "message.pin", Direction::FromClient},
    {MessageType::MessageUnpin, "message.unpin", Direction::FromClient},
    {MessageType::MessagePinned, "message.pinned", Direction::FromServer},
    {MessageType::MessageUnpinned, "message.unpinned", Direction::FromServer},
    {MessageType::RoomPins, "room.pins", Direction::FromClient},
    {MessageType::MessageHistory, "message.history", Direction::FromClient},
}};

constexpr bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (static_cast<std::size_t>(kRows[i].type) != i)
            return false;
    }
    return true;
}

static_assert(rowsFollowTheEnum());

const Row &row(MessageType type)
{
    return kRows[static_cast<std::size_t>(type)];
}

} // namespace

std::string_view wireName(MessageType type)
{
    return row(type).name;
}

Direction direction(MessageType type)
{
    return row(type).direction;
}

std::optional<MessageType> messageTypeOf(std::string_view name)
{
    static const QHash<QLatin1String, MessageType> index = [] {
        QHash<QLatin1String, MessageType> types;
        for (const Row &r : kRows)
            types.insert(QLatin1String(r.name.data(), static_cast<qsizetype>(r.name.size())),
                         r.type);
        return types;
    }();
    const auto found =
        index.constFind(QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
    return found == index.cend() ? std::nullopt : std::optional(*found);
}

} // namespace hearth
