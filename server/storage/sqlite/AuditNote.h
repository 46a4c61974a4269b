// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/model/AuditEntry.h"

namespace hearth::server {

//! Puts an entry into the audit log of a database that nobody else has. One that an older hearthd
//! left without such a log stays as it is. Blocks; the error is one line for a person.
Result<Done, QString> noteInAudit(const QString &databaseFile, const AuditEntry &entry);

} // namespace hearth::server
