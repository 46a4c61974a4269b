// SPDX-License-Identifier: MIT
#include "app/session/SessionNotifier.h"

#include "app/session/OwnPresence.h"
#include "app/session/ReceivedNotices.h"
#include "app/settings/NotificationSettings.h"

namespace hearth::app {

SessionNotifier::SessionNotifier(const Parts &parts)
    : m_parts(parts)
{}

void SessionNotifier::notify(const Notice &notice)
{
    if (isQuiet())
        m_parts.window.keep(notice, toMillis(m_parts.clock.now()));
    else if (m_parts.desktop)
        m_parts.desktop->notify(notice);
}

void SessionNotifier::withdraw(const QString &subject)
{
    if (m_parts.desktop)
        m_parts.desktop->withdraw(subject);
}

bool SessionNotifier::isQuiet() const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(toMillis(m_parts.clock.now()));
    return m_parts.presence.isDoNotDisturb()
        || (m_parts.settings && m_parts.settings->quietHours().endAt(now));
}

void SessionNotifier::take(const UserNotify &notice)
{
    m_parts.window.add(notice, toMillis(m_parts.clock.now()));
    // Whoever clicks it gets the window, where it stands.
    if (m_parts.desktop && !isQuiet())
        m_parts.desktop->notify({notice.title, notice.body, [] {}});
}

} // namespace hearth::app
