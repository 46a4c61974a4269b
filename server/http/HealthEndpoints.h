// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpRouter.h"

#include <atomic>

namespace hearth::server {

//! /healthz: the process answers. /readyz: it takes new sessions, which it doesn't while draining.
class HealthEndpoints
{
public:
    explicit HealthEndpoints(const std::atomic<bool> &draining);

    void addTo(HttpRouter &router);

private:
    const std::atomic<bool> &m_draining;
};

} // namespace hearth::server
