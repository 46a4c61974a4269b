// SPDX-License-Identifier: MIT
#include "tests/bench/load/HttpCall.h"

#include <array>
#include <cstdlib>
#include <poll.h>

namespace hearth::bench {

namespace {

constexpr int kAnswerMillis = 30'000;

//! False when nothing happens for too long.
bool waitFor(const Stream &stream, Stream::Status status)
{
    pollfd wanted{};
    wanted.fd = stream.descriptor();
    wanted.events = status == Stream::Status::WantRead ? POLLIN : POLLOUT;
    return ::poll(&wanted, 1, kAnswerMillis) > 0;
}

bool isWaiting(Stream::Status status)
{
    return status == Stream::Status::WantRead || status == Stream::Status::WantWrite;
}

} // namespace

Result<HttpAnswer, std::string> httpCall(const Target &target, const TlsContext *tls,
                                         const std::string &request)
{
    Stream stream;
    Stream::Status status = stream.connect(target, tls, 0);
    while (isWaiting(status)) {
        if (!waitFor(stream, status))
            return Failure{std::string("the server does not answer")};
        status = stream.establish();
    }
    if (status != Stream::Status::Done)
        return Failure{stream.problem()};
    std::string_view rest = request;
    std::string answer;
    std::array<char, 4096> buffer{};
    while (true) {
        const Stream::Transfer moved =
            rest.empty() ? stream.read(buffer.data(), buffer.size()) : stream.write(rest);
        if (isWaiting(moved.status) && !waitFor(stream, moved.status))
            return Failure{std::string("the server does not answer")};
        if (moved.status == Stream::Status::Failed)
            return Failure{stream.problem()};
        if (moved.status == Stream::Status::Ended)
            break;
        if (rest.empty())
            answer.append(buffer.data(), moved.bytes);
        else
            rest.remove_prefix(moved.bytes);
    }
    const std::size_t space = answer.find(' ');
    const std::size_t body = answer.find("\r\n\r\n");
    if (space == std::string::npos || body == std::string::npos)
        return Failure{std::string("the server's answer is no HTTP")};
    return HttpAnswer{std::atoi(answer.c_str() + space), answer.substr(body + 4)};
}

std::string jsonPost(const Target &target, const std::string &path, const std::string &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: " + target.host + ":" + target.port
        + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace hearth::bench
