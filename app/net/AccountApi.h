// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/ServerAddress.h"
#include "shared/base/Result.h"
#include "shared/model/KeyFingerprint.h"
#include "shared/model/User.h"
#include "shared/protocol/ErrorCode.h"

#include <chrono>
#include <functional>
#include <optional>

namespace hearth::app {

struct AccountFailure
{
    enum class Kind {
        Unreachable, //!< nothing answers
        Timeout,
        NoTls, //!< something answers, but not with TLS
        OtherKey, //!< not the key that is known; `shownKey` is there, and nothing was sent
        Certificate, //!< the known key, in a certificate that is not in force; nothing was sent
        Unencrypted, //!< the person went back from an address without encryption; nothing was sent
        NotHearth,
        Refused //!< the server says no; `code` and `message` are its own
    };

    Kind kind = Kind::Unreachable;
    ErrorCode code = ErrorCode::Internal;
    QString message;
    std::optional<std::chrono::milliseconds> retryAfter;
    std::optional<KeyFingerprint> shownKey = {};
};

//! An account to be made.
struct NewAccount
{
    QString username;
    QString password;
    QString displayName; //!< empty: left to the server
    QString invite; //!< empty: none
};

struct SignedInAccount
{
    QString token;
    User user;
};

//! The way into an account, over HTTP. Each call is answered exactly once, from the event loop,
//! within Limits of 10 s.
class AccountApi
{
public:
    using Probed = std::function<void(const Result<Done, AccountFailure> &)>;
    using SignedIn = std::function<void(const Result<SignedInAccount, AccountFailure> &)>;

    virtual ~AccountApi() = default;

    //! Is there a Hearth server?
    virtual void probe(const ServerAddress &server, Probed answer) = 0;
    virtual void login(const ServerAddress &server, const QString &username,
                       const QString &password, SignedIn answer) = 0;
    virtual void registerAccount(const ServerAddress &server, const NewAccount &account,
                                 SignedIn answer) = 0;
    //! Is the token good? 401 comes as Refused with Unauthenticated, 503 with its retryAfter.
    virtual void checkSession(const ServerAddress &server, const QString &token, Probed answer) = 0;
    //! Best effort; nobody waits for it.
    virtual void logout(const ServerAddress &server, const QString &token) = 0;
};

} // namespace hearth::app
