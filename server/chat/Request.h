// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"

namespace hearth::server {

//! A command on its way: who asks, and where the answer goes.
struct Request
{
    SessionId session;
    UserId user;
    Role role = Role::Guest; //!< what the session's token is good for now
    CommandId id;
    std::optional<std::chrono::steady_clock::time_point> receivedAt{}; //!< for measuring
};

void acknowledge(SessionGateway &sessions, const Request &request, Ack ack = {});
//! What is Unavailable for now comes with the time after which to ask again.
void refuse(SessionGateway &sessions, const Request &request, const RequestError &error);
//! A command of the protocol that this server does not carry out: Unavailable, and no time would
//! change that.
void refuseNotOffered(SessionGateway &sessions, const Request &request, MessageType type);

RequestError badRequest(const QString &message);
RequestError forbidden(const QString &message);
//! Also for a room that exists and is not the asker's to see.
RequestError noSuchRoom();
RequestError noSuchUser(const UserId &user);
RequestError noSuchMember();

} // namespace hearth::server
