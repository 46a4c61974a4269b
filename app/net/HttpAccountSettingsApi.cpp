// SPDX-License-Identifier: MIT
#include "app/net/HttpAccountSettingsApi.h"

#include "shared/protocol/AccountMessages.h"

#include <utility>

namespace hearth::app {

HttpAccountSettingsApi::HttpAccountSettingsApi(const KnownKeys &keys)
    : m_requests(keys)
{}

void HttpAccountSettingsApi::changePassword(const AccountAccess &account,
                                            const std::optional<QString> &password,
                                            const QString &newPassword, Changed answer)
{
    post(account, QStringLiteral("/api/v1/password"),
         writeJson(PasswordChange{password, newPassword}), std::move(answer));
}

void HttpAccountSettingsApi::listDevices(const AccountAccess &account, Listed answer)
{
    m_requests.get({account.server, QStringLiteral("/api/v1/devices"), account.token},
                   HttpRequests::withBody<DeviceList>("devices", std::move(answer)));
}

void HttpAccountSettingsApi::revokeDevice(const AccountAccess &account, const DeviceId &device,
                                          Changed answer)
{
    post(account, QStringLiteral("/api/v1/devices/revoke"), writeJson(DeviceRevocation{device}),
         std::move(answer));
}

void HttpAccountSettingsApi::deleteAccount(const AccountAccess &account,
                                           const std::optional<QString> &password, Changed answer)
{
    post(account, QStringLiteral("/api/v1/account/delete"), writeJson(AccountDeletion{password}),
         std::move(answer));
}

void HttpAccountSettingsApi::post(const AccountAccess &account, const QString &path,
                                  const QByteArray &body, Changed answer)
{
    m_requests.post({account.server, path, account.token}, body,
                    HttpRequests::withoutBody(std::move(answer)));
}

} // namespace hearth::app
