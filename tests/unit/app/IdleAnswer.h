// SPDX-License-Identifier: MIT
#pragma once

#include "app/idle/IdleClock.h"

#include <QTest>

#include <memory>

namespace hearth::app {

using Idle = std::optional<std::chrono::milliseconds>;

//! What the clock answers; the test fails if it does not within 5 s.
inline Idle idleOf(IdleClock &clock)
{
    const auto answer = std::make_shared<std::optional<Idle>>();
    clock.ask([answer](Idle idle) { *answer = idle; });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return answer->value_or(std::nullopt);
}

} // namespace hearth::app
