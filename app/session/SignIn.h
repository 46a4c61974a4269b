// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/AccountApi.h"
#include "app/net/ServerLink.h"
#include "app/session/KeyTrust.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace hearth::app {

//! The way from an address or an invite link to a signed-in account, as the connect page shows it.
//! No password leaves before the server's key is one the person trusts.
class SignIn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the SessionList")
    Q_PROPERTY(hearth::app::SignIn::Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString address READ address NOTIFY addressChanged)
    Q_PROPERTY(QString username READ username NOTIFY usernameChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(hearth::app::SignIn::Field errorField READ errorField NOTIFY errorChanged)
    Q_PROPERTY(QString serverLabel READ serverLabel NOTIFY addressChanged)
    Q_PROPERTY(QString serverName READ serverName NOTIFY addressChanged)
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY addressChanged)
    Q_PROPERTY(bool exposed READ isExposed NOTIFY addressChanged)
    Q_PROPERTY(QString invite READ invite NOTIFY addressChanged)
    Q_PROPERTY(hearth::app::KeyQuestion *key READ key CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(hearth::app::SignIn::Keeping keeping READ keeping NOTIFY keepingChanged)

public:
    enum Step { EnterAddress, CheckKey, EnterCredentials };
    Q_ENUM(Step)

    //! Who signs in: only a person has words to hear about it.
    enum class Origin { Person, CommandLine };

    enum Field {
        NoField,
        AddressField,
        UsernameField,
        PasswordField,
        DisplayNameField,
        InviteField
    };
    Q_ENUM(Field)

    //! What becomes of a sign-in when the app is closed.
    enum Keeping {
        KeptBeyondExit,
        EndsWithoutKeyring, //!< nothing would keep it
        EndsUnlessUnlocked //!< the keyring is locked
    };
    Q_ENUM(Keeping)

    //! What the person asked for last.
    enum class Trying { Connect, SignIn, Register };

    //! What it is given outlives it.
    SignIn(AccountApi &accounts, KeyInspector &inspector, KnownKeys &keys,
           QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }

    [[nodiscard]] QString address() const { return m_addressText; }

    [[nodiscard]] QString username() const { return m_username; }

    [[nodiscard]] bool isBusy() const { return m_busy; }

    //! A whole sentence in the person's words, or empty.
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] Field errorField() const { return m_errorField; }

    [[nodiscard]] QString serverLabel() const;
    [[nodiscard]] QString serverName() const;
    [[nodiscard]] bool isEncrypted() const;
    //! Others on the way could read all of it, the password too.
    [[nodiscard]] bool isExposed() const;

    //! Of the link that was given, or empty.
    [[nodiscard]] QString invite() const { return m_link ? m_link->invite : QString(); }

    //! What leads to the server, as it was understood; for whoever is signed in, the way they took.
    [[nodiscard]] const std::optional<ServerLink> &link() const { return m_link; }

    //! Asked while the step is CheckKey.
    [[nodiscard]] KeyQuestion *key() { return m_trust.question(); }

    [[nodiscard]] QString notice() const { return m_notice; }

    [[nodiscard]] Keeping keeping() const { return m_keeping; }

    //! Of the sign-in that is under way or was the last.
    [[nodiscard]] Origin origin() const { return m_origin; }

    Q_INVOKABLE void connectTo(const QString &address);
    Q_INVOKABLE void signIn(const QString &username, const QString &password);
    Q_INVOKABLE void createAccount(const QString &username, const QString &password,
                                   const QString &displayName, const QString &invite = {});
    //! To the address.
    Q_INVOKABLE void back();
    //! What went wrong is no matter any more: the person does something else.
    Q_INVOKABLE void forgetError();
    //! What is under way is given up; its answer is ignored.
    Q_INVOKABLE void cancel();

    //! As connectTo(), to a server that was chosen from those that are there. `username` is that of
    //! the account one has there, or empty.
    void join(const ServerLink &link, const QString &username);
    void prefill(const QString &address, const QString &username);
    //! Straight to the credentials of a server that is known, with the reason why they are asked
    //! for.
    void askAgain(const ServerLink &server, const QString &serverName, const QString &username,
                  const QString &notice);
    //! Connects and signs in without a person.
    void signInAt(const QString &address, const QString &username, const QString &password);
    void setNotice(const QString &notice);
    //! A notice that the server's key is known until the app ends, and no longer.
    void sayKeyNotKept();
    void setKeeping(Keeping keeping);
    //! As it is when nobody has typed anything.
    void reset();

Q_SIGNALS:
    void stepChanged();
    void addressChanged();
    void usernameChanged();
    void busyChanged();
    void errorChanged();
    void noticeChanged();
    void keepingChanged();
    //! The error says it to a person.
    void failed(const hearth::app::AccountFailure &failure);
    void signedIn(const hearth::app::ServerAddress &address, const QString &username,
                  const QString &token);

private:
    void probe(const QString &text, std::function<void()> next);
    void probe(const ServerLink &link);
    void begin(const QString &text);
    void login(const QString &username, const QString &password);
    void setStep(Step step);
    void setBusy(bool busy);
    void setError(Field field, const QString &error);
    void setUsername(const QString &username);
    [[nodiscard]] bool checkCredentials(const QString &username, const QString &password);
    [[nodiscard]] bool checkNewAccount(const QString &password, const QString &displayName,
                                       const QString &invite);
    [[nodiscard]] AccountApi::SignedIn answerHandler();
    void fail(const AccountFailure &failure);
    void onTrusted(const Result<Done, AccountFailure> &result);
    void askServer();

    AccountApi &m_accounts;
    KeyTrust m_trust;
    Step m_step = EnterAddress;
    QString m_addressText;
    std::optional<ServerLink> m_link;
    std::function<void()> m_next; //!< once the server is found
    QString m_serverName;
    QString m_username;
    QString m_error;
    Field m_errorField = NoField;
    QString m_notice;
    QString m_triedInvite;
    Trying m_trying = Trying::Connect;
    Origin m_origin = Origin::Person;
    Keeping m_keeping = KeptBeyondExit;
    bool m_busy = false;
    int m_attempt = 0; //!< an answer to an earlier one is ignored
};

} // namespace hearth::app
