// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "server/accounts/LoginThrottle.h"
#include "server/accounts/TokenHash.h"
#include "server/chat/InviteBudget.h"
#include "server/chat/SessionGateway.h"
#include "server/feeds/FeedService.h"
#include "server/storage/StoredState.h"
#include "shared/base/Clock.h"
#include "shared/base/Result.h"
#include "shared/protocol/AccountMessages.h"

#include <chrono>
#include <memory>
#include <optional>

namespace hearth::server {

class AccountService;
class AccountStore;
class AuditStore;
class CoreParts;
class FeedDirectory;
class FeedStore;
class FeedStreams;
class InviteService;
class InviteStore;
class OwnAccountService;
class PasswordHasher;
class RoomAdministration;
class RoomDirectory;
class RoomHistory;
class RoomLog;
class ServerFeedStore;
class SessionService;
class TokenDirectory;
class TokenKeeper;
class UserAdministration;
class UserDirectory;
struct ServerReading;

struct CorePorts
{
    const Clock &clock;
    SessionGateway &sessions;
    RoomLog &log;
    RoomHistory &history;
    AccountStore &accounts;
    PasswordHasher &passwords;
    InviteStore &invites;
    AuditStore &audit;
    FeedStore &feeds;
    ServerFeedStore &serverFeeds;
};

//! What commands on the server's machine work with. Valid as long as the core.
struct CoreDomain
{
    const Clock &clock;
    const UserDirectory &users;
    const TokenDirectory &tokens;
    const RoomDirectory &rooms;
    TokenKeeper &keeper;
    AccountStore &store;
    AuditStore &audit;
    UserAdministration &administration;
    InviteService &invites;
    RoomAdministration &roomAdministration;
    const FeedDirectory &feeds;
    FeedService &feedService;
    const SessionService &sessions;
};

//! What may change while it runs.
struct CoreLimits
{
    int maxSessionsPerUser = 0; //!< 0: any number
    int invitesPerMinute = InviteBudget::usual; //!< of one user; 0: any number
    LoginThrottle::Mode throttle = LoginThrottle::Mode::On;
};

struct CoreConfig
{
    ServerInfo server;
    std::chrono::milliseconds heartbeat = Limits::pingInterval;
    AccountPolicy accounts;
    CoreLimits limits;
};

//! The domain: who is there, which rooms, who may what, in which order. Lives on the core's thread,
//! where every method and every `done` is called; takes no lock, does no I/O. Destroy it when no
//! `done` of its ports can come any more.
class Core
{
public:
    Core(const CorePorts &ports, const CoreConfig &config, const StoredState &state);
    ~Core();
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    //! Whether a session with this token would be opened now: else `unauthenticated`, or
    //! `rate_limited` when its user has as many as they may.
    [[nodiscard]] Result<Done, RequestError> admit(const TokenHash &token);
    //! attach() and welcome(), or close() with InvalidToken or PolicyViolation, as admit() says.
    void openSession(const SessionId &session, const TokenHash &token);
    //! The connection ended, with this close code or without a close frame; unknown ids are
    //! ignored.
    void closeSession(const SessionId &session, std::optional<int> code = std::nullopt);
    //! Leads to exactly one answer(), or to one replay() for a `sync`. Ignored from a session that
    //! is not open. `receivedAt` is passed on with what comes of it.
    void handle(const SessionId &session, const CommandId &id, const Message &command,
                std::optional<std::chrono::steady_clock::time_point> receivedAt = {});

    //! The first command of the session is `sync`: it goes on where another one was.
    void noteResumed(const SessionId &session);

    //! The gateway has refused the `feed.subscribe` of this id, since nothing could be read for it.
    void feedLost(const SessionId &session, const FeedId &feed, const CommandId &subscribe);

    [[nodiscard]] AccountService &accounts();
    [[nodiscard]] OwnAccountService &ownAccounts();
    [[nodiscard]] CoreDomain domain();
    //! As AccountService::describe(), which counts as a use of the token.
    [[nodiscard]] Result<SessionInfo, RequestError> describe(const TokenHash &token);

    //! As FeedService::publish(), for whoever has the token.
    void publish(const TokenHash &token, const Publication &publication,
                 FeedService::PublishDone done);
    [[nodiscard]] FeedStreams &feedStreams();

    //! For the server's own feeds; about every second.
    void publish(const ServerReading &reading);

    //! For what comes from here on.
    void setLimits(const CoreLimits &limits);

    //! How many users have sessions.
    [[nodiscard]] int peopleHere() const;

    //! When tick() is wanted next: never more than an hour ahead. It may change with every call.
    [[nodiscard]] SteadyTime nextDeadline() const;
    //! Does what is due. Being early or late does no harm.
    void tick();

private:
    std::unique_ptr<CoreParts> m_parts;
};

} // namespace hearth::server
