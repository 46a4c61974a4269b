// SPDX-License-Identifier: MIT
#include "server/accounts/UserAdministration.h"

#include "server/accounts/CredentialRules.h"
#include "server/accounts/InviteService.h"
#include "server/accounts/Permissions.h"
#include "server/accounts/RandomText.h"
#include "server/accounts/Refusal.h"
#include "server/accounts/TokenKeeper.h"
#include "server/accounts/UserDirectory.h"
#include "shared/model/EnumText.h"

#include <algorithm>

namespace hearth::server {

namespace {

RequestError notForYou()
{
    return Refusal::forbidden(QStringLiteral("your role does not reach that far"));
}

//! Bans go downwards only; the machine's go everywhere.
bool mayBan(const Actor &actor, const StoredUser &target)
{
    if (!actor.user)
        return true;
    return target.id != *actor.user && target.role != actor.role
        && mayActOn(actor.role, target.role);
}

//! Those that somebody could not make in the role that they get; all when they get none.
std::vector<Role> invitesToEnd(const std::optional<Role> &role)
{
    std::vector<Role> ending;
    for (std::size_t i = 0; i < EnumWords<Role>::words.size(); ++i) {
        const Role each = static_cast<Role>(i);
        if (!role || !mayInvite(*role, each))
            ending.push_back(each);
    }
    return ending;
}

} // namespace

UserAdministration::UserAdministration(const Ports &ports)
    : m_ports(ports)
{}

void UserAdministration::setRole(const Actor &actor, const UserId &user, Role role, ActionDone done)
{
    const StoredUser *target = m_ports.users.findActive(user);
    if (!target)
        return done(Failure{Refusal::noSuchUser(user.toString())});
    if (!mayActOn(actor.role, target->role) || !mayGrant(actor.role, role))
        return done(Failure{notForYou()});
    const Role before = target->role;
    if (before == role)
        return done(Done{});
    if (isLastOwner(user))
        return done(Failure{Refusal::lastOwner()});
    AccountChange wanted;
    wanted.user = user;
    wanted.role = role;
    wanted.invitesToEnd = invitesToEnd(role);
    wanted.note = actor.note(QStringLiteral("user.set_role"), user, wordOf(role));
    change(wanted,
           stepDown(user,
                    [this, user, before,
                     done = std::move(done)](const Result<Done, RequestError> &changed) {
                        if (changed)
                            m_ports.listener.roleChanged(user, before);
                        done(changed);
                    }));
}

void UserAdministration::ban(const Actor &actor, const UserId &user,
                             const std::optional<QString> &reason, ActionDone done)
{
    const StoredUser *target = m_ports.users.findActive(user);
    if (!target)
        return done(Failure{Refusal::noSuchUser(user.toString())});
    if (!mayBan(actor, *target))
        return done(Failure{notForYou()});
    if (target->isBanned)
        return done(Done{});
    if (isLastOwner(user))
        return done(Failure{Refusal::lastOwner()});
    AccountChange wanted;
    wanted.user = user;
    wanted.isBanned = true;
    wanted.tokens = AccountChange::Tokens::EndAllBut;
    wanted.invitesToEnd = invitesToEnd(std::nullopt);
    wanted.note = actor.note(QStringLiteral("user.ban"), user, reason);
    change(wanted, stepDown(user, std::move(done)));
}

void UserAdministration::unban(const Actor &actor, const UserId &user, ActionDone done)
{
    const StoredUser *target = m_ports.users.findActive(user);
    if (!target || !target->isBanned)
        return done(Failure{target ? Refusal::notFound(QStringLiteral("this user is not banned"))
                                   : Refusal::noSuchUser(user.toString())});
    if (!mayBan(actor, *target))
        return done(Failure{notForYou()});
    AccountChange wanted;
    wanted.user = user;
    wanted.isBanned = false;
    wanted.note = actor.note(QStringLiteral("user.unban"), user);
    change(wanted, std::move(done));
}

void UserAdministration::add(const Actor &actor, const NewUser &wanted, UserDone done)
{
    auto error = CredentialRules::usernameError(wanted.username);
    if (!error && wanted.password)
        error = CredentialRules::passwordError(*wanted.password, wanted.username,
                                               QStringLiteral("password"));
    if (!error && m_ports.users.isTaken(wanted.username))
        error = Refusal::nameTaken();
    if (!error && m_ports.users.isShown(wanted.username))
        error = Refusal::nameOfAnother();
    if (error)
        return done(Failure{*error});
    m_ports.users.reserve(wanted.username, wanted.username);
    const UserDone finish = [this, name = wanted.username,
                             done = std::move(done)](const Result<User, RequestError> &added) {
        m_ports.users.release(name, name);
        done(added);
    };
    if (!wanted.password)
        return store(wanted, QByteArray(), actor, finish);
    NewUser rest = wanted;
    rest.password.reset(); // it waits with the hasher alone, who wipes it
    m_ports.passwords.hash(
        *wanted.password,
        [this, rest, actor, finish](const Result<QByteArray, RequestError> &hash) {
            if (!hash)
                return finish(Failure{hash.error()});
            store(rest, *hash, actor, finish);
        });
}

void UserAdministration::store(const NewUser &wanted, const QByteArray &passwordHash,
                               const Actor &actor, const UserDone &done)
{
    NewAccount account;
    account.user.id = UserId(newId());
    account.user.username = wanted.username;
    account.user.foldedName = foldName(wanted.username);
    account.user.displayName = wanted.username;
    account.user.role = wanted.role;
    account.user.passwordHash = passwordHash;
    account.user.lastSeen = m_ports.clock.now();
    account.note = actor.note(QStringLiteral("user.add"), account.user.id, wordOf(wanted.role));
    m_ports.store.addAccount(
        account, [this, user = account.user, done](const Result<RoomEvent, RequestError> &joined) {
            if (!joined)
                return done(Failure{joined.error()});
            m_ports.users.add(user);
            m_ports.listener.accountAdded(user.id, *joined);
            done(publicUser(user));
        });
}

void UserAdministration::setPassword(const Actor &actor, const UserId &user,
                                     const QByteArray &password, ActionDone done)
{
    const StoredUser *target = m_ports.users.findActive(user);
    if (!target)
        return done(Failure{Refusal::noSuchUser(user.toString())});
    if (const auto error =
            CredentialRules::passwordError(password, target->username, QStringLiteral("password")))
        return done(Failure{*error});
    AccountChange wanted;
    wanted.user = user;
    wanted.tokens = AccountChange::Tokens::EndAllBut;
    wanted.note = actor.note(QStringLiteral("user.set_password"), user);
    m_ports.passwords.hash(
        password,
        [this, wanted, done = std::move(done)](const Result<QByteArray, RequestError> &hash) {
            if (!hash)
                return done(Failure{hash.error()});
            AccountChange complete = wanted;
            complete.passwordHash = *hash;
            change(complete, done);
        });
}

void UserAdministration::remove(const Actor &actor, const UserId &user, ActionDone done)
{
    if (!m_ports.users.findActive(user))
        return done(Failure{Refusal::noSuchUser(user.toString())});
    if (isLastOwner(user))
        return done(Failure{Refusal::lastOwner()});
    const ActionDone finish = stepDown(user, std::move(done));
    m_ports.store.deleteAccount(
        user, actor.note(QStringLiteral("user.delete"), user),
        [this, user, finish](const Result<std::vector<RoomEvent>, RequestError> &left) {
            if (!left)
                return finish(Failure{left.error()});
            StoredUser gone = *m_ports.users.find(user);
            gone.isDeleted = true;
            gone.passwordHash.clear();
            gone.status = {};
            m_ports.users.update(gone);
            m_ports.tokens.endedAllBut(user, std::nullopt);
            m_ports.invites.ended(user, invitesToEnd(std::nullopt));
            m_ports.listener.accountDeleted(user, *left);
            finish(Done{});
        });
}

void UserAdministration::change(const AccountChange &change, ActionDone done)
{
    m_ports.store.changeAccount(
        change, [this, change, done = std::move(done)](const Result<Done, RequestError> &changed) {
            if (changed) {
                StoredUser user = *m_ports.users.find(change.user);
                user.role = change.role.value_or(user.role);
                user.isBanned = change.isBanned.value_or(user.isBanned);
                user.passwordHash = change.passwordHash.value_or(user.passwordHash);
                m_ports.users.update(user);
                if (change.tokens == AccountChange::Tokens::EndAllBut)
                    m_ports.tokens.endedAllBut(change.user, change.survivor);
                m_ports.invites.ended(change.user, change.invitesToEnd);
            }
            done(changed);
        });
}

bool UserAdministration::isLastOwner(const UserId &user) const
{
    const std::vector<UserId> owners = m_ports.users.owners();
    const auto stays = [&](const UserId &owner) {
        return owner != user && !m_leaving.contains(owner);
    };
    return std::find(owners.begin(), owners.end(), user) != owners.end()
        && std::none_of(owners.begin(), owners.end(), stays);
}

UserAdministration::ActionDone UserAdministration::stepDown(const UserId &user, ActionDone done)
{
    m_leaving.insert(user);
    return [this, user, done = std::move(done)](const Result<Done, RequestError> &result) {
        m_leaving.remove(user);
        done(result);
    };
}

} // namespace hearth::server
