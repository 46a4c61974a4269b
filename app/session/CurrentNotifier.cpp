// SPDX-License-Identifier: MIT
#include "app/session/CurrentNotifier.h"

#include "app/session/SessionList.h"

namespace hearth::app {

CurrentNotifier::CurrentNotifier(const SessionList &sessions, Notifier &desktop)
    : m_sessions(sessions)
    , m_desktop(desktop)
{}

void CurrentNotifier::notify(const Notice &notice)
{
    current().notify(notice);
}

void CurrentNotifier::withdraw(const QString &subject)
{
    current().withdraw(subject);
}

Notifier &CurrentNotifier::current() const
{
    Session *session = m_sessions.current();
    return session ? session->notifier() : m_desktop;
}

} // namespace hearth::app
