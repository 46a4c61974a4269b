// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Enums.h"

#include <QString>

//! What the roles of the server allow, as docs/protocol.md has it under "Accounts": so that nothing
//! is offered that the server would refuse. The server decides all the same.
namespace hearth::app::RoleRules {

//! Sees the people, the invites and the audit log.
[[nodiscard]] bool mayAdminister(Role actor);
//! May change the role of somebody who is `target`.
[[nodiscard]] bool mayActOn(Role actor, Role target);
//! May make somebody, or invite, a `role`.
[[nodiscard]] bool mayGrant(Role actor, Role role);
//! May ban and unban somebody else who is `target`.
[[nodiscard]] bool mayBan(Role actor, Role target);

//! Looks for people and rooms beyond those that they were brought into, and brings others in.
[[nodiscard]] bool meetsPeople(Role actor);
//! Mentions all who are there by `@here`.
[[nodiscard]] bool mayCallEverybody(Role actor);

//! "Admin"
[[nodiscard]] QString name(Role role);
//! "an admin"
[[nodiscard]] QString phrase(Role role);

} // namespace hearth::app::RoleRules
