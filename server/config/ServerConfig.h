// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "server/http/OriginPolicy.h"
#include "server/logging/LogFormat.h"
#include "server/logging/LogLevel.h"
#include "server/net/AddressRanges.h"
#include "server/net/TlsIdentity.h"
#include "server/storage/UpgradeBackup.h"
#include "shared/protocol/Limits.h"
#include "shared/protocol/Version.h"

#include <QHostAddress>
#include <QString>

#include <chrono>
#include <cstddef>

namespace hearth::server {

//! Where the server's certificate comes from.
enum class TlsSource {
    None, //!< plain connections
    Files, //!< somebody else made it
    SelfMade //!< the server does, in its data directory
};

//! Whether the network is told of the server.
enum class Announce {
    WhereOthersCome, //!< unless it listens on loopback, or is not encrypted
    Always, //!< as said; it can be
    Never
};

//! How hearthd was asked to run, valid in itself.
struct ServerConfig
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = kDefaultPort; //!< 0: any free one
    QString dataDirectory;
    Registration registration = Registration::Invite;
    std::chrono::milliseconds authTimeout = Limits::authTimeout;
    std::chrono::milliseconds pingInterval = Limits::pingInterval;
    QString name; //!< what clients show
    std::size_t threads = 1; //!< that serve connections
    int commandRate = 10; //!< commands per second and session; 0: any number, and no other rate
    int maxPerAddress = 256; //!< open connections; 0: any number
    int maxSessionsPerUser = 32; //!< 0: any number
    AddressRanges trustedProxies;
    OriginPolicy allowedOrigins; //!< of pages, beside the server's own
    std::chrono::days retention{0}; //!< of messages; 0: for ever
    TlsSource tlsSource = TlsSource::None;
    TlsFiles tls; //!< with TlsSource::Files
    Announce announce = Announce::WhereOthersCome;
    LogFormat logFormat = LogFormat::Text;
    LogLevel logLevel = LogLevel::Info;
    UpgradeBackup upgradeBackup = UpgradeBackup::Kept;

    friend bool operator==(const ServerConfig &, const ServerConfig &) = default;
};

} // namespace hearth::server
