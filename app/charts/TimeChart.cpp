// SPDX-License-Identifier: MIT
#include "app/charts/TimeChart.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace hearth::app {

namespace {

//! Between two frames of a live chart: nobody reads faster, and there is only the processor to
//! draw.
constexpr std::chrono::milliseconds kPace{100};
constexpr int kCursorStep = 100; //!< to the whole chart
constexpr qreal kTimeRoom = 8; //!< above the times

} // namespace

TimeChart::TimeChart(QQuickItem *parent)
    : ChartItem(parent)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPace);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_hasNews)
            onSamples();
    });
}

void TimeChart::setSeries(SeriesSet *series)
{
    if (m_series == series)
        return;
    if (m_series)
        m_series->disconnect(this);
    m_series = series;
    if (m_series) {
        connect(m_series, &SeriesSet::samplesChanged, this, &TimeChart::onSamples);
        connect(m_series, &SeriesSet::unitChanged, this, &TimeChart::changeSoon);
    }
    m_heldRange.reset();
    changeSoon();
    Q_EMIT seriesChanged();
}

void TimeChart::setKind(Kind kind)
{
    if (std::exchange(m_kind, kind) == kind)
        return;
    changeSoon();
    Q_EMIT kindChanged();
}

void TimeChart::setSpanMs(double spanMs)
{
    const auto wanted = static_cast<qint64>(spanMs);
    if (std::exchange(m_spanMs, wanted) == wanted)
        return;
    // Another range of the same moment.
    if (m_heldRange)
        m_heldRange->from = wanted > 0 ? m_heldRange->to - wanted : wantedRange().from;
    changeSoon();
    Q_EMIT spanMsChanged();
}

void TimeChart::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (paused && !m_isStale)
        m_heldRange = m_frame.range();
    else
        m_heldRange.reset();
    if (!paused)
        changeSoon();
    Q_EMIT pausedChanged();
}

void TimeChart::setFromZero(bool fromZero)
{
    if (std::exchange(m_fromZero, fromZero) == fromZero)
        return;
    changeSoon();
    Q_EMIT fromZeroChanged();
}

void TimeChart::setCeilings(const QList<double> &values)
{
    if (std::exchange(m_thresholds.ceilings, values) == values)
        return;
    changeSoon();
    Q_EMIT thresholdsChanged();
}

void TimeChart::setFloors(const QList<double> &values)
{
    if (std::exchange(m_thresholds.floors, values) == values)
        return;
    changeSoon();
    Q_EMIT thresholdsChanged();
}

QString TimeChart::summary() const
{
    QStringList sentences{m_frame.summary()};
    for (const double ceiling : m_thresholds.ceilings)
        sentences.append(tr("Threshold: above %1").arg(AxisTicks::reading(ceiling, unit())));
    for (const double floor : m_thresholds.floors)
        sentences.append(tr("Threshold: below %1").arg(AxisTicks::reading(floor, unit())));
    return sentences.join(QLatin1Char('\n'));
}

qreal TimeChart::cursorX() const
{
    return m_cursorMs ? m_area.x(*m_cursorMs) : 0;
}

QString TimeChart::cursorTime() const
{
    if (!m_cursorMs)
        return {};
    constexpr qint64 toTheSecond = 1000;
    constexpr qint64 toTheDay = 24 * 3600 * 1000;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QString time = AxisTicks::timeLabel(*m_cursorMs, toTheSecond, zone);
    const auto dayOf = [&zone](qint64 timeMs) {
        return QDateTime::fromMSecsSinceEpoch(timeMs, zone).date();
    };
    if (dayOf(*m_cursorMs) == dayOf(m_area.range.to))
        return time;
    return AxisTicks::timeLabel(*m_cursorMs, toTheDay, zone) + QLatin1Char(' ') + time;
}

QStringList TimeChart::cursorValues() const
{
    return m_cursorMs ? m_frame.readings(*m_cursorMs) : QStringList();
}

QString TimeChart::cursorText() const
{
    if (!m_cursorMs)
        return {};
    QStringList parts{cursorTime()};
    const QStringList values = cursorValues();
    for (int i = 0; i < values.size(); ++i) {
        if (!values.at(i).isEmpty())
            parts.append(m_frame.lines().at(static_cast<size_t>(i)).name + QLatin1Char(' ')
                         + values.at(i));
    }
    return parts.join(QStringLiteral(", "));
}

void TimeChart::pointAt(qreal x)
{
    if (m_frame.isEmpty() || m_area.plot.width() <= 0)
        return;
    m_pointed = (x - m_area.plot.left()) / m_area.plot.width();
    setCursor(m_frame.nearest(m_area.timeAt(x)));
}

