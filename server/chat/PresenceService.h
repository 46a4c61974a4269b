// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/PresenceTracker.h"
#include "server/chat/Request.h"
#include "server/storage/StoredState.h"

namespace hearth::server {

class AccountStore;
class RoomDirectory;
class UserDirectory;
struct StatusChange;

//! Who is there, and what they say of themselves: presence.set. What the account keeps of it ends
//! at its time, whoever is there then.
class PresenceService
{
public:
    struct Ports
    {
        const Clock &clock;
        SessionGateway &sessions;
        AccountStore &accounts;
        RoomDirectory &rooms;
        UserDirectory &users;
    };

    //! What has ended by now is forgotten first.
    explicit PresenceService(const Ports &ports);

    void sessionOpened(const UserId &user, const SessionId &session);
    //! After the last one the user was seen last now.
    void sessionClosed(const UserId &user, const SessionId &session);

    void set(const Request &request, const PresenceSet &command);
    //! Tells everybody who learns of the user's presence, the user included.
    void announce(const UserId &user);

    [[nodiscard]] bool hasSession(const UserId &user) const;
    //! As others see it.
    [[nodiscard]] PresenceStatus statusOf(const UserId &user) const;
    //! With status where the two share a room that lists its members.
    [[nodiscard]] User asSeenBy(const UserId &viewer, const StoredUser &user) const;
    //! As asSeenBy(), of somebody of whom that is known.
    [[nodiscard]] User withStatus(const UserId &viewer, const StoredUser &user) const;

    [[nodiscard]] std::optional<SteadyTime> nextDeadline() const;
    void tick();

private:
    void announceIfNot(const UserId &user, PresenceStatus before);
    [[nodiscard]] Result<StatusChange, RequestError> changeIn(const PresenceSet &command) const;
    [[nodiscard]] std::optional<RequestError> whyNotUntil(qint64 until, const char *field) const;
    void apply(const UserId &user, const StatusChange &change);
    void put(const UserId &user, const StoredStatus &status);

    Ports m_ports;
    PresenceTracker m_tracker;
    DeadlineQueue<UserId, UnixTime> m_ends; //!< of what somebody said of themselves
};

} // namespace hearth::server
