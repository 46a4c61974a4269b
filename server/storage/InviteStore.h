// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"
#include "shared/base/Result.h"
#include "shared/model/AuditEntry.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>

namespace hearth::server {

//! Keeps invites; AccountStore::addAccount() uses them up. Called on the core's thread only; each
//! `done` is called there, later, in the order of all calls to the storage and only after the
//! commit. A failure changed nothing.
class InviteStore
{
public:
    using StoreDone = std::function<void(Result<Done, RequestError>)>;

    virtual ~InviteStore() = default;

    //! An invite of the same id is replaced. The note is part of it, if there is one.
    virtual void putInvite(const StoredInvite &invite, const std::optional<AuditEntry> &note,
                           StoreDone done) = 0;
    //! `not_found` when it is used up or was never there.
    virtual void removeInvite(const InviteId &invite, const AuditEntry &note, StoreDone done) = 0;
};

} // namespace hearth::server
