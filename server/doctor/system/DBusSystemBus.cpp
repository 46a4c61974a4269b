// SPDX-License-Identifier: MIT
#include "server/doctor/system/DBusSystemBus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

#include <chrono>

namespace hearth::server {

namespace {

constexpr std::chrono::milliseconds kBusPatience{5000};
constexpr QLatin1String kName{"hearth-doctor"};

QVariant plain(const QVariant &value);

QVariantMap mapIn(const QDBusArgument &argument)
{
    QVariantMap map;
    argument.beginMap();
    while (!argument.atEnd()) {
        argument.beginMapEntry();
        const QString key = argument.asVariant().toString();
        map.insert(key, plain(argument.asVariant()));
        argument.endMapEntry();
    }
    argument.endMap();
    return map;
}

QVariantList listIn(const QDBusArgument &argument)
{
    const bool isArray = argument.currentType() == QDBusArgument::ArrayType;
    QVariantList list;
    isArray ? argument.beginArray() : argument.beginStructure();
    while (!argument.atEnd())
        list << plain(argument.asVariant());
    isArray ? argument.endArray() : argument.endStructure();
    return list;
}

QVariant plain(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QDBusVariant>())
        return plain(value.value<QDBusVariant>().variant());
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return value;
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentType() == QDBusArgument::MapType)
        return mapIn(argument);
    return listIn(argument);
}

} // namespace

std::unique_ptr<SystemBus> systemBusOfThisMachine()
{
    return std::make_unique<DBusSystemBus>();
}

DBusSystemBus::DBusSystemBus()
    : m_connection(QString())
{}

DBusSystemBus::~DBusSystemBus()
{
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(kName);
}

bool DBusSystemBus::open()
{
    if (!m_connection.isConnected())
        m_connection = QDBusConnection::connectToBus(QDBusConnection::SystemBus, kName);
    return m_connection.isConnected();
}

Result<bool, QString> DBusSystemBus::hasName(const QString &name)
{
    const auto has =
        call({QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
              QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner")},
             {name});
    if (!has)
        return Failure{has.error()};
    return has->toBool();
}

Result<QVariant, QString> DBusSystemBus::call(const Method &method, const QVariantList &arguments)
{
    if (!open())
        return Failure{QStringLiteral("there is no system bus")};
    auto message =
        QDBusMessage::createMethodCall(method.service, method.path, method.interface, method.name);
    message.setArguments(arguments);
    const QDBusMessage reply =
        m_connection.call(message, QDBus::Block, static_cast<int>(kBusPatience.count()));
    if (reply.type() != QDBusMessage::ReplyMessage)
        return Failure{reply.errorMessage().simplified()};
    return plain(reply.arguments().value(0));
}

} // namespace hearth::server
