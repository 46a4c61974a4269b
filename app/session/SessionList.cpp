// SPDX-License-Identifier: MIT
#include "app/session/SessionList.h"

#include "app/net/KnownKeys.h"
#include "app/secrets/CredentialStore.h"
#include "app/session/ServerBook.h"

#include <QDateTime>
#include <QPointer>

#include <utility>

namespace hearth::app {

namespace {

QString credentialKey(const ServerAddress &address, const QString &username)
{
    return username.toLower() + QLatin1Char('@') + address.label();
}

SignIn::Keeping keepingOf(CredentialStore::Kept kept)
{
    if (kept == CredentialStore::Kept::Safely)
        return SignIn::KeptBeyondExit;
    return kept == CredentialStore::Kept::UntilExit ? SignIn::EndsWithoutKeyring
                                                    : SignIn::EndsUnlessUnlocked;
}

} // namespace

SessionList::SessionList(const SessionListParts &parts, SessionFactory factory, QObject *parent)
    : QAbstractListModel(parent)
    , m_accounts(parts.accounts)
    , m_keys(parts.keys)
    , m_credentials(parts.credentials)
    , m_servers(parts.servers)
    , m_finder(parts.finder)
    , m_factory(std::move(factory))
    , m_signIn(parts.accounts, parts.inspector, parts.keys)
    , m_account(parts.settings, parts.clock, [this] { return currentAccess(); })
{
    connect(&m_account, &AccountSettings::accountDeleted, this, &SessionList::onAccountDeleted);
    connect(&m_changedKey, &KeyQuestion::accepted, this, &SessionList::onKeyAccepted);
    connect(&m_signIn, &SignIn::signedIn, this, &SessionList::onSignedIn);
    connect(&m_signIn, &SignIn::failed, this, &SessionList::onSignInFailed);
    connect(&m_signIn, &SignIn::stepChanged, this, [this] {
        if (m_signIn.step() == SignIn::EnterCredentials
            && m_signIn.origin() == SignIn::Origin::Person)
            m_credentials.check(
                [this](CredentialStore::Kept kept) { m_signIn.setKeeping(keepingOf(kept)); });
    });
    if (m_finder)
        connect(m_finder, &ServerFinder::chosen, &m_signIn, &SignIn::join);
    if (const auto last = m_servers.last())
        m_signIn.prefill(last->address, last->username);
}

SessionList::~SessionList() = default;

int SessionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

QVariant SessionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != SessionRole)
        return {};
    return QVariant::fromValue(m_sessions[static_cast<size_t>(index.row())].get());
}

QHash<int, QByteArray> SessionList::roleNames() const
{
    return {{SessionRole, "session"}};
}

Session *SessionList::current() const
{
    return m_sessions.empty() ? nullptr : m_sessions.front().get();
}

void SessionList::signOut()
{
    const auto access = currentAccess();
    if (access)
        m_accounts.logout(access->server, access->token);
    if (current())
        forgetCurrent();
}

void SessionList::forgetCurrent()
{
    m_password.clear();
    const ServerAddress address = current()->serverAddress();
    const QString username = current()->username();
    m_credentials.remove(credentialKey(address, username));
    remember(*current(), false);
    current()->forget();
    removeCurrent();
    m_signIn.reset();
    m_signIn.prefill(address.toString(), username);
}

void SessionList::onAccountDeleted()
{
    if (!current())
        return;
    const QString server = current()->serverAddress().label();
    forgetCurrent();
    m_signIn.setNotice(tr("Your account on %1 has been deleted.").arg(server));
}

std::optional<AccountAccess> SessionList::currentAccess() const
{
    const auto *session = current();
    if (!session || session->token().isEmpty())
        return std::nullopt;
    return AccountAccess{session->serverAddress(), session->token()};
}

void SessionList::restore()
{
    const auto last = m_servers.last();
    if (!last || !last->signedIn)
        return;
    const auto address = ServerAddress::parse(last->address);
    if (!address)
        return;
    add(*address, last->username);
    current()->setServerName(last->name);
}

