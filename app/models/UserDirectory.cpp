// SPDX-License-Identifier: MIT
#include "app/models/UserDirectory.h"

#include "app/models/Appearance.h"
#include "app/models/ShownName.h"

#include <tuple>
#include <utility>

namespace hearth::app {

namespace {

template <class From>
void takeStatus(User &user, const From &from)
{
    user.status = from.status;
    user.lastSeen = from.lastSeen;
    user.until = from.until;
    user.statusText = from.statusText;
    user.statusEmoji = from.statusEmoji;
    user.statusUntil = from.statusUntil;
}

auto presenceOf(const User &user)
{
    return std::tie(user.status, user.lastSeen, user.until, user.statusText, user.statusEmoji,
                    user.statusUntil);
}

} // namespace

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
    if (!user.status)
        takeStatus(merged, before);
    m_users.insert(user.id, merged);
    m_asked.remove(user.id);
    if (isNew || before.displayName != merged.displayName)
        Q_EMIT nameChanged(user.id);
    if (presenceOf(before) != presenceOf(merged))
        Q_EMIT presenceChanged(user.id);
    if (!isNew && before.role != merged.role)
        Q_EMIT roleChanged(user.id);
}

void UserDirectory::setPresence(const hearth::Presence &presence)
{
    const auto known = m_users.find(presence.user);
    if (known == m_users.end()) {
        want(presence.user);
        return;
    }
    takeStatus(*known, presence);
    Q_EMIT presenceChanged(presence.user);
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

QString UserDirectory::statusLine(const UserId &user) const
{
    const auto *known = find(user);
    if (!known)
        return {};
    QStringList parts{known->statusEmoji.value_or(QString()),
                      known->statusText.value_or(QString())};
    parts.removeAll(QString());
    return shownName(parts.join(QLatin1Char(' ')));
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
