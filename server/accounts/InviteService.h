// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/Actor.h"
#include "server/storage/InviteStore.h"
#include "shared/base/Clock.h"
#include "shared/model/Invite.h"

#include <QHash>

#include <chrono>

namespace hearth::server {

class UserDirectory;

//! Invites to the server, and who may make which: one is good for as long as whoever made it may
//! make another like it. Lives on the core's thread; each `done` is called
//! once, there, maybe from within the call. How often an invite is used is the storage's to say:
//! what is known here may lag behind it.
class InviteService
{
public:
    static constexpr qint64 usesLimit = 1000;
    static constexpr std::chrono::minutes shortestLife{1};
    static constexpr std::chrono::days longestLife{366};

    struct Terms
    {
        qint64 uses = 1;
        std::optional<std::chrono::milliseconds> expiresIn{}; //!< nothing: it does not expire
        Role role = Role::Member;
    };

    //! An invite that nobody keeps yet, and its code.
    struct Fresh
    {
        QString code;
        StoredInvite stored;
    };

    using CreateDone = std::function<void(Result<Invite, RequestError>)>;
    using RevokeDone = std::function<void(Result<Done, RequestError>)>;

    //! All of them outlive it.
    InviteService(const Clock &clock, const UserDirectory &users, InviteStore &store,
                  const std::vector<StoredInvite> &invites);

    //! Its terms have to be good ones. The code holds 128 random bits.
    static Fresh make(const InviteId &id, const Terms &terms, UnixTime now);

    //! The answer is the only one that has the code. `forbidden` where the actor may not grant the
    //! role.
    void create(const Actor &actor, const Terms &terms, CreateDone done);
    //! `not_found` when it is not good any more.
    void revoke(const Actor &actor, const InviteId &invite, RevokeDone done);
    //! Those that are good, the newest first.
    [[nodiscard]] std::vector<Invite> list() const;
    //! Null unless it is good. Valid until the next call.
    [[nodiscard]] const StoredInvite *find(const QString &code) const;
    //! An account was made with it.
    void used(const TokenHash &hash);
    //! Those that the user made for accounts of these roles are gone from the store.
    void ended(const UserId &by, const std::vector<Role> &roles);

private:
    [[nodiscard]] bool isGood(const StoredInvite &invite) const;
    [[nodiscard]] bool hasBacking(const StoredInvite &invite) const;

    const Clock &m_clock;
    const UserDirectory &m_users;
    InviteStore &m_store;
    QHash<TokenHash, StoredInvite> m_invites;
};

} // namespace hearth::server
