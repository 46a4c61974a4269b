// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/DeviceModel.h"
#include "app/net/AccountSettingsApi.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace hearth::app {

//! What one changes of one's own account; one thing at a time.
class AccountSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the SessionList")
    Q_PROPERTY(hearth::app::DeviceModel *devices READ devices CONSTANT)
    Q_PROPERTY(hearth::app::AccountSettings::Place busy READ busy NOTIFY changed)
    Q_PROPERTY(hearth::app::AccountSettings::Place errorPlace READ errorPlace NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed)
    Q_PROPERTY(bool passwordless READ isPasswordless NOTIFY changed)

public:
    //! Where something is under way, or wrong.
    enum Place { Nowhere, OldPassword, NewPassword, Devices, Deletion };
    Q_ENUM(Place)

    //! Nothing while nobody is signed in.
    using Access = std::function<std::optional<AccountAccess>()>;

    //! Api and clock outlive it.
    AccountSettings(AccountSettingsApi &api, const Clock &clock, Access access,
                    QObject *parent = nullptr);

    [[nodiscard]] DeviceModel *devices() { return &m_devices; }

    [[nodiscard]] Place busy() const { return m_busy; }

    [[nodiscard]] Place errorPlace() const { return m_errorPlace; }

    //! Whole sentences, or empty.
    [[nodiscard]] QString error() const { return m_error; }

    //! What was done last of what shows nowhere else, as sentences, or empty.
    [[nodiscard]] QString done() const { return m_done; }

    //! The account was made without a password, and has none yet, as the devices' answer says.
    [[nodiscard]] bool isPasswordless() const { return m_isPasswordless; }

    //! The first one of an account that is passwordless, whatever `password` is.
    Q_INVOKABLE void changePassword(const QString &password, const QString &newPassword);
    Q_INVOKABLE void refreshDevices();
    Q_INVOKABLE void revoke(const QString &deviceId);
    //! All but this one, as the server lists them now, one by one. Where that stops, those before
    //! it are signed out.
    Q_INVOKABLE void revokeOthers();
    //! Of an account that is passwordless whatever `password` is.
    Q_INVOKABLE void deleteAccount(const QString &password);
    //! As it is when nothing was asked for; answers that are still to come are ignored.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    void passwordChanged();
    //! There is no such account any more.
    void accountDeleted();

private:
    //! Nothing if something is under way, or nobody is signed in.
    [[nodiscard]] std::optional<AccountAccess> begin(Place place);
    //! False if the answer is to something that was given up.
    [[nodiscard]] bool end(int attempt);
    void onPasswordChanged();
    void onPasswordRefused(const AccountFailure &failure);
    void onDeletionRefused(const AccountFailure &failure);
    //! Somebody has set a password since the devices were listed; they are asked for it.
    void askForPassword(Place place);
    //! What went wrong before is told once the list is there.
    void listDevices(std::optional<AccountFailure> failed = std::nullopt);
    void revokeEach(AccountAccess access, std::vector<DeviceId> devices);
    void onListed(const DeviceList &list);
    void fail(Place place, const AccountFailure &failure);
    void setError(Place place, const QString &error);

    AccountSettingsApi &m_api;
    DeviceModel m_devices;
    Access m_access;
    Place m_busy = Nowhere;
    Place m_errorPlace = Nowhere;
    QString m_error;
    QString m_done;
    bool m_isPasswordless = false;
    int m_attempt = 0;
};

} // namespace hearth::app
