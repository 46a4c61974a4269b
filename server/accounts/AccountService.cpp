// SPDX-License-Identifier: MIT
#include "server/accounts/AccountService.h"

#include "server/accounts/RandomText.h"
#include "server/accounts/TokenDirectory.h"
#include "server/accounts/UserDirectory.h"
#include "shared/protocol/TextRule.h"

namespace hearth::server {

namespace {

constexpr qsizetype kPasswordMin = 8;
constexpr qsizetype kPasswordMax = TextRules::password.limit;

RequestError badRequest(const QString &message)
{
    return RequestError{ErrorCode::BadRequest, message};
}

RequestError forbidden(const QString &message)
{
    return RequestError{ErrorCode::Forbidden, message};
}

RequestError nameTaken()
{
    return RequestError{ErrorCode::Conflict, QStringLiteral("that name is taken")};
}

RequestError wrongNameOrPassword()
{
    return RequestError{ErrorCode::Unauthenticated, QStringLiteral("wrong name or password")};
}

RequestError notSignedIn()
{
    return RequestError{ErrorCode::Unauthenticated,
                        QStringLiteral("the token is unknown or has expired")};
}

std::optional<RequestError> nameError(const QString &name, const QString &field)
{
    if (auto error = checkText(name, TextRules::name, field))
        return error;
    if (name.trimmed() != name)
        return badRequest(QStringLiteral("%1 begins or ends with a space").arg(field));
    return std::nullopt;
}

std::optional<RequestError> passwordError(const QByteArray &password)
{
    if (password.size() < kPasswordMin || password.size() > kPasswordMax)
        return badRequest(QStringLiteral("password has to be %1 to %2 bytes long")
                              .arg(kPasswordMin)
                              .arg(kPasswordMax));
    return std::nullopt;
}

} // namespace

struct AccountService::FreshToken
{
    QString secret;
    StoredToken stored;
};

AccountService::AccountService(const Ports &ports, AccountPolicy policy)
    : m_ports(ports)
    , m_policy(policy)
{}

void AccountService::registerAccount(const RegisterRequest &request, Origin origin,
                                     CredentialsDone done)
{
    if (const auto refusal = refusalOf(request, origin))
        return done(Failure{*refusal});

    const QString name = foldName(request.username);
    const bool isFirst = isFirstAccount(origin);
    m_namesInProgress.insert(name);
    m_firstInProgress = m_firstInProgress || isFirst;
    const CredentialsDone finish = [this, name, isFirst, done = std::move(done)](auto result) {
        m_namesInProgress.remove(name);
        m_firstInProgress = m_firstInProgress && !isFirst;
        done(std::move(result));
    };
    RegisterRequest rest = request;
    rest.password.clear(); // it waits with the hasher alone, who wipes it
    m_ports.passwords.hash(
        request.password.toUtf8(),
        [this, rest, isFirst, finish](const Result<QByteArray, RequestError> &hash) {
            if (!hash)
                return finish(Failure{hash.error()});
            addAccount(rest, *hash, isFirst, finish);
        });
}

void AccountService::logIn(const LoginRequest &request, CredentialsDone done)
{
    const QByteArray password = request.password.toUtf8();
    // Neither can be anybody's, and a long one would only make the server work.
    if (password.size() > kPasswordMax || checkText(request.username, TextRules::name, QString()))
        return done(Failure{wrongNameOrPassword()});
    if (request.device) {
        if (const auto error =
                checkText(*request.device, TextRules::name, QStringLiteral("device")))
            return done(Failure{*error});
    }

    const StoredUser *user = m_ports.users.findName(request.username);
    const QString device = request.device.value_or(QString());
    const UserId id = user ? user->id : UserId();
    m_ports.passwords.verify(password,
                             user != nullptr ? std::optional(user->passwordHash) : std::nullopt,
                             [this, id, device, done = std::move(done)](
                                 const Result<PasswordCheck, RequestError> &check) {
                                 if (!check)
                                     return done(Failure{check.error()});
                                 if (*check == PasswordCheck::Wrong || id.isEmpty())
                                     return done(Failure{wrongNameOrPassword()});
                                 addToken(id, device, done);
                             });
}

void AccountService::logOut(const TokenHash &token, LogOutDone done)
{
    if (!m_ports.tokens.holderOf(token, m_ports.clock.now()))
        return done(Failure{notSignedIn()});
    m_ports.store.removeToken(
        token, [this, token, done = std::move(done)](const Result<Done, RequestError> &removed) {
            if (removed) {
                m_ports.tokens.remove(token);
                m_ports.listener.tokenRevoked(token);
            }
            done(removed);
        });
}

Result<SessionInfo, RequestError> AccountService::describe(const TokenHash &token) const
{
    const auto holder = m_ports.tokens.holderOf(token, m_ports.clock.now());
    const StoredUser *user = holder ? m_ports.users.find(holder->user) : nullptr;
    if (!user)
        return Failure{notSignedIn()};
    return SessionInfo{publicUser(*user), toMillis(holder->expiresAt)};
}

std::optional<RequestError> AccountService::refusalOf(const RegisterRequest &request,
                                                      Origin origin) const
{
    if (m_policy.registration == Registration::Closed)
        return forbidden(QStringLiteral("this server takes no new accounts"));
    if (m_policy.registration == Registration::Invite && !isFirstAccount(origin))
        return forbidden(request.invite ? QStringLiteral("this invite is not valid")
                                        : QStringLiteral("an invite is needed"));
    if (auto error = nameError(request.username, QStringLiteral("username")))
        return error;
    if (request.displayName) {
        if (auto error = nameError(*request.displayName, QStringLiteral("display_name")))
            return error;
    }
    if (auto error = passwordError(request.password.toUtf8()))
        return error;
    if (m_ports.users.findName(request.username)
        || m_namesInProgress.contains(foldName(request.username)))
        return nameTaken();
    return std::nullopt;
}

bool AccountService::isFirstAccount(Origin origin) const
{
    return origin == Origin::Loopback && m_policy.firstAccountIsOwner && m_ports.users.isEmpty()
        && !m_firstInProgress;
}

void AccountService::addAccount(const RegisterRequest &request, const QByteArray &passwordHash,
                                bool isFirst, const CredentialsDone &done)
{
    StoredUser user;
    user.id = UserId(newId());
    user.username = request.username;
    user.foldedName = foldName(request.username);
    user.displayName = request.displayName.value_or(request.username);
    user.role = isFirst ? Role::Owner : Role::Member;
    user.passwordHash = passwordHash;
    user.lastSeen = m_ports.clock.now();
    const FreshToken token = makeToken(user.id, QString());
    m_ports.store.addAccount(
        user, token.stored,
        [this, user, token, done](const Result<RoomEvent, RequestError> &joined) {
            if (!joined)
                return done(Failure{joined.error().code == ErrorCode::Conflict ? nameTaken()
                                                                               : joined.error()});
            m_ports.users.add(user);
            m_ports.tokens.add(token.stored);
            m_ports.listener.accountAdded(user.id, *joined);
            done(Credentials{token.secret, toMillis(token.stored.expiresAt), publicUser(user)});
        });
}

void AccountService::addToken(const UserId &user, const QString &device,
                              const CredentialsDone &done)
{
    const FreshToken token = makeToken(user, device);
    m_ports.store.addToken(
        token.stored, [this, token, done](const Result<Done, RequestError> &added) {
            const StoredUser *holder = m_ports.users.find(token.stored.user);
            if (!added || !holder)
                return done(Failure{added ? wrongNameOrPassword() : added.error()});
            m_ports.tokens.add(token.stored);
            done(Credentials{token.secret, toMillis(token.stored.expiresAt), publicUser(*holder)});
        });
}

AccountService::FreshToken AccountService::makeToken(const UserId &user,
                                                     const QString &device) const
{
    const QString secret = newSecret();
    // Whole seconds are plenty, and survive every way to write a time.
    const UnixTime expires =
        std::chrono::floor<std::chrono::seconds>(m_ports.clock.now()) + tokenLife;
    const UnixTime now = m_ports.clock.now();
    return FreshToken{secret,
                      StoredToken{TokenHash::ofToken(secret), user, expires, device,
                                  DeviceId(newId()), now, now, std::nullopt}};
}

} // namespace hearth::server
