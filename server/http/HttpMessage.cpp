// SPDX-License-Identifier: MIT
#include "server/http/HttpMessage.h"

#include "server/accounts/Refusal.h"
#include "shared/protocol/JsonDocument.h"

#include <QList>

#include <algorithm>

namespace hearth::server {

namespace {

constexpr std::chrono::seconds kRetryAfter{2};

bool sameName(const QByteArray &name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadRequest:
        return 400;
    case ErrorCode::Unauthenticated:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

//! Of one and the same endpoint the token may be no good, or the password.
std::optional<AuthFailure> failureOf(const RequestError &error)
{
    if (error == Refusal::wrongPassword() || error == Refusal::wrongNameOrPassword())
        return AuthFailure::Password;
    if (error == Refusal::badInvite())
        return AuthFailure::Invite;
    return error.code == ErrorCode::Unauthenticated ? std::optional(AuthFailure::Token)
                                                    : std::nullopt;
}

HttpHeader retryAfterHeader(std::chrono::milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
    return {"Retry-After", QByteArray::number(static_cast<qint64>(seconds.count()))};
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 404:
        return ErrorCode::NotFound;
    case 413:
    case 431:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::BadRequest;
    }
}

} // namespace

QByteArray HttpRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

std::vector<QByteArray> HttpRequest::values(QByteArrayView name) const
{
    std::vector<QByteArray> found;
    for (const HttpHeader &header : headers) {
        if (sameName(header.name, name))
            found.push_back(header.value);
    }
    return found;
}

std::vector<QByteArray> HttpRequest::elements(QByteArrayView name) const
{
    std::vector<QByteArray> found;
    for (const QByteArray &line : values(name)) {
        for (const QByteArray &element : line.split(',')) {
            if (QByteArray trimmed = element.trimmed(); !trimmed.isEmpty())
                found.push_back(std::move(trimmed));
        }
    }
    return found;
}

bool HttpRequest::has(QByteArrayView name) const
{
    return !values(name).empty();
}

bool HttpRequest::wantsToStay() const
{
    // HTTP/1.0 knows no codings: what is behind the body is anyone's guess (RFC 9112 §6.1).
    if (minorVersion == 0 && has("Transfer-Encoding"))
        return false;
    const auto options = elements("Connection");
    const auto says = [&options](QByteArrayView word) {
        return std::any_of(options.begin(), options.end(),
                           [word](const QByteArray &option) { return sameName(option, word); });
    };
    return minorVersion > 0 ? !says("close") : says("keep-alive");
}

QByteArray HttpResponse::toBytes(Persistence persistence) const
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    for (const HttpHeader &header : headers)
        out += header.name + ": " + header.value + "\r\n";
    if (!body.isEmpty() || stream)
        out += "Content-Type: " + contentType + "\r\n";
    // A stream ends with its connection.
    if (status != 204 && !stream)
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    // What a browser makes of an answer that somebody leads it to (OWASP, HTTP headers).
    out += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
           "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
           "Referrer-Policy: no-referrer\r\nVary: Origin\r\nConnection: ";
    out += persistence == Persistence::Keep ? "keep-alive\r\n\r\n" : "close\r\n\r\n";
    return out + body;
}

HttpResponse errorResponse(const RequestError &error)
{
    HttpResponse response{
        statusOf(error.code), writeJson(HttpError{error.code, error.message}), {}};
    response.failure = failureOf(error);
    if (error.code == ErrorCode::Unauthenticated)
        response.headers.push_back({"WWW-Authenticate", "Bearer"});
    if (error.code == ErrorCode::RateLimited || error.code == ErrorCode::Unavailable)
        response.headers.push_back(retryAfterHeader(error.retryAfter.value_or(kRetryAfter)));
    return response;
}

HttpResponse tooManyResponse(const QString &message, std::chrono::milliseconds retryAfter)
{
    HttpResponse response{429, writeJson(HttpError{ErrorCode::RateLimited, message}), {}};
    response.headers.push_back(retryAfterHeader(retryAfter));
    return response;
}

HttpResponse errorResponse(int status, const QString &message)
{
    return {status, writeJson(HttpError{codeOf(status), message}), {}};
}

} // namespace hearth::server
