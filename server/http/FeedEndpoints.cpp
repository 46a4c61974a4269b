// SPDX-License-Identifier: MIT
#include "server/http/FeedEndpoints.h"

#include "server/accounts/Refusal.h"
#include "server/http/Answers.h"
#include "server/http/Bearer.h"
#include "shared/protocol/Limits.h"

#include <QUrlQuery>

#include <algorithm>

namespace hearth::server {

namespace {

//! The feed of /api/v1/feeds/{feed}/…; whatever it is, there may be none of that name.
FeedId feedOf(const HttpRequest &request)
{
    constexpr qsizetype place = 4;
    return FeedId(
        QString::fromUtf8(QByteArray::fromPercentEncoding(request.path().split('/').value(place))));
}

//! A whole number of the query, or what stands for it where it is not said.
Result<qint64, RequestError> numberIn(const HttpRequest &request, const QString &name,
                                      qint64 otherwise)
{
    const qsizetype at = request.target.indexOf('?');
    const QUrlQuery query(at < 0 ? QString() : QString::fromUtf8(request.target.mid(at + 1)));
    if (!query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = query.queryItemValue(name).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > Limits::maxInteger)
        return Failure{
            Refusal::badRequest(QStringLiteral("%1 is not a whole number from 0 on").arg(name))};
    return number;
}

RequestError withLine(RequestError error, std::size_t line)
{
    error.message = QStringLiteral("line %1: %2").arg(line).arg(error.message);
    return error;
}

//! One object, or one on each line.
Result<std::vector<FeedPublication>, RequestError> publicationsIn(const QByteArray &body)
{
    constexpr std::string_view name = "event";
    // A single one may be written over several lines.
    const auto whole = readJson<FeedPublication>(body, name);
    if (whole)
        return std::vector{*whole};
    const QByteArray text = body.trimmed();
    if (!text.contains('\n'))
        return Failure{whole.error()};
    std::vector<FeedPublication> events;
    std::size_t number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto event = readJson<FeedPublication>(line, name);
        if (!event)
            return Failure{withLine(event.error(), number)};
        if (events.size() == FeedEndpoints::mostPublished)
            return Failure{RequestError{
                ErrorCode::TooLarge,
                QStringLiteral("there are more than %1 events").arg(FeedEndpoints::mostPublished)}};
        events.push_back(*event);
    }
    return events;
}

} // namespace

FeedEndpoints::FeedEndpoints(FeedPort &feeds)
    : m_feeds(feeds)
{}

void FeedEndpoints::addTo(HttpRouter &router)
{
    router.add("GET", "/api/v1/feeds/{feed}/events",
               std::bind_front(&FeedEndpoints::readPage, this));
    router.add("POST", "/api/v1/feeds/{feed}/events",
               std::bind_front(&FeedEndpoints::publish, this));
}

void FeedEndpoints::publish(const HttpRequest &request, HttpRespond respond)
{
    const auto token = requiredToken(request);
    if (!token)
        return respond(errorResponse(token.error()));
    const auto events = publicationsIn(request.body);
    if (!events)
        return respond(errorResponse(events.error()));
    m_feeds.publish(*token, feedOf(request), *events,
                    answerWith<FeedReceipt>(202, std::move(respond)));
}

void FeedEndpoints::readPage(const HttpRequest &request, HttpRespond respond)
{
    const auto token = requiredToken(request);
    if (!token)
        return respond(errorResponse(token.error()));
    const auto after = numberIn(request, QStringLiteral("after"), 0);
    if (!after)
        return respond(errorResponse(after.error()));
    const auto limit = numberIn(request, QStringLiteral("limit"), usualPage);
    if (!limit)
        return respond(errorResponse(limit.error()));
    if (*limit < 1)
        return respond(errorResponse(Refusal::badRequest(QStringLiteral("limit is below 1"))));
    m_feeds.readPage(*token, feedOf(request), *after, std::min(*limit, mostOfPage),
                     answerWith<FeedEvents>(200, std::move(respond)));
}

} // namespace hearth::server
