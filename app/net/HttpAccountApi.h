// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/AccountApi.h"

#include <QByteArray>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace hearth::app {

//! AccountApi over HTTP. Certificates are the system's affair: an unknown one is refused before
//! anything secret is sent.
class HttpAccountApi final : public AccountApi
{
public:
    HttpAccountApi();
    ~HttpAccountApi() override;

    void probe(const ServerAddress &server, Probed answer) override;
    void login(const ServerAddress &server, const QString &username, const QString &password,
               SignedIn answer) override;
    void registerAccount(const ServerAddress &server, const QString &username,
                         const QString &password, const QString &displayName,
                         SignedIn answer) override;
    void checkSession(const ServerAddress &server, const QString &token, Probed answer) override;
    void logout(const ServerAddress &server, const QString &token) override;

private:
    using Finished = std::function<void(const Result<QByteArray, AccountFailure> &body)>;

    QNetworkAccessManager &manager();
    void post(const ServerAddress &server, const QString &path, const QByteArray &body,
              SignedIn answer);
    static void handle(QNetworkReply *reply, Finished finished);

    std::unique_ptr<QNetworkAccessManager>
        m_manager; //!< made when first used: it costs start-up time
};

} // namespace hearth::app
