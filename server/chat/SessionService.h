// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenDirectory.h"
#include "server/chat/Request.h"
#include "server/chat/SessionDirectory.h"
#include "server/chat/UnreadCounter.h"
#include "server/storage/StoredState.h"

namespace hearth::server {

class FeedSubscriptions;
class PresenceService;
class ServerFeed;
class TypingTracker;
class UserDirectory;

//! Sessions come and go, and with them the presence of their users: welcome, sync, user.get.
class SessionService
{
public:
    struct Ports
    {
        const Clock &clock;
        SessionGateway &sessions;
        RoomHistory &history;
        RoomDirectory &rooms;
        UserDirectory &users;
        const TokenDirectory &tokens;
        TypingTracker &typing;
        PresenceService &presence;
        FeedSubscriptions &subscriptions;
        ServerFeed &serverFeed;
    };

    //! What is the same in every welcome.
    struct Greeting
    {
        QString epoch;
        ServerInfo server;
        std::chrono::milliseconds heartbeat{};
    };

    //! `maxPerUser` 0: any number of sessions.
    SessionService(const Ports &ports, Greeting greeting, int maxPerUser);

    //! Those that are open stay.
    void setMaxPerUser(int maxPerUser) { m_maxPerUser = maxPerUser; }

    //! Whether the user may open one session more.
    [[nodiscard]] bool hasRoomFor(const UserId &user) const;

    //! Who has a session, in the order of their ids.
    [[nodiscard]] std::vector<UserId> whoIsHere() const { return m_open.users(); }

    //! How many they are.
    [[nodiscard]] int peopleHere() const { return m_open.userCount(); }

    //! Above `maxPerUser` it is closed with PolicyViolation.
    void open(const SessionId &session, const TokenHash &token);
    //! The connection is gone, with this close code or without any; unknown ids are ignored.
    void close(const SessionId &session, std::optional<int> code);
    //! It goes on where another one was; unknown ids are ignored.
    void noteResumed(const SessionId &session);
    //! Ends all sessions of the token with SessionRevoked.
    void revoke(const TokenHash &token);

    //! As revoke(), of all the user's sessions, with another code.
    void end(const UserId &user, CloseCode code);
    //! Ends one that is open with PolicyViolation: its client may come back.
    void kick(const SessionId &session);
    //! The sessions of the token may live as long.
    void renew(const TokenHash &token, UnixTime expiresAt);

    [[nodiscard]] std::vector<SessionId> sessionsOf(const UserId &user) const
    {
        return m_open.sessionsOf(user);
    }

    //! Nothing if the session is not open.
    [[nodiscard]] std::optional<UserId> userOf(const SessionId &session) const;
    [[nodiscard]] std::optional<TokenHash> tokenOf(const SessionId &session) const;

    void sync(const Request &request, const Sync &command);
    void describeUsers(const Request &request, const UserGet &command);

    [[nodiscard]] std::optional<SteadyTime> nextDeadline() const;
    void tick();

private:
    void end(const std::vector<SessionId> &sessions, CloseCode code);
    void welcome(const SessionId &session, const TokenDirectory::Holder &holder,
                 const std::vector<RoomId> &rooms);
    [[nodiscard]] std::vector<User> usersOf(const std::vector<RoomId> &rooms,
                                            const UserId &viewer) const;
    [[nodiscard]] SyncRange rangeOf(const Request &request, const Sync &command, const RoomId &room,
                                    qint64 seen) const;

    Ports m_ports;
    Greeting m_greeting;
    int m_maxPerUser;
    SessionDirectory m_open;
};

} // namespace hearth::server
