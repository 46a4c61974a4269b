// SPDX-License-Identifier: MIT
#include "app/inspector/EventTableModel.h"

#include "app/inspector/EventWords.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

EventTableModel::EventTableModel(EventRing::Bounds bounds, QObject *parent)
    : EventRows(parent)
    , m_ring(bounds)
{}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown().size());
}

std::size_t EventTableModel::placeOf(int row) const
{
    return shown().size() - 1 - static_cast<std::size_t>(row);
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t place = placeOf(index.row());
    const Event &event = shown().at(place);
    switch (role) {
    case Number:
        return event.number;
    case Kind:
        return static_cast<int>(event.kind);
    case Time:
        return m_today.isValid() ? EventWords::time(event.time, m_today)
                                 : EventWords::time(event.time);
    case Delta:
        return place > 0 ? EventWords::delta(event.time - shown().at(place - 1).time) : QString();
    case Qt::DisplayRole:
    case Type:
        return EventWords::oneLine(event.type.toUtf8(), previewLength);
    case TypeColor:
        return EventWords::colorOf(event.type, typeColors);
    case Size:
        return event.kind == Event::Kind::Data ? EventWords::size(event.size()) : QString();
    case Preview:
        return EventWords::oneLine(event.payload, previewLength);
    default:
        return {};
    }
}

QHash<int, QByteArray> EventTableModel::roleNames() const
{
    return {{Number, "number"}, {Kind, "kind"},           {Time, "time"}, {Delta, "delta"},
            {Type, "type"},     {TypeColor, "typeColor"}, {Size, "size"}, {Preview, "preview"}};
}

qint64 EventTableModel::numberAt(int row) const
{
    return row >= 0 && row < rowCount() ? shown().at(placeOf(row)).number : 0;
}

int EventTableModel::rowOf(qint64 number) const
{
    // Numbers have no holes.
    const EventRing &events = shown();
    if (events.size() == 0)
        return -1;
    const qint64 place = number - events.at(0).number;
    const auto size = static_cast<qint64>(events.size());
    return place >= 0 && place < size ? static_cast<int>(size - 1 - place) : -1;
}

const Event *EventTableModel::find(qint64 number) const
{
    const int row = rowOf(number);
    return row < 0 ? nullptr : &shown().at(placeOf(row));
}

void EventTableModel::append(const std::vector<Event> &events)
{
    if (events.empty())
        return;
    if (!m_held) {
        appendShown(events);
        return;
    }
    for (const Event &event : events)
        m_ring.append(event);
}

void EventTableModel::appendShown(const std::vector<Event> &events)
{
    EventRing next(m_ring.bounds());
    for (const Event &event : events)
        next.append(event);
    // Room for all that stay of the new ones.
    std::size_t gone = 0;
    qsizetype bytes = m_ring.bytes() + next.bytes();
    const std::size_t most = m_ring.bounds().events;
    while (gone < m_ring.size()
           && (m_ring.size() - gone + next.size() > most || bytes > m_ring.bounds().bytes))
        bytes -= m_ring.at(gone++).size();
    const bool isAllNew = gone > 0 && gone == m_ring.size();
    if (next.size() < events.size() || isAllNew) {
        beginResetModel();
        m_ring = std::move(next);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    if (gone > 0) {
        const int rows = rowCount();
        beginRemoveRows({}, rows - static_cast<int>(gone), rows - 1);
        m_ring.dropOldest(gone);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(events.size()) - 1);
    for (const Event &event : events)
        m_ring.append(event);
    endInsertRows();
    Q_EMIT countChanged();
}

void EventTableModel::clear()
{
    beginResetModel();
    m_ring.clear();
    m_held.reset();
    endResetModel();
    Q_EMIT countChanged();
}

void EventTableModel::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Time});
}

void EventTableModel::setHeld(bool held)
{
    if (held == m_held.has_value())
        return;
    if (held) {
        m_held = m_ring;
        return;
    }
    beginResetModel();
    m_held.reset();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth::app
