// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/AccountPolicy.h"
#include "shared/base/Result.h"
#include "shared/protocol/Limits.h"
#include "shared/protocol/Version.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace hearth::server {

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

    friend bool operator==(const ServerConfig &, const ServerConfig &) = default;
};

struct CommandLine
{
    enum class Wish { Serve, ShowHelp, ShowVersion };

    Wish wish = Wish::Serve;
    ServerConfig config;
};

//! Reads the arguments, the program's name not among them. The error is one line for a person.
//! Unknown flags, doubled ones and values out of range are errors.
Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);

//! What --help prints.
QString helpText();

} // namespace hearth::server
