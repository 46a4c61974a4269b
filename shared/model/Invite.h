// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/Enums.h"

#include <QString>

#include <optional>

namespace hearth {

//! What lets somebody make an account.
struct Invite
{
    InviteId id;
    std::optional<QString> code; //!< only when it is made; never logged, and kept by nobody
    Role role = Role::Member; //!< of the accounts that come of it
    qint64 usesLeft = 0;
    std::optional<qint64> expiresAt; //!< Unix ms; absent: it does not expire
    qint64 createdAt = 0; //!< Unix ms
    std::optional<UserId> by; //!< absent when it was made on the server's machine

    friend bool operator==(const Invite &, const Invite &) = default;
};

} // namespace hearth