void SessionList::resume()
{
    auto *session = current();
    if (!session || !session->token().isEmpty())
        return;
    const QString key = credentialKey(session->serverAddress(), session->username());
    m_credentials.read(key, [this, guard = QPointer(session)](const std::optional<QString> &token) {
        if (!guard || guard != current())
            return;
        if (token)
            guard->start(*token);
        else if (guard->isReady())
            askToSignIn(
                tr("The keyring gives no sign-in for this account; it may be locked. This is "
                   "what was here last. Sign in again under “Servers”."),
                Meanwhile::ShowSession);
        else
            askToSignIn(tr(
                "Sign in again: the keyring gives no sign-in for this account. It may be locked."));
    });
}

void SessionList::restore(const QString &address, const QString &username)
{
    const auto parsed = ServerLink::parse(address);
    if (!parsed)
        return;
    const auto known = m_servers.find(parsed->address.toString(), username);
    if (!known || !known->signedIn)
        return;
    add(parsed->address, known->username);
    current()->setServerName(known->name);
}

void SessionList::signInAt(const QString &address, const QString &username, const QString &password)
{
    m_password = password;
    m_signIn.signInAt(address, username, password);
}

void SessionList::setActivity(OwnPresence::Activity activity)
{
    m_activity = activity;
    for (const auto &session : m_sessions)
        session->ownPresence()->setActivity(activity);
}

void SessionList::follow(const QString &link, const QString &username)
{
    const auto parsed = ServerLink::parse(link);
    if (parsed && current() && current()->leadsHere(*parsed)) {
        current()->follow(*parsed);
        Q_EMIT insideShown();
        return;
    }
    if (!username.isEmpty())
        m_signIn.prefill(link, username);
    m_signIn.connectTo(link);
    Q_EMIT signInShown();
}

void SessionList::offer(const QString &link)
{
    m_signIn.reset();
    m_signIn.prefill(link, {});
    Q_EMIT signInShown();
}

void SessionList::enter(const ServerAddress &address, const QString &username, const QString &token)
{
    m_password.clear();
    m_signIn.reset();
    begin(address, username, token);
}

void SessionList::onConnectionChanged(Session &session)
{
    if (&session != current())
        return;
    const auto &shown = session.connection()->refusedKey();
    const ServerAddress &address = session.serverAddress();
    if (!shown) {
        m_changedKey.withdraw();
        return;
    }
    const auto known = m_keys.find(address.host, address.port);
    m_changedKey.ask({known ? KeyQuestion::Changed : KeyQuestion::FirstUse, address.label(), *shown,
                      known.value_or(KeyFingerprint()), false});
}

void SessionList::onKeyAccepted(const KeyFingerprint &key)
{
    auto *session = current();
    if (!session)
        return;
    const ServerAddress &address = session->serverAddress();
    if (m_keys.put(address.host, address.port, key) == KnownKeys::Kept::UntilExit)
        m_signIn.sayKeyNotKept();
    session->wake();
}

void SessionList::onSignInNeeded(const Session &session)
{
    m_credentials.remove(credentialKey(session.serverAddress(), session.username()));
    if (&session != current())
        return;
    if (m_password.isEmpty())
        askToSignIn(
            tr("You were signed out of %1. Sign in again to go on.")
                .arg(session.serverName().isEmpty() ? session.address() : session.serverName()));
    else
        m_signIn.signInAt(session.serverAddress().toString(), session.username(), m_password);
}

void SessionList::onSignInFailed(const AccountFailure &failure)
{
    if (!current() || m_signIn.origin() != SignIn::Origin::CommandLine)
        return;
    using Kind = AccountFailure::Kind;
    // A key that is not the known one is asked about where the session is shown.
    const bool isAway = failure.kind == Kind::Unreachable || failure.kind == Kind::Timeout
        || failure.kind == Kind::OtherKey;
    const bool isBusy = failure.kind == Kind::Refused
        && (failure.code == ErrorCode::RateLimited || failure.code == ErrorCode::Unavailable);
    // Without a token the session finds out by itself when there is somebody to sign in to.
    if (isAway) {
        current()->start({});
        followSignIn();
    } else if (!isBusy) {
        removeCurrent();
    }
}

