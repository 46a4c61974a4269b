// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ErrorCode.h"
#include "shared/protocol/ModelFields.h"

// The bodies of the HTTP API: accounts, and its errors. docs/protocol.md, "HTTP".
namespace hearth {

namespace TextRules {
inline constexpr TextRule password{1024, TextRule::Unit::Bytes, TextRule::Empty::Refused,
                                   TextRule::Make::Any};
inline constexpr TextRule invite{64, TextRule::Unit::Bytes, TextRule::Empty::Allowed,
                                 TextRule::Make::Any};
} // namespace TextRules

//! POST /api/v1/register. Whoever holds one wipes the password after its last use and never logs
//! it.
struct RegisterRequest
{
    QString username;
    QString password;
    std::optional<QString> displayName;
    std::optional<QString> invite;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("username", self.username, TextRules::name);
        v.required("password", self.password, TextRules::password);
        v.optional("display_name", self.displayName, TextRules::name);
        v.optional("invite", self.invite, TextRules::invite);
    }

    friend bool operator==(const RegisterRequest &, const RegisterRequest &) = default;
};

//! POST /api/v1/login. As with RegisterRequest, the password is wiped after its last use.
struct LoginRequest
{
    QString username;
    QString password;
    std::optional<QString> device; //!< what the person calls the machine the token is for

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("username", self.username, TextRules::name);
        v.required("password", self.password, TextRules::password);
        v.optional("device", self.device, TextRules::name);
    }

    friend bool operator==(const LoginRequest &, const LoginRequest &) = default;
};

//! The answer to both.
struct Credentials
{
    QString token; //!< never logged
    qint64 expiresAt = 0; //!< Unix ms
    User user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("token", self.token, TextRules::token);
        v.required("expires_at", self.expiresAt);
        v.required("user", self.user);
    }

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

//! GET /api/v1/session: whose the token is.
struct SessionInfo
{
    User user;
    qint64 expiresAt = 0; //!< Unix ms

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("user", self.user);
        v.required("expires_at", self.expiresAt);
    }

    friend bool operator==(const SessionInfo &, const SessionInfo &) = default;
};

//! POST /api/v1/password. Both are wiped after their last use.
struct PasswordChange
{
    std::optional<QString> password; //!< the one that is good now; absent: there is none yet
    QString newPassword;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("password", self.password, TextRules::password);
        v.required("new_password", self.newPassword, TextRules::password);
    }

    friend bool operator==(const PasswordChange &, const PasswordChange &) = default;
};

//! POST /api/v1/account/delete.
struct AccountDeletion
{
    std::optional<QString> password; //!< wiped after its last use; absent: there is none

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("password", self.password, TextRules::password);
    }

    friend bool operator==(const AccountDeletion &, const AccountDeletion &) = default;
};

//! GET /api/v1/devices: where the user is signed in, the latest sign-in first.
struct DeviceList
{
    std::vector<Device> devices;
    std::optional<bool> hasPassword; //!< false: the account was made without one

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("devices", self.devices);
        v.optional("has_password", self.hasPassword);
    }

    friend bool operator==(const DeviceList &, const DeviceList &) = default;
};

//! POST /api/v1/devices/revoke.
struct DeviceRevocation
{
    DeviceId device;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("device", self.device);
    }

    friend bool operator==(const DeviceRevocation &, const DeviceRevocation &) = default;
};

//! The body of every HTTP answer from 400 up.
struct HttpError
{
    ErrorCode code = ErrorCode::Internal;
    QString message;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("code", self.code);
        v.required("message", self.message, TextRules::any);
    }

    friend bool operator==(const HttpError &, const HttpError &) = default;
};

//! GET /healthz and /readyz.
struct HealthStatus
{
    QString status;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("status", self.status, TextRules::any);
    }

    friend bool operator==(const HealthStatus &, const HealthStatus &) = default;
};

} // namespace hearth
