// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "server/storage/InviteStore.h"
#include "shared/base/Clock.h"

#include <optional>

namespace hearth::server {

//! How a server that others can reach gets its owner: by an invite that its start tells, each start
//! another one, until there is an owner.
namespace OwnerInvite {

//! Brings the stored invite up to date, in `state` too, before the core starts from that. The code
//! to tell; nothing where there is an owner, where the first account on loopback becomes it, and
//! where no account can be made. Each former code is good for nothing afterwards.
std::optional<QString> prepare(StoredState &state, const AccountPolicy &policy, InviteStore &store,
                               const Clock &clock);

} // namespace OwnerInvite

} // namespace hearth::server
