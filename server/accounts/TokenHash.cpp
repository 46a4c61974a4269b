// SPDX-License-Identifier: MIT
#include "server/accounts/TokenHash.h"

#include <QCryptographicHash>

namespace hearth::server {

TokenHash TokenHash::ofToken(const QString &token)
{
    return TokenHash(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256));
}

} // namespace hearth::server
