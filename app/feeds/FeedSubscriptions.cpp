// SPDX-License-Identifier: MIT
#include "app/feeds/FeedSubscriptions.h"

#include "app/session/PatientSender.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

struct SubscriptionWords
{
    Q_DECLARE_TR_FUNCTIONS(FeedSubscriptions)
};

QString sentenceOf(const RequestError &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return SubscriptionWords::tr(
            "This feed is not there any more, or it is not yours to read.");
    case ErrorCode::Forbidden:
        return SubscriptionWords::tr("Your role on this server does not allow to read feeds.");
    case ErrorCode::TooLarge:
        return SubscriptionWords::tr(
            "You read too many feeds at once. Close one of them, and try again.");
    default:
        return SubscriptionWords::tr("The server said no: %1.").arg(error.message);
    }
}

} // namespace

struct FeedSubscription::Reader
{
    FeedSubscriptions *owner = nullptr; //!< null once one of the two is gone
    FeedListener *listener = nullptr;
    FeedId feed;
    std::optional<qint64> seen; //!< nothing: wants only what is new, and that begins with the ack
    //! What comes is of a subscription that others had before: the replay that this one asked for
    //! begins with an event that came already.
    bool waits = false;
    bool asked = false; //!< is part of the question that is under way
    std::optional<qint64> askedAfter;
    bool isLate = false; //!< came when it was live; is told so again when what it asked for is here
};

FeedSubscription::FeedSubscription(FeedSubscription &&other) noexcept
    : m_reader(std::move(other.m_reader))
{}

FeedSubscription &FeedSubscription::operator=(FeedSubscription &&other) noexcept
{
    if (this != &other) {
        end();
        m_reader = std::move(other.m_reader);
    }
    return *this;
}

FeedSubscription::~FeedSubscription()
{
    end();
}

void FeedSubscription::end()
{
    const auto reader = std::move(m_reader);
    if (reader && reader->owner)
        reader->owner->remove(*reader);
}

FeedSubscriptions::FeedSubscriptions(PatientSender &commands)
    : m_commands(commands)
    , m_guard(std::make_shared<FeedSubscriptions *>(this))
{}

FeedSubscriptions::~FeedSubscriptions()
{
    for (const auto &[id, feed] : m_feeds) {
        for (const auto &reader : feed.readers)
            reader->owner = nullptr;
    }
}

FeedSubscription FeedSubscriptions::subscribe(const FeedId &id, FeedListener &listener,
                                              std::optional<qint64> after)
{
    FeedSubscription subscription;
    subscription.m_reader = std::make_shared<Reader>(
        Reader{this, &listener, id, after, false, false, std::nullopt, false});
    Feed &feed = m_feeds[id];
    feed.readers.push_back(subscription.m_reader);
    const bool isLive = feed.state.kind == FeedState::Kind::Live && feed.position && !feed.asking;
    if (isLive && !after) {
        subscription.m_reader->seen = feed.position;
        return subscription;
    }
    subscription.m_reader->waits = feed.position || feed.asking;
    if (!m_online)
        return subscription;
    if (!isLive)
        feed.state = {FeedState::Kind::Asking, {}};
    subscription.m_reader->isLate = isLive;
    ask(id);
    return subscription;
}

FeedState FeedSubscriptions::state(const FeedId &id) const
{
    const auto found = m_feeds.find(id);
    return found == m_feeds.end() ? FeedState() : found->second.state;
}

void FeedSubscriptions::retry(const FeedId &id)
{
    const auto found = m_feeds.find(id);
    if (m_online && found != m_feeds.end() && found->second.state.kind == FeedState::Kind::Refused)
        begin(id);
}

void FeedSubscriptions::begin(const FeedId &id)
{
    setState(id, {FeedState::Kind::Asking, {}});
    const auto found = m_feeds.find(id);
    if (found != m_feeds.end() && !found->second.readers.empty())
        ask(id);
}

void FeedSubscriptions::setEpoch(const QString &epoch)
{
    const QString before = std::exchange(m_epoch, epoch);
    if (before.isEmpty() || before == epoch)
        return;
    std::vector<std::shared_ptr<Reader>> all;
    for (const auto &[id, feed] : m_feeds)
        all.insert(all.end(), feed.readers.begin(), feed.readers.end());
    for (const auto &reader : all)
        reader->seen.reset();
    for (const auto &reader : all) {
        if (reader->owner)
            reader->listener->onFeedReset();
    }
}

void FeedSubscriptions::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    ++m_connection;
    std::erase_if(m_feeds, [](const auto &entry) { return entry.second.readers.empty(); });
    std::vector<FeedId> ids;
    for (auto &[id, feed] : m_feeds) {
        feed.position.reset();
        feed.asking = false;
        feed.asksAgain = false;
        for (const auto &reader : feed.readers)
            reader->waits = reader->asked = reader->isLate = false;
        ids.push_back(id);
    }
    for (const FeedId &id : ids) {
        if (!online)
            setState(id, {FeedState::Kind::Waiting, {}});
        else
            begin(id);
    }
}

