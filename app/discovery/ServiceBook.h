// SPDX-License-Identifier: MIT
#pragma once

#include "app/discovery/FoundService.h"

#include <QHash>
#include <QMap>

#include <optional>
#include <tuple>

namespace hearth::app {

//! An announcement as it comes by one interface and one protocol.
struct ServiceSighting
{
    int interface = 0;
    int protocol = 0;
    QString name;
    QString domain;

    //! Of the server, however it was seen.
    [[nodiscard]] QString serviceId() const { return name + QLatin1Char('.') + domain; }

    friend bool operator==(const ServiceSighting &, const ServiceSighting &) = default;

    friend bool operator<(const ServiceSighting &a, const ServiceSighting &b)
    {
        return std::tie(a.interface, a.protocol, a.name, a.domain)
            < std::tie(b.interface, b.protocol, b.name, b.domain);
    }
};

size_t qHash(const ServiceSighting &sighting, size_t seed = 0);

//! What was learnt of one sighting.
struct ResolvedService
{
    ServiceAdvert advert;
    QString host;
    quint16 port = 0;
    QHostAddress address;
};

//! Joins what comes by several interfaces and protocols to one server each. An address counts for a
//! server when it comes with the same key and port as the one that is tried first, since anybody
//! may announce under any name.
class ServiceBook
{
public:
    //! Takes the place of what was known of the sighting. Nothing for a server beyond the first 64:
    //! a network that names more is not one of people.
    std::optional<FoundService> put(const ServiceSighting &sighting,
                                    const ResolvedService &resolved);
    //! What remains of the server; nothing if that is nothing.
    std::optional<FoundService> remove(const ServiceSighting &sighting);

    [[nodiscard]] QStringList ids() const { return m_services.keys(); }

    void clear() { m_services.clear(); }

private:
    [[nodiscard]] std::optional<FoundService> join(const QString &id) const;

    QHash<QString, QMap<ServiceSighting, ResolvedService>> m_services;
};

} // namespace hearth::app
