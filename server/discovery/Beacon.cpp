// SPDX-License-Identifier: MIT
#include "server/discovery/Beacon.h"

#include <QPointer>

#include <utility>

namespace hearth::server {

Beacon::Beacon(Announcer &announcer, Announcement announcement, CountPeople countPeople,
               std::chrono::milliseconds every)
    : m_announcer(announcer)
    , m_announcement(std::move(announcement))
    , m_countPeople(std::move(countPeople))
{
    connect(&m_timer, &QTimer::timeout, this, &Beacon::look);
    m_timer.start(every);
    m_announcer.announce(m_announcement);
}

Beacon::~Beacon()
{
    m_announcer.withdraw();
}

void Beacon::setKey(const KeyFingerprint &key)
{
    if (m_announcement.advert.pin == key)
        return;
    m_announcement.advert.pin = key;
    m_announcer.announce(m_announcement);
}

void Beacon::look()
{
    m_countPeople([guard = QPointer(this)](int people) {
        if (guard)
            guard->onPeople(people);
    });
}

void Beacon::onPeople(int people)
{
    if (std::exchange(m_announcement.advert.people, people) != people)
        m_announcer.announce(m_announcement);
}

} // namespace hearth::server
