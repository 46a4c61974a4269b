// SPDX-License-Identifier: MIT
#include "server/chat/Request.h"

namespace hearth::server {

void acknowledge(SessionGateway &sessions, const Request &request, Ack ack)
{
    ack.ref = request.id;
    sessions.answer(request.session, ack);
}

void refuse(SessionGateway &sessions, const Request &request, const RequestError &error)
{
    sessions.answer(request.session,
                    Error{request.id, error.code, error.message, retryAfterMs(error)});
}

void refuseNotOffered(SessionGateway &sessions, const Request &request, MessageType type)
{
    const std::string_view name = wireName(type);
    const QString message =
        QStringLiteral("this server does not offer %1 yet")
            .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
    sessions.answer(request.session,
                    Error{request.id, ErrorCode::Unavailable, message, std::nullopt});
}

RequestError badRequest(const QString &message)
{
    return RequestError{ErrorCode::BadRequest, message};
}

RequestError forbidden(const QString &message)
{
    return RequestError{ErrorCode::Forbidden, message};
}

RequestError noSuchRoom()
{
    return RequestError{ErrorCode::NotFound, QStringLiteral("room not found")};
}

RequestError noSuchUser(const UserId &user)
{
    return RequestError{ErrorCode::NotFound,
                        QStringLiteral("there is no user %1").arg(user.toString())};
}

RequestError noSuchMember()
{
    return RequestError{ErrorCode::NotFound, QStringLiteral("they are no member of this room")};
}

} // namespace hearth::server
