// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountService.h"
#include "tests/support/server/CoreFixture.h"
#include "tests/unit/server/accounts/Samples.h"

#include <optional>

namespace hearth::server {

//! None where there was no answer.
using Outcome = std::optional<Result<Credentials, RequestError>>;

//! From kHome, and what comes of it once the server is done.
inline Outcome logIn(CoreFixture &server, const QString &name, const QString &password)
{
    Outcome outcome;
    server.core->accounts().logIn(
        LoginRequest{name, password, std::nullopt}, kHome,
        [&](const Result<Credentials, RequestError> &made) { outcome = made; });
    server.run();
    return outcome;
}

} // namespace hearth::server
