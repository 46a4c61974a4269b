// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"
#include "shared/model/User.h"

#include <QHash>

namespace hearth::server {

//! A user name as it is compared: without case, and without the ways Unicode has to write the same
//! (NFKC, UAX #15).
QString foldName(const QString &name);

//! Every account, by id and by name. Lives on the core's thread.
class UserDirectory
{
public:
    UserDirectory() = default;
    explicit UserDirectory(const std::vector<StoredUser> &users);

    void add(const StoredUser &user);
    void setLastSeen(const UserId &user, UnixTime when);

    [[nodiscard]] bool isEmpty() const { return m_users.isEmpty(); }

    //! Null if there is none. Valid until the next add().
    [[nodiscard]] const StoredUser *find(const UserId &user) const;
    [[nodiscard]] const StoredUser *findName(const QString &name) const;

private:
    QHash<UserId, StoredUser> m_users;
    QHash<QString, UserId> m_byName;
};

//! As everybody may see them, without status.
User publicUser(const StoredUser &user);

} // namespace hearth::server
