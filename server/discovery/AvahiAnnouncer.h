// SPDX-License-Identifier: MIT
#pragma once

#include "server/discovery/Announcer.h"
#include "shared/discovery/BusThread.h"

namespace hearth::server {

class AvahiPublisher;

//! By the Avahi of this machine, in a thread of its own.
class AvahiAnnouncer final : public Announcer
{
public:
    //! Runs on `dispatcher`, or on Qt's own.
    explicit AvahiAnnouncer(std::unique_ptr<QAbstractEventDispatcher> dispatcher);

    void announce(const Announcement &announcement) override;
    void withdraw() override;

private:
    AvahiPublisher *m_publisher; //!< lives in the thread, and ends with it
    BusThread m_thread;
};

} // namespace hearth::server
