// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/KeyFingerprint.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace hearth::app {

class ConnectionStatus;
class ServerConnection;
struct ServerAddress;

//! What there is to know of the way to a server, for whoever looks into it: each text is a word or
//! a sentence, or empty where there is nothing to say.
class ConnectionDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString roundTripText READ roundTripText NOTIFY changed)
    Q_PROPERTY(QString encryptionText READ encryptionText NOTIFY changed)
    //! Of the key below: what it being known is good for, or what is wrong.
    Q_PROPERTY(QString trustText READ trustText NOTIFY changed)
    //! The key that the server is known by, as people compare it.
    Q_PROPERTY(QString keyWords READ keyWords NOTIFY changed)
    Q_PROPERTY(QString keyHex READ keyHex NOTIFY changed)
    //! As the server gave it when it was last online, in this run.
    Q_PROPERTY(QString serverVersion READ serverVersion NOTIFY changed)

public:
    using KnownKey = std::function<std::optional<KeyFingerprint>()>;

    //! Both outlive it. `knownKey` is asked each time; it may be empty.
    ConnectionDetails(ServerConnection &connection, const ConnectionStatus &status,
                      const ServerAddress &address, KnownKey knownKey, QObject *parent = nullptr);

    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString roundTripText() const;
    [[nodiscard]] QString encryptionText() const;
    [[nodiscard]] QString trustText() const;
    [[nodiscard]] QString keyWords() const;
    [[nodiscard]] QString keyHex() const;

    [[nodiscard]] QString serverVersion() const { return m_serverVersion; }

Q_SIGNALS:
    void changed();

private:
    //! Of an encrypted line.
    [[nodiscard]] std::optional<KeyFingerprint> key() const;

    const ConnectionStatus &m_status;
    const bool m_isLoopback;
    const bool m_isEncrypted;
    KnownKey m_knownKey;
    QString m_serverVersion;
};

} // namespace hearth::app
