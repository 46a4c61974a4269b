// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/Actor.h"
#include "server/accounts/Refusal.h"
#include "server/chat/SessionGateway.h"
#include "shared/base/Result.h"

#include <functional>

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

Actor actorOf(const Request &request);

void acknowledge(SessionGateway &sessions, const Request &request, Ack ack = {});
//! What is Unavailable for now comes with the time after which to ask again.
void refuse(SessionGateway &sessions, const Request &request, const RequestError &error);

//! Acknowledges or refuses, as it turns out.
std::function<void(const Result<Done, RequestError> &)> answerTo(SessionGateway &sessions,
                                                                 const Request &request);

using Refusal::badRequest;
using Refusal::forbidden;
//! Of a message that is none of a client's to send.
RequestError notACommand();
//! Also for a room that exists and is not the asker's to see.
RequestError noSuchRoom();
RequestError noSuchUser(const UserId &user);
RequestError noSuchMember();

} // namespace hearth::server
