// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace hearth {

//! SHA-256 of a server's public key (SubjectPublicKeyInfo in DER, RFC 7469 §2.4), and how it is
//! written: as pin for machines, in words and in hex for people who compare.
class KeyFingerprint
{
public:
    //! Of no key at all.
    KeyFingerprint() = default;

    [[nodiscard]] static KeyFingerprint ofPublicKey(const QByteArray &der);
    //! Nothing unless it is exactly what pin() writes.
    [[nodiscard]] static std::optional<KeyFingerprint> fromPin(const QString &pin);

    //! base64url without padding: 43 characters.
    [[nodiscard]] QString pin() const;
    //! The first 64 bits as 8 words, fingerprintWords[byte] each. To find a key with the words of
    //! another one takes some 2^64 tries.
    [[nodiscard]] QString words() const;
    //! All of it, as 16 groups of four digits.
    [[nodiscard]] QString hex() const;

    friend bool operator==(const KeyFingerprint &, const KeyFingerprint &) = default;

private:
    explicit KeyFingerprint(QByteArray hash);

    QByteArray m_hash;
};

} // namespace hearth

Q_DECLARE_METATYPE(hearth::KeyFingerprint)
