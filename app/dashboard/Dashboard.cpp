// SPDX-License-Identifier: MIT
#include "app/dashboard/Dashboard.h"

#include "app/models/RoleRules.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::app {

namespace {

constexpr int kMinuteMs = 60'000;
constexpr int kHourMs = 60 * kMinuteMs;
constexpr std::array<int, 6> kRanges{kMinuteMs, 5 * kMinuteMs, 15 * kMinuteMs,
                                     kHourMs,   6 * kHourMs,   24 * kHourMs};
constexpr int kUsualRange = 15 * kMinuteMs;
//! A replay of an hour comes at once.
constexpr std::chrono::milliseconds kRefreshPace{200};
constexpr std::chrono::seconds kListPace{10};

QString refusalText(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return Dashboard::tr("There is no connection to the server.");
    return Dashboard::tr("The server said no: %1.").arg(failure.error.message);
}

} // namespace

Dashboard::Dashboard(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_time(parts.time)
    , m_titles(parts.rooms, parts.commands)
    , m_reader(parts.feeds)
    , m_tiles(m_history)
    , m_rooms(m_titles)
    , m_events(parts.users, m_titles, parts.time)
    , m_connections(parts.users, parts.time.clock)
    , m_lister(parts.commands, {&Ack::sessions, &Connection::session, mostConnections})
    , m_kicking(parts.commands)
    , m_refresh(parts.time.scheduler.timer([this] { refresh(); }))
    , m_list(parts.time.scheduler.timer([this] {
        if (!m_paused)
            listConnections();
        m_list->start(kListPace);
    }))
    , m_range(kUsualRange)
{
    connect(&m_reader, &ServerFeedReader::stats, this, &Dashboard::onStats);
    connect(&m_reader, &ServerFeedReader::happened, this,
            [this](const ServerEvent &event) { m_events.add(event); });
    connect(&m_reader, &ServerFeedReader::reset, this, &Dashboard::onReset);
    connect(&m_reader, &ServerFeedReader::stateChanged, this, &Dashboard::onFeedState);
}

bool Dashboard::isAvailable() const
{
    return m_offered && RoleRules::mayAdminister(m_role);
}

void Dashboard::setRange(int range)
{
    const bool isOffered = std::find(kRanges.begin(), kRanges.end(), range) != kRanges.end();
    if (!isOffered || std::exchange(m_range, range) == range)
        return;
    refresh();
    Q_EMIT rangeChanged();
}

QList<int> Dashboard::ranges() const
{
    return {kRanges.begin(), kRanges.end()};
}

void Dashboard::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    m_heldEndMs = m_history.range(0).to;
    m_events.setHeld(paused);
    if (!paused) {
        refresh();
        listConnections();
    }
    Q_EMIT pausedChanged();
}

QString Dashboard::rangeName(int range) const
{
    if (range < kHourMs)
        return tr("%1 min").arg(range / kMinuteMs);
    return tr("%1 h").arg(range / kHourMs);
}

void Dashboard::open()
{
    if (m_state != Closed || !isAvailable())
        return;
    setState(m_online ? Loading : Offline);
    m_reader.begin();
    onFeedState();
    m_titles.learn();
    listConnections();
    m_list->start(kListPace);
}

void Dashboard::close()
{
    m_reader.end();
    m_refresh->stop();
    m_list->stop();
    m_lister.forget();
    setState(Closed);
    setPaused(false);
    m_history.clear();
    m_events.clear();
    m_connections.clear();
    m_kicking.reset();
    refresh();
    Q_EMIT filledChanged();
}

void Dashboard::retry()
{
    if (m_state == Refused)
        m_reader.retry();
}

void Dashboard::listConnections()
{
    if (m_state == Closed || !m_online || m_connections.isLoading())
        return;
    m_connections.beginPage();
    m_lister.ask([this](const auto &result) {
        if (!result) {
            m_connections.failPage(refusalText(result.error()));
            return;
        }
        m_connections.setConnections(result->items);
        m_connections.endPage(result->more);
    });
}

void Dashboard::kick(const QString &sessionId)
{
    const SessionId session(sessionId);
    m_kicking.run(SessionKick{session}, [this, session](const Ack &) {
        m_connections.remove(session);
        Q_EMIT kicked();
    });
}

void Dashboard::setOwnRole(Role role)
{
    const bool was = isAvailable();
    m_role = role;
    if (isAvailable() == was)
        return;
    if (was)
        close();
    Q_EMIT availableChanged();
}

void Dashboard::setOffered(bool offered)
{
    const bool was = isAvailable();
    m_offered = offered;
    if (isAvailable() == was)
        return;
    if (was)
        close();
    Q_EMIT availableChanged();
}

void Dashboard::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online || m_state == Closed)
        return;
    onFeedState();
    if (online)
        listConnections();
}

void Dashboard::onStats(const ServerStats &stats)
{
    const bool was = isFilled();
    m_history.add(stats);
    if (!m_paused && !m_refresh->isActive())
        m_refresh->start(kRefreshPace);
    if (!was && isFilled())
        Q_EMIT filledChanged();
}

void Dashboard::onReset()
{
    // What the other server has told before now is worth having, too.
    m_history.clear();
    m_events.clear();
    refresh();
    Q_EMIT filledChanged();
    m_reader.end();
    m_reader.begin();
    m_titles.learn();
}

void Dashboard::onFeedState()
{
    if (m_state == Closed)
        return;
    const FeedState &feed = m_reader.state();
    if (!m_online || feed.kind == FeedState::Kind::Waiting)
        setState(Offline);
    else if (feed.kind == FeedState::Kind::Refused)
        setState(Refused, feed.error);
    else
        setState(m_reader.isCaughtUp() ? Live : Loading);
}

void Dashboard::refresh()
{
    // Another range of a moment that stands still ends there, too.
    TimeRange range = m_history.range(m_range);
    if (m_paused)
        range = {m_heldEndMs - m_range, m_heldEndMs};
    else
        m_tiles.refresh(m_range);
    m_events.lookAtCalendar();
    m_latency = m_history.latency(range);
    Q_EMIT latencyChanged();
    m_rooms.setCounts(m_history.rooms(range));
    refreshSince(range);
}

void Dashboard::refreshSince(TimeRange range)
{
    const auto since = m_history.sinceMs();
    QString text;
    if (since && *since > range.from) {
        const auto begin = QDateTime::fromMSecsSinceEpoch(*since);
        const bool isToday =
            begin.date() == QDateTime::fromMSecsSinceEpoch(toMillis(m_time.clock.now())).date();
        text = tr("known since %1")
                   .arg(isToday ? QLocale().toString(begin.time(), QStringLiteral("HH:mm:ss"))
                                : QLocale().toString(begin, tr("d MMM HH:mm")));
    }
    if (std::exchange(m_sinceText, text) != text)
        Q_EMIT sinceTextChanged();
}

void Dashboard::setState(State state, const QString &error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace hearth::app
