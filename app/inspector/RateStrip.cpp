// SPDX-License-Identifier: MIT
#include "app/inspector/RateStrip.h"

#include "app/charts/TieredSeries.h"
#include "app/inspector/EventWords.h"

#include <QDateTime>

#include <algorithm>

namespace hearth::app {

namespace {

constexpr qsizetype longestLayer = 64; //!< bytes of a layer's name
// Of a stream in which each event has a type of its own; layers are fewer still.
constexpr std::size_t mostTypes = 64;

qint64 secondOf(qint64 timeMs)
{
    const qint64 rest = timeMs % RateStrip::second;
    return timeMs - (rest < 0 ? rest + RateStrip::second : rest);
}

QString moment(double timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(timeMs))
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
}

} // namespace

RateStrip::RateStrip(QObject *parent)
    : QObject(parent)
    , m_series([] { return std::make_unique<TieredSeries>(); })
{
    m_series.setUnit(tr("/s"));
}

void RateStrip::take(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        if (event.kind != Event::Kind::Data)
            continue;
        passTo(event.time);
        if (!m_second)
            m_second = secondOf(event.time);
        const QString name = EventWords::oneLine(event.type.toUtf8(), longestLayer);
        auto count = std::find_if(m_counts.begin(), m_counts.end(),
                                  [&](const auto &each) { return each.first == name; });
        if (count == m_counts.end() && m_counts.size() < mostTypes)
            count = m_counts.insert(m_counts.end(), {name, 0});
        // Beyond that they count together with the last one.
        ++(count == m_counts.end() ? m_counts.back() : *count).second;
    }
}

void RateStrip::passTo(qint64 nowMs)
{
    if (m_second && secondOf(nowMs) > *m_second)
        finish(secondOf(nowMs));
}

void RateStrip::finishSecond()
{
    if (m_second && !m_counts.empty())
        finish(*m_second + second);
}

void RateStrip::finish(qint64 until)
{
    m_series.appendStack(*m_second, m_counts);
    m_counts.clear();
    // Two moments are enough for a line along the ground.
    const qint64 first = *m_second + second;
    if (first < until)
        m_series.appendStack(first, {});
    if (first < until - second)
        m_series.appendStack(until - second, {});
    m_second = until;
}

void RateStrip::clear()
{
    m_series.clear();
    m_second.reset();
    m_counts.clear();
}

QString RateStrip::condition(double fromMs, double toMs)
{
    return QStringLiteral("time >= %1 and time < %2")
        .arg(moment(std::min(fromMs, toMs)), moment(std::max(fromMs, toMs)));
}

} // namespace hearth::app
