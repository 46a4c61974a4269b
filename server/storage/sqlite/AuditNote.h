// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/model/AuditEntry.h"

namespace hearth::server::AuditNote {

//! What becomes of a database that an older hearthd left.
enum class Older {
    Leave, //!< where it has no audit log, nothing is written
    Migrate
};

//! Puts an entry into the audit log of a database that nobody else has. Blocks; the error is one
//! line for a person.
Result<Done, QString> write(const QString &databaseFile, const AuditEntry &entry, Older older);

} // namespace hearth::server::AuditNote
