// SPDX-License-Identifier: MIT
#include "server/net/HttpBodyReader.h"

#include "server/net/RequestHead.h"

#include <algorithm>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace hearth::server {

namespace http = boost::beast::http;

struct HttpBodyReader::Parser
{
    http::request_parser<http::string_body> parser;
};

HttpBodyReader::HttpBodyReader()
    : m_parser(std::make_unique<Parser>())
{
    m_parser->parser.header_limit(static_cast<std::uint32_t>(kMaxHeadBytes));
    m_parser->parser.body_limit(static_cast<std::uint64_t>(maxBodyBytes));
    m_parser->parser.eager(true);
}

HttpBodyReader::~HttpBodyReader() = default;

HttpBodyReader::State HttpBodyReader::add(QByteArrayView bytes)
{
    auto &parser = m_parser->parser;
    m_pending.append(bytes.data(), bytes.size());
    while (!parser.is_done()) {
        boost::system::error_code error;
        const std::size_t used = parser.put(
            boost::asio::buffer(m_pending.constData(), static_cast<std::size_t>(m_pending.size())),
            error);
        m_pending.remove(0, static_cast<qsizetype>(used));
        // Beast has a limit of its own for the head, but none for what is around the chunks.
        if (error == http::error::need_more)
            return m_pending.size() > kMaxHeadBytes ? State::Invalid : State::NeedsMore;
        if (error == http::error::body_limit)
            return State::TooLarge;
        if (error)
            return State::Invalid;
        if (m_pending.isEmpty() && !parser.is_done())
            return State::NeedsMore;
    }
    return State::Complete;
}

QByteArray HttpBodyReader::takeBody()
{
    std::string &body = m_parser->parser.get().body();
    const QByteArray taken = QByteArray::fromStdString(body);
    // A body may hold a password. The volatile pointer keeps the loop from being optimised away.
    volatile char *bytes = body.data();
    std::fill_n(bytes, body.size(), '\0');
    return taken;
}

} // namespace hearth::server
