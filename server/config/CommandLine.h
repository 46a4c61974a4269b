// SPDX-License-Identifier: MIT
#pragma once

#include "server/config/ServerConfig.h"
#include "server/config/Settings.h"
#include "shared/base/Result.h"

#include <QString>
#include <QStringList>

namespace hearth::server {

struct CommandLine
{
    enum class Wish { Serve, ShowHelp, ShowVersion, PrintConfig };

    Wish wish = Wish::Serve;
    ServerConfig config;
    QString effective; //!< with PrintConfig: a file that says all of `config`
    QString configFile; //!< that was read; empty: none was
};

//! What the service has of its own.
struct ServicePlaces
{
    QString data = QStringLiteral("/var/lib/hearthd");
    QString configFile = QStringLiteral("/etc/hearth/hearthd.toml"); //!< read without --config
};

//! Reads the arguments, the program's name not among them, and the file that they name. A server
//! over the service's data reads the service's file where none is named and it exists, readable or
//! not; no other one does. Flags win over the file, and put out of force what they exclude there.
//! The error is one line for a person. Unknown flags, doubled ones and values out of range are
//! errors.
Result<CommandLine, QString> parseCommandLine(const QStringList &arguments,
                                              const ServicePlaces &service = {});

//! What --help prints.
QString helpText();

} // namespace hearth::server
