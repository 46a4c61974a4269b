// SPDX-License-Identifier: MIT
#pragma once

#include "shared/discovery/Avahi.h"

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QHash>
#include <QStringList>

#include <optional>

namespace hearth::test {

//! A service as it was published, or is to be found.
struct FakeService
{
    int interface = 2;
    int protocol = avahi::IPv4;
    QString name;
    quint16 port = 9473;
    QByteArrayList txt;
    QString address = QStringLiteral("192.168.1.20");
};

//! What a test needs of Avahi's interface on the system bus, as avahi-daemon 0.8 behaves.
class FakeAvahi final : public QDBusVirtualObject
{
public:
    FakeAvahi();
    //! Its name leaves the bus.
    ~FakeAvahi() override;

    //! Names that others on the network have.
    QStringList taken;
    //! Whether a taken name is seen at once or only by asking the network.
    enum class Collision { WhenAdded, WhenCommitted };
    Collision collision = Collision::WhenCommitted;

    //! Of the group that is there; by its path.
    QHash<QString, FakeService> published;
    int texts = 0; //!< that were changed
    int resolvers = 0; //!< that are there
    //! Calls that are refused, by the method's name, so many times.
    QHash<QString, int> refusals;

    void setState(avahi::ServerState state);
    //! To whoever browses now and later.
    void show(const FakeService &service);
    void settle();
    //! Tells the resolvers.
    void change(const FakeService &service);
    void hide(const FakeService &service);

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    [[nodiscard]] QVariantList answer(const QDBusMessage &message, QString &error);
    [[nodiscard]] QVariantList answerServer(const QDBusMessage &message);
    void addService(const QDBusMessage &message, QString &error);
    void commit(const QString &group);
    void tell(const QString &path, const QString &interface, const QString &name,
              const QVariantList &arguments);
    void resolve(const QString &resolver, const FakeService &service);

    QDBusConnection m_bus;
    avahi::ServerState m_state = avahi::ServerRunning;
    QHash<QString, FakeService> m_added; //!< not committed yet
    QList<FakeService> m_shown;
    QHash<QString, QString> m_resolvers; //!< name of the service, by the path
    QString m_browser;
    int m_made = 0;
};

} // namespace hearth::test
