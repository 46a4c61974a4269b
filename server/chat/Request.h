// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"

namespace hearth::server {

//! A command on its way: who asks, and where the answer goes.
struct Request
{
    SessionId session;
    UserId user;
    CommandId id;
};

void acknowledge(SessionGateway &sessions, const Request &request, Ack ack = {});
void refuse(SessionGateway &sessions, const Request &request, const RequestError &error);

RequestError badRequest(const QString &message);
//! Also for a room that exists and is not the asker's to see.
RequestError noSuchRoom();
//! A command of the protocol that this server can't carry out.
RequestError notAvailable(MessageType type);
RequestError noSuchUser(const UserId &user);

} // namespace hearth::server
