// SPDX-License-Identifier: MIT
#pragma once

#include "app/idle/IdleClock.h"
#include "app/time/Scheduler.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace hearth::app {

//! Of several clocks the first one that can tell; one that can't is not asked again. The last one
//! has to know always, and what it notices counts besides.
class IdleClocks final : public IdleClock
{
    Q_OBJECT

public:
    //! Not empty.
    explicit IdleClocks(std::vector<std::unique_ptr<IdleClock>> clocks, QObject *parent = nullptr);
    ~IdleClocks() override;

    //! What there is on this desktop, and the app's own input.
    [[nodiscard]] static std::unique_ptr<IdleClocks> ofThisDesktop(TimeSource time);

    void ask(Answer answer) override;
    void watch() override;

private:
    std::vector<std::unique_ptr<IdleClock>> m_clocks;
    std::size_t m_current = 0;
    bool m_isWatching = false;
};

} // namespace hearth::app
