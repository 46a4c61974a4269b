// SPDX-License-Identifier: MIT
#include "app/feeds/FeedListModel.h"

#include "app/inspector/EventWords.h"
#include "app/models/ShownName.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hearth::app {

namespace {

//! `$server` and its like.
bool isServersOwn(const Feed &feed)
{
    return feed.feed.toString().startsWith(QLatin1Char('$'));
}

} // namespace

FeedListModel::FeedListModel(const Clock &clock, QObject *parent)
    : PagedListModel(parent)
    , m_clock(clock)
{}

int FeedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_feeds.size());
}

QString FeedListModel::titleOf(const hearth::Feed &feed)
{
    return shownName(feed.title.isEmpty() ? feed.feed.toString() : feed.title);
}

QString FeedListModel::aboutOf(const hearth::Feed &feed)
{
    QStringList about;
    if (feed.title != feed.feed.toString())
        about.append(shownName(feed.feed.toString()));
    if (feed.visibility == Visibility::Private)
        about.append(tr("private"));
    return about.join(QStringLiteral(" · "));
}

QVariant FeedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const hearth::Feed &feed = m_feeds[static_cast<std::size_t>(index.row())];
    const auto rate = m_rates.find(feed.feed);
    switch (role) {
    case Feed:
        return feed.feed.toString();
    case Qt::DisplayRole:
    case Title:
        return titleOf(feed);
    case About:
        return aboutOf(feed);
    case Rate:
        return rate == m_rates.end() ? QString() : EventWords::rate(rate->second);
    case Busy:
        return rate != m_rates.end() && rate->second > 0;
    case Current:
        return feed.feed == m_current;
    case Alerting: {
        const auto alerting = m_alerting.find(feed.feed);
        return alerting != m_alerting.end() && alerting->second;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> FeedListModel::roleNames() const
{
    return {{Feed, "feed"}, {Title, "title"},     {About, "about"},      {Rate, "rate"},
            {Busy, "busy"}, {Current, "current"}, {Alerting, "alerting"}};
}

void FeedListModel::take(std::vector<hearth::Feed> feeds)
{
    std::stable_sort(feeds.begin(), feeds.end(), [](const auto &a, const auto &b) {
        if (isServersOwn(a) != isServersOwn(b))
            return isServersOwn(b);
        return titleOf(a).localeAwareCompare(titleOf(b)) < 0;
    });
    const SteadyTime now = m_clock.steadyNow();
    std::map<FeedId, double> rates;
    const std::chrono::duration<double> passed =
        m_takenAt ? now - *m_takenAt : std::chrono::duration<double>(0);
    for (const auto &feed : feeds) {
        const auto *before = find(feed.feed);
        if (before && passed.count() > 0)
            rates[feed.feed] =
                static_cast<double>(std::max<qint64>(0, feed.lastSeq - before->lastSeq))
                / passed.count();
    }
    m_takenAt = now;
    m_rates = std::move(rates);
    update(feeds);
}

void FeedListModel::update(const std::vector<hearth::Feed> &feeds)
{
    const bool isSame = std::equal(feeds.begin(), feeds.end(), m_feeds.begin(), m_feeds.end(),
                                   [](const auto &a, const auto &b) { return a.feed == b.feed; });
    // Asked for every few seconds, and nearly always the same: whoever is at a row stays there.
    if (isSame && !feeds.empty()) {
        m_feeds = feeds;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_feeds = feeds;
    endResetModel();
    Q_EMIT countChanged();
}

void FeedListModel::forgetRates()
{
    m_takenAt.reset();
    m_rates.clear();
    if (!m_feeds.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Rate, Busy});
}

void FeedListModel::clear()
{
    m_takenAt.reset();
    m_rates.clear();
    update({});
    beginAnew();
}

void FeedListModel::setCurrent(const FeedId &feed)
{
    m_current = feed;
    if (!m_feeds.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Current});
}

void FeedListModel::setAlerting(const FeedId &feed, bool alerting)
{
    m_alerting[feed] = alerting;
    if (!m_feeds.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Alerting});
}

const hearth::Feed *FeedListModel::find(const FeedId &feed) const
{
    const auto found = std::find_if(m_feeds.begin(), m_feeds.end(),
                                    [&feed](const auto &one) { return one.feed == feed; });
    return found == m_feeds.end() ? nullptr : &*found;
}

std::vector<JumpModel::FeedPlace> FeedListModel::places() const
{
    std::vector<JumpModel::FeedPlace> places;
    for (const auto &feed : m_feeds)
        places.push_back({feed.feed.toString(), titleOf(feed), aboutOf(feed)});
    return places;
}

const hearth::Feed *FeedListModel::first() const
{
    return m_feeds.empty() ? nullptr : &m_feeds.front();
}

} // namespace hearth::app
