// SPDX-License-Identifier: MIT
#include "server/accounts/PasswordStrength.h"

#include <array>
#include <zxcvbn.h>

namespace hearth::server {

namespace {

// A million. What zxcvbn's authors call "very guessable": it does not stand even against tries that
// are held up.
constexpr double kBits = 19.93;

// Its time grows with the square of the length. A word that is repeated until beyond it seems
// better than it is, for its last part is cut.
constexpr qsizetype kBytesLookedAt = 64;

} // namespace

bool isEasilyGuessed(const QByteArray &password, const QString &username)
{
    const QByteArray looked = password.left(kBytesLookedAt);
    const QByteArray name = username.toLower().toUtf8();
    std::array<const char *, 3> known{"hearth", name.constData(), nullptr};
    return ZxcvbnMatch(looked.constData(), known.data(), nullptr) < kBits;
}

} // namespace hearth::server
