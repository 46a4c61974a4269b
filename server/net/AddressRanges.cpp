// SPDX-License-Identifier: MIT
#include "server/net/AddressRanges.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace hearth::server {

QHostAddress withoutMapping(const QHostAddress &address)
{
    constexpr std::array<quint8, 12> mapping{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    // toIPv4Address() would take :: for one, too.
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (!std::equal(mapping.begin(), mapping.end(), std::begin(bytes.c)))
        return address;
    return QHostAddress(qFromBigEndian<quint32>(bytes.c + mapping.size()));
}

QHostAddress householdOf(const QHostAddress &address)
{
    constexpr int householdBytes = 8; // of the 16 of an IPv6 address
    const QHostAddress plain = withoutMapping(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol)
        return plain;
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(std::begin(bytes.c) + householdBytes, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

namespace {

//! contains() takes the mapping off each address, so a range of mapped ones would contain none.
std::pair<QHostAddress, int> withoutMapping(const std::pair<QHostAddress, int> &subnet)
{
    constexpr int mappingBits = 96;
    if (subnet.first.protocol() != QAbstractSocket::IPv6Protocol || subnet.second < mappingBits)
        return subnet;
    const QHostAddress plain = server::withoutMapping(subnet.first);
    return plain.protocol() == QAbstractSocket::IPv6Protocol
        ? subnet
        : std::pair(plain, subnet.second - mappingBits);
}

} // namespace

std::optional<AddressRanges> AddressRanges::parse(const QString &text)
{
    AddressRanges ranges;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const auto subnet = QHostAddress::parseSubnet(part.trimmed());
        // parseSubnet() takes "10" and "10.0" too, and reads 010 as 10 where QHostAddress reads 8.
        const QString host = part.trimmed().section(QLatin1Char('/'), 0, 0);
        const QHostAddress address(host);
        if (subnet.second < 0 || address.isNull() || !address.isInSubnet(subnet)
            || (address.protocol() == QAbstractSocket::IPv4Protocol
                && host.count(QLatin1Char('.')) != 3))
            return std::nullopt;
        ranges.m_subnets.push_back(withoutMapping(subnet));
    }
    return ranges;
}

void AddressRanges::add(const AddressRanges &other)
{
    m_subnets.insert(m_subnets.end(), other.m_subnets.begin(), other.m_subnets.end());
}

bool AddressRanges::contains(const QHostAddress &address) const
{
    const QHostAddress plain = withoutMapping(address);
    return std::any_of(m_subnets.begin(), m_subnets.end(),
                       [&plain](const auto &subnet) { return plain.isInSubnet(subnet); });
}

} // namespace hearth::server
