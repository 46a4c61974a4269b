// SPDX-License-Identifier: MIT
#include "app/session/CurrentNotifier.h"

#include "app/session/SessionList.h"

namespace hearth::app {

CurrentNotifier::CurrentNotifier(const SessionList &sessions, Notifier &desktop, const Clock &clock)
    : m_sessions(sessions)
    , m_desktop(desktop)
    , m_clock(clock)
{}

void CurrentNotifier::notify(const Notice &notice)
{
    Session *session = m_sessions.current();
    if (!session) {
        m_desktop.notify(notice);
        return;
    }
    SessionNotifier(&m_desktop, *session->notices(), *session->ownPresence(), m_clock)
        .notify(notice);
}

} // namespace hearth::app
