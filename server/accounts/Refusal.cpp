// SPDX-License-Identifier: MIT
#include "server/accounts/Refusal.h"

namespace hearth::server::Refusal {

RequestError badRequest(const QString &message)
{
    return RequestError{ErrorCode::BadRequest, message};
}

RequestError forbidden(const QString &message)
{
    return RequestError{ErrorCode::Forbidden, message};
}

RequestError notFound(const QString &message)
{
    return RequestError{ErrorCode::NotFound, message};
}

RequestError notOfYourRole()
{
    return forbidden(QStringLiteral("your role on this server does not allow it"));
}

RequestError nameTaken()
{
    return RequestError{ErrorCode::Conflict, QStringLiteral("that name is taken")};
}

RequestError nameOfAnother()
{
    return RequestError{ErrorCode::Conflict,
                        QStringLiteral("that display name looks like the name of somebody else")};
}

RequestError wrongNameOrPassword()
{
    return RequestError{ErrorCode::Unauthenticated, QStringLiteral("wrong name or password")};
}

RequestError wrongPassword()
{
    return RequestError{ErrorCode::Unauthenticated, QStringLiteral("that is not the password")};
}

RequestError notSignedIn()
{
    return RequestError{ErrorCode::Unauthenticated,
                        QStringLiteral("the token is unknown or has expired")};
}

RequestError tooManyFailures(std::chrono::milliseconds retryAfter)
{
    return RequestError{ErrorCode::RateLimited, QStringLiteral("too many failed sign-ins"),
                        retryAfter};
}

RequestError banned()
{
    return forbidden(QStringLiteral("this account is banned"));
}

RequestError lastOwner()
{
    return forbidden(QStringLiteral("there has to be an owner"));
}

RequestError badInvite()
{
    return forbidden(QStringLiteral("this invite is not valid"));
}

RequestError noSuchInvite()
{
    return notFound(QStringLiteral("there is no such invite any more"));
}

RequestError noSuchUser(const QString &user)
{
    return notFound(QStringLiteral("there is no user %1").arg(user));
}

} // namespace hearth::server::Refusal
