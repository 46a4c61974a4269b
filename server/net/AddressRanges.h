// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <optional>
#include <utility>
#include <vector>

namespace hearth::server {

//! An IPv4 address that came in IPv6's clothes (RFC 4291 §2.5.5.2), as what it is.
QHostAddress withoutMapping(const QHostAddress &address);

//! What limits count as one: an IPv6 address stands for its /64, which is what one household has.
QHostAddress householdOf(const QHostAddress &address);

//! A set of subnets.
class AddressRanges
{
public:
    //! Comma-separated addresses and subnets such as 10.0.0.0/8; nothing when one of them is none.
    [[nodiscard]] static std::optional<AddressRanges> parse(const QString &text);

    void add(const AddressRanges &other);
    [[nodiscard]] bool contains(const QHostAddress &address) const;

    [[nodiscard]] bool isEmpty() const { return m_subnets.empty(); }

    friend bool operator==(const AddressRanges &, const AddressRanges &) = default;

private:
    std::vector<std::pair<QHostAddress, int>> m_subnets;
};

} // namespace hearth::server
