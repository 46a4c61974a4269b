// SPDX-License-Identifier: MIT
#include "app/session/SignIn.h"

#include "app/session/SignInFault.h"
#include "shared/protocol/AccountMessages.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

SignIn::SignIn(AccountApi &accounts, KeyInspector &inspector, KnownKeys &keys, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_trust(inspector, keys)
{
    connect(m_trust.question(), &KeyQuestion::changed, this, [this] {
        if (!m_trust.question()->isAsked())
            return;
        setBusy(false);
        setStep(CheckKey);
    });
    connect(&m_trust, &KeyTrust::keyNotKept, this, &SignIn::sayKeyNotKept);
}

QString SignIn::serverLabel() const
{
    return m_link ? m_link->address.label() : QString();
}

QString SignIn::serverName() const
{
    return m_serverName;
}

bool SignIn::isEncrypted() const
{
    return m_link && m_link->address.encryption == ServerAddress::Encryption::Tls;
}

bool SignIn::isExposed() const
{
    return m_link && !isEncrypted() && !m_link->address.isLoopback();
}

void SignIn::connectTo(const QString &address)
{
    m_origin = Origin::Person;
    // Whoever comes back to what the network has named still goes there at its word.
    const bool isFound = m_link && m_link->origin == ServerLink::Origin::Network;
    if (isFound && address == m_link->address.toString()) {
        const ServerLink link = *m_link;
        begin(address);
        probe(link);
        return;
    }
    probe(address, {});
}

void SignIn::signIn(const QString &username, const QString &password)
{
    m_origin = Origin::Person;
    login(username, password);
}

void SignIn::login(const QString &username, const QString &password)
{
    if (!checkCredentials(username, password))
        return;
    m_trying = Trying::SignIn;
    setBusy(true);
    m_accounts.login(m_link->address, username.trimmed(), password, answerHandler());
}

void SignIn::createAccount(const QString &username, const QString &password,
                           const QString &displayName, const QString &invite)
{
    m_origin = Origin::Person;
    const NewAccount account{username.trimmed(), password, displayName.trimmed(), invite.trimmed()};
    if (!checkCredentials(username, password)
        || !checkNewAccount(password, account.displayName, account.invite))
        return;
    m_trying = Trying::Register;
    m_triedInvite = account.invite;
    setBusy(true);
    m_accounts.registerAccount(m_link->address, account, answerHandler());
}

void SignIn::back()
{
    cancel();
    setError(NoField, {});
    setStep(EnterAddress);
}

void SignIn::forgetError()
{
    setError(NoField, {});
}

void SignIn::cancel()
{
    ++m_attempt;
    m_trust.cancel();
    if (m_step == CheckKey)
        setStep(EnterAddress);
    setBusy(false);
}

void SignIn::join(const ServerLink &link, const QString &username)
{
    m_origin = Origin::Person;
    begin(link.address.toString());
    setUsername(username);
    probe(link);
}

void SignIn::prefill(const QString &address, const QString &username)
{
    m_addressText = address;
    Q_EMIT addressChanged();
    setUsername(username);
}

void SignIn::askAgain(const ServerLink &server, const QString &serverName, const QString &username,
                      const QString &notice)
{
    cancel();
    m_origin = Origin::Person;
    m_link = server;
    m_serverName = serverName;
    prefill(server.address.toString(), username);
    setError(NoField, {});
    setNotice(notice);
    setStep(EnterCredentials);
}

void SignIn::signInAt(const QString &address, const QString &username, const QString &password)
{
    setUsername(username);
    m_origin = Origin::CommandLine;
    probe(address, [this, username, password] { login(username, password); });
}

void SignIn::setNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

void SignIn::sayKeyNotKept()
{
    setNotice(tr("This server's key could not be saved in your profile, so you will be asked about "
                 "it again next time. Is the disk full, or the profile read-only?"));
}

void SignIn::setKeeping(Keeping keeping)
{
    if (std::exchange(m_keeping, keeping) != keeping)
        Q_EMIT keepingChanged();
}

void SignIn::reset()
{
    back();
    setNotice({});
}

void SignIn::probe(const QString &text, std::function<void()> next)
{
    begin(text);
    const auto parsed = ServerLink::parse(text);
    if (!parsed) {
        Q_EMIT addressChanged();
        setError(AddressField, parsed.error());
        return;
    }
    m_next = std::move(next);
    probe(*parsed);
}

void SignIn::begin(const QString &text)
{
    cancel();
    m_trying = Trying::Connect;
    m_addressText = text;
    m_serverName.clear();
    m_next = {};
    setNotice({});
}

void SignIn::probe(const ServerLink &link)
{
    m_link = link;
    Q_EMIT addressChanged();
    setError(NoField, {});
    setBusy(true);
    m_trust.check(link, [this](const Result<Done, AccountFailure> &result) { onTrusted(result); });
}

void SignIn::onTrusted(const Result<Done, AccountFailure> &result)
{
    setBusy(false);
    if (m_step == CheckKey)
        setStep(EnterAddress);
    if (result)
        askServer();
    else
        fail(result.error());
}

void SignIn::askServer()
{
    setBusy(true);
    m_accounts.probe(m_link->address,
                     [guard = QPointer(this),
                      attempt = ++m_attempt](const Result<Done, AccountFailure> &result) {
                         if (!guard || guard->m_attempt != attempt)
                             return;
                         guard->setBusy(false);
                         if (!result) {
                             guard->fail(result.error());
                             return;
                         }
                         guard->setStep(EnterCredentials);
                         if (const auto next = std::exchange(guard->m_next, {}))
                             next();
                     });
}

void SignIn::setStep(Step step)
{
    if (std::exchange(m_step, step) != step)
        Q_EMIT stepChanged();
}

void SignIn::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void SignIn::setError(Field field, const QString &error)
{
    if (m_error == error && m_errorField == field)
        return;
    m_error = error;
    m_errorField = field;
    Q_EMIT errorChanged();
}

void SignIn::setUsername(const QString &username)
{
    if (std::exchange(m_username, username) != username)
        Q_EMIT usernameChanged();
}

bool SignIn::checkCredentials(const QString &username, const QString &password)
{
    if (m_busy || !m_link)
        return false;
    setError(NoField, {});
    setUsername(username.trimmed());
    if (m_username.isEmpty())
        setError(UsernameField, tr("Enter your user name."));
    else if (checkText(m_username, TextRules::name, QString()))
        setError(UsernameField, tr("A user name has at most 64 characters, in one line."));
    else if (password.isEmpty())
        setError(PasswordField, tr("Enter your password."));
    else if (checkText(password, TextRules::password, QString()))
        setError(PasswordField, tr("This password is too long. Choose a shorter one."));
    return m_errorField == NoField;
}

bool SignIn::checkNewAccount(const QString &password, const QString &displayName,
                             const QString &invite)
{
    if (SignInFault::isShortPassword(password))
        setError(PasswordField, SignInFault::shortPasswordText());
    else if (!displayName.isEmpty() && checkText(displayName, TextRules::name, QString()))
        setError(
            DisplayNameField,
            tr("A display name has at most 64 characters, in one line. Choose a shorter one."));
    else if (checkText(invite, TextRules::invite, QString()))
        setError(InviteField,
                 tr("This is not an invite code. Copy it again, or paste the whole link as the "
                    "address."));
    return m_errorField == NoField;
}

AccountApi::SignedIn SignIn::answerHandler()
{
    return [guard = QPointer(this),
            attempt = ++m_attempt](const Result<SignedInAccount, AccountFailure> &result) {
        if (!guard || guard->m_attempt != attempt)
            return;
        guard->setBusy(false);
        if (!result) {
            guard->fail(result.error());
            return;
        }
        guard->setNotice({});
        Q_EMIT guard->signedIn(guard->m_link->address, result->user.username, result->token);
    };
}

void SignIn::fail(const AccountFailure &failure)
{
    // The key has changed since it was looked at, or never was: whoever is there decides on it.
    if (failure.kind == AccountFailure::Kind::OtherKey && m_trying != Trying::Connect) {
        const ServerLink link = *m_link;
        begin(m_addressText);
        probe(link);
        return;
    }
    const auto fault =
        SignInFault::of(failure, {m_trying, serverLabel(), m_username, m_triedInvite});
    setError(fault.field, fault.text);
    Q_EMIT failed(failure);
}

} // namespace hearth::app
