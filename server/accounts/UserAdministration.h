// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountListener.h"
#include "server/accounts/Actor.h"
#include "server/accounts/PasswordHasher.h"
#include "server/storage/AccountStore.h"
#include "shared/model/User.h"

#include <QSet>

namespace hearth::server {

class InviteService;
class TokenKeeper;
class UserDirectory;

//! What admins, owners and the server's machine do with the accounts of others; there is always an
//! owner left. All of it is in the audit log. Lives on the core's thread; each `done` is called
//! once, there, maybe from within the call.
class UserAdministration
{
public:
    using ActionDone = std::function<void(Result<Done, RequestError>)>;
    using UserDone = std::function<void(Result<User, RequestError>)>;

    struct Ports
    {
        const Clock &clock;
        UserDirectory &users;
        TokenKeeper &tokens;
        InviteService &invites;
        AccountStore &store;
        PasswordHasher &passwords;
        AccountListener &listener;
    };

    //! An account that somebody makes for another.
    struct NewUser
    {
        QString username;
        std::optional<QByteArray> password{}; //!< nothing: nobody signs in with one
        Role role = Role::Member;
    };

    explicit UserAdministration(const Ports &ports);

    //! Ends those of the user's invites that they could not make in that role.
    void setRole(const Actor &actor, const UserId &user, Role role, ActionDone done);
    //! Ends the user's tokens and invites. Nobody bans themselves, or one of the same or a higher
    //! rank.
    void ban(const Actor &actor, const UserId &user, const std::optional<QString> &reason,
             ActionDone done);
    //! `not_found` unless they are banned.
    void unban(const Actor &actor, const UserId &user, ActionDone done);

    // On the server's machine alone.
    void add(const Actor &actor, const NewUser &wanted, UserDone done);
    //! Ends the user's tokens.
    void setPassword(const Actor &actor, const UserId &user, const QByteArray &password,
                     ActionDone done);
    //! As AccountStore::deleteAccount(); by the user themselves, too.
    void remove(const Actor &actor, const UserId &user, ActionDone done);

    //! The change is stored, then known here. It asks nobody whether it is allowed.
    void change(const AccountChange &change, ActionDone done);

private:
    [[nodiscard]] bool isLastOwner(const UserId &user) const;
    //! The user counts as no owner any more while `done` is outstanding.
    ActionDone stepDown(const UserId &user, ActionDone done);
    void store(const NewUser &wanted, const QByteArray &passwordHash, const Actor &actor,
               const UserDone &done);

    Ports m_ports;
    QSet<UserId> m_leaving;
};

} // namespace hearth::server
