// SPDX-License-Identifier: MIT
#include "app/discovery/AvahiDiscovery.h"

#include "app/discovery/AvahiBrowser.h"

#include <utility>

namespace hearth::app {

AvahiDiscovery::AvahiDiscovery(QObject *parent)
    : Discovery(parent)
{}

void AvahiDiscovery::start()
{
    if (m_ear)
        return;
    m_ear = std::make_unique<QObject>();
    m_browser = new AvahiBrowser;
    hear(*m_browser);
    m_thread.take(m_browser);
    m_thread.start();
    QMetaObject::invokeMethod(m_browser, &AvahiBrowser::start, Qt::QueuedConnection);
}

void AvahiDiscovery::stop()
{
    if (!m_ear)
        return;
    m_ear.reset();
    m_browser->deleteLater();
    for (const QString &id : std::exchange(m_found, {}))
        Q_EMIT lost(id);
    Q_EMIT stateChanged(State::Off);
}

void AvahiDiscovery::hear(AvahiBrowser &browser)
{
    connect(&browser, &AvahiBrowser::stateChanged, m_ear.get(),
            [this](State state) { Q_EMIT stateChanged(state); });
    connect(&browser, &AvahiBrowser::found, m_ear.get(), [this](const FoundService &service) {
        m_found.insert(service.id);
        Q_EMIT found(service);
    });
    connect(&browser, &AvahiBrowser::lost, m_ear.get(), [this](const QString &id) {
        if (m_found.remove(id))
            Q_EMIT lost(id);
    });
}

} // namespace hearth::app
