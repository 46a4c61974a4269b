// SPDX-License-Identifier: MIT
#include "app/inspector/AlertWatch.h"

#include <QCoreApplication>

#include <utility>

namespace hearth::app {

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertWatch)
};

} // namespace

AlertWatch::AlertWatch(const Clock &clock)
    : m_clock(clock)
{}

void AlertWatch::set(const std::vector<EventAlert> &alerts, std::chrono::seconds pause)
{
    m_alerts = alerts;
    m_pause = pause;
    m_paths.clear();
    for (const EventAlert &alert : alerts)
        m_paths.push_back(alert.path);
}

std::optional<QString> AlertWatch::look(const Event &event)
{
    // Nobody has to be told of what they sent themselves.
    if (!isWatching() || event.kind != Event::Kind::Data
        || event.direction == Event::Direction::Out)
        return std::nullopt;
    const auto fields = m_fields.read(event, m_paths);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i] && m_alerts[i].matches(*fields[i]))
            return raise(m_alerts[i], fields[i]->text);
    }
    return std::nullopt;
}

std::optional<QString> AlertWatch::raise(const EventAlert &alert, const QString &found)
{
    const SteadyTime now = m_clock.steadyNow();
    if (m_raisedAt && now - *m_raisedAt < m_pause) {
        ++m_kept;
        return std::nullopt;
    }
    m_raisedAt = now;
    const int kept = std::exchange(m_kept, 0);
    QString words = alert.comparison == EventAlert::Comparison::Equals
        ? WatchWords::tr("%1 is %2.").arg(alert.path.toString(), found)
        : WatchWords::tr("%1 is %2, %3 %4.")
              .arg(alert.path.toString(), found, alert.comparisonWord(), alert.value);
    if (kept == 1)
        words += QLatin1Char(' ') + WatchWords::tr("One more came since the last notice.");
    else if (kept > 1)
        words +=
            QLatin1Char(' ') + WatchWords::tr("%n more came since the last notice.", nullptr, kept);
    return words;
}

} // namespace hearth::app
