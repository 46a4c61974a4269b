// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountListener.h"
#include "server/accounts/AccountService.h"
#include "server/accounts/InviteService.h"
#include "server/accounts/LoginThrottle.h"
#include "server/accounts/OwnAccountService.h"
#include "server/accounts/SignInLog.h"
#include "server/accounts/TokenDirectory.h"
#include "server/accounts/TokenKeeper.h"
#include "server/accounts/UserAdministration.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/AccountAdminService.h"
#include "server/chat/CommandAction.h"
#include "server/chat/Core.h"
#include "server/chat/EventPublisher.h"
#include "server/chat/FeedCommands.h"
#include "server/chat/FeedStreams.h"
#include "server/chat/InviteBudget.h"
#include "server/chat/InviteCommands.h"
#include "server/chat/MembershipService.h"
#include "server/chat/MessageService.h"
#include "server/chat/ModerationService.h"
#include "server/chat/PinService.h"
#include "server/chat/PresenceService.h"
#include "server/chat/RevisionService.h"
#include "server/chat/RoomAccess.h"
#include "server/chat/RoomAdministration.h"
#include "server/chat/RoomEntrance.h"
#include "server/chat/RoomExit.h"
#include "server/chat/RoomService.h"
#include "server/chat/SearchService.h"
#include "server/chat/ServerFeed.h"
#include "server/chat/SessionAdminService.h"
#include "server/chat/SessionService.h"
#include "server/chat/TypingTracker.h"
#include "server/chat/UnreadCounter.h"
#include "server/feeds/FeedDirectory.h"
#include "server/feeds/FeedService.h"
#include "server/feeds/FeedSubscriptions.h"

namespace hearth::server {

//! What the core is made of, and which part carries out which command.
class CoreParts final : public AccountListener
{
public:
    CoreParts(const CorePorts &ports, const CoreConfig &config, const StoredState &state);

    void accountAdded(const UserId &user, const RoomEvent &joined) override;
    void accountDeleted(const UserId &user, const std::vector<RoomEvent> &left) override;
    void roleChanged(const UserId &user, Role before) override;
    void tokenRevoked(const TokenHash &token) override;
    void tokenRenewed(const TokenHash &token, UnixTime expiresAt) override;

    void on(const Request &request, const Sync &command) { sessions.sync(request, command); }

    // Of the session, which it precedes.
    void on(const Request &request, const Auth &) { refuse(gateway, request, notACommand()); }

    void on(const Request &request, const Ping &);

    void on(const Request &request, const RoomCreate &command)
    {
        chatRooms.create(request, command);
    }

    void on(const Request &request, const RoomList &) { chatRooms.list(request); }

    void on(const Request &request, const RoomJoin &command) { members.join(request, command); }

    void on(const Request &request, const RoomLeave &command) { members.leave(request, command); }

    void on(const Request &request, const RoomInvite &command) { members.invite(request, command); }

    void on(const Request &request, const RoomMembers &command) { members.list(request, command); }

    void on(const Request &request, const UserGet &command)
    {
        sessions.describeUsers(request, command);
    }

    void on(const Request &request, const DirectOpen &command)
    {
        chatRooms.openDirect(request, command);
    }

    void on(const Request &request, const MessageSend &command) { messages.send(request, command); }

    void on(const Request &request, const MessageEdit &command)
    {
        revisions.edit(request, command);
    }

    void on(const Request &request, const MessageDelete &command)
    {
        revisions.remove(request, command);
    }

    void on(const Request &request, const MessageHistory &command)
    {
        revisions.history(request, command);
    }

    void on(const Request &request, const ReactionAdd &command)
    {
        revisions.addReaction(request, command);
    }

    void on(const Request &request, const ReactionRemove &command)
    {
        revisions.removeReaction(request, command);
    }

    void on(const Request &request, const Search &command) { finder.search(request, command); }

    void on(const Request &request, const MessagePin &command) { pins.pin(request, command); }

    void on(const Request &request, const MessageUnpin &command) { pins.unpin(request, command); }

    void on(const Request &request, const RoomPins &command) { pins.list(request, command); }

    void on(const Request &request, const ReadMark &command)
    {
        messages.markRead(request, command);
    }

