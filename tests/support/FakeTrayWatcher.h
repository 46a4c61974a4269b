// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

namespace hearth::test {

//! What keeps the tray's items, as KDE has it; the test is who shows them.
class FakeTrayWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    QStringList items;
    bool host = true;

    explicit FakeTrayWatcher(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(path(), this,
                             QDBusConnection::ExportScriptableContents
                                 | QDBusConnection::ExportAllProperties);
    }

    ~FakeTrayWatcher() override
    {
        end();
        m_bus.unregisterObject(path());
    }

    [[nodiscard]] bool begin() { return m_bus.registerService(name()); }

    void end() { m_bus.unregisterService(name()); }

    [[nodiscard]] bool hasHost() const { return host; }

    void setHost(bool there)
    {
        host = there;
        if (there)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }

    //! Of the item that came last. The event loop has to run, for the item is in this process.
    [[nodiscard]] QDBusMessage ask(const QString &object, const QString &interface,
                                   const QString &method, const QVariantList &arguments = {}) const
    {
        auto message = QDBusMessage::createMethodCall(items.value(items.size() - 1), object,
                                                      interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::BlockWithGui);
    }

public Q_SLOTS:

    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &item) { items.append(item); }

Q_SIGNALS:
    Q_SCRIPTABLE void StatusNotifierHostRegistered();
    Q_SCRIPTABLE void StatusNotifierHostUnregistered();

private:
    static QString name() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }

    static QString path() { return QStringLiteral("/StatusNotifierWatcher"); }

    QDBusConnection m_bus;
};

} // namespace hearth::test
