// SPDX-License-Identifier: MIT
#pragma once

#include "app/discovery/Discovery.h"
#include "app/discovery/ServiceBook.h"
#include "shared/discovery/AvahiBus.h"

#include <QDBusMessage>
#include <QHash>
#include <QObject>

namespace hearth::app {

//! What Avahi finds, over the system bus; what it refuses is asked for again later. Lives in a
//! thread that may wait for the bus.
class AvahiBrowser : public QObject
{
    Q_OBJECT

public:
    explicit AvahiBrowser(std::chrono::milliseconds retryAfter = AvahiBus::patience);

    void start();

Q_SIGNALS:
    void stateChanged(hearth::app::Discovery::State state);
    void found(const hearth::app::FoundService &service);
    void lost(const QString &id);

private Q_SLOTS:
    void onItemNew(int interface, int protocol, const QString &name, const QString &type,
                   const QString &domain, uint flags);
    void onItemRemove(int interface, int protocol, const QString &name, const QString &type,
                      const QString &domain, uint flags);
    void onSettled();
    void onResolved(const QDBusMessage &message);

private:
    void onBusState(AvahiBus::State state);
    void browse();
    void resolve(const ServiceSighting &sighting, const QString &type);
    void resolveLater(const ServiceSighting &sighting, const QString &type);
    void forgetAll();

    AvahiBus m_bus;
    ServiceBook m_book;
    QHash<ServiceSighting, QString>
        m_resolvers; //!< path on the bus; empty: asked for, now or later
    int m_round = 0; //!< of browsing: what was to be asked later in an earlier one is not
};

} // namespace hearth::app
