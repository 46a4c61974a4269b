// SPDX-License-Identifier: MIT
#include "tests/support/TestServer.h"

#include "shared/protocol/JsonDocument.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <sodium.h>

namespace hearth::test {

namespace {
constexpr int kPatienceMs = 5000;
} // namespace

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

TestServer::TestServer()
{
    config.port = 0;
    config.dataDirectory = m_data.path();
    config.registration = server::Registration::Open;
    config.name = QStringLiteral("Test");
}

TestServer::~TestServer() = default;

bool TestServer::start()
{
    m_server = std::make_unique<server::Server>(
        config, server::Argon2Cost{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN});
    const auto started = m_server->start();
    if (!started) {
        qWarning("TestServer: %s", qPrintable(started.error()));
        m_server.reset();
        return false;
    }
    config.port = port();
    return true;
}

void TestServer::stop()
{
    if (!m_server)
        return;
    QSignalSpy drained(m_server.get(), &server::Server::drained);
    m_server->drain();
    if (drained.isEmpty())
        drained.wait(kPatienceMs);
    m_server.reset();
}

bool TestServer::restart()
{
    stop();
    return start();
}

QUrl TestServer::webSocketUrl() const
{
    return QUrl(m_server->webSocketUrl());
}

quint16 TestServer::port() const
{
    return static_cast<quint16>(webSocketUrl().port());
}

HttpReply TestServer::get(const QString &path, const QString &token)
{
    return exchange("GET", path, {}, token);
}

HttpReply TestServer::post(const QString &path, const QByteArray &body, const QString &token)
{
    return exchange("POST", path, body, token);
}

Credentials TestServer::makeAccount(const QString &username)
{
    const RegisterRequest request{username, QStringLiteral("correct horse"), std::nullopt,
                                  std::nullopt};
    const auto made = readJson<Credentials>(
        post(QStringLiteral("/api/v1/register"), writeJson(request)).body, "credentials");
    return made ? *made : Credentials();
}

HttpReply TestServer::exchange(const QByteArray &method, const QString &path,
                               const QByteArray &body, const QString &token)
{
    QUrl url = webSocketUrl();
    url.setScheme(QStringLiteral("http"));
    QNetworkRequest request(url.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(m_http.sendCustomRequest(request, method, body));
    (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, kPatienceMs);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeaderPairs()};
}

} // namespace hearth::test
