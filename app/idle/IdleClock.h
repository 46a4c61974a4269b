// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace hearth::app {

//! Knows for how long nobody has touched the computer. Of the GUI thread, which never waits for it.
class IdleClock : public QObject
{
    Q_OBJECT

public:
    //! Nothing: it can't be told here.
    using Answer = std::function<void(std::optional<std::chrono::milliseconds>)>;

    using QObject::QObject;

    //! Answered once, at once or from the event loop, unless the clock is gone before.
    virtual void ask(Answer answer) = 0;
    //! touched() follows once, when somebody touches it again.
    virtual void watch() = 0;

Q_SIGNALS:
    void touched();
};

} // namespace hearth::app
