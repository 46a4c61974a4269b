// SPDX-License-Identifier: MIT
#include "app/session/SessionNotifier.h"

#include "app/session/OwnPresence.h"
#include "app/session/ReceivedNotices.h"

namespace hearth::app {

SessionNotifier::SessionNotifier(Notifier *desktop, ReceivedNotices &window,
                                 const OwnPresence &presence, const Clock &clock)
    : m_desktop(desktop)
    , m_window(window)
    , m_presence(presence)
    , m_clock(clock)
{}

void SessionNotifier::notify(const Notice &notice)
{
    if (isQuiet())
        m_window.keep(notice, toMillis(m_clock.now()));
    else if (m_desktop)
        m_desktop->notify(notice);
}

void SessionNotifier::withdraw(const QString &subject)
{
    if (m_desktop)
        m_desktop->withdraw(subject);
}

bool SessionNotifier::isQuiet() const
{
    return m_presence.isDoNotDisturb();
}

void SessionNotifier::take(const UserNotify &notice)
{
    m_window.add(notice, toMillis(m_clock.now()));
    // Whoever clicks it gets the window, where it stands.
    if (m_desktop && !isQuiet())
        m_desktop->notify({notice.title, notice.body, [] {}});
}

} // namespace hearth::app
