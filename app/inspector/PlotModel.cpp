// SPDX-License-Identifier: MIT
#include "app/inspector/PlotModel.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

PlotModel::PlotModel(const EventRing &events, QObject *parent)
    : QAbstractListModel(parent)
    , m_events(events)
{}

int PlotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plots.size());
}

QVariant PlotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Plot *plot = m_plots.at(static_cast<std::size_t>(index.row())).get();
    switch (role) {
    case Qt::DisplayRole:
        return plot->path();
    case PlotRole:
        return QVariant::fromValue(plot);
    default:
        return {};
    }
}

QHash<int, QByteArray> PlotModel::roleNames() const
{
    return {{PlotRole, "plot"}};
}

int PlotModel::plot(const QString &path)
{
    const auto value = EventPath::parse(path);
    if (!value)
        return -1;
    const auto shown = std::find_if(m_plots.begin(), m_plots.end(),
                                    [&](const auto &plot) { return plot->spec().value == *value; });
    if (shown != m_plots.end())
        return static_cast<int>(shown - m_plots.begin());
    const auto passing = std::find_if(m_plots.begin(), m_plots.end(),
                                      [](const auto &plot) { return !plot->isPinned(); });
    if (passing != m_plots.end())
        close(static_cast<int>(passing - m_plots.begin()));
    return isFull() ? -1 : add({*value, std::nullopt}, false);
}

int PlotModel::add(const PlotSpec &spec, bool pinned)
{
    // With a parent, so that QML never takes it for its own.
    auto plot = std::make_unique<Plot>(spec, this);
    plot->setPinned(pinned);
    plot->setAlerts(m_alerts);
    plot->take(m_events);
    beginInsertRows({}, 0, 0);
    m_plots.insert(m_plots.begin(), std::move(plot));
    endInsertRows();
    Q_EMIT countChanged();
    return 0;
}

void PlotModel::splitBy(int row, const QString &path)
{
    Plot *plot = at(row);
    const auto split = EventPath::parse(path);
    if (!plot || split == plot->spec().split)
        return;
    plot->setSplit(split);
    plot->take(m_events);
    if (plot->isPinned())
        Q_EMIT pinnedChanged();
}

void PlotModel::setPinned(int row, bool pinned)
{
    Plot *plot = at(row);
    if (!plot || plot->isPinned() == pinned)
        return;
    plot->setPinned(pinned);
    Q_EMIT pinnedChanged();
}

void PlotModel::close(int row)
{
    const Plot *plot = at(row);
    if (!plot)
        return;
    const bool wasPinned = plot->isPinned();
    beginRemoveRows({}, row, row);
    Plot *closed = m_plots[static_cast<std::size_t>(row)].release();
    m_plots.erase(m_plots.begin() + row);
    endRemoveRows();
    // Whoever shows it may do so a moment longer.
    closed->deleteLater();
    Q_EMIT countChanged();
    if (wasPinned)
        Q_EMIT pinnedChanged();
}

std::vector<PlotSpec> PlotModel::pinned() const
{
    std::vector<PlotSpec> specs;
    for (const auto &plot : m_plots) {
        if (plot->isPinned())
            specs.push_back(plot->spec());
    }
    return specs;
}

void PlotModel::restore(const std::vector<PlotSpec> &pinned)
{
    beginResetModel();
    auto before = std::exchange(m_plots, {});
    for (const auto &spec : pinned) {
        if (isFull())
            break;
        m_plots.push_back(std::make_unique<Plot>(spec, this));
        m_plots.back()->setPinned(true);
        m_plots.back()->setAlerts(m_alerts);
        m_plots.back()->take(m_events);
    }
    endResetModel();
    Q_EMIT countChanged();
    for (auto &plot : before)
        plot.release()->deleteLater();
}

void PlotModel::setAlerts(const std::vector<EventAlert> &alerts)
{
    m_alerts = alerts;
    for (const auto &plot : m_plots)
        plot->setAlerts(alerts);
}

void PlotModel::take(const std::vector<Event> &events)
{
    for (const auto &plot : m_plots)
        plot->take(events);
}

void PlotModel::breakAt(qint64 timeMs)
{
    for (const auto &plot : m_plots)
        plot->breakAt(timeMs);
}

void PlotModel::clear()
{
    for (const auto &plot : m_plots)
        plot->setSplit(plot->spec().split);
}

Plot *PlotModel::at(int row) const
{
    return row >= 0 && row < count() ? m_plots[static_cast<std::size_t>(row)].get() : nullptr;
}

} // namespace hearth::app
