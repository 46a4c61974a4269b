// SPDX-License-Identifier: MIT
#include "server/accounts/OwnAccountService.h"

#include "server/accounts/CredentialRules.h"
#include "server/accounts/LoginThrottle.h"
#include "server/accounts/Refusal.h"
#include "server/accounts/SignInLog.h"
#include "server/accounts/TokenDirectory.h"
#include "server/accounts/TokenKeeper.h"
#include "server/accounts/UserAdministration.h"
#include "server/accounts/UserDirectory.h"

namespace hearth::server {

OwnAccountService::OwnAccountService(const Ports &ports)
    : m_ports(ports)
{}

void OwnAccountService::changePassword(const TokenHash &token, const PasswordChange &wanted,
                                       const QString &from, ActionDone done)
{
    const auto holder = holderOf(token);
    if (!holder)
        return done(Failure{holder.error()});
    done = m_ports.log.noting("change of password", m_ports.users.find(*holder), from,
                              std::move(done));
    QByteArray password = wanted.newPassword.toUtf8();
    if (const auto error = CredentialRules::passwordError(
            password, m_ports.users.find(*holder)->username, QStringLiteral("new_password")))
        return done(Failure{*error});
    std::function<void(Result<Checked, RequestError>)> hashAndStore =
        [this, token, password,
         done = std::move(done)](const Result<Checked, RequestError> &checked) mutable {
            if (!checked)
                return done(Failure{checked.error()});
            m_ports.passwords.hash(password,
                                   [this, before = *checked, token,
                                    done](const Result<QByteArray, RequestError> &hash) {
                                       if (!hash)
                                           return done(Failure{hash.error()});
                                       storePassword(before, token, *hash, done);
                                   });
            password.fill('\0');
        };
    if (wanted.password)
        checkPassword(token, *wanted.password, from, hashAndStore);
    else
        checkThatThereIsNone(*holder, hashAndStore);
}

void OwnAccountService::checkThatThereIsNone(
    const UserId &user, const std::function<void(Result<Checked, RequestError>)> &done) const
{
    // Who holds a token of an account with a password has still to know that.
    if (m_ports.users.find(user)->passwordHash.isEmpty())
        done(Checked{user, {}});
    else
        done(Failure{Refusal::wrongPassword()});
}

void OwnAccountService::storePassword(const Checked &before, const TokenHash &token,
                                      const QByteArray &hash, const ActionDone &done)
{
    // An administrator may have set another one meanwhile, or ended the token.
    if (const auto still = holderOf(token); !still)
        return done(Failure{still.error()});
    AccountChange change;
    change.user = before.user;
    change.passwordHash = hash;
    change.passwordHashBefore = before.passwordHash;
    // Of a first password nobody can have learnt before, so there is nobody to put out.
    if (!before.passwordHash.isEmpty()) {
        change.tokens = AccountChange::Tokens::EndAllBut;
        change.survivor = token;
    }
    m_ports.administration.change(change, done);
}

Result<DeviceList, RequestError> OwnAccountService::devices(const TokenHash &token) const
{
    const auto holder = holderOf(token);
    if (!holder)
        return Failure{holder.error()};
    DeviceList list;
    if (m_ports.users.find(*holder)->passwordHash.isEmpty())
        list.hasPassword = false;
    for (const StoredToken &held : m_ports.tokens.tokensOf(*holder)) {
        if (held.expiresAt <= m_ports.clock.now())
            continue;
        Device device;
        device.id = held.id;
        if (!held.device.isEmpty())
            device.name = held.device;
        device.createdAt = toMillis(held.createdAt);
        device.lastUsedAt = toMillis(held.lastUsedAt);
        device.expiresAt = toMillis(held.expiresAt);
        if (held.hash == token)
            device.current = true;
        list.devices.push_back(device);
    }
    return list;
}

void OwnAccountService::revokeDevice(const TokenHash &token, const DeviceId &device,
                                     ActionDone done)
{
    const auto holder = holderOf(token);
    if (!holder)
        return done(Failure{holder.error()});
    const StoredToken *ended = m_ports.tokens.findDevice(device);
    if (!ended || ended->user != *holder)
        return done(Failure{Refusal::notFound(QStringLiteral("there is no such device"))});
    m_ports.store.removeToken(ended->hash,
                              [this, hash = ended->hash,
                               done = std::move(done)](const Result<Done, RequestError> &removed) {
                                  if (removed)
                                      m_ports.keeper.ended(hash);
                                  done(removed);
                              });
}

void OwnAccountService::deleteAccount(const TokenHash &token, const AccountDeletion &wanted,
                                      const QString &from, ActionDone done)
{
    const auto holder = holderOf(token);
    if (!holder)
        return done(Failure{holder.error()});
    done =
        m_ports.log.noting("end of an account", m_ports.users.find(*holder), from, std::move(done));
    const std::function<void(Result<Checked, RequestError>)> remove =
        [this, done = std::move(done)](const Result<Checked, RequestError> &checked) {
            if (!checked)
                return done(Failure{checked.error()});
            m_ports.administration.remove(Actor{checked->user, Role::Member}, checked->user, done);
        };
    if (wanted.password)
        checkPassword(token, *wanted.password, from, remove);
    else
        checkThatThereIsNone(*holder, remove);
}

void OwnAccountService::checkPassword(const TokenHash &token, const QString &password,
                                      const QString &from,
                                      std::function<void(Result<Checked, RequestError>)> done)
{
    const auto holder = holderOf(token);
    if (!holder)
        return done(Failure{holder.error()});
    const StoredUser &user = *m_ports.users.find(*holder);
    const QByteArray bytes = password.toUtf8();
    if (bytes.size() > CredentialRules::passwordMax)
        return done(Failure{Refusal::wrongPassword()});
    const auto attempt = m_ports.throttle.begin(user.username, from);
    if (!attempt)
        return done(Failure{Refusal::tooManyFailures(attempt.error())});
    m_ports.passwords.verify(
        bytes, user.passwordHash.isEmpty() ? std::nullopt : std::optional(user.passwordHash),
        [this, token, before = Checked{user.id, user.passwordHash}, attempt = *attempt,
         done = std::move(done)](const Result<PasswordVerdict, RequestError> &verdict) {
            if (verdict && verdict->check == PasswordCheck::Wrong) {
                m_ports.throttle.failed(attempt);
                return done(Failure{Refusal::wrongPassword()});
            }
            m_ports.throttle.forgive(attempt);
            if (!verdict)
                return done(Failure{verdict.error()});
            // Much may have happened meanwhile.
            if (const auto still = holderOf(token); !still)
                return done(Failure{still.error()});
            done(before);
        });
}

Result<UserId, RequestError> OwnAccountService::holderOf(const TokenHash &token) const
{
    const auto holder = m_ports.tokens.holderOf(token, m_ports.clock.now());
    if (!holder)
        return Failure{Refusal::notSignedIn()};
    if (m_ports.tokens.find(token)->role)
        return Failure{Refusal::forbidden(QStringLiteral("this token is not for that"))};
    return holder->user;
}

} // namespace hearth::server
