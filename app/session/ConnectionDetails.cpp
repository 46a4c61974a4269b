// SPDX-License-Identifier: MIT
#include "app/session/ConnectionDetails.h"

#include "app/net/ServerConnection.h"
#include "app/session/ConnectionStatus.h"

#include <utility>

namespace hearth::app {

namespace {

// It is the server's to say, and stands in one line.
constexpr qsizetype longestServerVersion = 40;

} // namespace

ConnectionDetails::ConnectionDetails(ServerConnection &connection, const ConnectionStatus &status,
                                     const ServerAddress &address, KnownKey knownKey,
                                     QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_isLoopback(address.isLoopback())
    , m_isEncrypted(address.encryption == ServerAddress::Encryption::Tls)
    , m_knownKey(std::move(knownKey))
{
    connect(&status, &ConnectionStatus::changed, this, &ConnectionDetails::changed);
    connect(&connection, &ServerConnection::welcomed, this, [this](const Welcome &welcome) {
        m_serverVersion = welcome.server.version.simplified().left(longestServerVersion);
        Q_EMIT changed();
    });
}

QString ConnectionDetails::stateText() const
{
    if (m_status.isKeyRefused())
        return tr("Not connected: what answers shows another key");
    switch (m_status.state()) {
    case ConnectionStatus::Online:
        return tr("Connected");
    case ConnectionStatus::Connecting:
    case ConnectionStatus::Authenticating:
    case ConnectionStatus::Syncing:
        return tr("Connecting…");
    case ConnectionStatus::Waiting:
        return tr("Not connected: trying again soon");
    case ConnectionStatus::Offline:
        break;
    }
    return tr("Not connected");
}

QString ConnectionDetails::roundTripText() const
{
    if (!m_status.isOnline() || m_status.roundTripMs() < 0)
        return {};
    return tr("%1 ms").arg(m_status.roundTripMs());
}

QString ConnectionDetails::encryptionText() const
{
    if (m_isEncrypted)
        return tr("Encrypted (TLS)");
    return m_isLoopback ? tr("Not needed: it stays on this computer")
                        : tr("Not encrypted: everyone on the way can read along");
}

QString ConnectionDetails::trustText() const
{
    if (m_status.isKeyRefused())
        return tr("What answers at this address shows another key, so nothing was sent to it. The "
                  "chat has the keys to compare.");
    return key() ? tr("This computer knows your server by this key. Nothing is sent to one that "
                      "shows another.")
                 : QString();
}

QString ConnectionDetails::keyWords() const
{
    const auto known = key();
    return known ? known->words() : QString();
}

QString ConnectionDetails::keyHex() const
{
    const auto known = key();
    return known ? known->hex() : QString();
}

std::optional<KeyFingerprint> ConnectionDetails::key() const
{
    return m_isEncrypted && m_knownKey ? m_knownKey() : std::nullopt;
}

} // namespace hearth::app
