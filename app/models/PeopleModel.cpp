// SPDX-License-Identifier: MIT
#include "app/models/PeopleModel.h"

#include "app/models/Appearance.h"
#include "app/models/RoleRules.h"
#include "app/models/ServerRole.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

PeopleModel::PeopleModel(UserDirectory &users, const Clock &clock, QObject *parent)
    : PagedListModel(parent)
    , m_users(users)
    , m_clock(clock)
{
    connect(&m_users, &UserDirectory::presenceChanged, this, &PeopleModel::touch);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[m_shown[static_cast<size_t>(index.row())]];
    const User &user = person.user;
    switch (role) {
    case UserIdRole:
        return user.id.toString();
    case Qt::DisplayRole:
    case Name:
        return nameOf(user);
    case Username:
        return user.username;
    case Initials:
        return initialsOf(nameOf(user));
    case ColorIndex:
        return colorIndexOf(user.id);
    case PresenceRole:
        return static_cast<int>(m_users.presence(user.id));
    case UserRoleRole:
        return static_cast<int>(ServerRole::of(user.role));
    case RoleName:
        return RoleRules::name(user.role);
    case Banned:
        return user.banned.value_or(false);
    case SeenText:
        return seenText(person);
    case Self:
        return user.id == m_users.self();
    case MayChange:
        return RoleRules::mayActOn(m_actor, user.role);
    case MayBan:
        return user.id != m_users.self() && RoleRules::mayBan(m_actor, user.role);
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{UserIdRole, "userId"},
            {Name, "name"},
            {Username, "username"},
            {Initials, "initials"},
            {ColorIndex, "colorIndex"},
            {PresenceRole, "presence"},
            {UserRoleRole, "userRole"},
            {RoleName, "roleName"},
            {Banned, "banned"},
            {SeenText, "seenText"},
            {Self, "self"},
            {MayChange, "mayChange"},
            {MayBan, "mayBan"}};
}

void PeopleModel::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    m_words = filter.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Q_EMIT filterChanged();
    beginResetModel();
    show();
    endResetModel();
    Q_EMIT countChanged();
}

void PeopleModel::setActor(hearth::Role role)
{
    if (std::exchange(m_actor, role) != role && !m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MayChange, MayBan});
}

void PeopleModel::takePage(const std::vector<User> &users, Page page)
{
    beginResetModel();
    if (page == Page::First) {
        m_people.clear();
        m_places.clear();
    }
    for (const auto &user : users) {
        if (!m_places.contains(user.id))
            m_people.push_back(personOf(user));
    }
    sort();
    show();
    endResetModel();
    Q_EMIT countChanged();
}

void PeopleModel::add(const User &user)
{
    if (!m_places.contains(user.id))
        takePage({user}, Page::Next);
}

void PeopleModel::remove(const UserId &user)
{
    const auto place = m_places.constFind(user);
    if (place == m_places.cend())
        return;
    beginResetModel();
    m_people.erase(m_people.begin() + static_cast<std::ptrdiff_t>(*place));
    sort();
    show();
    endResetModel();
    Q_EMIT countChanged();
}

void PeopleModel::change(const User &user)
{
    const auto place = m_places.constFind(user.id);
    if (place == m_places.cend())
        return;
    Person &person = m_people[*place];
    const bool isRenamed = person.user.displayName != user.displayName;
    User merged = user;
    merged.banned = person.user.banned;
    merged.lastSeen = user.lastSeen ? user.lastSeen : person.user.lastSeen;
    if (!isRenamed) {
        person.user = merged;
        touch(user.id);
        return;
    }
    beginResetModel();
    person = personOf(merged);
    sort();
    show();
    endResetModel();
    Q_EMIT countChanged();
}

void PeopleModel::setUserRole(const UserId &user, hearth::Role role)
{
    const auto place = m_places.constFind(user);
    if (place == m_places.cend())
        return;
    m_people[*place].user.role = role;
    touch(user);
}

void PeopleModel::setBanned(const UserId &user, bool banned)
{
    const auto place = m_places.constFind(user);
    if (place == m_places.cend())
        return;
    m_people[*place].user.banned = banned ? std::optional(true) : std::nullopt;
    touch(user);
}

PeopleModel::Person PeopleModel::personOf(const User &user)
{
    return {user, nameOf(user).toLower(),
            (user.displayName + QLatin1Char('\n') + user.username).toCaseFolded()};
}

bool PeopleModel::fits(const Person &person) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return person.searched.contains(word); });
}

QString PeopleModel::seenText(const Person &person) const
{
    // Either may be the later one: the page has grown old, or nobody told of them since.
    const auto seen = std::max(person.user.lastSeen.value_or(0), m_users.lastSeen(person.user.id));
    if (seen == 0 || m_users.presence(person.user.id) != Presence::Offline)
        return {};
    return TimeText::lastSeen(std::chrono::milliseconds(toMillis(m_clock.now()) - seen));
}

void PeopleModel::sort()
{
    std::sort(m_people.begin(), m_people.end(), [](const Person &a, const Person &b) {
        const int order = QString::localeAwareCompare(a.order, b.order);
        return order != 0 ? order < 0 : a.user.id < b.user.id;
    });
    m_places.clear();
    for (size_t place = 0; place < m_people.size(); ++place)
        m_places.insert(m_people[place].user.id, place);
}

void PeopleModel::show()
{
    m_shown.clear();
    for (size_t place = 0; place < m_people.size(); ++place) {
        if (fits(m_people[place]))
            m_shown.push_back(place);
    }
}

void PeopleModel::touch(const UserId &user)
{
    const auto place = m_places.constFind(user);
    if (place == m_places.cend())
        return;
    const auto shown = std::lower_bound(m_shown.begin(), m_shown.end(), *place);
    if (shown == m_shown.end() || *shown != *place)
        return;
    const auto changed = index(static_cast<int>(shown - m_shown.begin()));
    Q_EMIT dataChanged(changed, changed);
}

} // namespace hearth::app
