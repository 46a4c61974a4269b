// SPDX-License-Identifier: MIT
#include "app/feeds/Feeds.h"

#include "app/session/LocalStore.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

QString listRefusal(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return Feeds::tr("There is no connection to the server.");
    if (failure.error.code == ErrorCode::Forbidden)
        return Feeds::tr("Your role on this server does not allow to read feeds.");
    return Feeds::tr("The server said no: %1.").arg(failure.error.message);
}

} // namespace

Feeds::Feeds(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_list(parts.time.clock)
    , m_lister(parts.commands, {&Ack::feeds, &Feed::feed, mostListed})
    , m_listTimer(parts.time.scheduler.timer([this] { ask(); }))
{}

Feeds::~Feeds() = default;

bool Feeds::isAvailable() const
{
    return m_offered && m_role != Role::Guest;
}

QString Feeds::example() const
{
    const QString feed = m_current ? m_current->feedName() : QStringLiteral("greenhouse");
    const QString address = m_parts.address.httpUrl(QStringLiteral("/api/v1/feeds/")).toString()
        + QString::fromLatin1(QUrl::toPercentEncoding(feed)) + QStringLiteral("/events");
    // The server's own certificate is vouched for by nobody.
    const QString flags = m_parts.address.encryption == ServerAddress::Encryption::Tls
        ? QStringLiteral("-k ")
        : QString();
    return QStringLiteral(
               R"(curl %1-H "Authorization: Bearer $TOKEN" -d '{"event":"reading","data":{"celsius":21.5}}' %2)")
        .arg(flags, address);
}

void Feeds::open()
{
    m_open = true;
    ask();
}

void Feeds::close()
{
    m_open = false;
    m_sought.reset();
    m_listTimer->stop();
    m_list.forgetRates();
    askLater();
}

void Feeds::retry()
{
    if (!m_list.isLoading())
        ask();
}

void Feeds::ask()
{
    m_listTimer->stop();
    if (m_open || isWatching())
        refresh();
}

void Feeds::refresh()
{
    if (!m_online || !isAvailable())
        return;
    if (m_open && (!m_list.isLoaded() || !m_list.error().isEmpty()))
        m_list.beginPage();
    m_lister.ask([this](const auto &result) {
        if (result)
            takeList(result->items, result->more);
        else
            m_list.failPage(listRefusal(result.error()));
        askLater();
    });
}

void Feeds::askLater()
{
    if (m_online && (m_open || isWatching()))
        m_listTimer->start(m_open ? listEvery : watchEvery);
}

bool Feeds::isWatching() const
{
    return std::any_of(m_watches.begin(), m_watches.end(),
                       [](const auto &watch) { return watch.second->isWatching(); });
}

void Feeds::takeList(const std::vector<Feed> &feeds, bool more)
{
    m_list.take(feeds);
    m_list.endPage(more);
    const auto tell = [this, more](auto &reader, const FeedId &id) {
        const Feed *listed = m_list.find(id);
        if (listed)
            reader.setTitle(FeedListModel::titleOf(*listed));
        // One that is beyond the list may be there.
        if (listed || !more)
            reader.setListed(listed != nullptr);
    };
    for (const auto &[id, watch] : m_watches)
        tell(*watch, id);
    if (m_current)
        tell(*m_current, m_current->feed());
    if (m_open) {
        showSought();
        // Else it is there no more.
        m_sought.reset();
        if (const Feed *first = m_list.first(); first && !m_current)
            openView(*first, {});
    } else {
        m_list.forgetRates();
    }
    Q_EMIT listed();
}

void Feeds::show(const QString &name)
{
    if (const Feed *feed = m_list.find(FeedId(name)))
        openView(*feed, {});
}

void Feeds::seek(const QString &feed)
{
    if (!isAvailable())
        return;
    m_sought = Sought{FeedId(feed), {}};
    showSought();
    Q_EMIT pageWanted();
}

void Feeds::seekEvent(const FeedId &feed, qint64 seq)
{
    if (!isAvailable())
        return;
    m_sought = Sought{feed, seq};
    showSought();
    Q_EMIT pageWanted();
}

void Feeds::showSought()
{
    if (!m_sought)
        return;
    const bool isOpen = m_current && m_current->feed() == m_sought->feed;
    // Before the page is there the list may be old, and its last seqs with it.
    const Feed *feed = m_open ? m_list.find(m_sought->feed) : nullptr;
    if (!isOpen && !feed)
        return;
    const auto sought = std::exchange(m_sought, std::nullopt);
    if (!isOpen)
        openView(*feed, sought->seq);
    if (sought->seq)
        m_current->inspector()->seek(*sought->seq);
}

void Feeds::openView(const Feed &feed, std::optional<qint64> seq)
{
    if (m_current && m_current->feed() == feed.feed)
        return;
    const auto closed = closing();
    m_current = std::make_unique<FeedView>(FeedView::Parts{m_parts.subscriptions, m_parts.time},
                                           feed, m_habits[feed.feed], seq, this);
    connect(m_current.get(), &FeedView::habitsChanged, this, &Feeds::keepHabits);
    m_list.setCurrent(feed.feed);
    Q_EMIT currentChanged();
}

std::unique_ptr<FeedView, Feeds::Later> Feeds::closing()
{
    return std::unique_ptr<FeedView, Later>(m_current.release());
}

void Feeds::restore(const std::map<FeedId, QByteArray> &habits)
{
    for (const auto &[feed, kept] : habits) {
        m_habits[feed] = FeedHabits::fromJson(kept);
        watch(feed, m_habits[feed]);
    }
}

void Feeds::keepHabits()
{
    const FeedId feed = m_current->feed();
    const FeedHabits habits = m_current->habits();
    if (habits == m_habits[feed])
        return;
    m_habits[feed] = habits;
    m_parts.store.keepFeedHabits(feed, habits.toJson());
    watch(feed, habits);
    m_watches.at(feed)->setTitle(m_current->title());
}

void Feeds::watch(const FeedId &feed, const FeedHabits &habits)
{
    auto &watch = m_watches[feed];
    if (!watch)
        watch = std::make_unique<FeedWatch>(
            FeedWatch::Parts{m_parts.subscriptions, m_parts.notifier, m_parts.time.clock,
                             [alive = QPointer(this)](const FeedId &about, qint64 seq) {
                                 if (alive)
                                     alive->seekEvent(about, seq);
                             }},
            feed);
    watch->set(habits.alerts, habits.pause);
    m_list.setAlerting(feed, watch->isWatching());
}

void Feeds::setOffered(bool offered)
{
    setAvailability(offered, m_role);
}

void Feeds::setOwnRole(Role role)
{
    setAvailability(m_offered, role);
}

void Feeds::setAvailability(bool offered, Role role)
{
    const bool before = isAvailable();
    m_offered = offered;
    m_role = role;
    if (isAvailable() == before)
        return;
    if (before) {
        m_listTimer->stop();
        m_lister.forget();
        m_sought.reset();
        m_list.clear();
        const auto closed = closing();
        Q_EMIT currentChanged();
    }
    Q_EMIT availableChanged();
    ask();
}

void Feeds::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    m_listTimer->stop();
    m_list.forgetRates();
    ask();
}

} // namespace hearth::app
