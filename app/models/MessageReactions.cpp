// SPDX-License-Identifier: MIT
#include "app/models/MessageReactions.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

bool haveSameEmoji(const std::vector<TimelineModel::ReactionRow> &a,
                   const std::vector<TimelineModel::ReactionRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &x, const auto &y) { return x.emoji == y.emoji; });
}

} // namespace

MessageReactions::MessageReactions(QObject *parent)
    : QAbstractListModel(parent)
{}

int MessageReactions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MessageReactions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Emoji:
        return row.emoji;
    case Count:
        return row.count;
    case Own:
        return row.own;
    case Names:
        return row.names;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageReactions::roleNames() const
{
    return {{Emoji, "emoji"}, {Count, "count"}, {Own, "own"}, {Names, "names"}};
}

void MessageReactions::setTimeline(TimelineModel *timeline)
{
    if (m_timeline == timeline)
        return;
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    if (m_timeline)
        connect(m_timeline, &TimelineModel::reactionsChanged, this, [this](const QString &key) {
            if (key == m_key)
                refresh();
        });
    Q_EMIT timelineChanged();
    refresh();
}

void MessageReactions::setKey(const QString &key)
{
    if (std::exchange(m_key, key) == key)
        return;
    Q_EMIT keyChanged();
    refresh();
}

void MessageReactions::refresh()
{
    auto fresh =
        m_timeline ? m_timeline->reactionsOf(m_key) : std::vector<TimelineModel::ReactionRow>();
    // Chips stay where only their numbers are others: whoever points at one goes on pointing at it.
    if (haveSameEmoji(fresh, m_rows)) {
        const bool isSame = fresh == m_rows;
        m_rows = std::move(fresh);
        if (!isSame)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

} // namespace hearth::app
