// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/Enums.h"

#include <QString>

#include <optional>

namespace hearth {

struct User
{
    UserId id;
    QString username; //!< as its owner wrote it; compared without case
    QString displayName;
    Role role = Role::Member;
    std::optional<PresenceStatus> status; //!< only where the protocol says "User with status"
    std::optional<qint64>
        lastSeen; //!< Unix ms; when the user was last online, absent while they are
    std::optional<bool> banned; //!< true only for an admin's eyes, in a list of accounts

    friend bool operator==(const User &, const User &) = default;
};

} // namespace hearth
