// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Notifier.h"

namespace hearth::app {

//! Notices over org.freedesktop.Notifications (Desktop Notifications Specification 1.2), on
//! the session's bus, which is looked for with the first of them.
class DesktopNotifier final : public Notifier
{
public:
    void notify(const Notice &notice) override;
};

} // namespace hearth::app
