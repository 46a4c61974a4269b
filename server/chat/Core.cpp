// SPDX-License-Identifier: MIT
#include "server/chat/Core.h"

#include "server/accounts/AccountService.h"
#include "server/accounts/InviteService.h"
#include "server/accounts/LoginThrottle.h"
#include "server/accounts/OwnAccountService.h"
#include "server/accounts/TokenDirectory.h"
#include "server/accounts/TokenKeeper.h"
#include "server/accounts/UserAdministration.h"
#include "server/accounts/UserDirectory.h"
#include "server/chat/AccountAdminService.h"
#include "server/chat/CommandAction.h"
#include "server/chat/EventPublisher.h"
#include "server/chat/InviteCommands.h"
#include "server/chat/MembershipService.h"
#include "server/chat/MessageService.h"
#include "server/chat/ModerationService.h"
#include "server/chat/RevisionService.h"
#include "server/chat/RoomAccess.h"
#include "server/chat/RoomEntrance.h"
#include "server/chat/RoomExit.h"
#include "server/chat/RoomService.h"
#include "server/chat/SearchService.h"
#include "server/chat/SessionService.h"
#include "server/chat/TypingTracker.h"
#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"

#include <algorithm>

namespace hearth::server {

namespace {

constexpr std::chrono::hours kLongestWait{1};

RequestError notACommand()
{
    return badRequest(QStringLiteral("this is not a command"));
}

} // namespace

class Core::Parts final : public AccountListener
{
public:
    Parts(const CorePorts &ports, const CoreConfig &config, const StoredState &state);

    void accountAdded(const UserId &user, const RoomEvent &joined) override;
    void accountDeleted(const std::vector<RoomEvent> &left) override;
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

    void on(const Request &request, const ReactionAdd &command)
    {
        revisions.addReaction(request, command);
    }

    void on(const Request &request, const ReactionRemove &command)
    {
        revisions.removeReaction(request, command);
    }

    void on(const Request &request, const Search &command) { finder.search(request, command); }

    void on(const Request &request, const ReadMark &command)
    {
        messages.markRead(request, command);
    }

    void on(const Request &request, const HistoryGet &command)
    {
        messages.history(request, command);
    }

    void on(const Request &request, const PresenceSet &command)
    {
        sessions.setPresence(request, command);
    }

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

    void on(const Request &request, const InviteCreate &command)
    {
        inviting.create(request, command);
    }

    void on(const Request &request, const InviteList &) { inviting.list(request); }

    void on(const Request &request, const InviteRevoke &command)
    {
        inviting.revoke(request, command);
    }

    // The rest are commands that this server can't carry out, and what is the server's to say.
    template <class Other>
    void on(const Request &request, const Other &)
    {
        if (direction(Other::type) == Direction::FromServer)
            refuse(gateway, request, notACommand());
        else
            refuseNotOffered(gateway, request, Other::type);
    }

    //! The one place where the role on the server is asked for.
    template <class Command>
    void handle(const Request &request, const Command &command)
    {
        const auto action = actionOf(Command::type);
        if (action && !allows(request.role, *action))
            return refuse(gateway, request,
                          forbidden(QStringLiteral("your role on this server does not allow it")));
        on(request, command);
    }

