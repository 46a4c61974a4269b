// SPDX-License-Identifier: MIT
#include "app/discovery/AvahiBrowser.h"

#include "shared/discovery/Avahi.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QNetworkInterface>
#include <QTimer>

namespace hearth::app {

namespace {

// Each is a question to the network that goes on; a network of people has no more to ask for.
constexpr qsizetype kMostResolvers = 128;

//! What Found tells, but for type and flags (avahi-daemon's ServiceResolver.xml).
struct Resolution
{
    ServiceSighting sighting;
    QString host;
    QString address;
    quint16 port = 0;
    QByteArrayList txt;

    static std::optional<Resolution> read(const QDBusMessage &message)
    {
        if (message.signature() != QLatin1String("iissssisqaayu"))
            return std::nullopt;
        const QVariantList values = message.arguments();
        return Resolution{
            {values[0].toInt(), values[1].toInt(), values[2].toString(), values[4].toString()},
            values[5].toString(),
            values[7].toString(),
            static_cast<quint16>(values[8].toUInt()),
            qdbus_cast<QByteArrayList>(values[9])};
    }
};

QHostAddress addressOf(const Resolution &resolution)
{
    QHostAddress address(resolution.address);
    // Without its interface it leads nowhere.
    if (address.protocol() == QAbstractSocket::IPv6Protocol && address.isLinkLocal())
        address.setScopeId(
            QNetworkInterface::interfaceNameFromIndex(resolution.sighting.interface));
    return address;
}

} // namespace

AvahiBrowser::AvahiBrowser(std::chrono::milliseconds retryAfter)
    : m_bus(retryAfter, this)
{
    connect(&m_bus, &AvahiBus::stateChanged, this, &AvahiBrowser::onBusState);
}

void AvahiBrowser::start()
{
    Q_EMIT stateChanged(Discovery::State::Searching);
    m_bus.open();
}

void AvahiBrowser::onBusState(AvahiBus::State state)
{
    forgetAll();
    if (state == AvahiBus::State::Running) {
        browse();
        return;
    }
    Q_EMIT stateChanged(state == AvahiBus::State::Missing ? Discovery::State::Missing
                                                          : Discovery::State::Searching);
}

void AvahiBrowser::forgetAll()
{
    ++m_round;
    m_resolvers.clear();
    for (const QString &id : m_book.ids())
        Q_EMIT lost(id);
    m_book.clear();
}

void AvahiBrowser::browse()
{
    Q_EMIT stateChanged(Discovery::State::Searching);
    QDBusConnection &bus = m_bus.connection();
    // Of whatever path: the first signals may overtake the answer that says which one it is.
    const auto hear = [this, &bus](const QString &interface, const char *name, const char *slot) {
        bus.disconnect(avahi::service, QString(), interface, QString::fromLatin1(name), this, slot);
        bus.connect(avahi::service, QString(), interface, QString::fromLatin1(name), this, slot);
    };
    hear(avahi::browserInterface, "ItemNew",
         SLOT(onItemNew(int, int, QString, QString, QString, uint)));
    hear(avahi::browserInterface, "ItemRemove",
         SLOT(onItemRemove(int, int, QString, QString, QString, uint)));
    hear(avahi::browserInterface, "AllForNow", SLOT(onSettled()));
    hear(avahi::resolverInterface, "Found", SLOT(onResolved(QDBusMessage)));
    m_bus.call(avahi::serverPath, avahi::serverInterface, QStringLiteral("ServiceBrowserNew"),
               {avahi::anyInterface, int(avahi::AnyProtocol), QString(kServiceType), QString(), 0U},
               this, [this](const QDBusPendingCall &call) {
                   if (!call.isError())
                       return;
                   Q_EMIT stateChanged(Discovery::State::Missing);
                   QTimer::singleShot(m_bus.retryAfter(), this, [this, round = m_round] {
                       if (round == m_round)
                           browse();
                   });
               });
}

void AvahiBrowser::onItemNew(int interface, int protocol, const QString &name, const QString &type,
                             const QString &domain, uint)
{
    const ServiceSighting sighting{interface, protocol, name, domain};
    if (m_resolvers.contains(sighting) || m_resolvers.size() >= kMostResolvers)
        return;
    m_resolvers.insert(sighting, QString());
    resolve(sighting, type);
}

void AvahiBrowser::resolve(const ServiceSighting &sighting, const QString &type)
{
    // It stays, and tells each change of the text.
    m_bus.call(avahi::serverPath, avahi::serverInterface, QStringLiteral("ServiceResolverNew"),
               {sighting.interface, sighting.protocol, sighting.name, type, sighting.domain,
                sighting.protocol, 0U},
               this, [this, sighting, type](const QDBusPendingCall &call) {
                   const QDBusPendingReply<QDBusObjectPath> reply(call);
                   const auto asked = m_resolvers.find(sighting);
                   if (reply.isError()) {
                       resolveLater(sighting, type);
                       return;
                   }
                   if (asked == m_resolvers.end())
                       m_bus.tell(reply.value().path(), avahi::resolverInterface,
                                  QStringLiteral("Free"));
                   else
                       *asked = reply.value().path();
               });
}

void AvahiBrowser::resolveLater(const ServiceSighting &sighting, const QString &type)
{
    QTimer::singleShot(m_bus.retryAfter(), this, [this, sighting, type, round = m_round] {
        // It may have gone, and come again, meanwhile.
        const auto asked = m_resolvers.constFind(sighting);
        if (round == m_round && asked != m_resolvers.cend() && asked->isEmpty())
            resolve(sighting, type);
    });
}

void AvahiBrowser::onItemRemove(int interface, int protocol, const QString &name, const QString &,
                                const QString &domain, uint)
{
    const ServiceSighting sighting{interface, protocol, name, domain};
    if (const QString path = m_resolvers.take(sighting); !path.isEmpty())
        m_bus.tell(path, avahi::resolverInterface, QStringLiteral("Free"));
    const QString id = sighting.serviceId();
    const bool wasThere = m_book.ids().contains(id);
    if (const auto rest = m_book.remove(sighting))
        Q_EMIT found(*rest);
    else if (wasThere)
        Q_EMIT lost(id);
}

void AvahiBrowser::onSettled()
{
    Q_EMIT stateChanged(Discovery::State::Settled);
}

void AvahiBrowser::onResolved(const QDBusMessage &message)
{
    const auto resolution = Resolution::read(message);
    if (!resolution || !m_resolvers.contains(resolution->sighting))
        return;
    const auto advert = ServiceAdvert::fromTxt(resolution->txt);
    const QHostAddress address = addressOf(*resolution);
    if (!advert || address.isNull() || resolution->port == 0)
        return;
    if (const auto service = m_book.put(resolution->sighting,
                                        {*advert, resolution->host, resolution->port, address}))
        Q_EMIT found(*service);
}

} // namespace hearth::app
