// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Notifier.h"

namespace hearth::app {

class SessionList;

//! For what belongs to no session: tells as the current session does, so that nobody is disturbed
//! who is not to be, and by the desktop while there is none.
class CurrentNotifier final : public Notifier
{
public:
    //! Both outlive it.
    CurrentNotifier(const SessionList &sessions, Notifier &desktop);

    void notify(const Notice &notice) override;
    void withdraw(const QString &subject) override;

private:
    [[nodiscard]] Notifier &current() const;

    const SessionList &m_sessions;
    Notifier &m_desktop;
};

} // namespace hearth::app
