// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"

#include <QDateTime>

namespace hearth {
class Clock;
}

namespace hearth::server {

class SystemBus;

//! Is the clock right? Certificates and the order of what was said go by it.
class ClockCheck final : public Check
{
public:
    //! `written` is when something was last written here, if anything was. The others outlive it.
    ClockCheck(const Clock &clock, QDateTime written, SystemBus &bus);

    Finding look() override;

private:
    const Clock &m_clock;
    QDateTime m_written;
    SystemBus &m_bus;
};

} // namespace hearth::server
