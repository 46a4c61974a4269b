// SPDX-License-Identifier: MIT
#include "app/dashboard/ServerFeedReader.h"

#include "shared/protocol/JsonDocument.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hearth::app {

namespace {

const auto kStats = QStringLiteral("stats");
//! A day, and some more for a server that keeps longer.
constexpr size_t kMostMinutes = 3000;

} // namespace

ServerFeedReader::Source::Source(ServerFeedReader &owner, const char *feed)
    : reader(owner)
    , id(QLatin1String(feed))
{}

void ServerFeedReader::Source::onFeedEntry(const FeedEntry &entry)
{
    if (this == &reader.m_minutes)
        reader.takeMinute(entry);
    else
        reader.takeSecond(entry);
}

void ServerFeedReader::Source::onFeedGap(const SeqRange &)
{
    // The statistics say by their times what is missing.
}

void ServerFeedReader::Source::onFeedReset()
{
    // Both hear of it; once is enough.
    if (this == &reader.m_seconds || !reader.m_seconds.subscription.isActive())
        Q_EMIT reader.reset();
}

void ServerFeedReader::Source::onFeedStateChanged(const FeedState &state)
{
    reader.onState(*this, state);
}

ServerFeedReader::ServerFeedReader(FeedSubscriptions &feeds, QObject *parent)
    : QObject(parent)
    , m_feeds(feeds)
    , m_minutes(*this, "$server.minutes")
    , m_seconds(*this, "$server")
{}

void ServerFeedReader::begin()
{
    if (isReading())
        return;
    m_waiting.clear();
    m_toldMinutes = false;
    m_toldMs = m_newestSecond = 0;
    m_minutes.subscription = m_feeds.subscribe(m_minutes.id, m_minutes, 0);
    setState(m_feeds.state(m_minutes.id));
}

void ServerFeedReader::end()
{
    m_minutes.subscription.end();
    m_seconds.subscription.end();
    m_waiting.clear();
}

void ServerFeedReader::retry()
{
    m_feeds.retry(m_minutes.id);
    if (m_seconds.subscription.isActive())
        m_feeds.retry(m_seconds.id);
}

void ServerFeedReader::takeMinute(const FeedEntry &entry)
{
    // Once the seconds are here, they say more.
    if (m_toldMinutes || entry.event != kStats || m_waiting.size() >= kMostMinutes)
        return;
    if (auto read = readJson<ServerStats>(entry.data.utf8, "stats"))
        m_waiting.push_back(std::move(*read));
}

void ServerFeedReader::takeSecond(const FeedEntry &entry)
{
    m_newestSecond = entry.seq;
    if (entry.event != kStats) {
        // What a newer server tells in another way is left to it.
        if (const auto news = readJson<ServerNews>(entry.data.utf8, "news"))
            Q_EMIT happened({entry.event, entry.timestamp, *news});
        return;
    }
    const auto read = readJson<ServerStats>(entry.data.utf8, "stats");
    if (!read)
        return;
    tellMinutes(read->time - read->intervalMs);
    m_toldMs = std::max(m_toldMs, read->time);
    Q_EMIT stats(*read);
}

void ServerFeedReader::onState(const Source &source, const FeedState &state)
{
    if (state.kind == FeedState::Kind::Waiting && m_seconds.subscription.isActive()) {
        // They may not reach back to here when it goes on: the minutes come first again.
        // Minutes that were not told yet are not sent again, so they stay.
        m_seconds.subscription.end();
        m_toldMinutes = false;
        setState(state);
        return;
    }
    if (&source == &m_seconds) {
        if (state.kind == FeedState::Kind::Live)
            tellMinutes(std::numeric_limits<qint64>::max());
        setState(state);
        return;
    }
    // All minutes that are kept have come. Those that follow are in the seconds.
    const bool isNext = state.kind == FeedState::Kind::Live && !m_seconds.subscription.isActive();
    if (isNext)
        m_seconds.subscription = m_feeds.subscribe(m_seconds.id, m_seconds, m_newestSecond);
    if (!m_seconds.subscription.isActive())
        setState(state);
}

void ServerFeedReader::tellMinutes(qint64 beforeMs)
{
    if (std::exchange(m_toldMinutes, true))
        return;
    for (const ServerStats &minute : std::exchange(m_waiting, {})) {
        if (minute.time > beforeMs || minute.time - minute.intervalMs < m_toldMs)
            continue;
        m_toldMs = minute.time;
        Q_EMIT stats(minute);
    }
}

void ServerFeedReader::setState(const FeedState &state)
{
    if (std::exchange(m_state, state) == state)
        return;
    Q_EMIT stateChanged();
}

} // namespace hearth::app
