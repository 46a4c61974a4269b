// SPDX-License-Identifier: MIT
#include "server/http/HttpEndpoints.h"

namespace hearth::server {

HttpEndpoints::HttpEndpoints(const Ports &ports)
    : m_auth(ports.accounts, ports.signIns)
    , m_accounts(ports.accounts, ports.signIns)
    , m_feeds(ports.feeds)
    , m_health(ports.draining)
    , m_metrics(ports.accounts, ports.metrics)
{
    m_auth.addTo(m_router);
    m_accounts.addTo(m_router);
    m_feeds.addTo(m_router);
    m_health.addTo(m_router);
    m_metrics.addTo(m_router);
}

} // namespace hearth::server
