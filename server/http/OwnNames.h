// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace hearth::server {

//! What a Host may say of this server for its page to be one of ours: an address, loopback's name,
//! or a name of this machine. Any other name is that of whoever points it here (DNS rebinding).
class OwnNames
{
public:
    OwnNames() = default;
    //! Of this machine.
    explicit OwnNames(const QStringList &names);

    //! A Host with its port or without (RFC 9110 §7.2).
    [[nodiscard]] bool contains(const QByteArray &host) const;

private:
    QSet<QString> m_names;
};

} // namespace hearth::server
