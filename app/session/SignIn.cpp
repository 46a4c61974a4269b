// SPDX-License-Identifier: MIT
#include "app/session/SignIn.h"

#include "shared/protocol/AccountMessages.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

SignIn::SignIn(AccountApi &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{}

QString SignIn::serverLabel() const
{
    return m_server ? m_server->label() : QString();
}

QString SignIn::serverName() const
{
    return m_serverName;
}

bool SignIn::isEncrypted() const
{
    return m_server && m_server->encryption == ServerAddress::Encryption::Tls;
}

void SignIn::connectTo(const QString &address)
{
    m_origin = Origin::Person;
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
    setBusy(true);
    m_accounts.login(*m_server, username.trimmed(), password, answerHandler());
}

void SignIn::createAccount(const QString &username, const QString &password,
                           const QString &displayName)
{
    m_origin = Origin::Person;
    if (!checkCredentials(username, password))
        return;
    const QString shown = displayName.trimmed();
    if (!shown.isEmpty() && checkText(shown, TextRules::name, QString())) {
        setError(
            DisplayNameField,
            tr("A display name has at most 64 characters, in one line. Choose a shorter one."));
        return;
    }
    setBusy(true);
    m_accounts.registerAccount(*m_server, username.trimmed(), password, shown, answerHandler());
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
    setBusy(false);
}

void SignIn::prefill(const QString &address, const QString &username)
{
    m_addressText = address;
    Q_EMIT addressChanged();
    setUsername(username);
}

void SignIn::askAgain(const ServerAddress &address, const QString &serverName,
                      const QString &username, const QString &notice)
{
    cancel();
    m_origin = Origin::Person;
    m_server = address;
    m_serverName = serverName;
    prefill(address.toString(), username);
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

void SignIn::setKeptUntilExit(bool kept)
{
    if (std::exchange(m_keptUntilExit, kept) != kept)
        Q_EMIT keptUntilExitChanged();
}

void SignIn::reset()
{
    back();
    setNotice({});
}

void SignIn::probe(const QString &address, std::function<void()> next)
{
    m_addressText = address;
    m_serverName.clear();
    setNotice({});
    const auto parsed = ServerAddress::parse(address);
    if (!parsed) {
        Q_EMIT addressChanged();
        setError(AddressField, parsed.error());
        return;
    }
    m_server = *parsed;
    Q_EMIT addressChanged();
    setError(NoField, {});
    setBusy(true);
    const int attempt = ++m_attempt;
    m_accounts.probe(*parsed,
                     [guard = QPointer(this), attempt,
                      next = std::move(next)](const Result<Done, AccountFailure> &result) {
                         if (!guard || guard->m_attempt != attempt)
                             return;
                         guard->setBusy(false);
                         if (!result) {
                             guard->fail(result.error(), AddressField);
                             return;
                         }
                         guard->setStep(EnterCredentials);
                         if (next)
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
    if (m_busy || !m_server)
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

AccountApi::SignedIn SignIn::answerHandler()
{
    return [guard = QPointer(this),
            attempt = ++m_attempt](const Result<SignedInAccount, AccountFailure> &result) {
        if (!guard || guard->m_attempt != attempt)
            return;
        guard->setBusy(false);
        if (!result) {
            guard->fail(result.error(), PasswordField);
            return;
        }
        guard->setNotice({});
        Q_EMIT guard->signedIn(*guard->m_server, result->user.username, result->token);
    };
}

void SignIn::fail(const AccountFailure &failure, Field field)
{
    showFailure(failure, field);
    Q_EMIT failed(failure);
}

void SignIn::showFailure(const AccountFailure &failure, Field field)
{
    const QString server = serverLabel();
    switch (failure.kind) {
    case AccountFailure::Kind::Unreachable:
        setError(AddressField,
                 tr("Nothing answers at %1. Check the address, and that the server is running.")
                     .arg(server));
        return;
    case AccountFailure::Kind::Timeout:
        setError(
            AddressField,
            tr("%1 does not answer in time. Check the address and the network, then try again.")
                .arg(server));
        return;
    case AccountFailure::Kind::Certificate:
        setError(AddressField,
                 tr("The certificate of %1 can't be trusted, so nothing was sent. "
                    "Ask whoever runs the server.")
                     .arg(server));
        return;
    case AccountFailure::Kind::NotHearth:
        setError(AddressField,
                 tr("What answers at %1 is not a Hearth server. Check the address and the port.")
                     .arg(server));
        return;
    case AccountFailure::Kind::Refused:
        showRefusal(failure, field);
        return;
    }
}

void SignIn::showRefusal(const AccountFailure &failure, Field field)
{
    switch (failure.code) {
    case ErrorCode::Unauthenticated:
        setError(PasswordField,
                 tr("The user name or the password is wrong. Check both and try again."));
        return;
    case ErrorCode::Conflict:
        setError(UsernameField, tr("The name “%1” is taken. Choose another one.").arg(m_username));
        return;
    case ErrorCode::Forbidden:
        setError(NoField,
                 tr("This server takes no new accounts. Ask whoever runs it to let you in."));
        return;
    case ErrorCode::RateLimited:
        setError(NoField, tr("Too many tries. Wait a moment, then try again."));
        return;
    case ErrorCode::Unavailable:
    case ErrorCode::Internal:
        setError(NoField, tr("The server can't do this right now. Try again in a moment."));
        return;
    default:
        break;
    }
    Field named = field;
    if (failure.message.contains(QLatin1String("display_name")))
        named = DisplayNameField;
    else if (failure.message.contains(QLatin1String("username")))
        named = UsernameField;
    else if (failure.message.contains(QLatin1String("password")))
        named = PasswordField;
    setError(named, tr("The server does not accept this: %1.").arg(failure.message));
}

} // namespace hearth::app
