// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>

namespace hearth::e2e {

//! The mouse and the keyboard of the X display, turned to one window: real events, by XTest.
class Hands
{
public:
    //! Finds the visible window of that process; false, with a warning, if there is none.
    [[nodiscard]] bool sitDownAt(qint64 processId);

    //! All of these bring the window to the front and give it the keyboard. A position is one on
    //! the screen.
    void click(QPoint where, int button = 1);
    void moveTo(QPoint where);
    void turnWheel(QPoint where, int notchesUp);
    //! Text of ASCII, into what has the focus.
    void type(const QString &text);
    //! Such as "ctrl+k", "Return" or "shift+Tab".
    void press(const QString &keys);

private:
    void act(const QStringList &what);

    QString m_window;
};

} // namespace hearth::e2e
