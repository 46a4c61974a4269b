// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QString>

#include <optional>

namespace hearth {

//! One line of what admins, owners and moderators did. Appended to, never changed.
struct AuditEntry
{
    qint64 seq = 0; //!< 1, 2, 3 …
    qint64 timestamp = 0; //!< Unix ms
    std::optional<UserId> by; //!< absent when it was done on the server's machine
    QString action; //!< such as "user.ban"
    std::optional<UserId> user; //!< to whom
    std::optional<RoomId> room; //!< where
    std::optional<QString> detail; //!< such as the new role or the reason

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

} // namespace hearth
