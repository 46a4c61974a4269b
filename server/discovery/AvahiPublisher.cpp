// SPDX-License-Identifier: MIT
#include "server/discovery/AvahiPublisher.h"

#include "server/net/AnyAddress.h"
#include "shared/base/Logging.h"
#include "shared/discovery/Avahi.h"

#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QNetworkInterface>

#include <utility>

namespace hearth::server {

namespace {

constexpr auto kMissing = "others on this network have to be told the address: to be found by "
                          "itself, the server needs Avahi here (apt install avahi-daemon)";

int interfaceOf(const QHostAddress &listening)
{
    if (isAny(listening))
        return avahi::anyInterface;
    for (const QNetworkInterface &candidate : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : candidate.addressEntries()) {
            if (entry.ip().isEqual(listening, QHostAddress::TolerantConversion))
                return candidate.index();
        }
    }
    return avahi::anyInterface;
}

//! 0.0.0.0 takes no IPv6, and [::] no IPv4.
int protocolOf(const QHostAddress &listening)
{
    switch (listening.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return avahi::IPv4;
    case QAbstractSocket::IPv6Protocol:
        return avahi::IPv6;
    default:
        return avahi::AnyProtocol;
    }
}

} // namespace

AvahiPublisher::AvahiPublisher(std::chrono::milliseconds retryAfter)
    : m_bus(retryAfter, this)
{
    connect(&m_bus, &AvahiBus::stateChanged, this, &AvahiPublisher::onBusState);
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_bus.retryAfter());
    connect(&m_retry, &QTimer::timeout, this, &AvahiPublisher::tryAgain);
}

void AvahiPublisher::publish(const Announcement &announcement)
{
    const bool staysThere = m_wanted && m_wanted->advert.name == announcement.advert.name
        && m_wanted->port == announcement.port && m_wanted->address == announcement.address;
    m_wanted = announcement;
    if (staysThere) {
        changeText();
        return;
    }
    m_name = announcement.advert.instanceName();
    if (!m_isOpen) {
        m_isOpen = true;
        m_bus.open();
        return;
    }
    dropGroup();
    makeGroup();
}

void AvahiPublisher::withdraw()
{
    m_wanted.reset();
    m_retry.stop();
    dropGroup();
}

void AvahiPublisher::onBusState(AvahiBus::State state)
{
    m_retry.stop();
    if (state == AvahiBus::State::Running) {
        makeGroup();
        return;
    }
    // Avahi wants to have its groups made anew after it was something else than running.
    dropGroup();
    m_asksForGroup = false;
    if (state == AvahiBus::State::Missing && m_wanted)
        qCInfo(lcServer) << kMissing;
}

void AvahiPublisher::makeGroup()
{
    if (!m_wanted || m_asksForGroup || !m_group.isEmpty()
        || m_bus.state() != AvahiBus::State::Running)
        return;
    m_asksForGroup = true;
    m_bus.call(avahi::serverPath, avahi::serverInterface, QStringLiteral("EntryGroupNew"), {}, this,
               [this](const QDBusPendingCall &call) {
                   const QDBusPendingReply<QDBusObjectPath> reply(call);
                   m_asksForGroup = false;
                   if (reply.isError())
                       fail(reply.error().message());
                   else
                       onGroupMade(reply.value().path());
               });
}

void AvahiPublisher::onGroupMade(const QString &path)
{
    m_group = path;
    if (!m_wanted) {
        dropGroup();
        return;
    }
    m_bus.connection().connect(avahi::service, m_group, avahi::groupInterface,
                               QStringLiteral("StateChanged"), this,
                               SLOT(onGroupState(int, QString)));
    fillGroup();
}

void AvahiPublisher::fillGroup()
{
    m_told = m_wanted->advert.toTxt();
    m_bus.call(m_group, avahi::groupInterface, QStringLiteral("AddService"),
               {interfaceOf(m_wanted->address), protocolOf(m_wanted->address), 0U, m_name,
                QString(kServiceType), QString(), QString(),
                QVariant::fromValue<ushort>(m_wanted->port), QVariant::fromValue(m_told)},
               this, [this, group = m_group](const QDBusPendingCall &call) {
                   if (group != m_group)
                       return;
                   if (!call.isError())
                       callGroup(QStringLiteral("Commit"), {}, [] {});
                   else if (call.error().name() == avahi::collisionError)
                       rename();
                   else
                       fail(call.error().message());
               });
}

void AvahiPublisher::rename()
{
    m_isEstablished = false;
    m_bus.call(avahi::serverPath, avahi::serverInterface,
               QStringLiteral("GetAlternativeServiceName"), {m_name}, this,
               [this, group = m_group](const QDBusPendingCall &call) {
                   const QDBusPendingReply<QString> reply(call);
                   if (group != m_group || !m_wanted)
                       return;
                   if (reply.isError()) {
                       fail(reply.error().message());
                       return;
                   }
                   qCInfo(lcServer).noquote()
                       << "another server on this network is called" << m_name << "already";
                   m_name = reply.value();
                   callGroup(QStringLiteral("Reset"), {}, [this] { fillGroup(); });
               });
}

void AvahiPublisher::dropGroup()
{
    if (!m_group.isEmpty()) {
        m_bus.connection().disconnect(avahi::service, m_group, avahi::groupInterface,
                                      QStringLiteral("StateChanged"), this,
                                      SLOT(onGroupState(int, QString)));
        m_bus.tell(m_group, avahi::groupInterface, QStringLiteral("Free"));
    }
    m_group.clear();
    m_isEstablished = false;
}

void AvahiPublisher::changeText()
{
    // What comes before the service is there is told then.
    if (!m_isEstablished || m_told == m_wanted->advert.toTxt())
        return;
    m_told = m_wanted->advert.toTxt();
    callGroup(QStringLiteral("UpdateServiceTxt"),
              {interfaceOf(m_wanted->address), protocolOf(m_wanted->address), 0U, m_name,
               QString(kServiceType), QString(), QVariant::fromValue(m_told)},
              [] {});
}

void AvahiPublisher::callGroup(const QString &method, const QVariantList &arguments,
                               const std::function<void()> &done)
{
    m_bus.call(m_group, avahi::groupInterface, method, arguments, this,
               [this, group = m_group, done](const QDBusPendingCall &call) {
                   if (group != m_group)
                       return;
                   if (call.isError())
                       fail(call.error().message());
                   else
                       done();
               });
}

void AvahiPublisher::onGroupState(int state, const QString &error)
{
    switch (state) {
    case avahi::GroupEstablished:
        m_isEstablished = true;
        m_fault.clear();
        qCInfo(lcServer).noquote() << "found on this network as" << m_name;
        changeText();
        break;
    case avahi::GroupCollision:
        rename();
        break;
    case avahi::GroupFailure:
        fail(error);
        break;
    default:
        m_isEstablished = false;
    }
}

void AvahiPublisher::fail(const QString &why)
{
    if (std::exchange(m_fault, why) != why)
        qCInfo(lcServer).noquote() << "Avahi does not announce this server:" << why;
    m_retry.start();
}

void AvahiPublisher::tryAgain()
{
    dropGroup();
    makeGroup();
}

} // namespace hearth::server
