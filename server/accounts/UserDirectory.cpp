// SPDX-License-Identifier: MIT
#include "server/accounts/UserDirectory.h"

namespace hearth::server {

QString foldName(const QString &name)
{
    // By way of the upper case, since Qt folds character by character and would tell ß from SS.
    // Folding may undo the normal form, so it is made again (UAX #15, "toNFKC_Casefold").
    return name.normalized(QString::NormalizationForm_KC)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

UserDirectory::UserDirectory(const std::vector<StoredUser> &users)
{
    for (const StoredUser &user : users)
        add(user);
}

void UserDirectory::add(const StoredUser &user)
{
    m_users.insert(user.id, user);
    m_byName.insert(user.foldedName, user.id);
}

void UserDirectory::setLastSeen(const UserId &user, UnixTime when)
{
    const auto found = m_users.find(user);
    if (found != m_users.end())
        found->lastSeen = when;
}

const StoredUser *UserDirectory::find(const UserId &user) const
{
    const auto found = m_users.constFind(user);
    return found == m_users.cend() ? nullptr : &*found;
}

const StoredUser *UserDirectory::findName(const QString &name) const
{
    const auto found = m_byName.constFind(foldName(name));
    return found == m_byName.cend() ? nullptr : find(*found);
}

User publicUser(const StoredUser &user)
{
    User result;
    result.id = user.id;
    result.username = user.username;
    result.displayName = user.displayName;
    result.role = user.role;
    return result;
}

} // namespace hearth::server
