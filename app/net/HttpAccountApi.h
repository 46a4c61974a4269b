// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/HttpRequests.h"

namespace hearth::app {

//! AccountApi over HTTP.
class HttpAccountApi final : public AccountApi
{
public:
    explicit HttpAccountApi(const KnownKeys &keys);

    void probe(const ServerAddress &server, Probed answer) override;
    void login(const ServerAddress &server, const QString &username, const QString &password,
               SignedIn answer) override;
    void registerAccount(const ServerAddress &server, const NewAccount &account,
                         SignedIn answer) override;
    void checkSession(const ServerAddress &server, const QString &token, Probed answer) override;
    void logout(const ServerAddress &server, const QString &token) override;

private:
    HttpRequests m_requests;
};

} // namespace hearth::app
