// SPDX-License-Identifier: MIT
#include "server/accounts/OwnerInvite.h"

#include "server/accounts/InviteService.h"
#include "shared/base/Logging.h"

#include <algorithm>

namespace hearth::server::OwnerInvite {

namespace {

//! Always the same, so that the next one takes the place of the one before.
InviteId theId()
{
    return InviteId(QStringLiteral("first-owner"));
}

bool hasOwner(const StoredState &state)
{
    return std::any_of(state.users.begin(), state.users.end(), [](const StoredUser &user) {
        return user.role == Role::Owner && !user.isDeleted;
    });
}

AuditEntry note(const QString &action)
{
    return Actor().note(action, std::nullopt, QStringLiteral("owner"));
}

void complainUnless(const Result<Done, RequestError> &stored)
{
    if (!stored)
        qCWarning(lcAccounts) << "the owner's invite could not be stored";
}

} // namespace

std::optional<QString> prepare(StoredState &state, const AccountPolicy &policy, InviteStore &store,
                               const Clock &clock)
{
    const bool hadOne =
        std::erase_if(state.invites, [](const StoredInvite &kept) { return kept.id == theId(); })
        > 0;
    if (hasOwner(state) || policy.firstAccountIsOwner
        || policy.registration == Registration::Closed) {
        if (hadOne)
            store.removeInvite(theId(), note(QStringLiteral("invite.revoke")), complainUnless);
        return std::nullopt;
    }
    const InviteService::Fresh fresh =
        InviteService::make(theId(), {1, {}, Role::Owner}, clock.now());
    store.putInvite(fresh.stored, note(QStringLiteral("invite.create")), complainUnless);
    state.invites.push_back(fresh.stored);
    return fresh.code;
}

} // namespace hearth::server::OwnerInvite
