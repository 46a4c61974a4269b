// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"

#include <QStringList>

namespace hearth::server {

//! Which commands hearthd knows, and how they are written.
namespace AdminVerbs {

//! Where a command is carried out.
enum class Place {
    Core, //!< by the domain, which a running server has and the program makes for itself else
    Data, //!< with the database's file
    Running, //!< by a running server alone
    Here //!< by the program that was asked, whoever runs
};

//! Whether the first argument names a command rather than a flag.
bool isCommand(const QStringList &arguments);
//! The error is one line for a person.
Result<AdminCommand, QString> parse(const QStringList &arguments,
                                    const QString &defaultDataDirectory);
//! Nothing if the verb is known and has its arguments and no strange ones.
std::optional<QString> whatIsMissing(const AdminCommand &command);
//! Of a known verb.
Place placeOf(const AdminCommand &command);
//! Of a known verb: whether it takes a password, which is never an argument.
bool wantsPassword(const AdminCommand &command);
//! Whether a command is only asked how it is written.
bool wantsHelp(const QStringList &arguments);
//! Lines that say how the command is written, or each of the group of which one word is given. The
//! error is one line for a person.
Result<QStringList, QString> helpOn(const QStringList &arguments);
//! The lines about commands in what --help prints.
QString helpText();

} // namespace AdminVerbs

} // namespace hearth::server
