// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace hearth::app {

//! Where a server is. TLS unless the host is loopback, or `ws://` says otherwise.
struct ServerAddress
{
    enum class Encryption { Plain, Tls };

    QString host; //!< at most 253 bytes on the network; an IPv6 address without brackets
    quint16 port = 0;
    Encryption encryption = Encryption::Tls;

    //! Takes host, host:port, hearth://host:port, ws://host:port/ws, wss://…; without a port it is
    //! 9473. The error is a sentence for a person.
    static Result<ServerAddress, QString> parse(const QString &text);

    //! Of this computer, by its name or its number.
    [[nodiscard]] bool isLoopback() const;
    //! "host:port", what people call it.
    [[nodiscard]] QString label() const;
    //! What parse() makes this address of again.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QUrl webSocketUrl() const;
    [[nodiscard]] QUrl httpUrl(const QString &path) const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

} // namespace hearth::app
