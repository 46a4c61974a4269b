// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <utility>

namespace hearth::server {

//! What is kept of a token: its SHA-256. The token itself is known to its holder only, and being
//! 256 random bits it needs no salt and no slow hash.
class TokenHash
{
public:
    TokenHash() = default;

    explicit TokenHash(QByteArray digest)
        : m_digest(std::move(digest))
    {}

    static TokenHash ofToken(const QString &token);

    [[nodiscard]] const QByteArray &bytes() const { return m_digest; }

    friend bool operator==(const TokenHash &, const TokenHash &) = default;

    friend bool operator<(const TokenHash &a, const TokenHash &b)
    {
        return a.m_digest < b.m_digest;
    }

    friend size_t qHash(const TokenHash &hash, size_t seed = 0)
    {
        return qHash(hash.m_digest, seed);
    }

private:
    QByteArray m_digest;
};

} // namespace hearth::server
