// SPDX-License-Identifier: MIT
#include "app/dashboard/TileModel.h"

#include "app/charts/AxisTicks.h"

#include <algorithm>
#include <cmath>

namespace hearth::app {

namespace {

enum Row : size_t { Connections, Messages, Delivery, Reconnects, Errors };

constexpr qint64 kTileMinuteMs = 60'000;

QString whole(double value)
{
    return AxisTicks::reading(std::round(value), {});
}

//! Two digits: 0.83 ms tells no more than 0.8.
double rounded(double ms)
{
    if (ms <= 0)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(ms)) - (ms < 1 ? 0 : 1));
    return std::round(ms / unit) * unit;
}

//! What a series had when the range began.
std::optional<double> firstOf(const SeriesSet &set, TimeRange range)
{
    if (set.count() == 0)
        return std::nullopt;
    const SampleColumns columns = set.samples(0).columns(range, 1);
    if (columns.total().count == 0)
        return std::nullopt;
    return columns.columns().front().first;
}

} // namespace

TileModel::TileModel(ServerHistory &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_tiles{{tr("Connections"), &history.connections()},
              {tr("Messages / s"), &history.messageRate()},
              {tr("Delivery p50 / p99"), &history.slowest()},
              {tr("Reconnects / min"), &history.reconnects()},
              {tr("Errors / min"), &history.errors()}}
{}

int TileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant TileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tile &tile = m_tiles[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return tile.title;
    case Value:
        return tile.value;
    case Detail:
        return tile.detail;
    case ToneRole:
        return tile.tone;
    case Trend:
        return QVariant::fromValue(tile.trend);
    default:
        return {};
    }
}

QHash<int, QByteArray> TileModel::roleNames() const
{
    return {{Title, "title"},
            {Value, "value"},
            {Detail, "detail"},
            {ToneRole, "tone"},
            {Trend, "trend"}};
}

void TileModel::refresh(qint64 rangeMs)
{
    if (!m_history.newest()) {
        for (size_t row = 0; row < m_tiles.size(); ++row)
            setTile(row, {}, {}, Plain);
        return;
    }
    refreshConnections();
    refreshMessages(rangeMs);
    refreshDelivery();
    refreshMishaps();
}

void TileModel::setTile(size_t row, const QString &value, const QString &detail, Tone tone)
{
    Tile &tile = m_tiles[row];
    if (tile.value == value && tile.detail == detail && tile.tone == tone)
        return;
    tile.value = value;
    tile.detail = detail;
    tile.tone = tone;
    const QModelIndex place = index(static_cast<int>(row));
    Q_EMIT dataChanged(place, place, {Value, Detail, ToneRole});
}

QString TileModel::minuteText() const
{
    const TimeRange minute = m_history.range(kTileMinuteMs);
    const qint64 known = minute.to - std::max(minute.from, m_history.sinceMs().value_or(minute.to));
    return known < kTileMinuteMs ? tr("%1 s").arg(known / 1000) : tr("1 min");
}

void TileModel::refreshConnections()
{
    const auto now = static_cast<double>(m_history.newest()->connections);
    const double before =
        firstOf(m_history.connections(), m_history.range(kTileMinuteMs)).value_or(now);
    QString detail = tr("the same for %1").arg(minuteText());
    if (now > before)
        detail = tr("%1 more in %2").arg(whole(now - before), minuteText());
    else if (now < before)
        detail = tr("%1 fewer in %2").arg(whole(before - now), minuteText());
    setTile(Connections, whole(now), detail, now > before ? Good : Plain);
}

void TileModel::refreshMessages(qint64 rangeMs)
{
    const SeriesSet &rate = m_history.messageRate();
    const SampleSummary total = rate.count() > 0
        ? rate.samples(0).columns(m_history.range(rangeMs), 1).total()
        : SampleSummary();
    setTile(Messages, whole(ServerHistory::messageRateOf(*m_history.newest())),
            tr("peak %1").arg(whole(total.count > 0 ? total.high : 0)), Plain);
}

void TileModel::refreshDelivery()
{
    const LatencyCounts counts = m_history.latency(m_history.range(kTileMinuteMs));
    const auto half = counts.quantileUs(0.5);
    const auto most = counts.quantileUs(0.99);
    if (!half || !most) {
        setTile(Delivery, tr("–"), tr("nothing in %1").arg(minuteText()), Plain);
        return;
    }
    const double slow = *most / LatencyCounts::usPerMs;
    const bool isWithin = slow <= slowestMs;
    setTile(Delivery,
            tr("%1 / %2 ms")
                .arg(AxisTicks::reading(rounded(*half / LatencyCounts::usPerMs), {}),
                     AxisTicks::reading(rounded(slow), {})),
            isWithin ? tr("within target")
                     : tr("above %1 ms").arg(AxisTicks::reading(slowestMs, {})),
            isWithin ? Good : Warning);
}

void TileModel::refreshMishaps()
{
    const auto minute = m_history.mishaps(m_history.range(kTileMinuteMs));
    // Some resume that had not been missed yet.
    const qint64 resumed = std::min(minute.resumes, minute.reconnects);
    setTile(Reconnects, whole(static_cast<double>(minute.reconnects)),
            minute.reconnects == 0
                ? tr("nobody was lost")
                : tr("%1 resumed, %2 fresh")
                      .arg(whole(static_cast<double>(resumed)),
                           whole(static_cast<double>(minute.reconnects - resumed))),
            Plain);
    const auto limited = static_cast<int>(std::min<qint64>(minute.rateLimited, 1'000'000'000));
    setTile(Errors, whole(static_cast<double>(minute.errors)),
            limited == 0 ? tr("no rate limits hit") : tr("%1 by rate limits").arg(whole(limited)),
            limited == 0 && minute.errors == 0 ? Good
                : limited > 0                  ? Warning
                                               : Plain);
}

} // namespace hearth::app
