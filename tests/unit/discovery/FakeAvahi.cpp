// SPDX-License-Identifier: MIT
#include "tests/unit/discovery/FakeAvahi.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTimer>

namespace hearth::test {

namespace {

QVariantList itemOf(const FakeService &service)
{
    return {service.interface,
            service.protocol,
            service.name,
            QStringLiteral("_hearth._tcp"),
            QStringLiteral("local"),
            0U};
}

} // namespace

FakeAvahi::FakeAvahi()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("fake-avahi")))
{
    m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
    m_bus.registerService(avahi::service);
}

FakeAvahi::~FakeAvahi()
{
    m_bus.unregisterService(avahi::service);
    m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(QStringLiteral("fake-avahi"));
}

void FakeAvahi::setState(avahi::ServerState state)
{
    m_state = state;
    tell(QStringLiteral("/"), avahi::serverInterface, QStringLiteral("StateChanged"),
         {int(state), QString()});
}

void FakeAvahi::show(const FakeService &service)
{
    m_shown.append(service);
    if (!m_browser.isEmpty())
        tell(m_browser, avahi::browserInterface, QStringLiteral("ItemNew"), itemOf(service));
}

void FakeAvahi::settle()
{
    tell(m_browser, avahi::browserInterface, QStringLiteral("AllForNow"), {});
}

void FakeAvahi::change(const FakeService &service)
{
    for (auto it = m_resolvers.cbegin(); it != m_resolvers.cend(); ++it) {
        if (it.value() == service.name)
            resolve(it.key(), service);
    }
}

void FakeAvahi::hide(const FakeService &service)
{
    m_shown.removeIf([&service](const FakeService &shown) {
        return shown.name == service.name && shown.protocol == service.protocol
            && shown.interface == service.interface;
    });
    tell(m_browser, avahi::browserInterface, QStringLiteral("ItemRemove"), itemOf(service));
}

bool FakeAvahi::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    QString error;
    const QVariantList values = answer(message, error);
    connection.send(error.isEmpty() ? message.createReply(values)
                                    : message.createErrorReply(error, error));
    return true;
}

QVariantList FakeAvahi::answer(const QDBusMessage &message, QString &error)
{
    const QString member = message.member();
    const QString path = message.path();
    if (refusals.value(member) > 0) {
        --refusals[member];
        error = QStringLiteral("org.freedesktop.Avahi.TooManyObjectsError");
        return {};
    }
    if (message.interface() == avahi::serverInterface)
        return answerServer(message);
    if (member == QLatin1String("AddService"))
        addService(message, error);
    else if (member == QLatin1String("Commit"))
        commit(path);
    else if (member == QLatin1String("UpdateServiceTxt")) {
        ++texts;
        published[path].txt = qdbus_cast<QByteArrayList>(message.arguments().at(6));
    } else if (member == QLatin1String("Reset") || member == QLatin1String("Free")) {
        published.remove(path);
        m_added.remove(path);
        resolvers -= int(m_resolvers.remove(path));
    }
    return {};
}

QVariantList FakeAvahi::answerServer(const QDBusMessage &message)
{
    const QString member = message.member();
    const QVariantList arguments = message.arguments();
    if (member == QLatin1String("GetState"))
        return {int(m_state)};
    if (member == QLatin1String("GetAlternativeServiceName"))
        return {arguments.at(0).toString() + QStringLiteral(" #2")};
    const QString path = QStringLiteral("/Client1/%1%2").arg(member).arg(++m_made);
    if (member == QLatin1String("ServiceBrowserNew")) {
        m_browser = path;
        // As with the real one, what is there already is told before the answer.
        for (const FakeService &service : m_shown)
            tell(path, avahi::browserInterface, QStringLiteral("ItemNew"), itemOf(service));
    } else if (member == QLatin1String("ServiceResolverNew")) {
        ++resolvers;
        m_resolvers.insert(path, arguments.at(2).toString());
        for (const FakeService &service : m_shown) {
            if (service.name == arguments.at(2).toString()
                && service.interface == arguments.at(0).toInt()
                && service.protocol == arguments.at(1).toInt())
                resolve(path, service);
        }
    }
    return {QVariant::fromValue(QDBusObjectPath(path))};
}

void FakeAvahi::addService(const QDBusMessage &message, QString &error)
{
    const QVariantList arguments = message.arguments();
    FakeService service;
    service.interface = arguments.at(0).toInt();
    service.protocol = arguments.at(1).toInt();
    service.name = arguments.at(3).toString();
    service.port = static_cast<quint16>(arguments.at(7).toUInt());
    service.txt = qdbus_cast<QByteArrayList>(arguments.at(8));
    if (collision == Collision::WhenAdded && taken.contains(service.name))
        error = avahi::collisionError;
    else
        m_added.insert(message.path(), service);
}

void FakeAvahi::commit(const QString &group)
{
    const auto state = [this, group](avahi::GroupState now) {
        tell(group, avahi::groupInterface, QStringLiteral("StateChanged"), {int(now), QString()});
    };
    state(avahi::GroupRegistering);
    if (taken.contains(m_added.value(group).name)) {
        state(avahi::GroupCollision);
        return;
    }
    published.insert(group, m_added.take(group));
    state(avahi::GroupEstablished);
}

void FakeAvahi::resolve(const QString &resolver, const FakeService &service)
{
    tell(resolver, avahi::resolverInterface, QStringLiteral("Found"),
         {service.interface, service.protocol, service.name, QStringLiteral("_hearth._tcp"),
          QStringLiteral("local"), QStringLiteral("box.local"), service.protocol, service.address,
          QVariant::fromValue<ushort>(service.port), QVariant::fromValue(service.txt), 0U});
}

void FakeAvahi::tell(const QString &path, const QString &interface, const QString &name,
                     const QVariantList &arguments)
{
    auto signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

} // namespace hearth::test
