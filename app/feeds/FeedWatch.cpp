// SPDX-License-Identifier: MIT
#include "app/feeds/FeedWatch.h"

#include "app/feeds/EventOfFeed.h"
#include "app/session/Notifier.h"

#include <QCoreApplication>

#include <utility>

namespace hearth::app {

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(FeedWatch)
};

bool matches(const FeedAlert &alert, const EventField &field)
{
    bool isNumber = false;
    const double value = alert.value.toDouble(&isNumber);
    switch (alert.comparison) {
    case FeedAlert::Comparison::Above:
        return isNumber && field.number && *field.number > value;
    case FeedAlert::Comparison::Below:
        return isNumber && field.number && *field.number < value;
    case FeedAlert::Comparison::Equals:
        return field.text == alert.value || (isNumber && field.number && *field.number == value);
    }
    return false;
}

} // namespace

FeedWatch::FeedWatch(const Parts &parts, FeedId feed)
    : m_parts(parts)
    , m_feed(std::move(feed))
    , m_title(m_feed.toString())
{}

FeedWatch::~FeedWatch() = default;

void FeedWatch::set(const std::vector<FeedAlert> &alerts, std::chrono::seconds pause)
{
    m_alerts = alerts;
    m_pause = pause;
    m_paths.clear();
    for (const FeedAlert &alert : alerts)
        m_paths.push_back(alert.path);
    if (alerts.empty())
        m_seen.reset();
    subscribe();
}

void FeedWatch::setListed(bool listed)
{
    m_listed = listed;
    subscribe();
}

void FeedWatch::subscribe()
{
    if (!m_listed || !isWatching())
        m_subscription.end();
    else if (!m_subscription.isActive())
        m_subscription = m_parts.feeds.subscribe(m_feed, *this, m_seen);
}

void FeedWatch::onFeedEntry(const FeedEntry &entry)
{
    m_seen = entry.seq;
    const auto fields = m_fields.read(eventOf(entry), m_paths);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i] || !matches(m_alerts[i], *fields[i]))
            continue;
        raise(m_alerts[i], fields[i]->text, entry.seq);
        return;
    }
}

void FeedWatch::raise(const FeedAlert &alert, const QString &found, qint64 seq)
{
    const SteadyTime now = m_parts.clock.steadyNow();
    if (m_raisedAt && now - *m_raisedAt < m_pause) {
        ++m_kept;
        return;
    }
    m_raisedAt = now;
    const int kept = std::exchange(m_kept, 0);
    QString body = alert.comparison == FeedAlert::Comparison::Equals
        ? WatchWords::tr("%1 is %2.").arg(alert.path.toString(), found)
        : WatchWords::tr("%1 is %2, %3 %4.")
              .arg(alert.path.toString(), found, alert.comparisonWord(), alert.value);
    if (kept == 1)
        body += QLatin1Char(' ') + WatchWords::tr("One more came since the last notice.");
    else if (kept > 1)
        body += QLatin1Char(' ') + WatchWords::tr("%1 more came since the last notice.").arg(kept);
    Notice notice{m_title, body};
    if (m_parts.chosen)
        notice.chosen = [chosen = m_parts.chosen, feed = m_feed, seq] { chosen(feed, seq); };
    m_parts.notifier.notify(notice);
}

} // namespace hearth::app
