// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Notifier.h"
#include "shared/base/Clock.h"

namespace hearth::app {

class NotificationSettings;
class SessionList;

//! For what belongs to no session: tells as the current session does, so that nobody is disturbed
//! who is not to be, and by the desktop while there is none
//! and no quiet hours are.
class CurrentNotifier final : public Notifier
{
public:
    //! All of it outlives it.
    CurrentNotifier(const SessionList &sessions, Notifier &desktop,
                    const NotificationSettings &settings, const Clock &clock);

    void notify(const Notice &notice) override;
    void withdraw(const QString &subject) override;

private:
    const SessionList &m_sessions;
    Notifier &m_desktop;
    const NotificationSettings &m_settings;
    const Clock &m_clock;
};

} // namespace hearth::app
