// SPDX-License-Identifier: MIT
#pragma once

#include "server/discovery/Announcer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace hearth::server {

//! Has a server announced for as long as it lives, with the number of people who are there. A
//! change of it is told with the next look, so that a busy server is no burden to its network.
class Beacon : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds interval{10};

    //! Answered later, in the beacon's thread, or not at all.
    using CountPeople = std::function<void(std::function<void(int people)> answer)>;

    //! `announcer` outlives it.
    Beacon(Announcer &announcer, Announcement announcement, CountPeople countPeople,
           std::chrono::milliseconds every = interval);
    ~Beacon() override;

    //! Told only where it is another one.
    void setKey(const KeyFingerprint &key);

private:
    void look();
    void onPeople(int people);

    Announcer &m_announcer;
    Announcement m_announcement;
    CountPeople m_countPeople;
    QTimer m_timer;
};

} // namespace hearth::server
