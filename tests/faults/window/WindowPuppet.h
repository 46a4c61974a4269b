// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/window/TimelineReader.h"
#include "tests/support/WindowDriver.h"

#include <QJsonObject>

namespace hearth::faults {

//! Uses the window that it is given as a WindowProcess tells it: a JSON object a line, answered by
//! one.
//!   {"do": "say", "text": …}     types it into the composer, and Enter
//!   {"do": "look"}               the rows on the screen; whether the window says "Connected"
//!   {"do": "retry"}              clicks "Retry now", if that is offered
//!   {"do": "walk"}               all rows to the top of the room, and again to the newest
class WindowPuppet
{
public:
    //! `window` has to outlive this object.
    explicit WindowPuppet(QQuickWindow *window);

    //! The answer has `error` when it could not be done.
    [[nodiscard]] QJsonObject obey(const QJsonObject &command);

private:
    [[nodiscard]] QJsonObject say(const QString &text);
    [[nodiscard]] QJsonObject look();
    [[nodiscard]] QJsonObject walk();

    test::WindowDriver m_driver;
    TimelineReader m_reader;
};

} // namespace hearth::faults
