// SPDX-License-Identifier: MIT
#include "app/feeds/FeedSource.h"

#include "app/feeds/EventOfFeed.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

//! Nothing: only what is new.
std::optional<qint64> beginning(const std::optional<Feed> &feed)
{
    if (!feed)
        return std::nullopt;
    return feed->keyed ? 0 : std::max<qint64>(0, feed->lastSeq - FeedSource::past);
}

} // namespace

FeedSource::FeedSource(FeedId feed, Find find, const Clock &clock, QObject *parent)
    : LiveSource(parent)
    , m_feed(std::move(feed))
    , m_find(std::move(find))
    , m_clock(clock)
{}

FeedSource::~FeedSource() = default;

void FeedSource::start()
{
    const auto place = m_find();
    if (m_subscription.isActive()) {
        if (m_state == SourceState::Ended && place)
            place->subscriptions->retry(m_feed);
        return;
    }
    if (!place) {
        setState(SourceState::Ended, tr("There is no session to read it in; sign in first."));
        return;
    }
    // Another server has other seqs.
    if (m_session != place->session)
        m_newestSeq.reset();
    if (m_session)
        m_session->disconnect(this);
    m_session = place->session;
    connect(place->session, &QObject::destroyed, this, &FeedSource::onSessionGone);
    m_wasLive = false;
    m_subscription = place->subscriptions->subscribe(
        m_feed, *this, m_newestSeq ? m_newestSeq : beginning(place->about));
    onFeedStateChanged(place->subscriptions->state(m_feed));
}

void FeedSource::stop()
{
    m_subscription.end();
    if (m_state != SourceState::Idle)
        setState(SourceState::Idle);
}

void FeedSource::send(const SourceFrame &)
{
    say(Event::Kind::Note, tr("Nothing can be sent to what is only read"));
}

void FeedSource::onFeedEntry(const FeedEntry &entry)
{
    m_newestSeq = entry.seq;
    tell(eventOf(entry));
}

void FeedSource::onFeedGap(const SeqRange &gap)
{
    // Before it is live, that is what the feed does not keep of its past.
    if (!m_wasLive && !m_newestSeq)
        return;
    say(Event::Kind::Gap,
        gap.from == gap.to ? tr("Event %1 is missing").arg(gap.from)
                           : tr("Events %1 to %2 are missing").arg(gap.from).arg(gap.to));
}

void FeedSource::onFeedReset()
{
    m_newestSeq.reset();
    say(Event::Kind::Note, tr("The server has other data now: seqs begin anew"));
}

void FeedSource::onFeedStateChanged(const FeedState &state)
{
    switch (state.kind) {
    case FeedState::Kind::Waiting:
        if (m_wasLive)
            say(Event::Kind::Note, tr("The connection to the server was lost"));
        m_wasLive = false;
        setState(SourceState::Waiting, tr("It goes on with the connection to the server."));
        return;
    case FeedState::Kind::Asking:
        setState(SourceState::Connecting);
        return;
    case FeedState::Kind::Live:
        if (!std::exchange(m_wasLive, true))
            say(Event::Kind::Note, tr("Subscribed"));
        setState(SourceState::Live);
        return;
    case FeedState::Kind::Refused:
        say(Event::Kind::Note, state.error);
        setState(SourceState::Ended, state.error);
        return;
    }
}

void FeedSource::onSessionGone()
{
    m_subscription.end();
    const QString why = tr("The session is over");
    say(Event::Kind::Note, why);
    setState(SourceState::Ended, why);
}

void FeedSource::tell(Event event)
{
    Q_EMIT arrived({std::move(event)});
}

void FeedSource::say(Event::Kind kind, const QString &words)
{
    Event event;
    event.kind = kind;
    event.type = words;
    event.time = toMillis(m_clock.now());
    tell(std::move(event));
}

void FeedSource::setState(SourceState state, const QString &why)
{
    m_state = state;
    m_why = why;
    Q_EMIT stateChanged();
}

} // namespace hearth::app