void FeedSubscriptions::ask(const FeedId &id)
{
    Feed &feed = m_feeds[id];
    if (feed.asking) {
        feed.asksAgain = true;
        return;
    }
    feed.asking = true;
    FeedSubscribe command{id, std::nullopt};
    for (const auto &reader : feed.readers) {
        reader->asked = true;
        reader->askedAfter = reader->seen;
        if (reader->seen)
            command.after = std::min(command.after.value_or(*reader->seen), *reader->seen);
    }
    m_commands.request(command,
                       [guard = std::weak_ptr(m_guard), id,
                        connection = m_connection](const CommandResult &result) {
                           const auto alive = guard.lock();
                           if (alive && (*alive)->m_connection == connection)
                               (*alive)->onAnswer(id, result);
                       });
}

void FeedSubscriptions::onAnswer(const FeedId &id, const CommandResult &result)
{
    const auto found = m_feeds.find(id);
    if (found == m_feeds.end())
        return;
    found->second.asking = false;
    const bool asksAgain = std::exchange(found->second.asksAgain, false);
    if (result)
        takeAck(id, *result);
    else if (result.error().kind == CommandFailure::Kind::Refused)
        setState(id, {FeedState::Kind::Refused, sentenceOf(result.error().error)});
    if (asksAgain && m_online && m_feeds.contains(id))
        ask(id);
}

void FeedSubscriptions::takeAck(const FeedId &id, const Ack &ack)
{
    const FeedState live{FeedState::Kind::Live, {}};
    Feed &feed = m_feeds[id];
    const qint64 last = ack.lastSeq.value_or(feed.position.value_or(0));
    feed.position = last;
    std::vector<std::shared_ptr<Reader>> late;
    for (const auto &reader : readersOf(id)) {
        const auto after = std::exchange(reader->askedAfter, std::nullopt);
        // One that came after the question waits for its own.
        if (!std::exchange(reader->asked, false))
            continue;
        if (std::exchange(reader->isLate, false))
            late.push_back(reader);
        reader->waits = false;
        // What was asked for is here; where it lay beyond the last seq, the feed goes on from that.
        reader->seen = last;
        if (ack.gap && after && *after < ack.gap->to && reader->owner)
            reader->listener->onFeedGap({std::max(ack.gap->from, *after + 1), ack.gap->to});
    }
    setState(id, live);
    // It was live before they came; now what they asked for is here as well.
    for (const auto &reader : late) {
        if (reader->owner)
            reader->listener->onFeedStateChanged(live);
    }
}

void FeedSubscriptions::onEntry(const FeedId &id, const FeedEntry &entry)
{
    const auto found = m_feeds.find(id);
    if (found == m_feeds.end())
        return;
    const bool isReplay = found->second.position && entry.seq <= *found->second.position;
    found->second.position = entry.seq;
    for (const auto &reader : readersOf(id)) {
        if (isReplay && reader->asked)
            reader->waits = false;
        if (reader->waits || !reader->seen || entry.seq <= *reader->seen)
            continue;
        reader->seen = entry.seq;
        if (reader->owner)
            reader->listener->onFeedEntry(entry);
    }
}

void FeedSubscriptions::onGap(const FeedId &id, const SeqRange &gap)
{
    const auto found = m_feeds.find(id);
    if (found == m_feeds.end())
        return;
    found->second.position = gap.to;
    for (const auto &reader : readersOf(id)) {
        if (reader->waits || !reader->seen || gap.to <= *reader->seen)
            continue;
        const qint64 from = std::max(gap.from, *reader->seen + 1);
        reader->seen = gap.to;
        if (reader->owner)
            reader->listener->onFeedGap({from, gap.to});
    }
}

void FeedSubscriptions::remove(Reader &reader)
{
    reader.owner = nullptr;
    const auto found = m_feeds.find(reader.feed);
    if (found == m_feeds.end())
        return;
    std::erase_if(found->second.readers,
                  [&reader](const auto &other) { return other.get() == &reader; });
    if (!found->second.readers.empty())
        return;
    if (!m_online) {
        m_feeds.erase(found);
        return;
    }
    // It is known until the server has answered: what is under way may still come, and whoever
    // subscribes meanwhile must not take it for theirs.
    found->second.state = {FeedState::Kind::Asking, {}};
    const FeedId id = reader.feed;
    m_commands.request(
        FeedUnsubscribe{id},
        [guard = std::weak_ptr(m_guard), id, connection = m_connection](const CommandResult &) {
            const auto alive = guard.lock();
            if (!alive || (*alive)->m_connection != connection)
                return;
            const auto left = (*alive)->m_feeds.find(id);
            if (left != (*alive)->m_feeds.end() && left->second.readers.empty())
                (*alive)->m_feeds.erase(left);
        });
}

void FeedSubscriptions::setState(const FeedId &id, const FeedState &state)
{
    const auto found = m_feeds.find(id);
    if (found == m_feeds.end() || found->second.state == state)
        return;
    found->second.state = state;
    for (const auto &reader : readersOf(id)) {
        if (reader->owner)
            reader->listener->onFeedStateChanged(state);
    }
}

std::vector<std::shared_ptr<FeedSubscription::Reader>>
FeedSubscriptions::readersOf(const FeedId &id) const
{
    const auto found = m_feeds.find(id);
    return found == m_feeds.end() ? std::vector<std::shared_ptr<Reader>>() : found->second.readers;
}

} // namespace hearth::app
