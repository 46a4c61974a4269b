// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"

namespace hearth::server {

class SystemBus;

//! Does Avahi run, by which people find the server without an address?
class AvahiCheck final : public Check
{
public:
    //! The bus outlives it.
    explicit AvahiCheck(SystemBus &bus);

    Finding look() override;

private:
    SystemBus &m_bus;
};

} // namespace hearth::server
