// SPDX-License-Identifier: MIT
#include "app/net/HttpAccountApi.h"

#include "shared/protocol/JsonDocument.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSysInfo>

#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::seconds patience{10};
// No answer of this API is longer; what is comes from somebody else.
constexpr qint64 longestAnswer = 64 * 1024;

QNetworkRequest requestFor(const ServerAddress &server, const QString &path)
{
    QNetworkRequest request(server.httpUrl(path));
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(patience).count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

QNetworkRequest requestFor(const ServerAddress &server, const QString &path, const QString &token)
{
    QNetworkRequest request = requestFor(server, path);
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
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
    case QNetworkReply::SslHandshakeFailedError:
        return AccountFailure::Kind::NotHearth;
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
    if (!error) {
        failure.kind = AccountFailure::Kind::NotHearth;
        return failure;
    }
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

HttpAccountApi::HttpAccountApi() = default;

HttpAccountApi::~HttpAccountApi() = default;

void HttpAccountApi::probe(const ServerAddress &server, Probed answer)
{
    handle(manager().get(requestFor(server, QStringLiteral("/healthz"))),
           [answer = std::move(answer)](const Result<QByteArray, AccountFailure> &body) {
               // Whoever says no to this question in any words is no Hearth server.
               if (!body && body.error().kind == AccountFailure::Kind::Refused) {
                   answer(Failure{AccountFailure{AccountFailure::Kind::NotHearth, {}, {}, {}}});
                   return;
               }
               if (!body) {
                   answer(Failure{body.error()});
                   return;
               }
               const auto health = readJson<HealthStatus>(*body, "health");
               if (health && health->status == QLatin1String("ok"))
                   answer(Done{});
               else
                   answer(Failure{AccountFailure{AccountFailure::Kind::NotHearth, {}, {}, {}}});
           });
}

void HttpAccountApi::login(const ServerAddress &server, const QString &username,
                           const QString &password, SignedIn answer)
{
    LoginRequest request{username, password, std::nullopt};
    const QString device = QSysInfo::machineHostName();
    if (!checkText(device, TextRules::name, QStringLiteral("device")))
        request.device = device;
    post(server, QStringLiteral("/api/v1/login"), writeJson(request), std::move(answer));
}

void HttpAccountApi::registerAccount(const ServerAddress &server, const QString &username,
                                     const QString &password, const QString &displayName,
                                     SignedIn answer)
{
    RegisterRequest request{username, password, std::nullopt, std::nullopt};
    if (!displayName.isEmpty())
        request.displayName = displayName;
    post(server, QStringLiteral("/api/v1/register"), writeJson(request), std::move(answer));
}

void HttpAccountApi::checkSession(const ServerAddress &server, const QString &token, Probed answer)
{
    handle(manager().get(requestFor(server, QStringLiteral("/api/v1/session"), token)),
           [answer = std::move(answer)](const Result<QByteArray, AccountFailure> &body) {
               if (body)
                   answer(Done{});
               else
                   answer(Failure{body.error()});
           });
}

void HttpAccountApi::logout(const ServerAddress &server, const QString &token)
{
    handle(
        manager().post(requestFor(server, QStringLiteral("/api/v1/logout"), token), QByteArray()),
        [](const Result<QByteArray, AccountFailure> &) {});
}

QNetworkAccessManager &HttpAccountApi::manager()
{
    if (!m_manager)
        m_manager = std::make_unique<QNetworkAccessManager>();
    return *m_manager;
}

void HttpAccountApi::post(const ServerAddress &server, const QString &path, const QByteArray &body,
                          SignedIn answer)
{
    QNetworkRequest request = requestFor(server, path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    handle(manager().post(request, body),
           [answer = std::move(answer)](const Result<QByteArray, AccountFailure> &answered) {
               if (!answered) {
                   answer(Failure{answered.error()});
                   return;
               }
               const auto credentials = readJson<Credentials>(*answered, "answer");
               if (credentials)
                   answer(SignedInAccount{credentials->token, credentials->user});
               else
                   answer(Failure{AccountFailure{AccountFailure::Kind::NotHearth, {}, {}, {}}});
           });
}

void HttpAccountApi::handle(QNetworkReply *reply, Finished finished)
{
    auto badCertificate = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [badCertificate] { *badCertificate = true; });
    QObject::connect(
        reply, &QNetworkReply::finished, reply,
        [reply, badCertificate, finished = std::move(finished)] {
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (*badCertificate)
                finished(Failure{AccountFailure{
                    AccountFailure::Kind::Certificate, {}, reply->errorString(), {}}});
            else if (reply->error() != QNetworkReply::NoError || status < 200 || status >= 300)
                finished(Failure{failureOf(*reply, status)});
            else
                finished(reply->read(longestAnswer));
        });
}

} // namespace hearth::app