    const Clock &clock;
    SessionGateway &gateway;
    AccountStore &store;
    AuditStore &audit;
    UserDirectory users;
    TokenDirectory tokens;
    RoomDirectory rooms;
    TypingTracker typing;
    UnreadCounter unread;
    EventPublisher events;
    RoomEntrance entrance;
    RoomExit exit;
    RoomAccess access;
    SessionService sessions;
    RoomService chatRooms;
    MembershipService members;
    ModerationService moderation;
    MessageService messages;
    RevisionService revisions;
    SearchService finder;
    TokenKeeper keeper;
    InviteService invites;
    LoginThrottle throttle;
    UserAdministration administration;
    AccountService accounts;
    OwnAccountService ownAccounts;
    AccountAdminService admin;
    InviteCommands inviting;
};

Core::Parts::Parts(const CorePorts &ports, const CoreConfig &config, const StoredState &state)
    : clock(ports.clock)
    , gateway(ports.sessions)
    , store(ports.accounts)
    , audit(ports.audit)
    , users(state.users)
    , tokens(users, state.tokens)
    , rooms(state.rooms)
    , typing(ports.clock, ports.sessions)
    , unread(ports.history, rooms)
    , events(ports.sessions, rooms, unread)
    , entrance(ports.sessions, rooms, unread, events)
    , exit({ports.sessions, ports.log, rooms, entrance, events, typing})
    , access(rooms, users)
    , sessions({ports.clock, ports.sessions, ports.history, ports.accounts, rooms, users, tokens,
                typing},
               {state.epoch, config.server, config.heartbeat}, config.maxSessionsPerUser)
    , chatRooms({ports.sessions, ports.log, rooms, users, unread, entrance})
    , members({ports.sessions, ports.log, rooms, users, sessions, entrance, exit})
    , moderation({ports.sessions, ports.log, ports.audit, rooms, users, access, exit, events})
    , messages({ports.clock, ports.sessions, ports.log, ports.history, rooms, access, users, unread,
                events, typing})
    , revisions(
          {ports.sessions, ports.log, rooms, access, users, sessions, unread, events, moderation})
    , finder(ports.sessions, ports.history, rooms)
    , keeper({ports.clock, tokens, ports.accounts, *this})
    , invites(ports.clock, ports.invites, state.invites)
    , throttle(ports.clock, config.accounts.throttle)
    , administration({ports.clock, users, keeper, ports.accounts, ports.passwords, *this})
    , accounts({ports.clock, users, tokens, keeper, invites, ports.accounts, ports.passwords,
                throttle, administration, *this},
               config.accounts)
    , ownAccounts({ports.clock, users, tokens, keeper, ports.accounts, ports.passwords, throttle,
                   administration})
    , admin({ports.sessions, users, administration, ports.audit})
    , inviting(ports.sessions, invites)
{}

void Core::Parts::accountAdded(const UserId &user, const RoomEvent &joined)
{
    rooms.addMember(joined.room, {user, joined.seq - 1});
    events.publish(joined);
}

void Core::Parts::accountDeleted(const std::vector<RoomEvent> &left)
{
    exit.publish(left);
}

void Core::Parts::roleChanged(const UserId &user, Role before)
{
    const User changed = publicUser(*users.find(user));
    gateway.sendToUsers(rooms.peersOf(user), UserChanged{changed});
    // What they may see is another world.
    if (allows(before, Action::UseRooms) != allows(changed.role, Action::UseRooms))
        sessions.end(user, CloseCode::GoingAway);
}

void Core::Parts::tokenRenewed(const TokenHash &token, UnixTime expiresAt)
{
    sessions.renew(token, expiresAt);
}

void Core::Parts::tokenRevoked(const TokenHash &token)
{
    sessions.revoke(token);
}

void Core::Parts::on(const Request &request, const Ping &)
{
    gateway.answer(request.session, Pong{request.id});
}

void Core::Parts::on(const Request &request, const TypingStart &command)
{
    const RoomDirectory::Entry *room = rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(gateway, request, noSuchRoom());
    acknowledge(gateway, request);
    if (!room->isCrowded())
        typing.start(command.room, request.user, request.session);
}

void Core::Parts::on(const Request &request, const TypingStop &command)
{
    if (!rooms.findOwn(command.room, request.user))
        return refuse(gateway, request, noSuchRoom());
    acknowledge(gateway, request);
    typing.stop(command.room, request.user, request.session);
}

Core::Core(const CorePorts &ports, const CoreConfig &config, const StoredState &state)
    : m_parts(std::make_unique<Parts>(ports, config, state))
{}

Core::~Core() = default;

Result<Done, RequestError> Core::admit(const TokenHash &token)
{
    const auto session = describe(token);
    if (!session)
        return Failure{session.error()};
    if (!m_parts->sessions.hasRoomFor(session->user.id))
        return Failure{RequestError{ErrorCode::RateLimited,
                                    QStringLiteral("this account has too many sessions")}};
    return Done();
}

void Core::openSession(const SessionId &session, const TokenHash &token)
{
    m_parts->keeper.used(token);
    m_parts->sessions.open(session, token);
}

void Core::closeSession(const SessionId &session)
{
    m_parts->sessions.close(session);
}

void Core::handle(const SessionId &session, const CommandId &id, const Message &command,
                  std::optional<std::chrono::steady_clock::time_point> receivedAt)
{
    const UnixTime now = m_parts->clock.now();
    const auto token = m_parts->sessions.tokenOf(session);
    const auto holder = token ? m_parts->tokens.holderOf(*token, now) : std::nullopt;
    // Without one its time is over, which tick() is about to tell it.
    if (!holder)
        return;
    if (TokenKeeper::isNews(holder->lastUsedAt, now))
        m_parts->keeper.used(*token);
    const Request request{session, holder->user, holder->role, id, receivedAt};
    std::visit([&](const auto &known) { m_parts->handle(request, known); }, command);
}

Result<SessionInfo, RequestError> Core::describe(const TokenHash &token)
{
    m_parts->keeper.used(token);
    return m_parts->accounts.describe(token);
}

OwnAccountService &Core::ownAccounts()
{
    return m_parts->ownAccounts;
}

CoreDomain Core::domain()
{
    return {m_parts->clock, m_parts->users,          m_parts->tokens,
            m_parts->rooms, m_parts->keeper,         m_parts->store,
            m_parts->audit, m_parts->administration, m_parts->invites};
}

AccountService &Core::accounts()
{
    return m_parts->accounts;
}

std::optional<SteadyTime> Core::nextDeadline() const
{
    std::optional<SteadyTime> next = m_parts->sessions.nextDeadline();
    if (const auto typing = m_parts->typing.nextDeadline())
        next = next ? std::min(*next, *typing) : *typing;
    // A token lives longer than a timer can count, and the wall clock may jump meanwhile.
    const SteadyTime latest = m_parts->clock.steadyNow() + kLongestWait;
    return next ? std::optional(std::min(*next, latest)) : std::nullopt;
}

void Core::tick()
{
    m_parts->sessions.tick();
    m_parts->typing.expire();
}

} // namespace hearth::server
