// SPDX-License-Identifier: MIT
#include "app/models/AttentionModel.h"

#include "app/models/RoomBook.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

AttentionModel::AttentionModel(RoomBook &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
{
    connect(&m_rooms, &RoomBook::changed, this, &AttentionModel::onChanged);
    connect(&m_rooms, &RoomBook::removed, this, &AttentionModel::remove);
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case RoomIdRole:
        return row.room.toString();
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case LevelRole:
        return static_cast<int>(row.level);
    default:
        return {};
    }
}

QHash<int, QByteArray> AttentionModel::roleNames() const
{
    return {{RoomIdRole, "roomId"}, {Title, "title"}, {LevelRole, "level"}};
}

void AttentionModel::onChanged(const RoomId &room)
{
    const auto *known = m_rooms.find(room);
    const Attention::Level level = m_rooms.attention(room);
    if (!known || level == Attention::Usual) {
        remove(room);
        return;
    }
    const QString name = m_rooms.title(room);
    const QString title = known->kind == RoomKind::Direct ? name : tr("# %1").arg(name);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.room == room; });
    if (found != m_rows.end() && found->title == title) {
        if (std::exchange(found->level, level) != level) {
            const auto changed = index(static_cast<int>(found - m_rows.begin()));
            Q_EMIT dataChanged(changed, changed, {LevelRole});
        }
        return;
    }
    // Under another title it stands elsewhere.
    remove(room);
    const auto after = [&title](const Row &row) {
        return QString::localeAwareCompare(row.title, title) > 0;
    };
    const auto place = std::find_if(m_rows.begin(), m_rows.end(), after);
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, {room, title, level});
    endInsertRows();
    Q_EMIT countChanged();
}

void AttentionModel::remove(const RoomId &room)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.room == room; });
    if (found == m_rows.end())
        return;
    const int row = static_cast<int>(found - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.erase(found);
    endRemoveRows();
    Q_EMIT countChanged();
}

} // namespace hearth::app
