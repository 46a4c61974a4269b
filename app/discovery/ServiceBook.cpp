// SPDX-License-Identifier: MIT
#include "app/discovery/ServiceBook.h"

#include <QHashFunctions>

#include <algorithm>
#include <vector>

namespace hearth::app {

namespace {

constexpr qsizetype kMostServices = 64;

//! The lower the better: IPv4 works nearly everywhere, a link-local address for one interface, and
//! loopback's is no more than this computer's own.
int rankOf(const QHostAddress &address)
{
    if (address.isLoopback())
        return 3;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return 0;
    return address.isLinkLocal() ? 2 : 1;
}

} // namespace

size_t qHash(const ServiceSighting &sighting, size_t seed)
{
    return qHashMulti(seed, sighting.interface, sighting.protocol, sighting.name, sighting.domain);
}

std::optional<FoundService> ServiceBook::put(const ServiceSighting &sighting,
                                             const ResolvedService &resolved)
{
    const QString id = sighting.serviceId();
    if (!m_services.contains(id) && m_services.size() >= kMostServices)
        return std::nullopt;
    m_services[id].insert(sighting, resolved);
    return join(id);
}

std::optional<FoundService> ServiceBook::remove(const ServiceSighting &sighting)
{
    const auto service = m_services.find(sighting.serviceId());
    if (service == m_services.end())
        return std::nullopt;
    service->remove(sighting);
    if (service->isEmpty()) {
        m_services.erase(service);
        return std::nullopt;
    }
    return join(sighting.serviceId());
}

std::optional<FoundService> ServiceBook::join(const QString &id) const
{
    const auto sightings = m_services.value(id);
    std::vector<ResolvedService> all(sightings.cbegin(), sightings.cend());
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return rankOf(a.address) < rankOf(b.address);
    });
    const ResolvedService &best = all.front();
    FoundService service{id, best.advert, best.host, best.port, {}};
    for (const ResolvedService &other : all) {
        if (other.advert.pin == best.advert.pin && other.port == best.port
            && !service.addresses.contains(other.address))
            service.addresses.append(other.address);
    }
    return service;
}

} // namespace hearth::app
