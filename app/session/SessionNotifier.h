// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Notifier.h"
#include "shared/base/Clock.h"

namespace hearth {
struct UserNotify;
}

namespace hearth::app {

class OwnPresence;
class ReceivedNotices;

//! How one session tells its person of something: on the desktop, and while they are not to be
//! disturbed in its window alone, where it waits for them.
class SessionNotifier final : public Notifier
{
public:
    //! `desktop` is null where there is none. All of them outlive it, and none is used before the
    //! first notice.
    SessionNotifier(Notifier *desktop, ReceivedNotices &window, const OwnPresence &presence,
                    const Clock &clock);

    void notify(const Notice &notice) override;
    void withdraw(const QString &subject) override;

    //! What waits in the window anyway need not be raised now.
    [[nodiscard]] bool isQuiet() const;

    //! What somebody sent to this person alone: it stands in the window in any case.
    void take(const UserNotify &notice);

private:
    Notifier *m_desktop;
    ReceivedNotices &m_window;
    const OwnPresence &m_presence;
    const Clock &m_clock;
};

} // namespace hearth::app
