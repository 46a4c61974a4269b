// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/AccountSettingsApi.h"
#include "app/net/HttpRequests.h"

namespace hearth::app {

//! AccountSettingsApi over HTTP.
class HttpAccountSettingsApi final : public AccountSettingsApi
{
public:
    explicit HttpAccountSettingsApi(const KnownKeys &keys);

    void changePassword(const AccountAccess &account, const std::optional<QString> &password,
                        const QString &newPassword, Changed answer) override;
    void listDevices(const AccountAccess &account, Listed answer) override;
    void revokeDevice(const AccountAccess &account, const DeviceId &device,
                      Changed answer) override;
    void deleteAccount(const AccountAccess &account, const std::optional<QString> &password,
                       Changed answer) override;

private:
    void post(const AccountAccess &account, const QString &path, const QByteArray &body,
              Changed answer);

    HttpRequests m_requests;
};

} // namespace hearth::app
