// SPDX-License-Identifier: MIT
#include "shared/model/KeyFingerprint.h"

#include "shared/model/FingerprintWords.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

constexpr qsizetype hashBytes = 32;
constexpr qsizetype wordCount = 8;
constexpr qsizetype groupDigits = 4;

} // namespace

KeyFingerprint::KeyFingerprint(QByteArray hash)
    : m_hash(std::move(hash))
{}

KeyFingerprint KeyFingerprint::ofPublicKey(const QByteArray &der)
{
    return KeyFingerprint(QCryptographicHash::hash(der, QCryptographicHash::Sha256));
}

std::optional<KeyFingerprint> KeyFingerprint::fromPin(const QString &pin)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        pin.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != hashBytes)
        return std::nullopt;
    const KeyFingerprint fingerprint(*decoded);
    // One way to write each: no padding, and no stray bits at the end.
    return fingerprint.pin() == pin ? std::optional(fingerprint) : std::nullopt;
}

QString KeyFingerprint::pin() const
{
    return QString::fromLatin1(
        m_hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString KeyFingerprint::words() const
{
    QStringList words;
    for (const char byte : m_hash.first(std::min(wordCount, m_hash.size()))) {
        const std::string_view word = fingerprintWords[static_cast<unsigned char>(byte)];
        words.append(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())));
    }
    return words.join(QLatin1Char(' '));
}

QString KeyFingerprint::hex() const
{
    const QString digits = QString::fromLatin1(m_hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += groupDigits)
        groups.append(digits.mid(at, groupDigits));
    return groups.join(QLatin1Char(' '));
}

} // namespace hearth
