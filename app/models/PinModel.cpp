// SPDX-License-Identifier: MIT
#include "app/models/PinModel.h"

#include "app/models/Appearance.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

#include <algorithm>

namespace hearth::app {

PinModel::PinModel(UserDirectory &users, const Clock &clock, QObject *parent)
    : PagedListModel(parent)
    , m_users(users)
    , m_clock(clock)
{
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (!m_messages.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Author, Initials});
    });
}

int PinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant PinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChatMessage &message = m_messages[static_cast<size_t>(index.row())];
    switch (role) {
    case MessageIdRole:
        return message.id.toString();
    case Seq:
        return message.seq;
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
    case Body:
        return message.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> PinModel::roleNames() const
{
    return {{MessageIdRole, "messageId"}, {Seq, "seq"},
            {Author, "author"},           {Initials, "initials"},
            {ColorIndex, "colorIndex"},   {Time, "time"},
            {FullTime, "fullTime"},       {Body, "body"}};
}

void PinModel::replace(const std::vector<ChatMessage> &messages)
{
    // Whoever is told the same again keeps their place in the list.
    if (messages == m_messages)
        return;
    beginResetModel();
    m_messages = messages;
    endResetModel();
    Q_EMIT countChanged();
}

void PinModel::prepend(const ChatMessage &message)
{
    if (has(message.id))
        return;
    beginInsertRows({}, 0, 0);
    m_messages.insert(m_messages.begin(), message);
    endInsertRows();
    Q_EMIT countChanged();
}

void PinModel::remove(const MessageId &message)
{
    const int row = rowOf(message);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_messages.erase(m_messages.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void PinModel::renew(const ChatMessage &message)
{
    const int row = rowOf(message.id);
    if (row < 0)
        return;
    m_messages[static_cast<size_t>(row)] = message;
    Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole, Body});
}

bool PinModel::has(const MessageId &message) const
{
    return rowOf(message) >= 0;
}

std::set<MessageId> PinModel::ids() const
{
    std::set<MessageId> ids;
    for (const auto &message : m_messages)
        ids.insert(message.id);
    return ids;
}

int PinModel::rowOf(const MessageId &message) const
{
    const auto found =
        std::find_if(m_messages.begin(), m_messages.end(),
                     [&](const ChatMessage &pinned) { return pinned.id == message; });
    return found == m_messages.end() ? -1 : static_cast<int>(found - m_messages.begin());
}

} // namespace hearth::app
