// SPDX-License-Identifier: MIT
#include "server/chat/ServerFeed.h"

#include "server/chat/RoomDirectory.h"
#include "server/chat/ServerReading.h"
#include "server/feeds/FeedDirectory.h"
#include "server/feeds/FeedRules.h"
#include "server/storage/ServerFeedStore.h"

#include <algorithm>

namespace hearth::server {

namespace {

//! Who did it, where the event says so.
std::optional<UserId> actorIn(const Message &event)
{
    return std::visit(
        [](const auto &known) -> std::optional<UserId> {
            if constexpr (requires { known.message.author; })
                return known.message.author;
            else if constexpr (requires { UserId(known.user); })
                return known.user;
            else if constexpr (requires { std::optional<UserId>(known.by); })
                return known.by;
            else
                return std::nullopt;
        },
        event);
}

std::vector<RoomCount> busiest(const QHash<RoomId, qint64> &counts)
{
    std::vector<RoomCount> rooms;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        rooms.push_back({it.key(), it.value()});
    const auto end =
        rooms.begin() + static_cast<std::ptrdiff_t>(std::min(rooms.size(), ServerFeed::mostRooms));
    std::partial_sort(
        rooms.begin(), end, rooms.end(), [](const RoomCount &one, const RoomCount &other) {
            return one.events != other.events ? one.events > other.events : one.room < other.room;
        });
    rooms.erase(end, rooms.end());
    return rooms;
}

ServerNews newsOf(const SessionId &session, const UserId &user)
{
    ServerNews news;
    news.session = session;
    news.user = user;
    return news;
}

} // namespace

ServerFeed::ServerFeed(const Ports &ports)
    : m_ports(ports)
{
    for (const Feed &feed : m_ports.store.feeds())
        m_ports.feeds.add(feed);
}

void ServerFeed::sessionOpened(const SessionId &session, const UserId &user)
{
    tell("session.opened", newsOf(session, user));
}

void ServerFeed::sessionResumed(const SessionId &session, const UserId &user)
{
    tell("session.resumed", newsOf(session, user));
}

void ServerFeed::sessionClosed(const SessionId &session, const UserId &user,
                               std::optional<int> code)
{
    ServerNews news = newsOf(session, user);
    news.code = code;
    tell("session.closed", news);
}

void ServerFeed::accountAdded(const UserId &user)
{
    ServerNews news;
    news.user = user;
    tell("user.registered", news);
}

void ServerFeed::roomCreated(const RoomId &room, const UserId &by)
{
    const RoomDirectory::Entry *entry = m_ports.rooms.find(room);
    ServerNews news;
    news.room = room;
    if (entry && entry->visibility == Visibility::Public)
        news.user = by;
    tell("room.created", news);
}

void ServerFeed::tell(const char *event, const ServerNews &news)
{
    if (!mayTell(news)) {
        ++m_leftOut;
        return;
    }
    const FeedId &feed = FeedRules::serverFeed();
    passOn(feed, m_ports.store.append(feed, QString::fromLatin1(event), news));
}

bool ServerFeed::mayTell(const ServerNews &news)
{
    // One user whose client comes and goes all the time must not be all that there is to read.
    if (news.user && m_newsOf.value(*news.user) >= newsOfUser)
        return false;
    if (m_news.take(m_ports.clock.steadyNow()))
        return false;
    if (news.user)
        ++m_newsOf[*news.user];
    return true;
}

void ServerFeed::happened(const RoomEvent &event)
{
    const RoomDirectory::Entry *room = m_ports.rooms.find(event.room);
    if (!room || room->visibility != Visibility::Public
        || m_samples.take(m_ports.clock.steadyNow()))
        return;
    ServerNews news;
    news.room = event.room;
    news.user = actorIn(event.event);
    const std::string_view type = wireName(typeOf(event.event));
    const FeedId &feed = FeedRules::serverFeed();
    passOn(feed,
           m_ports.store.append(
               feed, QString::fromLatin1(type.data(), static_cast<qsizetype>(type.size())), news));
}

void ServerFeed::publish(const ServerReading &reading)
{
    // What was refused comes once for each of few words.
    m_newsOf.clear();
    for (const ServerReading::Refused &refused : reading.refused) {
        ServerNews news;
        news.scope = refused.scope;
        news.count = refused.count;
        const FeedId &feed = FeedRules::serverFeed();
        passOn(feed, m_ports.store.append(feed, refused.event, news));
    }
    const QHash<RoomId, qint64> rooms = m_ports.rooms.takeCounts();
    for (auto it = rooms.cbegin(); it != rooms.cend(); ++it)
        m_roomsOfMinute[it.key()] += it.value();
    m_leftOutOfMinute += m_leftOut;
    ServerStats second = reading.second;
    second.rooms = busiest(rooms);
    second.leftOut = std::exchange(m_leftOut, 0);
    const FeedId &seconds = FeedRules::serverFeed();
    passOn(seconds, m_ports.store.append(seconds, QStringLiteral("stats"), second));
    if (!reading.minute)
        return;
    ServerStats minute = *reading.minute;
    minute.rooms = busiest(std::exchange(m_roomsOfMinute, {}));
    minute.leftOut = std::exchange(m_leftOutOfMinute, 0);
    const FeedId &minutes = FeedRules::serverMinutes();
    passOn(minutes, m_ports.store.append(minutes, QStringLiteral("stats"), minute));
}

void ServerFeed::passOn(const FeedId &feed, const FeedEntry &entry)
{
    m_ports.feeds.setLastSeq(feed, entry.seq);
    m_ports.listener.feedPublished({feed, {entry}});
}

} // namespace hearth::server
