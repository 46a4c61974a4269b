// SPDX-License-Identifier: MIT
#include "server/discovery/AvahiAnnouncer.h"

#include "server/discovery/AvahiPublisher.h"

namespace hearth::server {

AvahiAnnouncer::AvahiAnnouncer(std::unique_ptr<QAbstractEventDispatcher> dispatcher)
    : m_publisher(new AvahiPublisher)
    , m_thread(std::move(dispatcher))
{
    m_thread.take(m_publisher);
    m_thread.start();
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
