// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/AuditEntry.h"
#include "shared/model/Enums.h"

#include <optional>

namespace hearth::server {

//! On whose behalf accounts are administered. Nobody: whoever may write to the data directory, who
//! may what an owner may.
struct Actor
{
    std::optional<UserId> user{};
    Role role = Role::Owner;

    //! What the audit log says of it.
    [[nodiscard]] AuditEntry note(const QString &action,
                                  const std::optional<UserId> &target = std::nullopt,
                                  const std::optional<QString> &detail = std::nullopt) const
    {
        AuditEntry entry;
        entry.by = user;
        entry.action = action;
        entry.user = target;
        entry.detail = detail;
        return entry;
    }
};

} // namespace hearth::server
