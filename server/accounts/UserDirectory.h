// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"
#include "shared/model/User.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace hearth::server {

//! A user name as it is compared: without case, and without the ways Unicode has to write the same
//! (NFKC, UAX #15).
QString foldName(const QString &name);

//! Every account, by id and by name, those that were deleted too. Lives on the core's thread.
class UserDirectory
{
public:
    UserDirectory() = default;
    explicit UserDirectory(const std::vector<StoredUser> &users);

    void add(const StoredUser &user);
    //! Of a user who is there already; the name stays.
    void update(const StoredUser &user);
    void setLastSeen(const UserId &user, UnixTime when);
    void setStatus(const UserId &user, const StoredStatus &status);

    [[nodiscard]] bool isEmpty() const { return m_users.isEmpty(); }

    //! In no certain order.
    [[nodiscard]] QList<UserId> all() const { return m_users.keys(); }

    //! Null if there is none. Valid until the next add().
    [[nodiscard]] const StoredUser *find(const UserId &user) const;
    [[nodiscard]] const StoredUser *findName(const QString &name) const;
    //! As find(), null also when the account was deleted.
    [[nodiscard]] const StoredUser *findActive(const UserId &user) const;
    [[nodiscard]] const StoredUser *findActiveName(const QString &name) const;
    //! In the order of their ids, those behind `after`; at most `limit`.
    [[nodiscard]] std::vector<StoredUser> usersBehind(const std::optional<UserId> &after,
                                                      std::size_t limit) const;
    //! Those who may do what an owner may, now.
    [[nodiscard]] std::vector<UserId> owners() const;

    //! Whether a new account can't be called so: somebody is, was, or is about to be, or looks the
    //! same.
    [[nodiscard]] bool isTaken(const QString &name) const;
    //! Whether what somebody new is to be shown as looks like what somebody else is called or shown
    //! as, or is about to be. Of signs and emoji alone there may be several.
    [[nodiscard]] bool isShown(const QString &displayName) const;
    //! Takes a user name and a display name before their account is stored; release() gives them
    //! back, whatever has come of it.
    void reserve(const QString &name, const QString &displayName);
    void release(const QString &name, const QString &displayName);

private:
    QHash<UserId, StoredUser> m_users;
    QHash<QString, UserId> m_byName;
    QSet<QString> m_skeletons; //!< of all user names
    QSet<QString> m_shown; //!< of all display names
    QSet<QString> m_reserved; //!< user names
    QSet<QString> m_reservedToShow;
};

//! As everybody may see them, without status.
User publicUser(const StoredUser &user);

} // namespace hearth::server
