// SPDX-License-Identifier: MIT
#include "app/session/SignInFault.h"

#include "shared/protocol/Limits.h"

#include <algorithm>

namespace hearth::app {

namespace {

using Attempt = SignInFault::Attempt;

//! The server's reason is for people alone: to a program all of a kind look the same.
SignInFault forbidden(const Attempt &attempt)
{
    if (attempt.kind != SignIn::Trying::Register)
        return {SignIn::NoField,
                SignIn::tr("This account may not sign in any more. Ask whoever runs the server.")};
    if (attempt.invite.isEmpty())
        return {SignIn::InviteField,
                SignIn::tr("This server takes no new accounts without an invite, or none at all. "
                           "Ask whoever runs it for one.")};
    return {SignIn::InviteField,
            SignIn::tr(
                "The server does not take this invite: it is mistyped, was used up, has expired or "
                "was taken back, or the server takes no new accounts. Check it, or ask for a new "
                "one.")};
}

SignInFault badRequest(const AccountFailure &failure, const Attempt &attempt)
{
    const auto names = [&failure](const char *field) {
        return failure.message.contains(QLatin1String(field));
    };
    // One that is too short was told of before it was sent.
    if (names("password") && attempt.kind == SignIn::Trying::Register)
        return {SignIn::PasswordField, SignInFault::weakPasswordText()};
    SignInFault fault{attempt.kind == SignIn::Trying::Connect ? SignIn::AddressField
                                                              : SignIn::PasswordField,
                      SignIn::tr("The server does not accept this: %1.").arg(failure.message)};
    if (names("display_name"))
        fault.field = SignIn::DisplayNameField;
    else if (names("username"))
        fault.field = SignIn::UsernameField;
    else if (names("invite"))
        fault.field = SignIn::InviteField;
    return fault;
}

SignInFault refusal(const AccountFailure &failure, const Attempt &attempt)
{
    switch (failure.code) {
    case ErrorCode::Unauthenticated:
        return {SignIn::PasswordField,
                SignIn::tr("The user name or the password is wrong. Check both and try again.")};
    case ErrorCode::Conflict:
        return {SignIn::UsernameField,
                SignIn::tr("The name “%1” is taken. Choose another one.").arg(attempt.username)};
    case ErrorCode::Forbidden:
        return forbidden(attempt);
    case ErrorCode::RateLimited:
        return {SignIn::NoField,
                SignIn::tr("Too many tries.") + QLatin1Char(' ')
                    + SignInFault::waitText(failure.retryAfter)};
    case ErrorCode::Unavailable:
    case ErrorCode::Internal:
        return {SignIn::NoField,
                SignIn::tr("The server can't do this right now. Try again in a moment.")};
    default:
        return badRequest(failure, attempt);
    }
}

} // namespace

SignInFault SignInFault::of(const AccountFailure &failure, const Attempt &attempt)
{
    const auto atAddress = [&attempt](const char *text) {
        return SignInFault{SignIn::AddressField, SignIn::tr(text).arg(attempt.server)};
    };
    switch (failure.kind) {
    case AccountFailure::Kind::Unreachable:
        return atAddress(
            "Nothing answers at %1. Check the address, and that the server is running.");
    case AccountFailure::Kind::Timeout:
        return atAddress(
            "%1 does not answer in time. Check the address and the network, then try again.");
    case AccountFailure::Kind::NoTls:
        return atAddress(
            "What answers at %1 does not speak an encrypted connection, so nothing was sent. "
            "Only if its owner says that it has none, begin the address with ws://.");
    case AccountFailure::Kind::OtherKey:
        return atAddress("The key of %1 was not accepted, so nothing was sent.");
    case AccountFailure::Kind::Unencrypted:
        return atAddress("Nothing was sent to %1. Without ws:// the address is encrypted.");
    case AccountFailure::Kind::Certificate:
        return atAddress("The certificate of %1 has expired or is damaged, so nothing was sent. "
                         "Check this computer's clock, or ask whoever runs the server.");
    case AccountFailure::Kind::NotHearth:
        return atAddress(
            "What answers at %1 is not a Hearth server. Check the address and the port.");
    case AccountFailure::Kind::Refused:
        break;
    }
    return refusal(failure, attempt);
}

QString SignInFault::waitText(std::optional<std::chrono::milliseconds> retryAfter)
{
    if (!retryAfter)
        return SignIn::tr("Wait a moment, then try again.");
    constexpr qint64 inWords = 90;
    const qint64 seconds =
        std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(*retryAfter).count());
    if (seconds == 1)
        return SignIn::tr("Wait a second, then try again.");
    if (seconds < inWords)
        return SignIn::tr("Wait %n seconds, then try again.", nullptr, static_cast<int>(seconds));
    const qint64 minutes = std::chrono::ceil<std::chrono::minutes>(*retryAfter).count();
    return SignIn::tr("Wait %n minutes, then try again.", nullptr, static_cast<int>(minutes));
}

bool SignInFault::isShortPassword(const QString &password)
{
    return password.toUtf8().size() < Limits::passwordMin;
}

QString SignInFault::shortPasswordText()
{
    return SignIn::tr("This password is too short. Choose one of %1 characters at least.")
        .arg(Limits::passwordMin);
}

QString SignInFault::weakPasswordText()
{
    return SignIn::tr(
        "This password is too easy to guess. Choose another one, of several words for "
        "example.");
}

} // namespace hearth::app