    void on(const Request &request, const HistoryGet &command)
    {
        messages.history(request, command);
    }

    void on(const Request &request, const PresenceSet &command) { presence.set(request, command); }

    void on(const Request &request, const RoomUpdate &command)
    {
        moderation.update(request, command);
    }

    void on(const Request &request, const RoomKick &command) { moderation.kick(request, command); }

    void on(const Request &request, const RoomBan &command) { moderation.ban(request, command); }

    void on(const Request &request, const RoomUnban &command)
    {
        moderation.unban(request, command);
    }

    void on(const Request &request, const RoomBans &command)
    {
        moderation.listBans(request, command);
    }

    void on(const Request &request, const RoomSetRole &command)
    {
        moderation.setRole(request, command);
    }

    void on(const Request &request, const TypingStart &command);
    void on(const Request &request, const TypingStop &command);

    void on(const Request &request, const UserList &command) { admin.list(request, command); }

    void on(const Request &request, const UserBan &command) { admin.ban(request, command); }

    void on(const Request &request, const UserUnban &command) { admin.unban(request, command); }

    void on(const Request &request, const UserSetRole &command) { admin.setRole(request, command); }

    void on(const Request &request, const AuditList &command) { admin.listAudit(request, command); }

    void on(const Request &request, const SessionList &command)
    {
        sessionAdmin.list(request, command);
    }

    void on(const Request &request, const SessionKick &command)
    {
        sessionAdmin.kick(request, command);
    }

    void on(const Request &request, const UserNotify &command)
    {
        sessionAdmin.notify(request, command);
    }

    void on(const Request &request, const InviteCreate &command)
    {
        inviting.create(request, command);
    }

    void on(const Request &request, const InviteList &) { inviting.list(request); }

    void on(const Request &request, const InviteRevoke &command)
    {
        inviting.revoke(request, command);
    }

    void on(const Request &request, const FeedCreate &command)
    {
        feeding.create(feedService, request, command);
    }

    void on(const Request &request, const FeedList &command) { feeding.list(request, command); }

    void on(const Request &request, const FeedSubscribe &command)
    {
        feeding.subscribe(request, command);
    }

    void on(const Request &request, const FeedUnsubscribe &command)
    {
        feeding.unsubscribe(request, command);
    }

    void on(const Request &request, const FeedPublish &command)
    {
        feeding.publish(feedService, request, command);
    }

    // The rest is the server's to say.
    template <class Other>
    void on(const Request &request, const Other &)
    {
        Q_ASSERT(direction(Other::type) == Direction::FromServer);
        refuse(gateway, request, notACommand());
    }

    //! The one place where the role on the server is asked for.
    template <class Command>
    void handle(const Request &request, const Command &command)
    {
        const auto action = actionOf(Command::type);
        if (action && !allows(request.role, *action))
            return refuse(gateway, request, Refusal::notOfYourRole());
        on(request, command);
    }

    const Clock &clock;
    SessionGateway &gateway;
    AccountStore &store;
    AuditStore &audit;
    UserDirectory users;
    TokenDirectory tokens;
    RoomDirectory rooms;
    FeedDirectory feeds;
    FeedSubscriptions subscriptions;
    FeedCommands feeding;
    ServerFeed serverFeed;
    TypingTracker typing;
    UnreadCounter unread;
    EventPublisher events;
    RoomEntrance entrance;
    RoomExit exit;
    RoomAccess access;
    InviteBudget inviteBudget;
    PresenceService presence;
    SessionService sessions;
    RoomService chatRooms;
    MembershipService members;
    ModerationService moderation;
    RoomAdministration roomAdministration;
    MessageService messages;
    RevisionService revisions;
    PinService pins;
    SearchService finder;
    FeedService feedService;
    TokenKeeper keeper;
    FeedStreams streams;
    InviteService invites;
    LoginThrottle throttle;
    SignInLog signInLog;
    UserAdministration administration;
    AccountService accounts;
    OwnAccountService ownAccounts;
    AccountAdminService admin;
    SessionAdminService sessionAdmin;
    InviteCommands inviting;
};

} // namespace hearth::server
