// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Notifier.h"
#include "shared/base/Clock.h"

namespace hearth {
struct UserNotify;
}

namespace hearth::app {

class NotificationSettings;
class OwnPresence;
class ReceivedNotices;

//! How one session tells its person of something: on the desktop, and while they are not to be
//! disturbed or have quiet hours in its window alone, where it waits for them.
class SessionNotifier final : public Notifier
{
public:
    //! All of it outlives the notifier, and none is used before the first notice.
    struct Parts
    {
        Notifier *desktop; //!< null where there is none
        ReceivedNotices &window;
        const OwnPresence &presence;
        const NotificationSettings *settings; //!< null: nobody chose anything
        const Clock &clock;
    };

    explicit SessionNotifier(const Parts &parts);

    void notify(const Notice &notice) override;
    void withdraw(const QString &subject) override;

    //! What waits in the window anyway need not be raised now.
    [[nodiscard]] bool isQuiet() const;

    //! What somebody sent to this person alone: it stands in the window in any case.
    void take(const UserNotify &notice);

private:
    Parts m_parts;
};

} // namespace hearth::app
