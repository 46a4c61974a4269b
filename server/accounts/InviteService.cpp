// SPDX-License-Identifier: MIT
#include "server/accounts/InviteService.h"

#include "server/accounts/Permissions.h"
#include "server/accounts/RandomText.h"
#include "server/accounts/Refusal.h"
#include "server/accounts/UserDirectory.h"
#include "shared/model/EnumText.h"

#include <algorithm>

namespace hearth::server {

namespace {

std::optional<RequestError> termsError(const Actor &actor, const InviteService::Terms &terms)
{
    if (terms.uses < 1 || terms.uses > InviteService::usesLimit)
        return Refusal::badRequest(
            QStringLiteral("an invite has from 1 to %1 uses").arg(InviteService::usesLimit));
    if (terms.expiresIn
        && (*terms.expiresIn < InviteService::shortestLife
            || *terms.expiresIn > InviteService::longestLife))
        return Refusal::badRequest(
            QStringLiteral("an invite lives from a minute to %1 days")
                .arg(static_cast<qint64>(InviteService::longestLife.count())));
    if (!mayGrant(actor.role, terms.role))
        return Refusal::forbidden(QStringLiteral("only owners invite owners and admins"));
    return std::nullopt;
}

Invite publicInvite(const StoredInvite &stored)
{
    Invite invite;
    invite.id = stored.id;
    invite.role = stored.role;
    invite.usesLeft = stored.usesLeft;
    if (stored.expiresAt)
        invite.expiresAt = toMillis(*stored.expiresAt);
    invite.createdAt = toMillis(stored.createdAt);
    invite.by = stored.by;
    return invite;
}

} // namespace

InviteService::InviteService(const Clock &clock, const UserDirectory &users, InviteStore &store,
                             const std::vector<StoredInvite> &invites)
    : m_clock(clock)
    , m_users(users)
    , m_store(store)
{
    for (const StoredInvite &invite : invites)
        m_invites.insert(invite.hash, invite);
}

InviteService::Fresh InviteService::make(const InviteId &id, const Terms &terms, UnixTime now)
{
    Fresh fresh;
    fresh.code = newInviteCode();
    fresh.stored.id = id;
    fresh.stored.hash = TokenHash::ofToken(fresh.code);
    fresh.stored.role = terms.role;
    fresh.stored.usesLeft = terms.uses;
    if (terms.expiresIn)
        fresh.stored.expiresAt = now + *terms.expiresIn;
    fresh.stored.createdAt = now;
    return fresh;
}

void InviteService::create(const Actor &actor, const Terms &terms, CreateDone done)
{
    if (const auto error = termsError(actor, terms))
        return done(Failure{*error});
    Fresh fresh = make(InviteId(newId()), terms, m_clock.now());
    fresh.stored.by = actor.user;
    m_store.putInvite(fresh.stored,
                      actor.note(QStringLiteral("invite.create"), std::nullopt, wordOf(terms.role)),
                      [this, fresh, done = std::move(done)](const Result<Done, RequestError> &put) {
                          if (!put)
                              return done(Failure{put.error()});
                          m_invites.insert(fresh.stored.hash, fresh.stored);
                          Invite invite = publicInvite(fresh.stored);
                          invite.code = fresh.code;
                          done(invite);
                      });
}

void InviteService::revoke(const Actor &actor, const InviteId &invite, RevokeDone done)
{
    const auto found = std::find_if(m_invites.cbegin(), m_invites.cend(),
                                    [&](const auto &kept) { return kept.id == invite; });
    if (found == m_invites.cend() || !isGood(*found))
        return done(Failure{Refusal::noSuchInvite()});
    if (!mayGrant(actor.role, found->role))
        return done(
            Failure{Refusal::forbidden(QStringLiteral("only owners revoke an invite of theirs"))});
    m_store.removeInvite(
        invite, actor.note(QStringLiteral("invite.revoke"), std::nullopt, invite.toString()),
        [this, hash = found->hash,
         done = std::move(done)](const Result<Done, RequestError> &removed) {
            if (removed || removed.error().code == ErrorCode::NotFound)
                m_invites.remove(hash);
            done(removed);
        });
}

std::vector<Invite> InviteService::list() const
{
    std::vector<Invite> invites;
    for (const StoredInvite &invite : m_invites) {
        if (isGood(invite))
            invites.push_back(publicInvite(invite));
    }
    std::sort(invites.begin(), invites.end(), [](const Invite &a, const Invite &b) {
        return std::pair(b.createdAt, b.id) < std::pair(a.createdAt, a.id);
    });
    return invites;
}

const StoredInvite *InviteService::find(const QString &code) const
{
    const auto found = m_invites.constFind(TokenHash::ofToken(code));
    return found == m_invites.cend() || !isGood(*found) ? nullptr : &*found;
}

void InviteService::used(const TokenHash &hash)
{
    const auto found = m_invites.find(hash);
    if (found != m_invites.end() && --found->usesLeft <= 0)
        m_invites.erase(found);
}

void InviteService::ended(const UserId &by, const std::vector<Role> &roles)
{
    m_invites.removeIf([&](const auto &each) {
        const StoredInvite &invite = each.value();
        return invite.by == by && std::find(roles.begin(), roles.end(), invite.role) != roles.end();
    });
}

bool InviteService::isGood(const StoredInvite &invite) const
{
    return invite.usesLeft > 0 && invite.expiresAt.value_or(UnixTime::max()) > m_clock.now()
        && hasBacking(invite);
}

bool InviteService::hasBacking(const StoredInvite &invite) const
{
    if (!invite.by)
        return true;
    const StoredUser *maker = m_users.findActive(*invite.by);
    return maker && !maker->isBanned && mayInvite(maker->role, invite.role);
}

} // namespace hearth::server
