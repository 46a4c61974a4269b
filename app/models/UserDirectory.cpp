// SPDX-License-Identifier: MIT
#include "app/models/UserDirectory.h"

#include "app/models/Appearance.h"
#include "app/models/ShownName.h"

#include <utility>

namespace hearth::app {

UserDirectory::UserDirectory(QObject *parent)
    : QObject(parent)
{}

void UserDirectory::setSelf(const User &user)
{
    m_self = user.id;
    put(user);
}

void UserDirectory::put(const User &user)
{
    const auto known = m_users.constFind(user.id);
    const bool isNew = known == m_users.cend();
    const User before = isNew ? User{} : *known;
    User merged = user;
    if (!merged.status)
        merged.status = before.status;
    // Of somebody who is online now the server names no last time.
    if (!user.status && !merged.lastSeen)
        merged.lastSeen = before.lastSeen;
    m_users.insert(user.id, merged);
    m_asked.remove(user.id);
    if (isNew || before.displayName != merged.displayName)
        Q_EMIT nameChanged(user.id);
    if (before.status != merged.status || before.lastSeen != merged.lastSeen)
        Q_EMIT presenceChanged(user.id);
    if (!isNew && before.role != merged.role)
        Q_EMIT roleChanged(user.id);
}

void UserDirectory::setPresence(const UserId &user, PresenceStatus status, qint64 lastSeen)
{
    const auto known = m_users.find(user);
    if (known == m_users.end()) {
        want(user);
        return;
    }
    known->status = status;
    known->lastSeen = lastSeen;
    Q_EMIT presenceChanged(user);
}

const User *UserDirectory::find(const UserId &user) const
{
    const auto known = m_users.constFind(user);
    return known == m_users.cend() ? nullptr : &*known;
}

QString UserDirectory::displayName(const UserId &user)
{
    const auto *known = find(user);
    if (!known) {
        want(user);
        return QStringLiteral("…");
    }
    return nameOf(*known);
}

QString UserDirectory::firstName(const UserId &user)
{
    const QString name = bareName(displayName(user));
    return shownName(name.simplified().section(QLatin1Char(' '), 0, 0));
}

QString UserDirectory::initials(const UserId &user)
{
    return initialsOf(displayName(user));
}

Presence::Status UserDirectory::presence(const UserId &user) const
{
    const auto *known = find(user);
    return known && known->status ? Presence::of(*known->status) : Presence::Offline;
}

qint64 UserDirectory::lastSeen(const UserId &user) const
{
    const auto *known = find(user);
    return known ? known->lastSeen.value_or(0) : 0;
}

void UserDirectory::meet(const UserId &user)
{
    if (!find(user))
        want(user);
}

void UserDirectory::askAgain()
{
    for (const auto &user : std::exchange(m_asked, {}))
        want(user);
}

void UserDirectory::want(const UserId &user)
{
    if (user.isEmpty() || m_asked.contains(user))
        return;
    m_asked.insert(user);
    if (m_wanted.empty())
        QMetaObject::invokeMethod(this, &UserDirectory::announceWanted, Qt::QueuedConnection);
    m_wanted.push_back(user);
}

void UserDirectory::announceWanted()
{
    Q_EMIT wanted(std::exchange(m_wanted, {}));
}

} // namespace hearth::app
