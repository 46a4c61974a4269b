// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/AccountSettings.h"
#include "app/session/ServerFinder.h"
#include "app/session/Session.h"
#include "app/session/SignIn.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

namespace hearth::app {

class CredentialStore;
class ServerBook;

//! What a SessionList needs of the outside; it outlives the list.
struct SessionListParts
{
    AccountApi &accounts;
    AccountSettingsApi &settings;
    KeyInspector &inspector;
    KnownKeys &keys;
    CredentialStore &credentials;
    ServerBook &servers;
    const Clock &clock;
    ServerFinder *finder = nullptr; //!< null: nobody looks for servers
};

//! Makes a session that is not started yet.
using SessionFactory =
    std::function<std::unique_ptr<Session>(const ServerAddress &, const QString &username)>;

//! The servers one is signed in to; today one at a time.
class SessionList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(hearth::app::Session *current READ current NOTIFY currentChanged)
    Q_PROPERTY(hearth::app::SignIn *signIn READ signIn CONSTANT)
    Q_PROPERTY(hearth::app::KeyQuestion *changedKey READ changedKey CONSTANT)
    Q_PROPERTY(hearth::app::AccountSettings *account READ account CONSTANT)
    Q_PROPERTY(hearth::app::ServerFinder *finder READ finder CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { SessionRole = Qt::UserRole + 1 };

    SessionList(const SessionListParts &parts, SessionFactory factory, QObject *parent = nullptr);
    ~SessionList() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] Session *current() const;

    [[nodiscard]] SignIn *signIn() { return &m_signIn; }

    //! Asked while the server of the current session shows another key than the known one.
    [[nodiscard]] KeyQuestion *changedKey() { return &m_changedKey; }

    //! Of the current session.
    [[nodiscard]] AccountSettings *account() { return &m_account; }

    //! What it finds is joined by signIn(). Null where nobody looks.
    [[nodiscard]] ServerFinder *finder() const { return m_finder; }

    Q_INVOKABLE void signOut();

    //! Shows the session of the server that was used last; it is not connected before resume().
    void restore();
    //! Reads the kept token and connects with it; without one the person is asked to sign in. A
    //! session that knows its rooms stays then, to be read.
    void resume();
    //! Shows the session of this account if it was signed in on this profile before; it is not
    //! connected before signInAt().
    void restore(const QString &address, const QString &username);
    //! Signs in without a person, now and whenever it is needed again. A session that is shown
    //! already goes on trying while there is nobody to sign in to.
    void signInAt(const QString &address, const QString &username, const QString &password);
    //! Of the person at this computer; every server is told.
    void setActivity(OwnPresence::Activity activity);
    //! Shows what the link is to where it is a room of the current session's server, else begins to
    //! sign in at its server, and shows it then; insideShown() or signInShown() tells which. With
    //! a user name that is offered there.
    void follow(const QString &link, const QString &username = {});
    //! With a token that the server gave to its host; takes the person to the session.
    void enter(const ServerAddress &address, const QString &username, const QString &token);

Q_SIGNALS:
    void currentChanged();
    void countChanged();
    //! The current session's rooms are to be on the screen.
    void insideShown();
    void signInShown();

private:
    void begin(const ServerAddress &address, const QString &username, const QString &token);
    void add(const ServerAddress &address, const QString &username);
    void removeCurrent();
    //! Nobody is asked anything before the person says so: the link is somebody else's.
    void offer(const QString &link);
    //! Deletes all of it that is on this computer, and shows the way in.
    void forgetCurrent();
    void onAccountDeleted();
    void onTokenWritten(SignIn::Keeping keeping);
    [[nodiscard]] std::optional<AccountAccess> currentAccess() const;
    enum class Meanwhile { HideSession, ShowSession };
    void askToSignIn(const QString &notice, Meanwhile meanwhile = Meanwhile::HideSession);
    void onConnectionChanged(Session &session);
    void onKeyAccepted(const KeyFingerprint &key);
    void onSignedIn(const ServerAddress &address, const QString &username, const QString &token);
    //! Shows what the link was to that one signed in by.
    void followSignIn();
    void onSignInNeeded(const Session &session);
    void onSignInFailed(const AccountFailure &failure);
    void remember(const Session &session, bool signedIn);

    AccountApi &m_accounts;
    KnownKeys &m_keys;
    CredentialStore &m_credentials;
    ServerBook &m_servers;
    ServerFinder *m_finder;
    SessionFactory m_factory;
    SignIn m_signIn;
    KeyQuestion m_changedKey;
    AccountSettings m_account;
    QString m_password; //!< of signInAt()
    std::vector<std::unique_ptr<Session>> m_sessions;
    OwnPresence::Activity m_activity = OwnPresence::Activity::Active;
    bool m_saidUntilExit = false;
};

} // namespace hearth::app
