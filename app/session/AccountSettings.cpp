// SPDX-License-Identifier: MIT
#include "app/session/AccountSettings.h"

#include "app/session/SignInFault.h"
#include "shared/protocol/AccountMessages.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

namespace {

//! It may have been signed out meanwhile by itself.
bool isSignedOut(const Result<Done, AccountFailure> &revocation)
{
    return revocation
        || (revocation.error().kind == AccountFailure::Kind::Refused
            && revocation.error().code == ErrorCode::NotFound);
}

bool isUnauthenticated(const AccountFailure &failure)
{
    return failure.kind == AccountFailure::Kind::Refused
        && failure.code == ErrorCode::Unauthenticated;
}

} // namespace

AccountSettings::AccountSettings(AccountSettingsApi &api, const Clock &clock, Access access,
                                 QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_devices(clock)
    , m_access(std::move(access))
{}

void AccountSettings::changePassword(const QString &password, const QString &newPassword)
{
    if (m_busy != Nowhere)
        return;
    if (password.isEmpty() && !m_isPasswordless) {
        setError(OldPassword, tr("Enter the password that is good now."));
        return;
    }
    if (SignInFault::isShortPassword(newPassword)) {
        setError(NewPassword, SignInFault::shortPasswordText());
        return;
    }
    if (checkText(newPassword, TextRules::password, QString())) {
        setError(NewPassword, tr("This password is too long. Choose a shorter one."));
        return;
    }
    const auto access = begin(NewPassword);
    if (!access)
        return;
    m_api.changePassword(
        *access, m_isPasswordless ? std::nullopt : std::optional(password), newPassword,
        [guard = QPointer(this), attempt = m_attempt](const Result<Done, AccountFailure> &result) {
            if (!guard || !guard->end(attempt))
                return;
            if (result)
                guard->onPasswordChanged();
            else
                guard->onPasswordRefused(result.error());
        });
}

void AccountSettings::onPasswordChanged()
{
    m_done = std::exchange(m_isPasswordless, false)
        ? tr("Your password has been set. With it you can sign in from other devices, too.")
        : tr("Your password has been changed. Everywhere else you have to sign in again.");
    Q_EMIT passwordChanged();
    listDevices();
}

void AccountSettings::onPasswordRefused(const AccountFailure &failure)
{
    const bool wasFirst = m_isPasswordless;
    if (wasFirst && isUnauthenticated(failure))
        askForPassword(OldPassword);
    else
        fail(wasFirst ? NewPassword : OldPassword, failure);
}

void AccountSettings::onDeletionRefused(const AccountFailure &failure)
{
    if (m_isPasswordless && isUnauthenticated(failure))
        askForPassword(Deletion);
    else
        fail(Deletion, failure);
}

void AccountSettings::askForPassword(Place place)
{
    m_isPasswordless = false;
    setError(place, tr("This account has a password by now. Enter that one."));
}

void AccountSettings::refreshDevices()
{
    if (m_busy == Nowhere)
        listDevices();
}

void AccountSettings::revoke(const QString &deviceId)
{
    const auto access = begin(Devices);
    if (!access)
        return;
    m_api.revokeDevice(
        *access, DeviceId(deviceId),
        [guard = QPointer(this), attempt = m_attempt](const Result<Done, AccountFailure> &result) {
            if (!guard || !guard->end(attempt))
                return;
            // The list knows.
            if (isSignedOut(result))
                guard->listDevices();
            else
                guard->fail(Devices, result.error());
        });
}

void AccountSettings::revokeOthers()
{
    const auto access = begin(Devices);
    if (!access)
        return;
    m_api.listDevices(*access,
                      [guard = QPointer(this), access = *access,
                       attempt = m_attempt](const Result<DeviceList, AccountFailure> &result) {
                          if (!guard || attempt != guard->m_attempt)
                              return;
                          if (!result) {
                              static_cast<void>(guard->end(attempt));
                              guard->fail(Devices, result.error());
                              return;
                          }
                          std::vector<DeviceId> others;
                          for (const Device &device : result->devices) {
                              if (!device.current.value_or(false))
                                  others.push_back(device.id);
                          }
                          guard->revokeEach(access, std::move(others));
                      });
}

void AccountSettings::revokeEach(AccountAccess access, std::vector<DeviceId> devices)
{
    if (devices.empty()) {
        static_cast<void>(end(m_attempt));
        listDevices();
        return;
    }
    const DeviceId next = devices.back();
    devices.pop_back();
    m_api.revokeDevice(access, next,
                       [guard = QPointer(this), access, attempt = m_attempt,
                        devices = std::move(devices)](const Result<Done, AccountFailure> &result) {
                           if (!guard || attempt != guard->m_attempt)
                               return;
                           if (isSignedOut(result)) {
                               guard->revokeEach(access, devices);
                               return;
                           }
                           static_cast<void>(guard->end(attempt));
                           guard->listDevices(result.error());
                       });
}

void AccountSettings::deleteAccount(const QString &password)
{
    if (m_busy != Nowhere)
        return;
    if (password.isEmpty() && !m_isPasswordless) {
        setError(Deletion, tr("Enter your password."));
        return;
    }
    const auto access = begin(Deletion);
    if (!access)
        return;
    m_api.deleteAccount(
        *access, m_isPasswordless ? std::nullopt : std::optional(password),
        [guard = QPointer(this), attempt = m_attempt](const Result<Done, AccountFailure> &result) {
            if (!guard || !guard->end(attempt))
                return;
            if (result)
                Q_EMIT guard->accountDeleted();
            else
                guard->onDeletionRefused(result.error());
        });
}

void AccountSettings::reset()
{
    ++m_attempt;
    m_busy = Nowhere;
    m_done.clear();
    m_isPasswordless = false;
    m_devices.setDevices({});
    setError(Nowhere, {});
}

void AccountSettings::listDevices(std::optional<AccountFailure> failed)
{
    const QString done = m_done;
    const auto access = begin(Devices);
    if (!access)
        return;
    m_done = done;
    m_api.listDevices(*access,
                      [guard = QPointer(this), attempt = m_attempt, failed = std::move(failed)](
                          const Result<DeviceList, AccountFailure> &result) {
                          if (!guard || !guard->end(attempt))
                              return;
                          if (result)
                              guard->onListed(*result);
                          if (failed || !result)
                              guard->fail(Devices, failed ? *failed : result.error());
                      });
}

void AccountSettings::onListed(const DeviceList &list)
{
    m_devices.setDevices(list.devices);
    m_isPasswordless = !list.hasPassword.value_or(true);
    Q_EMIT changed();
}

std::optional<AccountAccess> AccountSettings::begin(Place place)
{
    const auto access = m_access();
    if (m_busy != Nowhere || !access)
        return std::nullopt;
    ++m_attempt;
    m_busy = place;
    m_done.clear();
    setError(Nowhere, {});
    return access;
}

bool AccountSettings::end(int attempt)
{
    if (attempt != m_attempt)
        return false;
    m_busy = Nowhere;
    Q_EMIT changed();
    return true;
}

void AccountSettings::fail(Place place, const AccountFailure &failure)
{
    if (failure.kind != AccountFailure::Kind::Refused) {
        setError(place,
                 failure.kind == AccountFailure::Kind::OtherKey
                     ? tr("The server shows another key, so nothing was sent.")
                     : tr("The server can't be reached. Try again when the connection is back."));
        return;
    }
    switch (failure.code) {
    case ErrorCode::Unauthenticated:
        setError(place, tr("That is not your password."));
        return;
    case ErrorCode::Forbidden:
        setError(place,
                 tr("You are the last owner of this server. Make somebody else an owner first."));
        return;
    case ErrorCode::NotFound:
        setError(place, tr("This server is too old for that. Ask whoever runs it to update it."));
        return;
    case ErrorCode::RateLimited:
        setError(place,
                 tr("Too many tries.") + QLatin1Char(' ')
                     + SignInFault::waitText(failure.retryAfter));
        return;
    case ErrorCode::BadRequest:
        if (failure.message.contains(QLatin1String("password"))) {
            setError(NewPassword, SignInFault::weakPasswordText());
            return;
        }
        setError(place == OldPassword ? NewPassword : place,
                 tr("The server does not accept this: %1.").arg(failure.message));
        return;
    default:
        setError(place, tr("The server can't do this right now. Try again in a moment."));
    }
}

void AccountSettings::setError(Place place, const QString &error)
{
    m_errorPlace = place;
    m_error = error;
    Q_EMIT changed();
}

} // namespace hearth::app
