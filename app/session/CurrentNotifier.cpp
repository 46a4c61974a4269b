// SPDX-License-Identifier: MIT
#include "app/session/CurrentNotifier.h"

#include "app/session/SessionList.h"
#include "app/settings/NotificationSettings.h"

#include <QDateTime>

namespace hearth::app {

CurrentNotifier::CurrentNotifier(const SessionList &sessions, Notifier &desktop,
                                 const NotificationSettings &settings, const Clock &clock)
    : m_sessions(sessions)
    , m_desktop(desktop)
    , m_settings(settings)
    , m_clock(clock)
{}

void CurrentNotifier::notify(const Notice &notice)
{
    if (Session *session = m_sessions.current())
        return session->notifier().notify(notice);
    const auto now = QDateTime::fromMSecsSinceEpoch(toMillis(m_clock.now()));
    if (!m_settings.quietHours().endAt(now))
        m_desktop.notify(notice);
}

void CurrentNotifier::withdraw(const QString &subject)
{
    m_desktop.withdraw(subject);
}

} // namespace hearth::app
