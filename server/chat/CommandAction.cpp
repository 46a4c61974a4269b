// SPDX-License-Identifier: MIT
#include "server/chat/CommandAction.h"

namespace hearth::server {

std::optional<Action> actionOf(MessageType command)
{
    switch (command) {
    case MessageType::RoomList:
    case MessageType::RoomLeave:
    case MessageType::RoomMembers:
    case MessageType::MessageSend:
    case MessageType::ReadMark:
    case MessageType::HistoryGet:
    case MessageType::TypingStart:
    case MessageType::TypingStop:
    case MessageType::MessageEdit:
    case MessageType::MessageDelete:
    case MessageType::ReactionAdd:
    case MessageType::ReactionRemove:
    case MessageType::Search:
    case MessageType::RoomUpdate:
    case MessageType::RoomKick:
    case MessageType::RoomBan:
    case MessageType::RoomUnban:
    case MessageType::RoomBans:
    case MessageType::RoomSetRole:
    case MessageType::MessagePin:
    case MessageType::MessageUnpin:
    case MessageType::RoomPins:
    case MessageType::MessageHistory:
        return Action::UseRooms;
    case MessageType::RoomJoin:
        return Action::FindRooms;
    case MessageType::RoomCreate:
        return Action::CreateRoom;
    case MessageType::DirectOpen:
        return Action::OpenDirect;
    case MessageType::RoomInvite:
        return Action::InviteToRoom;
    case MessageType::FeedList:
    case MessageType::FeedSubscribe:
    case MessageType::FeedUnsubscribe:
        return Action::ReadFeeds;
    case MessageType::FeedPublish:
        return Action::PublishToFeeds;
    case MessageType::FeedCreate:
        return Action::ManageFeeds;
    case MessageType::UserNotify:
        return Action::Notify;
    case MessageType::SessionList:
    case MessageType::SessionKick:
        return Action::ManageSessions;
    case MessageType::UserList:
    case MessageType::UserBan:
    case MessageType::UserUnban:
    case MessageType::UserSetRole:
        return Action::ManageUsers;
    case MessageType::InviteCreate:
    case MessageType::InviteList:
    case MessageType::InviteRevoke:
        return Action::ManageInvites;
    case MessageType::AuditList:
        return Action::ReadAudit;
    case MessageType::Auth:
    case MessageType::Welcome:
    case MessageType::Sync:
    case MessageType::Ack:
    case MessageType::Error:
    case MessageType::Ping:
    case MessageType::Pong:
    case MessageType::RoomAdded:
    case MessageType::RoomRemoved:
    case MessageType::MemberJoined:
    case MessageType::MemberLeft:
    case MessageType::UserGet:
    case MessageType::UserChanged:
    case MessageType::MessageNew:
    case MessageType::ReadMarked:
    case MessageType::PresenceSet:
    case MessageType::Presence:
    case MessageType::MessageEdited:
    case MessageType::MessageDeleted:
    case MessageType::ReactionAdded:
    case MessageType::ReactionRemoved:
    case MessageType::FeedEvent:
    case MessageType::FeedGap:
    case MessageType::RoomChanged:
    case MessageType::MemberChanged:
    case MessageType::MessagePinned:
    case MessageType::MessageUnpinned:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace hearth::server
