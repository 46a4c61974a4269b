// SPDX-License-Identifier: MIT
#include "server/discovery/AvahiAnnouncer.h"

#include "server/discovery/AvahiPublisher.h"

namespace hearth::server {

AvahiAnnouncer::AvahiAnnouncer()
    : m_publisher(new AvahiPublisher)
{
    m_thread.setObjectName(QStringLiteral("avahi"));
    m_publisher->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_publisher, &QObject::deleteLater);
    m_thread.start();
}

AvahiAnnouncer::~AvahiAnnouncer()
{
    m_thread.quit();
    m_thread.wait();
}

void AvahiAnnouncer::announce(const Announcement &announcement)
{
    QMetaObject::invokeMethod(
        m_publisher, [publisher = m_publisher, announcement] { publisher->publish(announcement); },
        Qt::QueuedConnection);
}

void AvahiAnnouncer::withdraw()
{
    QMetaObject::invokeMethod(m_publisher, &AvahiPublisher::withdraw, Qt::QueuedConnection);
}

} // namespace hearth::server
