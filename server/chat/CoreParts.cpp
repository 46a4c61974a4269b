// SPDX-License-Identifier: MIT
#include "server/chat/CoreParts.h"

#include "server/accounts/Permissions.h"
#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"

namespace hearth::server {

CoreParts::CoreParts(const CorePorts &ports, const CoreConfig &config, const StoredState &state)
    : clock(ports.clock)
    , gateway(ports.sessions)
    , store(ports.accounts)
    , audit(ports.audit)
    , users(state.users)
    , tokens(users, state.tokens)
    , rooms(state.rooms)
    , feeds(state.feeds)
    , feeding(ports.sessions, feeds, subscriptions)
    , serverFeed({ports.clock, ports.serverFeeds, feeds, rooms, feeding})
    , typing(ports.clock, ports.sessions)
    , unread(ports.history, rooms)
    , events(ports.sessions, rooms, unread, serverFeed)
    , entrance(ports.sessions, rooms, unread, events)
    , exit({ports.sessions, ports.log, rooms, entrance, events, typing})
    , access(rooms, users)
    , inviteBudget(ports.clock, config.limits.invitesPerMinute)
    , presence({ports.clock, ports.sessions, ports.accounts, rooms, users})
    , sessions({ports.clock, ports.sessions, ports.history, rooms, users, tokens, typing, presence,
                subscriptions, serverFeed},
               {state.epoch, config.server, config.heartbeat}, config.limits.maxSessionsPerUser)
    , chatRooms(
          {ports.sessions, ports.log, rooms, users, unread, inviteBudget, entrance, serverFeed})
    , members(
          {ports.sessions, ports.log, rooms, users, presence, access, inviteBudget, entrance, exit})
    , moderation({ports.sessions, ports.log, ports.audit, rooms, users, access, exit, events})
    , roomAdministration(
          {ports.sessions, ports.log, ports.audit, rooms, users, entrance, events, typing})
    , messages({ports.clock, ports.sessions, ports.log, ports.history, rooms, access, users,
                presence, unread, events, typing})
    , revisions({ports.sessions, ports.log, ports.history, rooms, access, users, presence, unread,
                 events, moderation})
    , pins({ports.sessions, ports.log, ports.history, rooms, access, events})
    , finder(ports.sessions, ports.history, rooms)
    , feedService(ports.feeds, feeds, feeding)
    , keeper({ports.clock, tokens, ports.accounts, *this})
    , streams({ports.clock, ports.sessions, tokens, keeper, feeds, subscriptions})
    , invites(ports.clock, users, ports.invites, state.invites)
    , throttle(ports.clock, config.limits.throttle)
    , signInLog(ports.clock)
    , administration({ports.clock, users, keeper, invites, ports.accounts, ports.passwords, *this})
    , accounts({ports.clock, users, tokens, keeper, invites, ports.accounts, ports.passwords,
                throttle, signInLog, administration, *this},
               config.accounts)
    , ownAccounts({ports.clock, users, tokens, keeper, ports.accounts, ports.passwords, throttle,
                   signInLog, administration})
    , admin({ports.sessions, users, administration, ports.audit})
    , sessionAdmin({ports.sessions, sessions, users, tokens, ports.audit})
    , inviting(ports.sessions, invites)
{}

void CoreParts::accountAdded(const UserId &user, const RoomEvent &joined)
{
    rooms.addMember(joined.room, {user, joined.seq - 1});
    events.publish(joined);
    serverFeed.accountAdded(user);
}

void CoreParts::accountDeleted(const UserId &user, const std::vector<RoomEvent> &left)
{
    // While they still share the rooms with those who see what they said of themselves.
    presence.announce(user);
    exit.publish(left);
}

void CoreParts::roleChanged(const UserId &user, Role before)
{
    const User changed = publicUser(*users.find(user));
    gateway.sendToUsers(rooms.peersOf(user), UserChanged{changed});
    // What they may see is another world.
    if (allows(before, Action::UseRooms) != allows(changed.role, Action::UseRooms))
        sessions.end(user, CloseCode::GoingAway);
    for (const SessionId &session : sessions.sessionsOf(user)) {
        const auto holder = tokens.holderOf(*sessions.tokenOf(session), clock.now());
        if (holder)
            feeding.recheck(session, holder->role);
    }
    streams.recheck(user);
    for (const StoredToken &token : tokens.tokensOf(user)) {
        if (!tokens.holderOf(token.hash, clock.now()))
            sessions.revoke(token.hash);
    }
}

void CoreParts::tokenRenewed(const TokenHash &token, UnixTime expiresAt)
{
    sessions.renew(token, expiresAt);
    streams.renew(token, expiresAt);
}

void CoreParts::tokenRevoked(const TokenHash &token)
{
    sessions.revoke(token);
    streams.revoke(token);
}

void CoreParts::on(const Request &request, const Ping &)
{
    gateway.answer(request.session, Pong{request.id});
}

void CoreParts::on(const Request &request, const TypingStart &command)
{
    const RoomDirectory::Entry *room = rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(gateway, request, noSuchRoom());
    acknowledge(gateway, request);
    if (!room->isCrowded())
        typing.start(command.room, request.user, request.session);
}

void CoreParts::on(const Request &request, const TypingStop &command)
{
    if (!rooms.findOwn(command.room, request.user))
        return refuse(gateway, request, noSuchRoom());
    acknowledge(gateway, request);
    typing.stop(command.room, request.user, request.session);
}

} // namespace hearth::server
