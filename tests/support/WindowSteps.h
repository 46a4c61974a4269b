// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/WindowDriver.h"

#include <QQuickWindow>
#include <QString>

namespace hearth::test {

//! What is done in a window to come to a state, a line each:
//!   click ROLE NAME    menu ROLE NAME (the right button)    hover ROLE NAME
//!   type TEXT          press Ctrl+K                         wheel 12 (notches up)
//!   see ROLE NAME (waits for what takes its time, such as a tooltip)
//! ROLE is one of QAccessible::Role; NAME may be a part of the accessible name.
class WindowSteps
{
public:
    //! `window` has to outlive this object.
    explicit WindowSteps(QQuickWindow *window);

    //! False, with a warning, when it can't be done.
    [[nodiscard]] bool take(const QString &step);

private:
    [[nodiscard]] bool use(const QString &verb, const QString &what);
    void press(const QString &keys);
    void turnWheel(int notches);

    QQuickWindow *m_window;
    WindowDriver m_driver;
};

} // namespace hearth::test
