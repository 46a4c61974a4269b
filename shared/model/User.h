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
    std::optional<qint64> until; //!< Unix ms; oneself alone: when "do not disturb" ends, 0: it is
                                 //!< turned off by hand
    std::optional<QString> statusText; //!< what they say of themselves, one line
    std::optional<QString> statusEmoji;
    std::optional<qint64> statusUntil; //!< Unix ms; oneself alone: when text and emoji end
    std::optional<bool> banned; //!< true only for an admin's eyes, in a list of accounts

    friend bool operator==(const User &, const User &) = default;
};

} // namespace hearth
