// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/model/AuditEntry.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>
#include <optional>
#include <vector>

namespace hearth::server {

struct AuditPage
{
    std::vector<AuditEntry> entries; //!< newest first
    bool more = false;
};

//! Keeps what admins, owners and moderators did, for a year. Called on the core's thread only, in
//! the order of all calls to the storage. What is noted together with a change is part of that
//! change's commit; record() is for the rest.
class AuditStore
{
public:
    using AuditDone = std::function<void(Result<AuditPage, RequestError>)>;

    virtual ~AuditStore() = default;

    //! The storage gives seq and timestamp. Nobody waits for it; a failure is logged.
    virtual void record(const AuditEntry &entry) = 0;
    //! The newest entries with a seq below `before`, or of all. `done` is called there, later.
    virtual void readAudit(std::optional<qint64> before, int limit, AuditDone done) = 0;
};

} // namespace hearth::server
