// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of the way in, and of one's own account.
namespace hearth::app {

class KeyQuestion : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(bool asked MEMBER m_asked NOTIFY changed)
    Q_PROPERTY(hearth::app::KeyQuestion::Reason reason MEMBER m_reason NOTIFY changed)
    Q_PROPERTY(QString server MEMBER m_server NOTIFY changed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY changed)
    Q_PROPERTY(QString hex MEMBER m_hex NOTIFY changed)
    Q_PROPERTY(QString expectedWords MEMBER m_expectedWords NOTIFY changed)
    Q_PROPERTY(QString expectedHex MEMBER m_expectedHex NOTIFY changed)
    Q_PROPERTY(bool vouched MEMBER m_vouched NOTIFY changed)

public:
    enum Reason { FirstUse, Changed, NotOfLink, NotAnnounced, Unencrypted };
    Q_ENUM(Reason)
    using CallLog::CallLog;

    Q_INVOKABLE bool isProof(const QString &typed) const
    {
        return typed == m_words.section(QLatin1Char(' '), 0, 0);
    }

    Q_INVOKABLE void accept(const QString &proof = {}) { note({QStringLiteral("accept"), proof}); }

    Q_INVOKABLE void refuse() { note({QStringLiteral("refuse")}); }

Q_SIGNALS:
    void changed();

private:
    bool m_asked = false;
    Reason m_reason = FirstUse;
    QString m_server;
    QString m_words;
    QString m_hex;
    QString m_expectedWords;
    QString m_expectedHex;
    bool m_vouched = false;
};

class SignIn : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::SignIn::Step step MEMBER m_step NOTIFY stepChanged)
    Q_PROPERTY(QString address MEMBER m_address NOTIFY addressChanged)
    Q_PROPERTY(QString username MEMBER m_username NOTIFY usernameChanged)
    Q_PROPERTY(bool busy MEMBER m_busy NOTIFY changed)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY errorChanged)
    Q_PROPERTY(hearth::app::SignIn::Field errorField MEMBER m_errorField NOTIFY errorChanged)
    Q_PROPERTY(QString serverLabel MEMBER m_serverLabel NOTIFY addressChanged)
    Q_PROPERTY(QString serverName MEMBER m_serverName NOTIFY addressChanged)
    Q_PROPERTY(bool encrypted MEMBER m_encrypted NOTIFY addressChanged)
    Q_PROPERTY(bool exposed MEMBER m_exposed NOTIFY addressChanged)
    Q_PROPERTY(QString invite MEMBER m_invite NOTIFY addressChanged)
    Q_PROPERTY(hearth::app::KeyQuestion *key READ key CONSTANT)
    Q_PROPERTY(QString notice MEMBER m_notice NOTIFY changed)
    Q_PROPERTY(hearth::app::SignIn::Keeping keeping MEMBER m_keeping NOTIFY changed)

public:
    enum Step { EnterAddress, CheckKey, EnterCredentials };
    Q_ENUM(Step)

    enum Keeping { KeptBeyondExit, EndsWithoutKeyring, EndsUnlessUnlocked };
    Q_ENUM(Keeping)

    enum Field {
        NoField,
        AddressField,
        UsernameField,
        PasswordField,
        DisplayNameField,
        InviteField
    };
    Q_ENUM(Field)
    using CallLog::CallLog;

    [[nodiscard]] KeyQuestion *key() { return &m_key; }

    Q_INVOKABLE void connectTo(const QString &address)
    {
        note({QStringLiteral("connectTo"), address});
    }

    Q_INVOKABLE void signIn(const QString &username, const QString &password)
    {
        note({QStringLiteral("signIn"), username, password});
    }

    Q_INVOKABLE void createAccount(const QString &username, const QString &password,
                                   const QString &displayName, const QString &invite)
    {
        note({QStringLiteral("createAccount"), username, password, displayName, invite});
    }

    Q_INVOKABLE void back() { note({QStringLiteral("back")}); }

    Q_INVOKABLE void cancel() { note({QStringLiteral("cancel")}); }

    Q_INVOKABLE void forgetError() { setProperty("error", QString()); }

Q_SIGNALS:
    void stepChanged();
    void addressChanged();
    void usernameChanged();
    void errorChanged();
    void changed();

private:
    Step m_step = EnterAddress;
    QString m_address;
    QString m_username;
    bool m_busy = false;
    QString m_error;
    Field m_errorField = NoField;
    QString m_serverLabel;
    QString m_serverName;
    bool m_encrypted = false;
    bool m_exposed = false;
    QString m_invite;
    KeyQuestion m_key;
    QString m_notice;
    Keeping m_keeping = KeptBeyondExit;
};

class DeviceModel : public RowModel
{
    Q_OBJECT

public:
    explicit DeviceModel(QObject *parent = nullptr);
};

class AccountSettings : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::DeviceModel *devices READ devices CONSTANT)
    Q_PROPERTY(hearth::app::AccountSettings::Place busy MEMBER m_busy NOTIFY changed)
    Q_PROPERTY(hearth::app::AccountSettings::Place errorPlace MEMBER m_errorPlace NOTIFY changed)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY changed)
    Q_PROPERTY(QString done MEMBER m_done NOTIFY changed)
    Q_PROPERTY(bool passwordless MEMBER m_passwordless NOTIFY changed)

public:
    enum Place { Nowhere, OldPassword, NewPassword, Devices, Deletion };
    Q_ENUM(Place)
    using CallLog::CallLog;

    [[nodiscard]] DeviceModel *devices() { return &m_devices; }

    Q_INVOKABLE void changePassword(const QString &password, const QString &newPassword)
    {
        note({QStringLiteral("changePassword"), password, newPassword});
    }

    Q_INVOKABLE void refreshDevices() { note({QStringLiteral("refreshDevices")}); }

    Q_INVOKABLE void revoke(const QString &deviceId) { note({QStringLiteral("revoke"), deviceId}); }

    Q_INVOKABLE void revokeOthers() { note({QStringLiteral("revokeOthers")}); }

    Q_INVOKABLE void deleteAccount(const QString &password)
    {
        note({QStringLiteral("deleteAccount"), password});
    }

    Q_INVOKABLE void reset() {}

Q_SIGNALS:
    void changed();
    void passwordChanged();
    void accountDeleted();

private:
    DeviceModel m_devices;
    Place m_busy = Nowhere;
    Place m_errorPlace = Nowhere;
    QString m_error;
    QString m_done;
    bool m_passwordless = false;
};

} // namespace hearth::app
