// SPDX-License-Identifier: MIT
#include "app/feeds/FeedView.h"

#include "app/feeds/EventOfFeed.h"
#include "app/feeds/FeedListModel.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

//! Of a keyed feed comes the latest of each key.
qint64 beginning(const Feed &feed, std::optional<qint64> sought)
{
    qint64 after = feed.lastSeq - FeedView::past;
    if (sought)
        after = std::max(std::min(after, *sought - FeedView::context),
                         feed.lastSeq - FeedView::farthest);
    return feed.keyed ? 0 : std::max<qint64>(0, after);
}

} // namespace

FeedView::FeedView(const Parts &parts, const Feed &feed, const FeedHabits &habits,
                   std::optional<qint64> sought, QObject *parent)
    : QObject(parent)
    , m_feeds(parts.feeds)
    , m_clock(parts.time.clock)
    , m_feed(feed.feed)
    , m_title(FeedListModel::titleOf(feed))
    , m_inspector(parts.time)
{
    m_inspector.plots()->restore(habits.plots);
    connect(&m_alerts, &EventAlertModel::countChanged, this,
            [this] { m_inspector.plots()->setAlerts(m_alerts.alerts()); });
    m_alerts.restore(habits.alerts, habits.pause);
    connect(m_inspector.plots(), &PlotModel::pinnedChanged, this, &FeedView::habitsChanged);
    connect(&m_alerts, &EventAlertModel::edited, this, &FeedView::habitsChanged);
    m_subscription = m_feeds.subscribe(m_feed, *this, beginning(feed, sought));
    m_state = m_feeds.state(m_feed);
}

FeedView::~FeedView() = default;

FeedView::State FeedView::state() const
{
    return m_gone ? Refused : static_cast<State>(m_state.kind);
}

QString FeedView::problem() const
{
    return m_gone ? tr("This feed is not there any more. What stands here is the last of it.")
                  : m_state.error;
}

void FeedView::setListed(bool listed)
{
    if (std::exchange(m_gone, !listed) == !listed)
        return;
    // The server has ended the subscription with the feed.
    m_subscription = listed ? m_feeds.subscribe(m_feed, *this, m_newestSeq) : FeedSubscription();
    m_state = m_feeds.state(m_feed);
    Q_EMIT stateChanged();
}

FeedHabits FeedView::habits() const
{
    return {m_inspector.plots().pinned(), m_alerts.alerts(),
            std::chrono::seconds(m_alerts.pause())};
}

void FeedView::setTitle(const QString &title)
{
    if (std::exchange(m_title, title) != title)
        Q_EMIT titleChanged();
}

void FeedView::retry()
{
    m_feeds.retry(m_feed);
}

void FeedView::onFeedEntry(const FeedEntry &entry)
{
    m_newestTime = entry.timestamp;
    m_newestSeq = entry.seq;
    m_inspector.add(eventOf(entry));
}

void FeedView::onFeedGap(const SeqRange &gap)
{
    // Before it is live, that is what the feed does not keep of its past.
    if (!m_wasLive)
        return;
    Event event;
    event.kind = Event::Kind::Gap;
    event.time = m_newestTime > 0 ? m_newestTime : toMillis(m_clock.now());
    event.type = gap.from == gap.to ? tr("Event %1 is missing").arg(gap.from)
                                    : tr("Events %1 to %2 are missing").arg(gap.from).arg(gap.to);
    m_inspector.plots()->breakAt(event.time);
    m_inspector.add(std::move(event));
}

void FeedView::onFeedReset()
{
    m_wasLive = false;
    m_newestSeq.reset();
    m_inspector.clear();
}

void FeedView::onFeedStateChanged(const FeedState &state)
{
    m_state = state;
    m_wasLive = m_wasLive || state.kind == FeedState::Kind::Live;
    Q_EMIT stateChanged();
}

} // namespace hearth::app
