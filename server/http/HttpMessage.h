// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/CounterPlace.h"
#include "shared/protocol/ErrorCode.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace hearth::server {

class HttpStream;

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

//! Who sends a request.
struct Caller
{
    QHostAddress address;
    bool isForwarded = false; //!< by a proxy, trusted or not

    //! What was forwarded is never loopback, whatever the address says.
    [[nodiscard]] bool isLoopback() const { return !isForwarded && address.isLoopback(); }
};

//! A request as it was parsed; header names are compared without case.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    int minorVersion = 1; //!< of HTTP/1.x
    std::vector<HttpHeader> headers;
    QByteArray body;
    Caller caller{};
    bool isOfAllowedOrigin = false; //!< a page's of another site that was allowed by name
    bool isForOwnName = false; //!< its Host is one of OwnNames, or it has none

    //! The target without its query.
    [[nodiscard]] QByteArray path() const;
    //! Every line of the header, in order.
    [[nodiscard]] std::vector<QByteArray> values(QByteArrayView name) const;
    //! The elements of a comma-separated header, over all its lines (RFC 9110 §5.6.1).
    [[nodiscard]] std::vector<QByteArray> elements(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;
    //! Whether the peer wants to ask more on the same connection (RFC 9112 §9.3).
    [[nodiscard]] bool wantsToStay() const;
};

//! What becomes of a connection after an answer.
enum class Persistence { Close, Keep };

//! Called when the head of an answer is written that goes on, or never.
using HttpStreamBegin = std::function<void(HttpStream &)>;

struct HttpResponse
{
    int status = 200;
    QByteArray body; //!< empty: none
    std::vector<HttpHeader> headers; //!< beside those of the body and the connection
    QByteArray contentType = QByteArrayLiteral("application/json");
    HttpStreamBegin stream{}; //!< what follows, in place of the body
    std::optional<AuthFailure> failure{}; //!< what was no good, for whoever counts

    //! The answer on the wire.
    [[nodiscard]] QByteArray toBytes(Persistence persistence = Persistence::Close) const;
};

//! A refusal with the status that belongs to the code, the headers that belong to the status, and
//! what was no good, where something that shows who one is wasn't.
HttpResponse errorResponse(const RequestError &error);
//! 429: too much of something, and when to try again.
HttpResponse tooManyResponse(const QString &message, std::chrono::milliseconds retryAfter);
//! A refusal of HTTP itself, such as 431, for which the codes have no word of their own.
HttpResponse errorResponse(int status, const QString &message);

} // namespace hearth::server
