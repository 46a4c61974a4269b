// SPDX-License-Identifier: MIT
#include "tests/support/server/MemoryAccounts.h"

#include "tests/support/server/MemoryRooms.h"

#include <algorithm>

namespace hearth::server {

MemoryAccounts::MemoryAccounts(Executor home, const Clock &clock)
    : m_home(std::move(home))
    , m_clock(clock)
{}

RequestError MemoryAccounts::unavailable()
{
    return RequestError{ErrorCode::Unavailable, QStringLiteral("the disk is full")};
}

void MemoryAccounts::addAccount(const NewAccount &account, AddAccountDone done)
{
    write<RoomEvent>(
        [this, account]() -> Result<RoomEvent, RequestError> {
            if (account.invite && !useInvite(*account.invite))
                return Failure{RequestError{ErrorCode::Forbidden, QStringLiteral("not valid")}};
            m_state.users.push_back(account.user);
            if (account.token)
                m_state.tokens.push_back(*account.token);
            note(account.note);
            return addMember(generalRoom(), account.user.id, std::nullopt);
        },
        std::move(done));
}

void MemoryAccounts::addToken(const NewToken &token, AccountStore::StoreDone done)
{
    write<Done>(
        [this, token]() -> Result<Done, RequestError> {
            const StoredUser &holder = user(token.token.user);
            if (holder.isBanned || holder.isDeleted)
                return Failure{RequestError{ErrorCode::Forbidden, QStringLiteral("banned")}};
            if (token.passwordHash && *token.passwordHash != holder.passwordHash)
                return Failure{RequestError{ErrorCode::Unauthenticated, QStringLiteral("other")}};
            m_state.tokens.push_back(token.token);
            note(token.note);
            return Done{};
        },
        std::move(done));
}

void MemoryAccounts::removeToken(const TokenHash &token, AccountStore::StoreDone done)
{
    write<Done>(
        [this, token]() -> Result<Done, RequestError> {
            std::erase_if(m_state.tokens, [&](const auto &held) { return held.hash == token; });
            return Done{};
        },
        std::move(done));
}

void MemoryAccounts::changeAccount(const AccountChange &change, AccountStore::StoreDone done)
{
    write<Done>(
        [this, change]() -> Result<Done, RequestError> {
            StoredUser &changed = user(change.user);
            if (change.passwordHashBefore.value_or(changed.passwordHash) != changed.passwordHash)
                return Failure{RequestError{ErrorCode::Unauthenticated, QStringLiteral("other")}};
            changed.role = change.role.value_or(changed.role);
            changed.isBanned = change.isBanned.value_or(changed.isBanned);
            changed.passwordHash = change.passwordHash.value_or(changed.passwordHash);
            if (change.tokens == AccountChange::Tokens::EndAllBut)
                std::erase_if(m_state.tokens, [&](const StoredToken &held) {
                    return held.user == change.user && held.hash != change.survivor;
                });
            std::erase_if(m_state.invites, [&](const StoredInvite &kept) {
                return kept.by == change.user
                    && std::count(change.invitesToEnd.begin(), change.invitesToEnd.end(), kept.role)
                    > 0;
            });
            note(change.note);
            return Done{};
        },
        std::move(done));
}

void MemoryAccounts::deleteAccount(const UserId &id, const std::optional<AuditEntry> &entry,
                                   DeleteDone done)
{
    write<std::vector<RoomEvent>>(
        [this, id, entry]() -> Result<std::vector<RoomEvent>, RequestError> {
            user(id).isDeleted = true;
            user(id).passwordHash.clear();
            user(id).status = {};
            std::erase_if(m_state.tokens, [&](const auto &held) { return held.user == id; });
            std::erase_if(m_state.invites, [&](const auto &kept) { return kept.by == id; });
            std::vector<RoomEvent> left;
            for (const StoredRoom &each : std::vector(m_state.rooms)) {
                const bool isIn =
                    std::any_of(each.members.begin(), each.members.end(),
                                [&id](const StoredMember &member) { return member.user == id; });
                if (!isIn || each.kind == RoomKind::Direct)
                    continue;
                const auto events = MemoryRooms::depart(room(each.id), Departure{each.id, id});
                left.insert(left.end(), events->begin(), events->end());
            }
            note(entry);
            return left;
        },
        std::move(done));
}

void MemoryAccounts::giveRole(const UserId &id, Role role)
{
    user(id).role = role;
}

void MemoryAccounts::changeStatus(const UserId &id, const StatusChange &change,
                                  AccountStore::StoreDone done)
{
    write<Done>(
        [this, id, change]() -> Result<Done, RequestError> {
            StoredStatus &status = user(id).status;
            if (change.dnd)
                status.dndUntil = change.dnd->until;
            if (change.words)
                status = {status.dndUntil, change.words->text, change.words->emoji,
                          change.words->until};
            return Done{};
        },
        std::move(done));
}

void MemoryAccounts::saveLastSeen(const UserId &id, UnixTime when)
{
    m_home([this, id, when] {
        for (StoredUser &stored : m_state.users) {
            if (stored.id == id)
                stored.lastSeen = when;
        }
    });
}

void MemoryAccounts::saveTokenUse(const TokenHash &token, UnixTime usedAt, UnixTime expiresAt)
{
    ++tokenUses;
    m_home([this, token, usedAt, expiresAt] {
        for (StoredToken &held : m_state.tokens) {
            if (held.hash == token) {
                held.lastUsedAt = usedAt;
                held.expiresAt = expiresAt;
            }
        }
    });
}

void MemoryAccounts::removeExpired(UnixTime now)
{
    m_home([this, now] {
        std::erase_if(m_state.tokens, [now](const auto &held) { return held.expiresAt <= now; });
        std::erase_if(m_state.invites, [now](const auto &kept) {
            return kept.expiresAt.value_or(UnixTime::max()) <= now;
        });
    });
}

void MemoryAccounts::putInvite(const StoredInvite &invite, const std::optional<AuditEntry> &entry,
                               InviteStore::StoreDone done)
{
    write<Done>(
        [this, invite, entry]() -> Result<Done, RequestError> {
            std::erase_if(m_state.invites, [&](const auto &kept) { return kept.id == invite.id; });
            m_state.invites.push_back(invite);
            note(entry);
            return Done{};
        },
        std::move(done));
}

void MemoryAccounts::removeInvite(const InviteId &invite, const AuditEntry &entry,
                                  InviteStore::StoreDone done)
{
    write<Done>(
        [this, invite, entry]() -> Result<Done, RequestError> {
            if (std::erase_if(m_state.invites, [&](const auto &kept) { return kept.id == invite; })
                == 0)
                return Failure{RequestError{ErrorCode::NotFound, QString()}};
            note(entry);
            return Done{};
        },
        std::move(done));
}

void MemoryAccounts::record(const AuditEntry &entry)
{
    m_home([this, entry] { note(entry); });
}

void MemoryAccounts::readAudit(std::optional<qint64> before, int limit, AuditDone done)
{
    write<AuditPage>(
        [this, before, limit]() -> Result<AuditPage, RequestError> {
            AuditPage page;
            for (auto entry = audit.rbegin(); entry != audit.rend(); ++entry) {
                if (before && entry->seq >= *before)
                    continue;
                if (page.entries.size() == static_cast<std::size_t>(limit)) {
                    page.more = true;
                    break;
                }
                page.entries.push_back(*entry);
            }
            return page;
        },
        std::move(done));
}

StoredRoom &MemoryAccounts::room(const RoomId &id)
{
    return *std::find_if(m_state.rooms.begin(), m_state.rooms.end(),
                         [&](const StoredRoom &room) { return room.id == id; });
}

RoomEvent MemoryAccounts::addMember(const RoomId &id, const UserId &user,
                                    const std::optional<UserId> &by)
{
    StoredRoom &joined = room(id);
    ++joined.lastSeq;
    joined.members.push_back(StoredMember{user, joined.lastSeq - 1});
    return RoomEvent{id, joined.lastSeq, MemberJoined{id, joined.lastSeq, user, by}, std::nullopt,
                     std::nullopt};
}

void MemoryAccounts::note(const std::optional<AuditEntry> &entry)
{
    if (!entry)
        return;
    audit.push_back(*entry);
    audit.back().seq = static_cast<qint64>(audit.size());
    audit.back().timestamp = toMillis(m_clock.now());
}

bool MemoryAccounts::useInvite(const TokenHash &hash)
{
    for (StoredInvite &invite : m_state.invites) {
        if (invite.hash != hash || invite.expiresAt.value_or(UnixTime::max()) <= m_clock.now())
            continue;
        --invite.usesLeft;
        std::erase_if(m_state.invites, [](const auto &kept) { return kept.usesLeft <= 0; });
        return true;
    }
    return false;
}

StoredUser &MemoryAccounts::user(const UserId &id)
{
    return *std::find_if(m_state.users.begin(), m_state.users.end(),
                         [&](const StoredUser &user) { return user.id == id; });
}

} // namespace hearth::server
