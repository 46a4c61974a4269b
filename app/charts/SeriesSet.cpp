// SPDX-License-Identifier: MIT
#include "app/charts/SeriesSet.h"

#include "app/charts/TimeSeries.h"

#include <algorithm>
#include <limits>

namespace hearth::app {

SeriesSet::SeriesSet(QObject *parent)
    : SeriesSet([] { return std::make_unique<TimeSeries>(); }, parent)
{}

SeriesSet::SeriesSet(Maker make, QObject *parent)
    : QAbstractListModel(parent)
    , m_make(std::move(make))
{}

int SeriesSet::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SeriesSet::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return name(index.row());
    case ColorIndex:
        return colorIndex(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> SeriesSet::roleNames() const
{
    return {{Name, "name"}, {ColorIndex, "colorIndex"}};
}

void SeriesSet::setUnit(const QString &unit)
{
    if (std::exchange(m_unit, unit) != unit)
        Q_EMIT unitChanged();
}

bool SeriesSet::append(const QString &name, qint64 timeMs, double value)
{
    Entry *entry = make(name);
    if (!entry) {
        markOverflow();
        return false;
    }
    entry->samples->append(timeMs, value);
    Q_EMIT samplesChanged();
    return true;
}

void SeriesSet::appendStack(qint64 timeMs, const std::vector<std::pair<QString, double>> &values)
{
    double rest = 0;
    bool hasRest = false;
    std::vector<double> known(m_entries.size(), 0);
    for (const auto &[name, value] : values) {
        Entry *entry = find(name);
        // The last place is for all the others.
        if (!entry && count() < mostSeries - 1)
            entry = make(name);
        if (!entry) {
            rest += value;
            hasRest = true;
            continue;
        }
        known.resize(m_entries.size(), 0);
        known.at(static_cast<size_t>(entry - m_entries.data())) += value;
    }
    if (hasRest) {
        const Entry *other = make(tr("other"));
        known.resize(m_entries.size(), 0);
        known.at(static_cast<size_t>(other - m_entries.data())) += rest;
        markOverflow();
    }
    for (size_t i = 0; i < known.size(); ++i)
        m_entries[i].samples->append(timeMs, known[i]);
    Q_EMIT samplesChanged();
}

void SeriesSet::breakLines(qint64 timeMs)
{
    for (Entry &entry : m_entries)
        entry.samples->append(timeMs, std::numeric_limits<double>::quiet_NaN());
    Q_EMIT samplesChanged();
}

void SeriesSet::clear()
{
    beginResetModel();
    m_entries.clear();
    m_overflowing = false;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT samplesChanged();
}

std::optional<qint64> SeriesSet::newestMs() const
{
    std::optional<qint64> newest;
    for (const Entry &entry : m_entries) {
        if (const auto own = entry.samples->newestMs(); own && (!newest || *own > *newest))
            newest = own;
    }
    return newest;
}

SeriesSet::Entry *SeriesSet::find(const QString &name)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&name](const Entry &entry) { return entry.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

SeriesSet::Entry *SeriesSet::make(const QString &name)
{
    if (Entry *known = find(name))
        return known;
    if (count() >= mostSeries)
        return nullptr;
    beginInsertRows({}, count(), count());
    m_entries.push_back({name, count(), m_make()});
    endInsertRows();
    Q_EMIT countChanged();
    return &m_entries.back();
}

void SeriesSet::markOverflow()
{
    if (!std::exchange(m_overflowing, true))
        Q_EMIT countChanged();
}

} // namespace hearth::app
