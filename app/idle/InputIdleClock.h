// SPDX-License-Identifier: MIT
#pragma once

#include "app/idle/IdleClock.h"
#include "shared/base/Clock.h"

namespace hearth::app {

//! By what comes to the app's own windows, where nothing else can be asked: who works in another
//! one counts as gone.
class InputIdleClock final : public IdleClock
{
    Q_OBJECT

public:
    //! The clock outlives it.
    explicit InputIdleClock(const Clock &clock, QObject *parent = nullptr);

    void ask(Answer answer) override;
    void watch() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    SteadyTime m_lastInput;
    bool m_isWatching = false;
};

} // namespace hearth::app