void SessionList::onSignedIn(const ServerAddress &address, const QString &username,
                             const QString &token)
{
    begin(address, username, token);
    followSignIn();
}

void SessionList::followSignIn()
{
    if (const auto &link = m_signIn.link(); link && !link->room.isEmpty())
        current()->follow(*link);
}

void SessionList::begin(const ServerAddress &address, const QString &username, const QString &token)
{
    // A person who signs in is taken to the session; a new one tells the pages to go there.
    const bool isShown = m_signIn.origin() == SignIn::Origin::CommandLine && current()
        && current()->serverAddress() == address
        && current()->username().compare(username, Qt::CaseInsensitive) == 0;
    if (!isShown) {
        removeCurrent();
        add(address, username);
    }
    auto *session = current();
    remember(*session, true);
    m_credentials.write(credentialKey(address, username), token,
                        [this](CredentialStore::Kept kept) { onTokenWritten(keepingOf(kept)); });
    session->start(token);
}

void SessionList::onTokenWritten(SignIn::Keeping keeping)
{
    m_signIn.setKeeping(keeping);
    const QString notice = tr("The keyring is not running or is locked, so you will have to sign "
                              "in again next time.");
    if (keeping == SignIn::KeptBeyondExit) {
        // Somebody unlocked it late.
        if (m_signIn.notice() == notice)
            m_signIn.setNotice({});
    } else if (m_signIn.origin() == SignIn::Origin::Person
               && !std::exchange(m_saidUntilExit, true)) {
        m_signIn.setNotice(notice);
    }
}

void SessionList::add(const ServerAddress &address, const QString &username)
{
    auto session = m_factory(address, username);
    auto *added = session.get();
    added->ownPresence()->setActivity(m_activity);
    connect(added, &Session::signInNeeded, this, [this, added] { onSignInNeeded(*added); });
    connect(added, &Session::linkLedElsewhere, this, &SessionList::offer);
    connect(added, &Session::ledInside, this, [this, added] {
        if (added == current())
            Q_EMIT insideShown();
    });
    connect(added, &Session::greeted, this, [this, added] { remember(*added, true); });
    connect(added->connection(), &ConnectionStatus::changed, this,
            [this, added] { onConnectionChanged(*added); });
    beginInsertRows({}, 0, 0);
    m_sessions.insert(m_sessions.begin(), std::move(session));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void SessionList::removeCurrent()
{
    if (m_sessions.empty())
        return;
    beginRemoveRows({}, 0, 0);
    auto *removed = m_sessions.front().release();
    m_sessions.erase(m_sessions.begin());
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
    m_changedKey.withdraw();
    m_account.reset();
    removed->close();
    // It may be what is calling, and pages may still be using it.
    // Should the list end first, what the session stands on ends with it.
    removed->setParent(this);
    removed->deleteLater();
}

void SessionList::askToSignIn(const QString &notice, Meanwhile meanwhile)
{
    const auto *session = current();
    ServerLink server{session->serverAddress(), {}, {}};
    // Where the person wanted to go they still do.
    if (const auto awaited = session->awaitedLink()) {
        server.room = awaited->room;
        server.seq = awaited->seq;
    }
    const QString name = session->serverName();
    const QString username = session->username();
    if (meanwhile == Meanwhile::HideSession)
        removeCurrent();
    m_signIn.askAgain(server, name, username, notice);
}

void SessionList::remember(const Session &session, bool signedIn)
{
    m_servers.put({session.serverAddress().toString(), session.username(), session.serverName(),
                   QDateTime::currentMSecsSinceEpoch(), signedIn});
}

} // namespace hearth::app
