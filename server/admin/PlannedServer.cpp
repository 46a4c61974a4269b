// SPDX-License-Identifier: MIT
#include "server/admin/PlannedServer.h"

#include "server/config/CommandLine.h"
#include "server/net/SelfMadeIdentity.h"

namespace hearth::server {

ServerSight plannedServer(const AdminCommand &command)
{
    QStringList arguments{QStringLiteral("--data"), command.dataDirectory};
    if (command.has("listen"))
        arguments << QStringLiteral("--listen") << command.value("listen");
    const auto line = parseCommandLine(arguments);
    ServerSight sight;
    sight.certificateFile = SelfMadeIdentity::filesIn(command.dataDirectory).certificate;
    if (!line) {
        sight.trouble = line.error();
        return sight;
    }
    sight.address = line->config.address;
    sight.port = line->config.port;
    sight.wire = line->config.tlsSource == TlsSource::None ? Wire::Plain : Wire::Tls;
    if (line->config.tlsSource == TlsSource::Files)
        sight.certificateFile = line->config.tls.certificate;
    return sight;
}

} // namespace hearth::server
