// SPDX-License-Identifier: MIT
#include "server/accounts/Argon2Cost.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hearth::server {

namespace {

//! The least that argon2 takes.
constexpr unsigned long long kLeastKiB = 8;

} // namespace

std::optional<Argon2Cost> costOf(const QByteArray &hash)
{
    static const QRegularExpression format(
        QStringLiteral("^\\$argon2id\\$v=\\d+\\$m=(\\d{1,9}),t=(\\d{1,9}),p=1\\$"));
    const auto match = format.match(QString::fromLatin1(hash));
    if (!match.hasMatch())
        return std::nullopt;
    return Argon2Cost{match.captured(2).toULongLong(),
                      static_cast<std::size_t>(match.captured(1).toULongLong()) * 1024};
}

std::optional<Argon2Cost> restOf(const Argon2Cost &spent, const Argon2Cost &wanted)
{
    if (spent.work() >= wanted.work())
        return std::nullopt;
    const unsigned long long missing = wanted.work() - spent.work();
    const unsigned long long mostKiB = std::max<unsigned long long>(1, wanted.memoryBytes / 1024);
    const unsigned long long passes = (missing + mostKiB - 1) / mostKiB;
    const unsigned long long kiB = std::max(kLeastKiB, missing / passes);
    return Argon2Cost{passes, static_cast<std::size_t>(kiB) * 1024};
}

QByteArray decoyHash(const Argon2Cost &cost)
{
    constexpr auto format = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;
    std::array<quint32, 12> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    QByteArray bytes;
    for (const quint32 word : random)
        bytes.append(QByteArray::number(word, 16).rightJustified(8, '0'));
    bytes = QByteArray::fromHex(bytes);
    return "$argon2id$v=19$m=" + QByteArray::number(qulonglong(cost.memoryBytes / 1024))
        + ",t=" + QByteArray::number(qulonglong(cost.passes)) + ",p=1$"
        + bytes.left(16).toBase64(format) + '$' + bytes.mid(16).toBase64(format);
}

} // namespace hearth::server
