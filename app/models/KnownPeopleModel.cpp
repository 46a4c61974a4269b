// SPDX-License-Identifier: MIT
#include "app/models/KnownPeopleModel.h"

#include "app/models/Appearance.h"
#include "app/models/UserDirectory.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

KnownPeopleModel::KnownPeopleModel(UserDirectory &users, QObject *parent)
    : QAbstractListModel(parent)
    , m_users(users)
{
    // People come in hundreds, by a welcome or with a large room.
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (m_active && !std::exchange(m_isStale, true))
            QMetaObject::invokeMethod(this, &KnownPeopleModel::collect, Qt::QueuedConnection);
    });
}

int KnownPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KnownPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserId &user = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case UserIdRole:
        return user.toString();
    case Qt::DisplayRole:
    case Name:
        return m_users.displayName(user);
    case Username:
        return m_users.find(user)->username;
    case Initials:
        return m_users.initials(user);
    case ColorIndex:
        return colorIndexOf(user);
    default:
        return {};
    }
}

QHash<int, QByteArray> KnownPeopleModel::roleNames() const
{
    return {{UserIdRole, "userId"},
            {Name, "name"},
            {Username, "username"},
            {Initials, "initials"},
            {ColorIndex, "colorIndex"}};
}

void KnownPeopleModel::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    Q_EMIT filterChanged();
    list();
}

void KnownPeopleModel::begin()
{
    m_active = true;
    startOver();
}

void KnownPeopleModel::end()
{
    m_active = false;
    startOver();
}

void KnownPeopleModel::startOver()
{
    if (!std::exchange(m_filter, {}).isEmpty())
        Q_EMIT filterChanged();
    collect();
}

void KnownPeopleModel::collect()
{
    m_isStale = false;
    m_people.clear();
    for (const auto &id : m_active ? m_users.all() : QList<UserId>()) {
        const User &user = *m_users.find(id);
        if (id == m_users.self() || user.role == hearth::Role::Publisher || !takes(id))
            continue;
        m_people.push_back({id, m_users.displayName(id).toLower(),
                            QStringLiteral(" %1\n %2")
                                .arg(user.displayName.simplified(), user.username)
                                .toCaseFolded()});
    }
    std::sort(m_people.begin(), m_people.end(), [](const Person &a, const Person &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    list();
}

void KnownPeopleModel::list()
{
    const QString beginning = QLatin1Char(' ') + m_filter.simplified().toCaseFolded();
    std::vector<UserId> rows;
    for (const auto &person : m_people) {
        if (person.searched.contains(beginning))
            rows.push_back(person.id);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth::app