void TimeChart::step(int steps)
{
    if (m_frame.isEmpty())
        return;
    if (!m_cursorMs) {
        stepToEnd(true);
        return;
    }
    m_pointed.reset();
    const int columns = std::max(1, static_cast<int>(m_area.plot.width()) / kCursorStep);
    setCursor(m_frame.beside(*m_cursorMs, steps * columns));
}

void TimeChart::stepToEnd(bool newest)
{
    if (m_frame.isEmpty())
        return;
    m_pointed.reset();
    setCursor(m_frame.nearest(newest ? m_frame.range().to : m_frame.range().from));
}

void TimeChart::hideCursor()
{
    m_pointed.reset();
    setCursor(std::nullopt);
}

void TimeChart::paint(QPainter *painter)
{
    if (!look() || m_area.plot.width() <= 0 || m_area.plot.height() <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintChart(*painter);
}

void TimeChart::updatePolish()
{
    if (std::exchange(m_isStale, false))
        read();
}

void TimeChart::layOut()
{
    const qreal line = QFontMetricsF(look()->font()).height();
    const qreal below = line + kTimeRoom;
    const qreal height = std::max<qreal>(0, this->height() - below - line / 2);
    const int steps = static_cast<int>(height / (line * markSpacing));
    const auto zero =
        m_fromZero || m_kind == Stacked ? AxisTicks::Zero::Included : AxisTicks::Zero::Free;
    double low = m_frame.low();
    double high = m_frame.high();
    if (!m_frame.isEmpty()) {
        for (const double threshold : m_thresholds.ceilings + m_thresholds.floors) {
            low = std::min(low, threshold);
            high = std::max(high, threshold);
        }
    }
    m_area.scale = AxisTicks::scaleFor(low, high, steps, zero);
    const qreal left = ChartPainting::labelWidth(m_area.scale, *look(), unit());
    m_area.plot = {left, line / 2, std::max<qreal>(0, width() - left), height};
}

void TimeChart::paintChart(QPainter &painter)
{
    // Lines over the grid, but the grid over areas, which would hide it.
    if (m_kind == Stacked)
        ChartPainting::paintStack(painter, m_area, m_frame, *look());
    ChartPainting::paintGrid(painter, m_area, *look());
    if (m_kind == Lines)
        ChartPainting::paintLines(painter, m_area, m_frame, *look());
    if (!m_frame.isEmpty())
        ChartPainting::paintThresholds(painter, m_area, m_thresholds, *look(), unit());
    ChartPainting::paintValueLabels(painter, m_area, *look(), unit());
    if (!m_frame.isEmpty())
        ChartPainting::paintTimeLabels(painter, m_area, *look(), QTimeZone::systemTimeZone());
}

void TimeChart::changeSoon()
{
    m_isStale = true;
    ChartItem::changeSoon();
}

void TimeChart::onSamples()
{
    if (m_paused && !m_isStale)
        return;
    if (m_pace.isActive()) {
        m_hasNews = true;
        return;
    }
    m_hasNews = false;
    m_pace.start();
    changeSoon();
}

void TimeChart::read()
{
    if (!look())
        return;
    const TimeRange range = m_heldRange.value_or(wantedRange());
    // The width of the labels follows from what is read; it hardly ever changes.
    const qreal columns = m_area.plot.width() > 0 ? m_area.plot.width() : width();
    m_frame = m_series
        ? ChartFrame(*m_series, range, std::max(1, static_cast<int>(columns)),
                     m_kind == Stacked ? ChartFrame::Kind::Stacked : ChartFrame::Kind::Lines)
        : ChartFrame();
    m_area.range = range;
    layOut();
    if (m_paused && !m_heldRange)
        m_heldRange = range;
    if (m_cursorMs) {
        const qint64 aim = m_pointed
            ? m_area.timeAt(m_area.plot.left() + *m_pointed * m_area.plot.width())
            : *m_cursorMs;
        setCursor(m_frame.isEmpty() ? std::nullopt : std::optional(m_frame.nearest(aim)));
        Q_EMIT cursorChanged();
    }
    update();
    Q_EMIT frameChanged();
}

TimeRange TimeChart::wantedRange() const
{
    const qint64 newest = m_series ? m_series->newestMs().value_or(0) : 0;
    if (m_spanMs > 0)
        return {newest - m_spanMs, newest};
    qint64 oldest = newest;
    for (int row = 0; m_series && row < m_series->count(); ++row)
        oldest = std::min(oldest, m_series->samples(row).oldestMs().value_or(newest));
    return {oldest, newest};
}

void TimeChart::setCursor(std::optional<qint64> timeMs)
{
    if (std::exchange(m_cursorMs, timeMs) != timeMs)
        Q_EMIT cursorChanged();
}

} // namespace hearth::app
