// SPDX-License-Identifier: MIT
#include "server/chat/Request.h"

namespace hearth::server {

Actor actorOf(const Request &request)
{
    return Actor{request.user, request.role};
}

void acknowledge(SessionGateway &sessions, const Request &request, Ack ack)
{
    ack.ref = request.id;
    sessions.answer(request.session, ack);
}

void refuse(SessionGateway &sessions, const Request &request, const RequestError &error)
{
    const auto when =
        error.retryAfter ? std::optional(qint64(error.retryAfter->count())) : retryAfterMs(error);
    sessions.answer(request.session, Error{request.id, error.code, error.message, when});
}

std::function<void(const Result<Done, RequestError> &)> answerTo(SessionGateway &sessions,
                                                                 const Request &request)
{
    return [&sessions, request](const Result<Done, RequestError> &result) {
        if (result)
            acknowledge(sessions, request);
        else
            refuse(sessions, request, result.error());
    };
}

RequestError notACommand()
{
    return badRequest(QStringLiteral("this is not a command"));
}

RequestError noSuchRoom()
{
    return Refusal::notFound(QStringLiteral("room not found"));
}

RequestError noSuchUser(const UserId &user)
{
    return Refusal::noSuchUser(user.toString());
}

RequestError noSuchMember()
{
    return Refusal::notFound(QStringLiteral("they are no member of this room"));
}

} // namespace hearth::server
