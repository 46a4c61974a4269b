// SPDX-License-Identifier: MIT
#include "tests/e2e/AccessibleBus.h"

#include "tests/e2e/AccessibleReference.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>

#include <algorithm>

namespace hearth::e2e {

namespace {

QString busName()
{
    return QStringLiteral("accessibility");
}

} // namespace

AccessibleBus::AccessibleBus()
    : m_connection(busName())
{
    registerAccessibleReference();
}

AccessibleBus::~AccessibleBus()
{
    QDBusConnection::disconnectFromBus(busName());
}

bool AccessibleBus::open()
{
    const QDBusReply<QString> address =
        QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
            QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    if (address.isValid())
        m_connection = QDBusConnection::connectToBus(address.value(), busName());
    if (!m_connection.isConnected())
        qWarning("no accessibility bus: %s", qPrintable(address.error().message()));
    return m_connection.isConnected();
}

std::optional<QString> AccessibleBus::serviceOf(qint64 processId) const
{
    const QDBusReply<QList<AccessibleReference>> registered =
        m_connection.call(QDBusMessage::createMethodCall(
            QStringLiteral("org.a11y.atspi.Registry"), AccessibleReference::rootPath(),
            QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetChildren")));
    const auto applications = registered.value();
    const auto found =
        std::find_if(applications.begin(), applications.end(), [&](const auto &application) {
            const QDBusReply<uint> owner =
                m_connection.interface()->servicePid(application.service);
            return owner.isValid() && owner.value() == processId;
        });
    return found == applications.end() ? std::nullopt : std::optional(found->service);
}

} // namespace hearth::e2e
