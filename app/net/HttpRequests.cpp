// SPDX-License-Identifier: MIT
#include "app/net/HttpRequests.h"

#include "app/net/KnownKeys.h"
#include "app/net/PinnedTls.h"
#include "shared/protocol/AccountMessages.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::seconds patience{10};
// No answer of this API is longer; what is comes from somebody else.
constexpr qint64 longestAnswer = 64 * 1024;

QNetworkRequest requestFor(const HttpRequests::Target &target)
{
    QNetworkRequest request(target.server.httpUrl(target.path));
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(patience).count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (target.server.encryption == ServerAddress::Encryption::Tls)
        request.setSslConfiguration(PinnedTls::configuration());
    if (!target.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + target.token.toUtf8());
    return request;
}

AccountFailure::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::OperationCanceledError: // a transfer timeout comes as this
    case QNetworkReply::TimeoutError:
        return AccountFailure::Kind::Timeout;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::RemoteHostClosedError:
        return AccountFailure::Kind::NotHearth;
    case QNetworkReply::SslHandshakeFailedError:
        return AccountFailure::Kind::NoTls;
    default:
        return AccountFailure::Kind::Unreachable;
    }
}

AccountFailure failureOf(QNetworkReply &reply, int status)
{
    AccountFailure failure;
    if (status == 0) {
        failure.kind = kindOf(reply.error());
        failure.message = reply.errorString();
        return failure;
    }
    const auto error = readJson<HttpError>(reply.read(longestAnswer), "error");
    if (!error)
        return HttpRequests::stranger();
    failure.kind = AccountFailure::Kind::Refused;
    failure.code = error->code;
    failure.message = error->message;
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&isNumber);
    if (isNumber && seconds >= 0)
        failure.retryAfter = std::chrono::seconds(seconds);
    return failure;
}

} // namespace

AccountFailure HttpRequests::stranger()
{
    AccountFailure failure;
    failure.kind = AccountFailure::Kind::NotHearth;
    return failure;
}

HttpRequests::Answered
HttpRequests::withoutBody(std::function<void(const Result<Done, AccountFailure> &)> answer)
{
    return [answer = std::move(answer)](const Result<QByteArray, AccountFailure> &body) {
        if (body)
            answer(Done{});
        else
            answer(Failure{body.error()});
    };
}

HttpRequests::HttpRequests(const KnownKeys &keys)
    : m_keys(keys)
{}

void HttpRequests::get(const Target &target, Answered answer)
{
    // A manager keeps connections, and would send over one that was judged by an earlier pin.
    auto *manager = new QNetworkAccessManager(&m_context);
    handle(target.server, manager->get(requestFor(target)), std::move(answer));
}

void HttpRequests::post(const Target &target, const QByteArray &body, Answered answer)
{
    auto *manager = new QNetworkAccessManager(&m_context);
    QNetworkRequest request = requestFor(target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    handle(target.server, manager->post(request, body), std::move(answer));
}

void HttpRequests::handle(const ServerAddress &server, QNetworkReply *reply, Answered answer)
{
    const auto refused = std::make_shared<std::optional<AccountFailure>>();
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [this, reply, server, refused](const QList<QSslError> &errors) {
                         const QSslCertificate shown = reply->sslConfiguration().peerCertificate();
                         const auto verdict =
                             PinnedTls::judge(shown, errors, m_keys.find(server.host, server.port));
                         if (verdict == PinnedTls::Verdict::Expected) {
                             reply->ignoreSslErrors(errors);
                             return;
                         }
                         AccountFailure failure;
                         failure.kind = AccountFailure::Kind::Certificate;
                         if (verdict == PinnedTls::Verdict::OtherKey) {
                             failure.kind = AccountFailure::Kind::OtherKey;
                             failure.shownKey = PinnedTls::keyOf(shown);
                         }
                         *refused = failure;
                     });
    QObject::connect(
        reply, &QNetworkReply::finished, &m_context, [reply, refused, answer = std::move(answer)] {
            // With it goes the reply.
            reply->manager()->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (*refused)
                answer(Failure{**refused});
            else if (reply->error() != QNetworkReply::NoError || status < 200 || status >= 300)
                answer(Failure{failureOf(*reply, status)});
            else
                answer(reply->read(longestAnswer));
        });
}

} // namespace hearth::app
