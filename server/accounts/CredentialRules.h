// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/AccountMessages.h"
#include "shared/protocol/Limits.h"

#include <QByteArray>

#include <optional>

namespace hearth::server {

//! What names and passwords have to be like. Each says what is wrong, or nothing.
namespace CredentialRules {

inline constexpr qsizetype passwordMin = Limits::passwordMin;
inline constexpr qsizetype passwordMax = TextRules::password.limit;

std::optional<RequestError> usernameError(const QString &name);
std::optional<RequestError> displayNameError(const QString &name);
//! `field` names it for the person.
std::optional<RequestError> passwordError(const QByteArray &password, const QString &username,
                                          const QString &field);

} // namespace CredentialRules

} // namespace hearth::server
