// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/AccountPort.h"
#include "server/http/HttpRouter.h"

namespace hearth::server {

class ServerMetrics;

//! /metrics, for the computer itself and for the admins. Outlives the exchanges that use it.
class MetricsEndpoint
{
public:
    MetricsEndpoint(AccountPort &accounts, const ServerMetrics &metrics);

    void addTo(HttpRouter &router);

private:
    void answer(const HttpRequest &request, HttpRespond respond) const;
    [[nodiscard]] HttpResponse figures() const;

    AccountPort &m_accounts;
    const ServerMetrics &m_metrics;
};

} // namespace hearth::server
