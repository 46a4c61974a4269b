// SPDX-License-Identifier: MIT
#include "server/accounts/CredentialRules.h"

#include "server/accounts/CommonPasswords.h"
#include "server/accounts/NameLikeness.h"
#include "server/accounts/PasswordStrength.h"
#include "server/accounts/Refusal.h"
#include "server/accounts/UserDirectory.h"
#include "shared/protocol/TextRule.h"

#include <QSet>

#include <algorithm>

namespace hearth::server::CredentialRules {

namespace {

std::optional<RequestError> nameError(const QString &name, const QString &field)
{
    if (auto error = checkText(name, TextRules::name, field))
        return error;
    if (name.trimmed() != name)
        return Refusal::badRequest(QStringLiteral("%1 begins or ends with a space").arg(field));
    return std::nullopt;
}

//! Whoever is called so is taken for the server, or for everybody.
bool isReserved(const QString &name)
{
    static const QSet<QString> reserved = [] {
        QSet<QString> skeletons;
        for (const char *word :
             {"admin", "administrator", "all", "channel", "everybody", "everyone", "hearth",
              "hearthd", "here", "moderator", "root", "server", "support", "system"})
            skeletons.insert(skeletonsOf(QString::fromLatin1(word)).front());
        return skeletons;
    }();
    const auto looks = visibleSkeletonsOf(name);
    return std::any_of(looks.begin(), looks.end(),
                       [](const QString &skeleton) { return reserved.contains(skeleton); });
}

//! What somebody who knows the name has to guess.
qsizetype lengthBeside(const QByteArray &password, const QString &username)
{
    constexpr qsizetype longEnough = 3;
    const QString name = foldName(username);
    if (name.size() < longEnough)
        return password.size();
    return foldName(QString::fromUtf8(password)).remove(name).toUtf8().size();
}

} // namespace

std::optional<RequestError> usernameError(const QString &name)
{
    if (auto error = nameError(name, QStringLiteral("username")))
        return error;
    if (!isPlainlyWritten(name) || !isVisible(name))
        return Refusal::badRequest(
            QStringLiteral("username mixes scripts, or has characters that nobody sees"));
    if (isReserved(name))
        return RequestError{ErrorCode::Conflict, QStringLiteral("that name is not for anybody")};
    return std::nullopt;
}

std::optional<RequestError> displayNameError(const QString &name)
{
    if (auto error = nameError(name, QStringLiteral("display_name")))
        return error;
    if (!isVisible(name))
        return Refusal::badRequest(QStringLiteral("nobody sees anything of display_name"));
    if (isReserved(name))
        return RequestError{ErrorCode::Conflict,
                            QStringLiteral("that display name is not for anybody")};
    return std::nullopt;
}

std::optional<RequestError> passwordError(const QByteArray &password, const QString &username,
                                          const QString &field)
{
    if (password.size() < passwordMin || password.size() > passwordMax)
        return Refusal::badRequest(QStringLiteral("%1 has to be %2 to %3 bytes long")
                                       .arg(field)
                                       .arg(passwordMin)
                                       .arg(passwordMax));
    if (isCommonPassword(password))
        return Refusal::badRequest(
            QStringLiteral("%1 is one of those that everybody tries first").arg(field));
    if (lengthBeside(password, username) < passwordMin)
        return Refusal::badRequest(
            QStringLiteral("%1 is hardly more than the user name").arg(field));
    if (isEasilyGuessed(password, username))
        return Refusal::badRequest(QStringLiteral("%1 is too easy to guess").arg(field));
    return std::nullopt;
}

} // namespace hearth::server::CredentialRules
