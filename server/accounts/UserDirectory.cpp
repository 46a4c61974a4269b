// SPDX-License-Identifier: MIT
#include "server/accounts/UserDirectory.h"

#include "server/accounts/NameLikeness.h"

#include <algorithm>

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
    for (const QString &skeleton : skeletonsOf(user.username))
        m_skeletons.insert(skeleton);
    for (const QString &skeleton : visibleSkeletonsOf(user.displayName))
        m_shown.insert(skeleton);
}

void UserDirectory::update(const StoredUser &user)
{
    if (const auto found = m_users.find(user.id); found != m_users.end())
        *found = user;
}

void UserDirectory::setLastSeen(const UserId &user, UnixTime when)
{
    const auto found = m_users.find(user);
    if (found != m_users.end())
        found->lastSeen = when;
}

void UserDirectory::setStatus(const UserId &user, const StoredStatus &status)
{
    const auto found = m_users.find(user);
    if (found != m_users.end())
        found->status = status;
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

const StoredUser *UserDirectory::findActive(const UserId &user) const
{
    const StoredUser *found = find(user);
    return found && !found->isDeleted ? found : nullptr;
}

const StoredUser *UserDirectory::findActiveName(const QString &name) const
{
    const StoredUser *found = findName(name);
    return found && !found->isDeleted ? found : nullptr;
}

std::vector<StoredUser> UserDirectory::usersBehind(const std::optional<UserId> &after,
                                                   std::size_t limit) const
{
    std::vector<const StoredUser *> behind;
    for (const StoredUser &user : m_users) {
        if (!user.isDeleted && (!after || *after < user.id))
            behind.push_back(&user);
    }
    const auto page = behind.begin() + static_cast<std::ptrdiff_t>(std::min(limit, behind.size()));
    std::partial_sort(behind.begin(), page, behind.end(),
                      [](const StoredUser *a, const StoredUser *b) { return a->id < b->id; });
    std::vector<StoredUser> users;
    std::for_each(behind.begin(), page, [&users](const auto *user) { users.push_back(*user); });
    return users;
}

std::vector<UserId> UserDirectory::owners() const
{
    std::vector<UserId> owners;
    for (const StoredUser &user : m_users) {
        if (user.role == Role::Owner && !user.isBanned && !user.isDeleted)
            owners.push_back(user.id);
    }
    return owners;
}

bool UserDirectory::isTaken(const QString &name) const
{
    if (m_byName.contains(foldName(name)))
        return true;
    const auto skeletons = skeletonsOf(name);
    return std::any_of(skeletons.begin(), skeletons.end(), [this](const QString &skeleton) {
        return m_skeletons.contains(skeleton) || m_reserved.contains(skeleton);
    });
}

bool UserDirectory::isShown(const QString &displayName) const
{
    if (!isReadable(displayName))
        return false;
    const auto skeletons = visibleSkeletonsOf(displayName);
    return std::any_of(skeletons.begin(), skeletons.end(), [this](const QString &skeleton) {
        return m_skeletons.contains(skeleton) || m_shown.contains(skeleton)
            || m_reserved.contains(skeleton) || m_reservedToShow.contains(skeleton);
    });
}

void UserDirectory::reserve(const QString &name, const QString &displayName)
{
    for (const QString &skeleton : skeletonsOf(name))
        m_reserved.insert(skeleton);
    for (const QString &skeleton : visibleSkeletonsOf(displayName))
        m_reservedToShow.insert(skeleton);
}

void UserDirectory::release(const QString &name, const QString &displayName)
{
    for (const QString &skeleton : skeletonsOf(name))
        m_reserved.remove(skeleton);
    for (const QString &skeleton : visibleSkeletonsOf(displayName))
        m_reservedToShow.remove(skeleton);
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
