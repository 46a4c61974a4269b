// SPDX-License-Identifier: MIT
#include "server/config/ConfigChange.h"

#include <tuple>

namespace hearth::server {

ConfigChange ConfigChange::takeOver(ServerConfig &running, const ServerConfig &before,
                                    const ServerConfig &now)
{
    ConfigChange change;
    const auto apply = [&](const char *name, auto member) {
        if (running.*member == now.*member)
            return;
        running.*member = now.*member;
        change.applied << QLatin1String(name);
    };
    apply("rate-limit", &ServerConfig::commandRate);
    apply("max-per-address", &ServerConfig::maxPerAddress);
    apply("max-sessions-per-user", &ServerConfig::maxSessionsPerUser);
    apply("retention", &ServerConfig::retention);
    apply("log-level", &ServerConfig::logLevel);

    const auto wait = [&](const char *name, const auto &was, const auto &is) {
        if (was != is)
            change.needRestart << QLatin1String(name);
    };
    wait("listen", std::tie(before.address, before.port), std::tie(now.address, now.port));
    wait("data", before.dataDirectory, now.dataDirectory);
    wait("tls-cert", before.tls.certificate, now.tls.certificate);
    wait("tls-key", before.tls.key, now.tls.key);
    wait("no-tls", before.tlsSource, now.tlsSource);
    wait("announce", before.announce, now.announce);
    wait("registration", before.registration, now.registration);
    wait("auth-timeout", before.authTimeout, now.authTimeout);
    wait("ping-interval", before.pingInterval, now.pingInterval);
    wait("name", before.name, now.name);
    wait("threads", before.threads, now.threads);
    wait("trusted-proxy", before.trustedProxies, now.trustedProxies);
    wait("allow-origin", before.allowedOrigins, now.allowedOrigins);
    wait("log-format", before.logFormat, now.logFormat);
    wait("no-upgrade-backup", before.upgradeBackup, now.upgradeBackup);
    return change;
}

} // namespace hearth::server
