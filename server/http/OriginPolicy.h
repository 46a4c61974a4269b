// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace hearth::server {

//! Which other sites' pages may talk to the server (RFC 6454): those that were named, each compared
//! as a whole, with its scheme and its port.
class OriginPolicy
{
public:
    //! An origin as a browser writes it, `https://chat.example` or `http://host:8080`; nothing when
    //! it is none, such as one with a path, a wildcard or `null`.
    [[nodiscard]] static std::optional<QByteArray> parse(const QString &text);

    //! What parse() gave.
    void allow(const QByteArray &origin);
    [[nodiscard]] bool allows(const QByteArray &origin) const;

    friend bool operator==(const OriginPolicy &, const OriginPolicy &) = default;

private:
    std::vector<QByteArray> m_allowed;
};

} // namespace hearth::server
