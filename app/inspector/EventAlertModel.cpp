// SPDX-License-Identifier: MIT
#include "app/inspector/EventAlertModel.h"

#include <algorithm>

namespace hearth::app {

int EventAlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

QVariant EventAlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != TextRole && role != Qt::DisplayRole)
        return {};
    return m_alerts[static_cast<std::size_t>(index.row())].toText();
}

QHash<int, QByteArray> EventAlertModel::roleNames() const
{
    return {{TextRole, "text"}};
}

void EventAlertModel::setPause(int seconds)
{
    const std::chrono::seconds pause(std::max(0, seconds));
    if (pause == m_pause)
        return;
    m_pause = pause;
    Q_EMIT pauseChanged();
    Q_EMIT edited();
}

QString EventAlertModel::add(const QString &path, Comparison comparison, const QString &value)
{
    const auto parsed = EventPath::parse(path);
    if (!parsed)
        return tr("A field is written as in data.celsius or data.list[0], or it is event or key.");
    const QString trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return tr("Say which value it is compared with.");
    const EventAlert alert{*parsed, static_cast<EventAlert::Comparison>(comparison), trimmed};
    if (comparison != Equals && !alert.number())
        return tr("Above and below need a number, such as 21.5.");
    if (std::find(m_alerts.begin(), m_alerts.end(), alert) != m_alerts.end())
        return tr("You are told of that already.");
    if (count() >= most)
        return tr("There are %1 already. Take one away first.").arg(most);
    beginInsertRows({}, count(), count());
    m_alerts.push_back(alert);
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
    return {};
}

void EventAlertModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_alerts.erase(m_alerts.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void EventAlertModel::restore(const std::vector<EventAlert> &alerts, std::chrono::seconds pause)
{
    beginResetModel();
    m_alerts = alerts;
    m_pause = pause;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT pauseChanged();
}

} // namespace hearth::app
