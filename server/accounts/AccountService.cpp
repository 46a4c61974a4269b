// SPDX-License-Identifier: MIT
#include "server/accounts/AccountService.h"

#include "server/accounts/AccountListener.h"
#include "server/accounts/CredentialRules.h"
#include "server/accounts/InviteService.h"
#include "server/accounts/LoginThrottle.h"
#include "server/accounts/RandomText.h"
#include "server/accounts/Refusal.h"
#include "server/accounts/SignInLog.h"
#include "server/accounts/TokenDirectory.h"
#include "server/accounts/TokenKeeper.h"
#include "server/accounts/UserAdministration.h"
#include "server/accounts/UserDirectory.h"
#include "shared/protocol/TextRule.h"

namespace hearth::server {

AccountService::AccountService(const Ports &ports, AccountPolicy policy)
    : m_ports(ports)
    , m_policy(policy)
{}

void AccountService::registerAccount(const RegisterRequest &request, Origin origin,
                                     CredentialsDone done)
{
    if (const auto refusal = refusalOf(request, origin))
        return done(Failure{*refusal});

    const bool isFirst = isFirstAccount(origin);
    const QString shown = request.displayName.value_or(request.username);
    m_ports.users.reserve(request.username, shown);
    m_firstInProgress = m_firstInProgress || isFirst;
    const CredentialsDone finish = [this, name = request.username, shown, isFirst,
                                    done = std::move(done)](auto result) {
        m_ports.users.release(name, shown);
        m_firstInProgress = m_firstInProgress && !isFirst;
        done(std::move(result));
    };
    RegisterRequest rest = request;
    rest.password.clear(); // it waits with the hasher alone, who wipes it
    m_ports.passwords.hash(
        request.password.toUtf8(),
        [this, rest, isFirst, finish](const Result<QByteArray, RequestError> &hash) {
            if (!hash)
                return finish(Failure{hash.error()});
            addAccount(rest, *hash, isFirst, finish);
        });
}

void AccountService::logIn(const LoginRequest &request, const QString &from, CredentialsDone done)
{
    const QByteArray password = request.password.toUtf8();
    // Neither can be anybody's, and a long one would only make the server work.
    if (password.size() > CredentialRules::passwordMax
        || checkText(request.username, TextRules::name, QString()))
        return done(Failure{Refusal::wrongNameOrPassword()});
    if (request.device) {
        if (const auto error =
                checkText(*request.device, TextRules::name, QStringLiteral("device")))
            return done(Failure{*error});
    }
    const StoredUser *user = m_ports.users.findName(request.username);
    done = m_ports.log.noting("sign-in", user, from, std::move(done));
    const auto attempt = m_ports.throttle.begin(request.username, from);
    if (!attempt)
        return done(Failure{Refusal::tooManyFailures(attempt.error())});
    const bool hasPassword = user && !user->passwordHash.isEmpty();
    const UserId id = hasPassword ? user->id : UserId();
    m_ports.passwords.verify(
        password, hasPassword ? std::optional(user->passwordHash) : std::nullopt,
        [this, id, attempt = *attempt, device = request.device.value_or(QString()),
         done = std::move(done)](const Result<PasswordVerdict, RequestError> &verdict) {
            const bool isRight = verdict && verdict->check == PasswordCheck::Right && !id.isEmpty();
            if (!verdict || isRight)
                m_ports.throttle.forgive(attempt);
            if (!verdict)
                return done(Failure{verdict.error()});
            if (isRight)
                return passwordChecked(id, device, *verdict, done);
            m_ports.throttle.failed(attempt);
            done(Failure{Refusal::wrongNameOrPassword()});
        });
}

void AccountService::logOut(const TokenHash &token, LogOutDone done)
{
    if (!m_ports.tokens.holderOf(token, m_ports.clock.now()))
        return done(Failure{Refusal::notSignedIn()});
    m_ports.store.removeToken(
        token, [this, token, done = std::move(done)](const Result<Done, RequestError> &removed) {
            if (removed)
                m_ports.keeper.ended(token);
            done(removed);
        });
}

Result<SessionInfo, RequestError> AccountService::describe(const TokenHash &token) const
{
    const auto holder = m_ports.tokens.holderOf(token, m_ports.clock.now());
    if (!holder)
        return Failure{Refusal::notSignedIn()};
    SessionInfo info{publicUser(*m_ports.users.find(holder->user)), toMillis(holder->expiresAt)};
    info.user.role = holder->role;
    return info;
}

std::optional<RequestError> AccountService::refusalOf(const RegisterRequest &request,
                                                      Origin origin) const
{
    auto error = inviteError(request, origin);
    if (!error)
        error = CredentialRules::usernameError(request.username);
    if (!error && request.displayName)
        error = CredentialRules::displayNameError(*request.displayName);
    if (!error)
        error = CredentialRules::passwordError(request.password.toUtf8(), request.username,
                                               QStringLiteral("password"));
    if (!error && m_ports.users.isTaken(request.username))
        error = Refusal::nameTaken();
    if (!error && m_ports.users.isShown(request.displayName.value_or(request.username)))
        error = Refusal::nameOfAnother();
    return error;
}

std::optional<RequestError> AccountService::inviteError(const RegisterRequest &request,
                                                        Origin origin) const
{
    if (m_policy.registration == Registration::Closed)
        return Refusal::forbidden(QStringLiteral("this server takes no new accounts"));
    if (isFirstAccount(origin))
        return std::nullopt;
    // Whoever brings one means to get what it is worth.
    if (request.invite)
        return m_ports.invites.find(*request.invite) ? std::nullopt
                                                     : std::optional(Refusal::badInvite());
    if (m_policy.registration == Registration::Invite)
        return Refusal::forbidden(QStringLiteral("an invite is needed"));
    return std::nullopt;
}

bool AccountService::isFirstAccount(Origin origin) const
{
    return origin == Origin::Loopback && m_policy.firstAccountIsOwner && m_ports.users.isEmpty()
        && !m_firstInProgress;
}

void AccountService::addAccount(const RegisterRequest &request, const QByteArray &passwordHash,
                                bool isFirst, const CredentialsDone &done)
{
    NewAccount account;
    account.user.role = isFirst ? Role::Owner : Role::Member;
    if (request.invite && !isFirst) {
        const StoredInvite *invite = m_ports.invites.find(*request.invite);
        if (!invite)
            return done(Failure{Refusal::badInvite()});
        account.invite = invite->hash;
        account.user.role = invite->role;
    }
    account.user.id = UserId(newId());
    account.user.username = request.username;
    account.user.foldedName = foldName(request.username);
    account.user.displayName = request.displayName.value_or(request.username);
    account.user.passwordHash = passwordHash;
    account.user.lastSeen = m_ports.clock.now();
    const TokenKeeper::Fresh token = m_ports.keeper.make(account.user.id, QString());
    account.token = token.stored;
    m_ports.store.addAccount(
        account, [this, account, token, done](const Result<RoomEvent, RequestError> &joined) {
            if (!joined)
                return done(Failure{joined.error()});
            if (account.invite)
                m_ports.invites.used(*account.invite);
            m_ports.users.add(account.user);
            m_ports.keeper.added(token.stored);
            m_ports.listener.accountAdded(account.user.id, *joined);
            done(Credentials{token.secret, toMillis(token.stored.expiresAt),
                             publicUser(account.user)});
        });
}

void AccountService::passwordChecked(const UserId &user, const QString &device,
                                     const PasswordVerdict &verdict, const CredentialsDone &done)
{
    const StoredUser *known = m_ports.users.findActive(user);
    if (!known)
        return done(Failure{Refusal::wrongNameOrPassword()});
    if (known->isBanned)
        return done(Failure{Refusal::banned()});
    if (!verdict.renewed)
        return addToken(user, device, done);
    AccountChange change;
    change.user = user;
    change.passwordHash = verdict.renewed;
    change.passwordHashBefore = known->passwordHash;
    m_ports.administration.change(change,
                                  [this, user, device, done](const Result<Done, RequestError> &) {
                                      // Where it failed the old one is still as good.
                                      addToken(user, device, done);
                                  });
}

void AccountService::addToken(const UserId &user, const QString &device,
                              const CredentialsDone &done)
{
    const TokenKeeper::Fresh token = m_ports.keeper.make(user, device);
    m_ports.store.addToken(
        {token.stored, m_ports.users.find(user)->passwordHash},
        [this, token, done](const Result<Done, RequestError> &added) {
            if (!added)
                return done(Failure{added.error().code == ErrorCode::Unauthenticated
                                        ? Refusal::wrongNameOrPassword()
                                        : added.error()});
            m_ports.keeper.added(token.stored);
            const StoredUser &holder = *m_ports.users.find(token.stored.user);
            done(Credentials{token.secret, toMillis(token.stored.expiresAt), publicUser(holder)});
        });
}

} // namespace hearth::server
