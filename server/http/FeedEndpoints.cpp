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

QUrlQuery queryOf(const HttpRequest &request)
{
    const qsizetype at = request.target.indexOf('?');
    return QUrlQuery(at < 0 ? QString() : QString::fromUtf8(request.target.mid(at + 1)));
}

Result<qint64, RequestError> toNumber(const QString &text, const QString &name)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > Limits::maxInteger)
        return Failure{
            Refusal::badRequest(QStringLiteral("%1 is not a whole number from 0 on").arg(name))};
    return number;
}

//! A whole number of the query, or what stands for it where it is not said.
Result<qint64, RequestError> numberIn(const HttpRequest &request, const QString &name,
                                      qint64 otherwise)
{
    const QUrlQuery query = queryOf(request);
    return query.hasQueryItem(name) ? toNumber(query.queryItemValue(name), name)
                                    : Result<qint64, RequestError>(otherwise);
}

//! A browser that comes back says by itself where it was; the address is still that of its begin.
Result<std::optional<qint64>, RequestError> lastSeen(const HttpRequest &request)
{
    const auto ids = request.values("Last-Event-ID");
    const QUrlQuery query = queryOf(request);
    const QString after = QStringLiteral("after");
    if (ids.empty() && !query.hasQueryItem(after))
        return std::optional<qint64>();
    const auto number = ids.empty()
        ? toNumber(query.queryItemValue(after), after)
        : toNumber(QString::fromUtf8(ids.front()), QStringLiteral("Last-Event-ID"));
    if (!number)
        return Failure{number.error()};
    return std::optional(*number);
}

//! The token, or a ticket in the address, which no other secret may stand in.
Result<FeedKey, RequestError> keyOf(const HttpRequest &request)
{
    const QString ticket = queryOf(request).queryItemValue(QStringLiteral("ticket"));
    if (ticket.isEmpty() || request.has("Authorization")) {
        const auto token = requiredToken(request);
        if (!token)
            return Failure{token.error()};
        return FeedKey{*token, FeedKey::Kind::Token};
    }
    if (const auto refusal = refusalOfOrigin(request))
        return Failure{*refusal};
    return FeedKey{TokenHash::ofToken(ticket), FeedKey::Kind::Ticket};
}

bool wantsStream(const HttpRequest &request)
{
    const auto types = request.elements("Accept");
    return std::any_of(types.begin(), types.end(), [](const QByteArray &type) {
        return type.split(';').front().trimmed().toLower() == "text/event-stream";
    });
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
    if (!text.contains('\n') || isJsonObject(body))
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
    router.add("GET", "/api/v1/feeds/{feed}/events", std::bind_front(&FeedEndpoints::read, this));
    router.add("POST", "/api/v1/feeds/{feed}/events",
               std::bind_front(&FeedEndpoints::publish, this));
    router.add("POST", "/api/v1/feeds/{feed}/ticket",
               std::bind_front(&FeedEndpoints::issueTicket, this));
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

void FeedEndpoints::issueTicket(const HttpRequest &request, HttpRespond respond)
{
    const auto token = requiredToken(request);
    if (!token)
        return respond(errorResponse(token.error()));
    m_feeds.issueTicket(*token, feedOf(request), answerWith<FeedTicket>(201, std::move(respond)));
}

void FeedEndpoints::read(const HttpRequest &request, HttpRespond respond)
{
    const auto key = keyOf(request);
    if (!key)
        return respond(errorResponse(key.error()));
    if (wantsStream(request))
        readStream(request, *key, respond);
    else
        readPage(request, *key, respond);
}

void FeedEndpoints::readPage(const HttpRequest &request, const FeedKey &key,
                             const HttpRespond &respond)
{
    const auto after = numberIn(request, QStringLiteral("after"), 0);
    if (!after)
        return respond(errorResponse(after.error()));
    const auto limit = numberIn(request, QStringLiteral("limit"), usualPage);
    if (!limit)
        return respond(errorResponse(limit.error()));
    if (*limit < 1)
        return respond(errorResponse(Refusal::badRequest(QStringLiteral("limit is below 1"))));
    m_feeds.readPage(key, feedOf(request), *after, std::min(*limit, mostOfPage),
                     answerWith<FeedEvents>(200, respond));
}

void FeedEndpoints::readStream(const HttpRequest &request, const FeedKey &key,
                               const HttpRespond &respond)
{
    const auto after = lastSeen(request);
    if (!after)
        return respond(errorResponse(after.error()));
    m_feeds.openStream(
        key, feedOf(request), *after,
        [respond](const Result<HttpStreamBegin, RequestError> &stream) {
            if (!stream)
                return respond(errorResponse(stream.error()));
            // Of a proxy that gathers answers nobody would get anything for a long time.
            respond({200, {}, {{"X-Accel-Buffering", "no"}}, "text/event-stream", *stream});
        });
}

} // namespace hearth::server
