// SPDX-License-Identifier: MIT
#include "server/config/ConfigChange.h"

#include <tuple>

namespace hearth::server {

ConfigChange ConfigChange::takeOver(ServerConfig &running, const ServerConfig &begun,
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
    wait("listen", std::tie(begun.address, begun.port), std::tie(now.address, now.port));
    wait("data", begun.dataDirectory, now.dataDirectory);
    wait("tls-cert", begun.tls.certificate, now.tls.certificate);
    wait("tls-key", begun.tls.key, now.tls.key);
    // Self-made or from files is said by the files.
    wait("no-tls", begun.tlsSource == TlsSource::None, now.tlsSource == TlsSource::None);
    wait("announce", begun.announce, now.announce);
    wait("registration", begun.registration, now.registration);
    wait("auth-timeout", begun.authTimeout, now.authTimeout);
    wait("ping-interval", begun.pingInterval, now.pingInterval);
    wait("name", begun.name, now.name);
    wait("threads", begun.threads, now.threads);
    wait("trusted-proxy", begun.trustedProxies, now.trustedProxies);
    wait("allow-origin", begun.allowedOrigins, now.allowedOrigins);
    wait("log-format", begun.logFormat, now.logFormat);
    wait("no-upgrade-backup", begun.upgradeBackup, now.upgradeBackup);
    return change;
}

} // namespace hearth::server
