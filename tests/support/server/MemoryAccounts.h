// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/AccountStore.h"
#include "server/storage/AuditStore.h"
#include "server/storage/InviteStore.h"
#include "shared/base/Executor.h"

namespace hearth::server {

//! Accounts, tokens, invites and the audit log over plain containers. Everything happens when the
//! executor runs it.
class MemoryAccounts
    : public AccountStore
    , public InviteStore
    , public AuditStore
{
public:
    MemoryAccounts(Executor home, const Clock &clock);

    void addAccount(const NewAccount &account, AddAccountDone done) override;
    void addToken(const NewToken &token, AccountStore::StoreDone done) override;
    void removeToken(const TokenHash &token, AccountStore::StoreDone done) override;
    void changeAccount(const AccountChange &change, AccountStore::StoreDone done) override;
    void deleteAccount(const UserId &user, const std::optional<AuditEntry> &note,
                       DeleteDone done) override;
    void changeStatus(const UserId &user, const StatusChange &change,
                      AccountStore::StoreDone done) override;
    void saveLastSeen(const UserId &user, UnixTime when) override;
    void saveTokenUse(const TokenHash &token, UnixTime usedAt, UnixTime expiresAt) override;
    void removeExpired(UnixTime now) override;

    void putInvite(const StoredInvite &invite, const std::optional<AuditEntry> &note,
                   InviteStore::StoreDone done) override;
    void removeInvite(const InviteId &invite, const AuditEntry &note,
                      InviteStore::StoreDone done) override;

    void record(const AuditEntry &entry) override;
    void readAudit(std::optional<qint64> before, int limit, AuditDone done) override;

    //! For the next server to find.
    void giveRole(const UserId &user, Role role);

    //! What a server would start from now.
    [[nodiscard]] StoredState state() const { return m_state; }

    bool isWriteFailing = false;
    std::vector<AuditEntry> audit; //!< oldest first
    int tokenUses = 0; //!< how often one was saved

protected:
    static RequestError unavailable();

    template <class T>
    void write(std::function<Result<T, RequestError>()> work,
               std::function<void(Result<T, RequestError>)> done)
    {
        m_home([this, work = std::move(work), done = std::move(done)] {
            if (isWriteFailing)
                done(Failure{unavailable()});
            else
                done(work());
        });
    }

    StoredRoom &room(const RoomId &id);
    RoomEvent addMember(const RoomId &id, const UserId &user, const std::optional<UserId> &by);
    void note(const std::optional<AuditEntry> &entry);

    Executor m_home;
    const Clock &m_clock;
    StoredState m_state;

private:
    bool useInvite(const TokenHash &hash);
    StoredUser &user(const UserId &id);
};

} // namespace hearth::server
