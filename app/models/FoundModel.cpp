// SPDX-License-Identifier: MIT
#include "app/models/FoundModel.h"

#include "app/models/Appearance.h"
#include "app/models/QuoteText.h"
#include "app/models/RoomBook.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

namespace hearth::app {

FoundModel::FoundModel(UserDirectory &users, RoomBook &rooms, const Clock &clock, QObject *parent)
    : PagedListModel(parent)
    , m_users(users)
    , m_rooms(rooms)
    , m_clock(clock)
{
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (!m_messages.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {RoomTitle, Author, Initials});
    });
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChatMessage &message = m_messages[static_cast<size_t>(index.row())];
    switch (role) {
    case RoomIdRole:
        return message.room.toString();
    case Seq:
        return message.seq;
    case RoomTitle:
        return roomTitle(message.room);
    case Author:
        return m_users.displayName(message.author);
    case Initials:
        return m_users.initials(message.author);
    case ColorIndex:
        return colorIndexOf(message.author);
    case Time:
        return TimeText::recent(message.timestamp, TimeText::dayOf(toMillis(m_clock.now())));
    case FullTime:
        return TimeText::fullTime(message.timestamp);
    case Qt::DisplayRole:
    case Text:
        return message.text;
    case Styled:
        return m_hits.excerpt(message.text);
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return {{RoomIdRole, "roomId"}, {Seq, "seq"},           {RoomTitle, "roomTitle"},
            {Author, "author"},     {Initials, "initials"}, {ColorIndex, "colorIndex"},
            {Time, "time"},         {FullTime, "fullTime"}, {Text, "plain"},
            {Styled, "styled"}};
}

void FoundModel::begin(const QString &words)
{
    beginResetModel();
    m_messages.clear();
    m_hits = SearchHits(words);
    endResetModel();
    Q_EMIT countChanged();
}

void FoundModel::append(const std::vector<ChatMessage> &messages)
{
    if (messages.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(messages.size()) - 1);
    for (const ChatMessage &message : messages)
        m_messages.emplace_back(message).text = withoutMarkup(message.text);
    endInsertRows();
    Q_EMIT countChanged();
}

QString FoundModel::roomTitle(const RoomId &id) const
{
    const auto *room = m_rooms.find(id);
    if (!room)
        return tr("a room that is gone");
    if (room->kind != RoomKind::Direct)
        return tr("# %1").arg(m_rooms.title(id));
    // Of two, the author's name would stand there twice.
    return m_rooms.isGroup(id) ? m_rooms.title(id) : tr("Direct message");
}

} // namespace hearth::app
