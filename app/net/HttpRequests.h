// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/AccountApi.h"
#include "shared/protocol/JsonDocument.h"

#include <QByteArray>
#include <QObject>

#include <string_view>

class QNetworkReply;

namespace hearth::app {

class KnownKeys;

//! Requests to a server's HTTP API. Each goes over a connection of its own, on which the server has
//! shown the known key before anything is sent; without a known key nothing ever is, but for plain
//! addresses. Answered exactly once, from the event loop, within 10 s; not after their end.
class HttpRequests
{
public:
    using Answered = std::function<void(const Result<QByteArray, AccountFailure> &body)>;

    //! Where a request goes, and as whom: an empty token is left out.
    struct Target
    {
        ServerAddress server;
        QString path;
        QString token;
    };

    //! Of who answers like no Hearth server.
    [[nodiscard]] static AccountFailure stranger();
    //! For where the body says nothing.
    [[nodiscard]] static Answered
    withoutBody(std::function<void(const Result<Done, AccountFailure> &)> answer);

    //! For where the body is a T, `name` in errors; anything else comes from a stranger.
    template <class T>
    [[nodiscard]] static Answered
    withBody(std::string_view name, std::function<void(const Result<T, AccountFailure> &)> answer)
    {
        return [name, answer = std::move(answer)](const Result<QByteArray, AccountFailure> &body) {
            if (!body)
                return answer(Failure{body.error()});
            const auto document = readJson<T>(*body, name);
            if (!document)
                return answer(Failure{stranger()});
            answer(*document);
        };
    }

    //! `keys` outlive it.
    explicit HttpRequests(const KnownKeys &keys);

    void get(const Target &target, Answered answer);
    //! `body` is JSON, or empty.
    void post(const Target &target, const QByteArray &body, Answered answer);

private:
    void handle(const ServerAddress &server, QNetworkReply *reply, Answered answer);

    const KnownKeys &m_keys;
    QObject m_context; //!< what is under way ends with it
};

} // namespace hearth::app
