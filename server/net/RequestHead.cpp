// SPDX-License-Identifier: MIT
#include "server/net/RequestHead.h"

#include <algorithm>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <limits>

namespace hearth::server {

namespace {

namespace http = boost::beast::http;

QByteArray toBytes(boost::beast::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

Failure<HttpResponse> refused(int status, const QString &message)
{
    return Failure{errorResponse(status, message)};
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

//! What a host and port are written with (RFC 3986 §3.2.2), loosely.
bool isHost(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("-._~:[]%!$&'()*+;=").contains(c);
    });
}

//! RFC 9112 §5.2: a server refuses it or sees a space in it; others see a header of its own.
bool hasFoldedLine(QByteArrayView head)
{
    const auto bytes = QByteArray::fromRawData(head.data(), head.size());
    return bytes.contains("\r\n ") || bytes.contains("\r\n\t");
}

//! Beast takes two equal lengths, and a length beside a coding that it does not know. A proxy may
//! see another end of the body there than we do (RFC 9112 §6.3), which is how requests are
//! smuggled.
std::optional<QString> framingProblem(const HttpRequest &request)
{
    const auto lengths = request.values("Content-Length");
    if (lengths.size() > 1)
        return QStringLiteral("Content-Length is there twice");
    // Beast takes a list of equal ones too.
    if (!lengths.empty() && !isNumber(lengths.front()))
        return QStringLiteral("Content-Length is not a number");
    if (!request.has("Transfer-Encoding"))
        return std::nullopt;
    if (!lengths.empty())
        return QStringLiteral("Content-Length stands beside Transfer-Encoding");
    const auto codings = request.elements("Transfer-Encoding");
    if (codings.size() != 1 || codings.front().compare("chunked", Qt::CaseInsensitive) != 0)
        return QStringLiteral("the only Transfer-Encoding taken is chunked");
    return std::nullopt;
}

//! Proxies' clients name the whole URL; its host then stands for that of Host (RFC 9112 §3.2.2).
bool takeOriginForm(HttpRequest &request)
{
    const QByteArray target = request.target.toLower();
    const qsizetype scheme = target.startsWith("http://") ? 7
        : target.startsWith("https://")                   ? 8
                                                          : 0;
    if (scheme == 0)
        return true;
    const qsizetype slash = request.target.indexOf('/', scheme);
    const QByteArray host = request.target.mid(scheme, slash < 0 ? -1 : slash - scheme);
    if (!isHost(host) || host.contains('@'))
        return false;
    request.target = slash < 0 ? QByteArray("/") : request.target.mid(slash);
    for (HttpHeader &header : request.headers) {
        if (header.name.compare("Host", Qt::CaseInsensitive) == 0)
            header.value = host;
    }
    return true;
}

} // namespace

std::optional<qsizetype> endOfHead(QByteArrayView bytes)
{
    constexpr QByteArrayView emptyLine = "\r\n\r\n";
    const qsizetype at = QByteArray::fromRawData(bytes.data(), bytes.size()).indexOf(emptyLine);
    return at < 0 ? std::nullopt : std::optional(at + emptyLine.size());
}

Result<HttpRequest, HttpResponse> parseHead(QByteArrayView head)
{
    http::request_parser<http::empty_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(kMaxHeadBytes));
    // Not boost::none: Beast 1.74 takes any length for one above it.
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    boost::system::error_code error;
    parser.put(boost::asio::buffer(head.data(), static_cast<std::size_t>(head.size())), error);
    if (error == http::error::header_limit)
        return refused(431, QStringLiteral("the head of the request is too large"));
    // Beast overlooks an empty line before the request line; QWebSocketServer would not.
    if (error || !parser.is_header_done() || head.front() == '\r' || hasFoldedLine(head))
        return refused(400, QStringLiteral("this is not a valid HTTP request"));

    HttpRequest request;
    const auto &message = parser.get();
    request.method = toBytes(message.method_string());
    request.target = toBytes(message.target());
    request.minorVersion = static_cast<int>(message.version()) % 10;
    for (const auto &field : message)
        request.headers.push_back({toBytes(field.name_string()), toBytes(field.value())});
    if (request.headers.size() >= static_cast<std::size_t>(kMaxHeadLines))
        return refused(431, QStringLiteral("the head of the request has too many lines"));
    if (const auto problem = framingProblem(request))
        return refused(400, *problem);
    const auto hosts = request.values("Host");
    if (hosts.size() > 1 || (hosts.empty() && request.minorVersion > 0))
        return refused(400, QStringLiteral("Host has to be there once"));
    if (!hosts.empty() && !isHost(hosts.front()))
        return refused(400, QStringLiteral("Host is not a host"));
    if (!takeOriginForm(request))
        return refused(400, QStringLiteral("the target is not valid"));
    return request;
}

} // namespace hearth::server
