// SPDX-License-Identifier: MIT
#pragma once

#include "server/discovery/Announcer.h"

#include <QThread>

namespace hearth::server {

class AvahiPublisher;

//! By the Avahi of this machine, in a thread of its own.
class AvahiAnnouncer final : public Announcer
{
public:
    AvahiAnnouncer();
    ~AvahiAnnouncer() override;
    Q_DISABLE_COPY_MOVE(AvahiAnnouncer)

    void announce(const Announcement &announcement) override;
    void withdraw() override;

private:
    QThread m_thread;
    AvahiPublisher *m_publisher; //!< lives in the thread, and ends with it
};

} // namespace hearth::server
