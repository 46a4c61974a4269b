// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountEndpoints.h"
#include "server/http/AuthEndpoints.h"
#include "server/http/FeedEndpoints.h"
#include "server/http/HealthEndpoints.h"
#include "server/http/HttpRouter.h"
#include "server/http/MetricsEndpoint.h"

#include <atomic>

namespace hearth::server {

//! All that the server answers over HTTP, but for the way into a WebSocket. Outlives the exchanges
//! that use it.
class HttpEndpoints
{
public:
    //! All of it outlives the endpoints.
    struct Ports
    {
        AccountPort &accounts;
        FeedPort &feeds;
        SignInLimit signIns;
        const std::atomic<bool> &draining;
        const ServerMetrics &metrics;
    };

    explicit HttpEndpoints(const Ports &ports);
    HttpEndpoints(const HttpEndpoints &) = delete;
    HttpEndpoints &operator=(const HttpEndpoints &) = delete;

    [[nodiscard]] const HttpRouter &router() const { return m_router; }

private:
    AuthEndpoints m_auth;
    AccountEndpoints m_accounts;
    FeedEndpoints m_feeds;
    HealthEndpoints m_health;
    MetricsEndpoint m_metrics;
    HttpRouter m_router;
};

} // namespace hearth::server
