// SPDX-License-Identifier: MIT
#include "server/feeds/FeedRules.h"

#include "server/accounts/Refusal.h"
#include "shared/protocol/TextRule.h"

namespace hearth::server::FeedRules {

namespace {

//! An id as any, and as plain as a name, since it is read in lists and written into addresses.
constexpr TextRule kName{Limits::id, TextRule::Unit::Bytes, TextRule::Empty::Refused,
                         TextRule::Make::Name};

std::optional<RequestError> whyNotWithin(qint64 value, qint64 most, const char *field)
{
    const QString name = QString::fromLatin1(field);
    if (value < 1)
        return Refusal::badRequest(QStringLiteral("%1 is below 1").arg(name));
    if (value > most)
        return RequestError{ErrorCode::TooLarge,
                            QStringLiteral("%1 is above %2").arg(name).arg(most)};
    return std::nullopt;
}

} // namespace

Terms termsOf(const FeedRetention &retention)
{
    Terms terms;
    if (retention.events)
        terms.events = *retention.events;
    if (retention.ageMs)
        terms.age = std::chrono::milliseconds(*retention.ageMs);
    return terms;
}

bool isExpired(const Terms &terms, qint64 lastSeq, qint64 seq, UnixTime createdAt, UnixTime now)
{
    return seq <= lastSeq - terms.events || createdAt <= now - terms.age;
}

std::optional<RequestError> whyNotCalled(const FeedId &feed)
{
    if (auto error = checkText(feed.toString(), kName, QStringLiteral("feed.create.feed")))
        return error;
    if (isOwn(feed))
        return Refusal::badRequest(
            QStringLiteral("feed.create.feed: names that begin with $ are the server's own"));
    return std::nullopt;
}

std::optional<RequestError> whyNotKept(const FeedRetention &retention)
{
    if (retention.events) {
        if (auto error = whyNotWithin(*retention.events, mostEvents, "retention.events"))
            return error;
    }
    if (retention.ageMs)
        return whyNotWithin(*retention.ageMs, mostAge.count(), "retention.age_ms");
    return std::nullopt;
}

std::optional<RequestError> whyNotPublished(const QString &event)
{
    // Whoever reads over HTTP could not tell it from what they have missed.
    if (event == QLatin1String("gap"))
        return Refusal::badRequest(
            QStringLiteral("an event can't be called gap: that is the server's own"));
    return std::nullopt;
}

const FeedId &serverFeed()
{
    static const FeedId feed(QStringLiteral("$server"));
    return feed;
}

const FeedId &serverMinutes()
{
    static const FeedId feed(QStringLiteral("$server.minutes"));
    return feed;
}

bool isOwn(const FeedId &feed)
{
    return feed.toString().startsWith(QLatin1Char('$'));
}

RequestError serversOwn()
{
    return Refusal::forbidden(QStringLiteral("this feed is the server's own"));
}

RequestError noSuchFeed()
{
    return Refusal::notFound(QStringLiteral("feed not found"));
}

} // namespace hearth::server::FeedRules
