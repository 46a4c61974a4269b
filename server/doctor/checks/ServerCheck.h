// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"
#include "server/doctor/ServerSight.h"

namespace hearth::server {

//! Does a server run, and does it answer?
class ServerCheck final : public Check
{
public:
    explicit ServerCheck(ServerSight sight);

    Finding look() override;

private:
    ServerSight m_sight;
};

} // namespace hearth::server
