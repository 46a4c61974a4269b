// SPDX-License-Identifier: MIT
#include "server/accounts/RandomText.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>
#include <cstring>

namespace hearth::server {

namespace {

template <std::size_t Words>
QString randomText()
{
    std::array<quint32, Words> words{};
    // Not seeded by us: it reads the operating system's generator, which is fit for secrets.
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(Words));
    QByteArray bytes(static_cast<qsizetype>(sizeof(words)), Qt::Uninitialized);
    std::memcpy(bytes.data(), words.data(), sizeof(words));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString newId()
{
    return randomText<3>();
}

QString newOrderedId(UnixTime now)
{
    constexpr int radix = 36;
    constexpr int timeCharacters = 9; // until the year 5188
    constexpr int randomCharacters = 12;
    return QStringLiteral("%1").arg(toMillis(now), timeCharacters, radix, QLatin1Char('0'))
        + randomText<3>().left(randomCharacters);
}

QString newSecret()
{
    return randomText<8>();
}

QString newInviteCode()
{
    return randomText<4>();
}

} // namespace hearth::server
