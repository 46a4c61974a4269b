// SPDX-License-Identifier: MIT
#include "app/models/AuditModel.h"

#include "app/models/Appearance.h"
#include "app/models/AuditWords.h"
#include "app/models/RoomBook.h"
#include "app/models/ShownName.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

#include <algorithm>

namespace hearth::app {

AuditModel::AuditModel(UserDirectory &users, RoomBook &rooms, const Clock &clock, QObject *parent)
    : PagedListModel(parent)
    , m_users(users)
    , m_rooms(rooms)
    , m_clock(clock)
{
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Text, Initials});
    });
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Text:
        return sentence(entry);
    case Remark:
        return AuditWords::remark(entry);
    case Time:
        return TimeText::recent(entry.timestamp, TimeText::dayOf(toMillis(m_clock.now())));
    case FullTime:
        return TimeText::fullTime(entry.timestamp);
    case Initials:
        return entry.by ? m_users.initials(*entry.by) : QString();
    case ColorIndex:
        return entry.by ? colorIndexOf(*entry.by) : 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> AuditModel::roleNames() const
{
    return {{Text, "text"},         {Remark, "remark"},     {Time, "time"},
            {FullTime, "fullTime"}, {Initials, "initials"}, {ColorIndex, "colorIndex"}};
}

void AuditModel::takeNewest(const std::vector<AuditEntry> &entries)
{
    const qint64 known = m_entries.empty() ? 0 : m_entries.front().seq;
    const auto news = std::find_if(entries.begin(), entries.end(),
                                   [known](const AuditEntry &entry) { return entry.seq <= known; });
    if (m_entries.empty() || news == entries.end()) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    if (news == entries.begin())
        return;
    beginInsertRows({}, 0, static_cast<int>(news - entries.begin()) - 1);
    m_entries.insert(m_entries.begin(), entries.begin(), news);
    endInsertRows();
    Q_EMIT countChanged();
}

void AuditModel::takeOlder(const std::vector<AuditEntry> &entries)
{
    const auto first =
        std::find_if(entries.begin(), entries.end(), [this](const AuditEntry &entry) {
            return m_entries.empty() || entry.seq < m_entries.back().seq;
        });
    if (first == entries.end())
        return;
    const int added = static_cast<int>(entries.end() - first);
    beginInsertRows({}, rowCount(), rowCount() + added - 1);
    m_entries.insert(m_entries.end(), first, entries.end());
    endInsertRows();
    Q_EMIT countChanged();
}

std::optional<qint64> AuditModel::oldestSeq() const
{
    return m_entries.empty() ? std::nullopt : std::optional(m_entries.back().seq);
}

QString AuditModel::sentence(const AuditEntry &entry) const
{
    const auto *room = entry.room ? m_rooms.find(*entry.room) : nullptr;
    return AuditWords::sentence(
        entry,
        {entry.by ? m_users.displayName(*entry.by) : AuditWords::localAdmin(),
         entry.user ? m_users.displayName(*entry.user) : QString(),
         room ? tr("#%1").arg(shownName(room->name)) : tr("a room that you are not in")});
}

} // namespace hearth::app
